// Arithmetic beyond the operators: sums, rounding, absolute values.
// In: numbers. Out: numbers; null when there is no finite result.
import { define, isComplete } from '../library-function.js';
import type { LibraryFunction } from '../library-function.js';
import { roundAt, total } from './decimals.js';

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Functions over numbers. */
export const numberFunctions: readonly LibraryFunction[] = [
  define<[readonly (number | null)[]]>({
    name: 'sum',
    params: ['numbers: list<number>'],
    returns: 'number',
    doc: 'The sum of some numbers, decimals added as written; 0 of an empty list.',
    example: { expr: 'sum([0.1, 0.2, 36.4])', gives: 36.7 },
    run: ([values]) => (isComplete(values) ? finite(total(values)) : null),
  }),
  define<[number, number]>({
    name: 'round',
    params: ['number: number', 'decimals: number'],
    returns: 'number',
    doc: 'A number rounded to so many decimals, a half away from zero.',
    example: { expr: 'round(1.005, 2)', gives: 1.01 },
    run: ([value, decimals]) => (Number.isInteger(decimals) ? finite(roundAt(value, decimals)) : null),
  }),
  define<[number]>({
    name: 'abs',
    params: ['number: number'],
    returns: 'number',
    doc: 'A number without its sign.',
    example: { expr: 'abs(-2.5)', gives: 2.5 },
    run: ([value]) => Math.abs(value),
  }),
];
