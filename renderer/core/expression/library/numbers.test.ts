// Behaviour of the functions over numbers: sums and rounding without the noise of binary fractions.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCalendar } from '../calendar.js';
import { library } from '../library.js';

const world = { calendar: compileCalendar(undefined) };
const call = (name: string, ...args: readonly unknown[]): unknown => library.get(name)?.run(args, world);

test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.675, 2, 2.68],
  [1.255, 2, 1.26],
  [10.235, 2, 10.24],
  [0.335 * 3, 2, 1.01],
  [58240 / 3, 2, 19413.33],
  [0.5, 0, 1],
  [-0.5, 0, -1],
  [2.5, 0, 3],
  [1.4999, 0, 1],
  [0.49999999999999994, 0, 1],
  [1234.5, -2, 1200],
  [1250, -2, 1300],
  [3, -1, 0],
  [-0.001, 2, 0],
  [0, 2, 0],
  [7, 2, 7],
  [1e-10, 2, 0],
  [1e300, 2, 1e300],
  [123456789012.345, 2, 123456789012.35],
  [9007199254740991, 2, 9007199254740991],
  [1.5, 1e9, 1.5],
  [1.5, -1e9, 0],
])('round(%d, %i) is %d', (value, decimals, expected) => {
  expect(call('round', value, decimals)).toBe(expected);
});

test('round to no whole number of decimals is no such value', () => {
  expect(call('round', 1.5, 0.5)).toBeNull();
  expect(call('round', 1.5, NaN)).toBeNull();
});

test('cents plus half a cent round up, away from zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
      const half = Number(`${cents}5e-3`);
      expect(call('round', half, 2)).toBe(Number(`${cents + 1}e-2`));
      expect(call('round', -half, 2)).toBe(-Number(`${cents + 1}e-2`));
    }),
  );
});

test.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[0.1, 0.7, -0.8], 0],
  [Array.from({ length: 13 }, () => 10 / 13), 10],
  [Array.from({ length: 10 }, () => 0.1), 1],
  [[1e16, 1, -1e16], 1],
  [[9007199254740990, 1], 9007199254740991],
  [[1e308, 1e308], null],
  [[10000000.1, 10000000.1, 10000000.1], 30000000.3],
])('sum(%j) is %d', (values, expected) => {
  expect(call('sum', values)).toBe(expected);
});

test('cents add up as written, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e8, max: 1e8 }), { maxLength: 500 }), (cents) => {
      const exact = cents.reduce((sum, value) => sum + value, 0) / 100;
      const euros = cents.map((value) => value / 100);
      expect(call('sum', euros)).toBe(exact + 0);
      expect(call('sum', euros.reverse())).toBe(exact + 0);
    }),
  );
});

test('abs drops the sign', () => {
  expect([call('abs', -3), call('abs', 3), call('abs', 0)]).toEqual([3, 3, 0]);
});
