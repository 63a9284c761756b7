// Lists as wholes: their ends, extremes, size, what lies between two values, joined and without repetition.
// In: lists. Out: an element, a number or a new list; null for an element of an empty list.
import { Day } from '../day.js';
import { define, isComplete } from '../library-function.js';

type Comparable = number | Day;

function rank(value: Comparable): number {
  return value instanceof Day ? value.days : value;
}

function extreme(values: readonly (Comparable | null)[], sign: 1 | -1): Comparable | null {
  if (!isComplete(values)) return null;
  let best: Comparable | null = null;
  for (const value of values) if (best === null || sign * (rank(value) - rank(best)) > 0) best = value;
  return best;
}

function size(value: string | readonly unknown[]): number {
  if (typeof value !== 'string') return value.length;
  let points = 0;
  for (const _ of value) points++;
  return points;
}

/** A loop of its own over a long list costs a hundredth of one over an expression. */
function between(values: readonly (Comparable | null)[], from: Comparable, to: Comparable): readonly Comparable[] | null {
  const [least, most] = [rank(from), rank(to)];
  return isComplete(values) ? values.filter((value) => least <= rank(value) && rank(value) <= most) : null;
}

/** Functions over lists; `size` also measures text. */
export const listFunctions = define({
  min: ([values]: [readonly (Comparable | null)[]]) => extreme(values, -1),
  max: ([values]: [readonly (Comparable | null)[]]) => extreme(values, 1),
  between: ([values, from, to]: [readonly (Comparable | null)[], Comparable, Comparable]) => between(values, from, to),
  first: ([list]: [readonly unknown[]]) => list[0] ?? null,
  last: ([list]: [readonly unknown[]]) => list[list.length - 1] ?? null,
  size: ([value]: [string | readonly unknown[]]) => size(value),
  flatten: ([lists]: [readonly (readonly unknown[] | null)[]]) => (isComplete(lists) ? lists.flat(1) : null),
  distinct: ([list]: [readonly unknown[]]) => [...new Set(list)],
});
