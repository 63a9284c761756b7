// Typing and leaving, heard once for all fields at the root. In: a root and the session in hand. Out: actions.
import { nodeAt } from '../core/findings.js';
import { controlText } from './control-text.js';
import type { Session } from './session.js';

/** Listens to the fields of a root for as long as it lives. */
export function listenToFields(root: EventTarget, sessionInHand: () => Session | null): void {
  root.addEventListener('input', (event) => {
    const control = event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    const path = control.closest<HTMLElement>('[data-path]')?.dataset.path;
    if (path !== undefined) sessionInHand()?.dispatch({ type: 'edit', path, raw: controlText(control) });
  });
  root.addEventListener('focusout', (event) => {
    const field = (event.target as HTMLElement).closest<HTMLElement>('[data-path]');
    if (!field || field.contains((event as FocusEvent).relatedTarget as Node | null)) return;
    const path = field.dataset.path ?? '';
    const session = sessionInHand();
    if (session && nodeAt(session.engine.model, path)?.kind.shape === 'value') session.dispatch({ type: 'leave', path });
  });
}
