// A name for a file that no other has. In: a state. Out: A1, A2, … – short enough to be read out, and never given twice
// while anything of the form remembers it.
import type { State } from '../../core/state.js';

const OURS = /^A(\d{1,9})$/;

/** An id higher than any that stands in the answers, asked or parked: also than one of a removed file that an answer still names. */
export function freeId(state: State): string {
  const taken = [...textsIn(state.data), ...textsIn(state.parked)];
  const highest = taken.reduce((most, id) => Math.max(most, Number(OURS.exec(id)?.[1] ?? 0)), 0);
  return `A${highest + 1}`;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
