// What the rules say of the answers, for the page around the form. In: a session. Out: alerts by their place in the data.
import type { Level } from '../core/form.js';
import { pointerOf } from '../core/rows.js';
import type { Session } from './session.js';

/** A rule that holds, whether a person has been shown it yet or not. */
export interface ReportedAlert {
  /** Id of the rule. */
  readonly id: string;
  readonly level: Level;
  /** JSON Pointer into the data. */
  readonly path: string;
  readonly message: string;
  readonly action: string;
}

/** All rules that hold, in the order of the form. */
export function reportedAlerts({ derived, state }: Session): readonly ReportedAlert[] {
  return derived.raised.map(({ id, level, path, message, action }) => ({ id, level, path: pointerOf(state.rows, path), message, action }));
}
