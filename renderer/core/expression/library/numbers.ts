// Arithmetic beyond the operators: sums, rounding, absolute values.
// In: numbers. Out: numbers; null when there is no finite result.
import { define, isComplete } from '../library-function.js';
import { roundAt, total } from './decimals.js';

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Functions over numbers. */
export const numberFunctions = define({
  sum: ([values]: [readonly (number | null)[]]) => (isComplete(values) ? finite(total(values)) : null),
  round: ([value, decimals]: [number, number]) => (Number.isInteger(decimals) ? finite(roundAt(value, decimals)) : null),
  abs: ([value]: [number]) => Math.abs(value),
});
