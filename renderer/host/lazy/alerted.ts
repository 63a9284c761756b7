// Tells a page which alerts a person is shown, once for each change of them. In: an element and its session, after each
// drawing. Out: an event on the element; none while they are the same.
import type { FormView } from '../../core/view.js';
import { pointerOf } from '../../core/rows.js';
import { OmniaAlertedEvent, type ShownAlert } from '../alerted-event.js';
import type { Session } from '../session.js';

const told = new WeakMap<EventTarget, { readonly view: FormView; readonly text: string }>();

/** Tells what a drawing has changed. */
export function tellAlerts(element: EventTarget, { derived: { view }, state }: Session): void {
  const before = told.get(element);
  if (before?.view.alerts === view.alerts && before.view.problems === view.problems) return;
  const errors = view.problems.flatMap(({ error }) => ('key' in error ? [error] : []));
  const alerts = [...errors, ...view.alerts].map(({ id, level, path }): ShownAlert => ({ id, level, path: pointerOf(state.rows, path) }));
  const text = JSON.stringify(alerts);
  told.set(element, { view, text });
  if (text !== (before?.text ?? '[]')) element.dispatchEvent(new OmniaAlertedEvent(alerts));
}
