// Behaviour of dates and weeks, by tables and against Temporal.PlainDate.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { compileCalendar } from '../calendar.js';
import { Day } from '../day.js';
import { library } from '../library.js';

const world = { calendar: compileCalendar(undefined) };
const call = (name: string, ...args: readonly unknown[]): unknown => library.get(name)?.run(args, world);
const text = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function day(iso: string): Day {
  const parsed = Day.parse(iso);
  if (!parsed) throw new RangeError(`no day ${iso}`);
  return parsed;
}

// Years 100 to 9900, so that what is added stays inside the calendar.
const anyDay = fc.integer({ min: day('0100-01-01').days, max: day('9900-12-31').days }).map((days) => Day.of(days));
const anyMonthEnd = anyDay.map((value) => call('endOfMonth', value) as Day);
const someDay = fc.oneof(anyDay, anyMonthEnd);
const plainDate = (value: Day): Temporal.PlainDate => Temporal.PlainDate.from(value.toString());

test.each(['2026-02-30', '9/11/2026', '', '2026-11-09T00:00:00Z', '0000-12-31'])(
  'date(%j) is no such value',
  (wrong) => {
    expect(call('date', wrong)).toBeNull();
  },
);

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-01-31', 3, '2026-04-30'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-30', 14, '2028-01-30'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-01-15', -13, '2024-12-15'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-06-10', 0, '2026-06-10'],
  ['9999-12-31', 1, null],
  ['0001-01-31', -1, null],
  ['2026-06-10', 0.5, null],
  ['2026-06-10', 1e300, null],
  ['2026-06-10', NaN, null],
])('addMonths(%s, %d) is %s', (from, months, expected) => {
  expect(text(call('addMonths', day(from), months))).toBe(expected);
});

test('addMonths agrees with Temporal', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -1100, max: 1100 }), (value, months) => {
      expect(String(call('addMonths', value, months))).toBe(plainDate(value).add({ months }).toString());
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['2026-02-01', '2026-02-28'],
  ['2028-02-29', '2028-02-29'],
  ['2026-12-01', '2026-12-31'],
  ['9999-12-01', '9999-12-31'],
])('endOfMonth(%s) is %s', (from, expected) => {
  expect(text(call('endOfMonth', day(from)))).toBe(expected);
});

test.each([
  ['2010-12-08', '2026-12-07', 15],
  ['2010-12-08', '2026-12-08', 16],
  ['2008-02-29', '2023-02-27', 14],
  ['2008-02-29', '2023-02-28', 15],
  ['2008-02-29', '2024-02-28', 15],
  ['2008-02-29', '2024-02-29', 16],
  ['2026-06-10', '2026-06-10', 0],
  ['2026-06-10', '2026-06-09', -1],
  ['2026-06-10', '2025-06-10', -1],
  ['2026-06-10', '2025-06-09', -2],
])('years(%s, %s) is %i', (from, to, expected) => {
  expect(call('years', day(from), day(to))).toBe(expected);
});

test('years is the greatest number of years that Temporal can add without passing the end', () => {
  const nearAnniversary = fc
    .tuple(someDay, fc.integer({ min: -90, max: 90 }), fc.integer({ min: -1, max: 1 }))
    .map(([from, years, off]) => [from, day(plainDate(from).add({ years }).add({ days: off }).toString())] as const);
  fc.assert(
    fc.property(fc.oneof(nearAnniversary, fc.tuple(someDay, someDay)), ([from, to]) => {
      const years = call('years', from, to) as number;
      const compare = (added: number): number =>
        Temporal.PlainDate.compare(plainDate(from).add({ years: added }), plainDate(to));
      expect(compare(years)).toBeLessThanOrEqual(0);
      expect(compare(years + 1)).toBe(1);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['2026-11-22', '2026-11-16'],
  ['2026-11-16', '2026-11-16'],
  ['2026-12-08', '2026-12-07'],
  ['0001-01-03', '0001-01-01'],
])('monday(%s) is %s', (from, expected) => {
  expect(text(call('monday', day(from)))).toBe(expected);
});

test('monday agrees with Temporal', () => {
  fc.assert(
    fc.property(anyDay, (value) => {
      const other = plainDate(value);
      expect(String(call('monday', value))).toBe(other.subtract({ days: other.dayOfWeek - 1 }).toString());
    }),
  );
});

test.each([
  ['2026-11-09', '2026-11-15', ['2026-11-09']],
  ['2026-11-15', '2026-11-16', ['2026-11-09', '2026-11-16']],
  ['2026-12-31', '2027-01-01', ['2026-12-28']],
  ['2026-11-11', '2026-11-10', []],
])('weeks(%s, %s) are %j', (from, to, expected) => {
  expect(text(call('weeks', day(from), day(to)))).toEqual(expected);
});

test('weeks beyond 5,300 are no such value', () => {
  const monday = day('1950-01-02');
  expect(call('weeks', monday, Day.of(monday.days + 5300 * 7 - 1))).toHaveLength(5300);
  expect(call('weeks', monday, Day.of(monday.days + 5300 * 7))).toBeNull();
  expect(call('weeks', day('0001-01-01'), day('9999-12-31'))).toBeNull();
});

test('weekRuns sorts, merges, counts a week once and takes any day of a week', () => {
  const days = ['2026-12-10', '2026-11-16', '2026-11-30', '2026-11-09', '2026-11-22', '2026-11-09'].map(day);
  const runs = call('weekRuns', days) as readonly object[];
  expect(text(runs)).toEqual([
    { from: '2026-11-09', to: '2026-11-16', weeks: 2 },
    { from: '2026-11-30', to: '2026-12-07', weeks: 2 },
  ]);
  expect(runs.every((run) => Object.isFrozen(run))).toBe(true);
  expect(call('weekRuns', [])).toEqual([]);
});

test('the weeks of a period are one run of as many weeks', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 2000 }), (from, length) => {
      const to = Day.of(from.days + length);
      const weeks = call('weeks', from, to) as readonly Day[];
      expect(call('weekRuns', [...weeks].reverse())).toEqual([
        { from: call('monday', from), to: call('monday', to), weeks: weeks.length },
      ]);
    }),
  );
});
