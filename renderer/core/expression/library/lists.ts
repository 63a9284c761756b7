// Lists as wholes: their ends, extremes, size, joined and without repetition.
// In: lists. Out: an element, a number or a new list; null for an element of an empty list.
import { Day } from '../day.js';
import { define, isComplete } from '../library-function.js';
import type { LibraryFunction } from '../library-function.js';

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

/** Functions over lists; `size` also measures text. */
export const listFunctions: readonly LibraryFunction[] = [
  define<[readonly (Comparable | null)[]]>({
    name: 'min',
    params: ['values: list<number> | list<date>'],
    returns: 'number | date',
    doc: 'The smallest number or the earliest date; no such value of an empty list.',
    example: { expr: "min([date('2026-11-16'), date('2026-11-09')])", gives: '2026-11-09' },
    run: ([values]) => extreme(values, -1),
  }),
  define<[readonly (Comparable | null)[]]>({
    name: 'max',
    params: ['values: list<number> | list<date>'],
    returns: 'number | date',
    doc: 'The greatest number or the latest date; no such value of an empty list.',
    example: { expr: 'max([3, 12, 7])', gives: 12 },
    run: ([values]) => extreme(values, 1),
  }),
  define<[readonly unknown[]]>({
    name: 'first',
    params: ['list: list<T>'],
    returns: 'T',
    doc: 'The first element of a list; no such value of an empty list.',
    example: { expr: "first(['a', 'b', 'c'])", gives: 'a' },
    run: ([list]) => list[0] ?? null,
  }),
  define<[readonly unknown[]]>({
    name: 'last',
    params: ['list: list<T>'],
    returns: 'T',
    doc: 'The last element of a list; no such value of an empty list.',
    example: { expr: "last(['a', 'b', 'c'])", gives: 'c' },
    run: ([list]) => list[list.length - 1] ?? null,
  }),
  define<[string | readonly unknown[]]>({
    name: 'size',
    params: ['value: text | list<T>'],
    returns: 'number',
    doc: 'How many elements a list or how many characters a text has.',
    example: { expr: 'size([4, 5, 6])', gives: 3 },
    run: ([value]) => size(value),
  }),
  define<[readonly (readonly unknown[] | null)[]]>({
    name: 'flatten',
    params: ['lists: list<list<T>>'],
    returns: 'list<T>',
    doc: 'The elements of some lists in one list, in order.',
    example: { expr: 'flatten([[1, 2], [], [3]])', gives: [1, 2, 3] },
    run: ([lists]) => (isComplete(lists) ? lists.flat(1) : null),
  }),
  define<[readonly unknown[]]>({
    name: 'distinct',
    params: ['list: list<T>'],
    returns: 'list<T>',
    doc: 'The elements of a list without repetition, in the order of their first occurrence.',
    example: { expr: 'distinct([3, 1, 3, 2, 1])', gives: [3, 1, 2] },
    run: ([list]) => [...new Set(list)],
  }),
];
