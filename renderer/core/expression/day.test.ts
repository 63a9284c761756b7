// Behaviour of Day, judged by examples and against Temporal.PlainDate.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { Day, daysInMonth } from './day.js';

const FIRST = Day.from(1, 1, 1)?.days ?? NaN;
const LAST = Day.from(9999, 12, 31)?.days ?? NaN;
const anyDays = fc.integer({ min: FIRST, max: LAST });
const epoch = new Temporal.PlainDate(1970, 1, 1);

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['0001-01-01', -719162],
  ['9999-12-31', 2932896],
])('%s is %i days from 1970-01-01', (text, days) => {
  expect(Day.parse(text)?.days).toBe(days);
  expect(Day.of(days).toString()).toBe(text);
});

test.each([
  '2026-02-30',
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '0000-01-01',
  '2026-1-1',
  '26-01-01',
  '2026/01/01',
  ' 2026-01-01',
  '2026-01-01\n',
  '2026-01-01T00:00',
  '+2026-01-01',
  '20260101',
  '',
])('%j is no day', (text) => {
  expect(Day.parse(text)).toBeUndefined();
});

test.each([
  ['2026-11-22', 7],
  ['2026-12-08', 2],
  ['2017-12-31', 7],
  ['1970-01-01', 4],
  ['1969-12-31', 3],
  ['0001-01-01', 1],
])('%s has weekday %i', (text, weekday) => {
  expect(Day.parse(text)?.weekday).toBe(weekday);
});

test('equal days are one frozen object, however they were made', () => {
  const day = Day.of(20766);
  expect(Day.parse('2026-11-09')).toBe(day);
  expect(Day.from(2026, 11, 9)).toBe(day);
  expect(Day.of(20759).plus(7)).toBe(day);
  expect(Object.isFrozen(day)).toBe(true);
  expect(Object.is(Day.of(-0).days, 0)).toBe(true);
});

test('from refuses parts that are not whole or outside the calendar', () => {
  const wrong = [
    [0, 1, 1],
    [10000, 1, 1],
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [2026.5, 1, 1],
    [2026, 1.5, 1],
    [2026, 1, 1.5],
    [NaN, 1, 1],
    [2026, NaN, 1],
    [2026, 1, NaN],
  ] as const;
  for (const [year, month, day] of wrong) expect(Day.from(year, month, day), `${year}-${month}-${day}`).toBeUndefined();
});

test('of throws for what is no day, plus does not', () => {
  for (const days of [FIRST - 1, LAST + 1, 0.5, NaN, Infinity]) {
    expect(() => Day.of(days)).toThrow(RangeError);
    expect(Day.of(0).plus(days)).toBeUndefined();
  }
  expect(Day.of(LAST).plus(1)).toBeUndefined();
  expect(Day.of(FIRST).plus(-1)).toBeUndefined();
});

test('a day is ISO text in JSON', () => {
  expect(JSON.stringify({ d: Day.from(7, 3, 4) })).toBe('{"d":"0007-03-04"}');
});

test('parts, weekday and text agree with Temporal', () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      const day = Day.of(days);
      const other = epoch.add({ days });
      expect([day.year, day.month, day.day, day.weekday, day.toString()]).toEqual([
        other.year,
        other.month,
        other.day,
        other.dayOfWeek,
        other.toString(),
      ]);
      expect(Day.from(other.year, other.month, other.day)).toBe(day);
      expect(Day.parse(other.toString())).toBe(day);
      expect(daysInMonth(day.year, day.month)).toBe(other.daysInMonth);
    }),
    { numRuns: 1000 },
  );
});

test('a civil date exists for Day when it exists for Temporal', () => {
  const parts = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 27, max: 32 }),
  );
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      expect(Day.from(year, month, day)?.toString()).toBe(temporalDate(year, month, day));
    }),
    { numRuns: 1000 },
  );
});

function temporalDate(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
