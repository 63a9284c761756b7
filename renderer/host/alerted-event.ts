// What a form tells its page of the alerts that are shown. In: rules and places. Out: an event without words or answers.
import type { Level } from '../core/form.js';

/** An alert that a person is shown. */
export interface ShownAlert {
  /** Id of the rule. */
  readonly id: string;
  readonly level: Level;
  /** JSON Pointer of the place. */
  readonly path: string;
}

/** Other alerts are shown than before. */
export class OmniaAlertedEvent extends Event {
  /** @param alerts all that are shown now, the errors among them first; their words are not among it, as they may cite answers */
  constructor(readonly alerts: readonly ShownAlert[]) {
    super('omnia-alerted', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'omnia-alerted': OmniaAlertedEvent;
  }
}
