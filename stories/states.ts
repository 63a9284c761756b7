// The one list of states. Storybook, the guards, the reference pictures and anybody who needs "the form, late, on a
// phone" take them from here.
import type { State } from './state.js';
import { blockStates } from './states/blocks.js';
import { fieldStates } from './states/fields.js';
import { cigoStates } from './states/forms.js';

/** All states, in the order in which they are listed. */
export const states: readonly State[] = [...fieldStates, ...blockStates, ...cigoStates];

/**
 * The state with this id.
 * @throws {Error} when there is none
 */
export function stateOf(id: string): State {
  const found = states.find((state) => state.id === id);
  if (!found) throw new Error(`There is no state "${id}" in stories/states.ts.`);
  return found;
}
