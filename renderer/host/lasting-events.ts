// What a form tells its page about work that outlives the page. None of them can carry an answer.
import type { Model } from '../core/model.js';

/** The draft was saved in this browser. */
export class OmniaSavedEvent extends Event {
  /** @param at milliseconds since 1970 */
  constructor(readonly at: number) {
    super('omnia-saved', { bubbles: true, composed: true });
  }
}

/** The receiver said that it has the application. */
export class OmniaReceivedEvent extends Event {
  constructor(
    readonly id: string,
    readonly receivedAt: string,
    readonly digest: string,
  ) {
    super('omnia-received', { bubbles: true, composed: true });
  }
}

/** What telemetry tells of. */
export type TelemetryFact = 'stepShown' | 'alertRaised' | 'alertResolved' | 'alertAcknowledged';

/** Something happened, told by names of the form alone, and only where the page asked for it. */
export class OmniaTelemetryEvent extends Event {
  /** Id of the step, or of the rule: a text of the form, never of a person. */
  readonly id: string;

  /** @param index position of the step or rule in the form: there is no way to hand a text in */
  constructor(
    readonly fact: TelemetryFact,
    { steps, alerts }: Pick<Model, 'steps' | 'alerts'>,
    index: number,
    readonly at: number,
  ) {
    super('omnia-telemetry', { bubbles: true, composed: true });
    this.id = (fact === 'stepShown' ? steps : alerts)[index]?.id ?? '';
  }
}

declare global {
  interface HTMLElementEventMap {
    'omnia-saved': OmniaSavedEvent;
    'omnia-received': OmniaReceivedEvent;
    'omnia-telemetry': OmniaTelemetryEvent;
  }
}
