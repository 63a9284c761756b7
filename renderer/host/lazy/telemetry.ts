// Facts about the use of a form, for those who improve it. In: what is known before and after a change. Out: events
// that name steps and rules of the form; nothing that was typed can be in them.
import type { Derived } from '../../core/derive.js';
import type { Model } from '../../core/model.js';
import { OmniaTelemetryEvent, type TelemetryFact } from '../lasting-events.js';

type Seen = Pick<Derived, 'raised' | 'view'>;

/** The events that a change is worth. */
export function telemetryOf(model: Model, before: Seen | null, after: Seen, now: number): readonly OmniaTelemetryEvent[] {
  const was = new Map(before?.raised.map((raised) => [raised.key, raised]));
  const is = new Map(after.raised.map((raised) => [raised.key, raised]));
  const events: OmniaTelemetryEvent[] = [];
  if (before?.view.step !== after.view.step) events.push(new OmniaTelemetryEvent('stepShown', model, after.view.step, now));
  for (const { key, id, acknowledged } of after.raised) {
    const old = was.get(key);
    if (!old) tell('alertRaised', id);
    if (acknowledged && !old?.acknowledged) tell('alertAcknowledged', id);
  }
  for (const { key, id } of before?.raised ?? []) if (!is.has(key)) tell('alertResolved', id);
  return events;

  function tell(fact: TelemetryFact, rule: string): void {
    events.push(new OmniaTelemetryEvent(fact, model, model.alerts.findIndex(({ id }) => id === rule), now));
  }
}
