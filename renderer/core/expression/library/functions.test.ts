// Behaviour of the functions over holidays, lists, texts and personal codes.
import { expect, test } from 'vitest';
import type { CalendarSpec } from '../../form.js';
import { compileCalendar } from '../calendar.js';
import { Day } from '../day.js';
import { library } from '../library.js';

const inside =
  (calendar: CalendarSpec | undefined) =>
  (name: string, ...args: readonly unknown[]): unknown =>
    library.get(name)?.run(args, { calendar: compileCalendar(calendar) });
const call = inside(undefined);

function day(iso: string): Day {
  const parsed = Day.parse(iso);
  if (!parsed) throw new RangeError(`no day ${iso}`);
  return parsed;
}

test.each([
  ['2026-11-21', '2026-11-21'],
  ['2026-11-22', '2026-11-23'],
  ['2026-12-25', '2026-12-28'], // Christmas, St Stephen's, Sunday
  ['2026-04-05', '2026-04-07'],
  ['2017-12-31', '2018-01-02'],
])('the first working day from %s is %s', (from, expected) => {
  const italy = inside({ sundays: true, fixed: ['01-01', '12-25', '12-26'], easter: [1] });
  expect(String(italy('nextNonHoliday', day(from)))).toBe(expected);
  expect(italy('isHoliday', day(from))).toBe(from !== expected);
});

test('a calendar of holidays only has no working day, and says so', () => {
  const everyDay = Array.from({ length: 366 }, (_, index) =>
    Day.of(day('2000-01-01').days + index)
      .toString()
      .slice(5),
  );
  expect(inside({ fixed: everyDay })('nextNonHoliday', day('2026-06-10'))).toBeNull();
  expect(inside({ fixed: everyDay.slice(1) })('nextNonHoliday', day('2026-01-02'))).toBe(day('2027-01-01'));
  const butOnLeapDay = inside({ fixed: everyDay.filter((monthDay) => monthDay !== '02-29') });
  expect(butOnLeapDay('nextNonHoliday', day('2027-02-28'))).toBe(day('2028-02-29'));
  expect(butOnLeapDay('nextNonHoliday', day('2027-02-27'))).toBeNull();
  expect(inside({ fixed: ['12-31'] })('nextNonHoliday', day('9999-12-31'))).toBeNull();
});

test('min and max take numbers and dates; of nothing there is no such value', () => {
  const days = ['2026-11-16', '2024-02-29', '2027-01-01'].map(day);
  expect([call('min', days), call('max', days)]).toEqual([days[1], days[2]]);
  expect([call('min', [3, -1, 2]), call('max', [-3, -1, -2]), call('max', [0])]).toEqual([-1, -1, 0]);
  expect([call('min', []), call('max', [])]).toEqual([null, null]);
  expect(
    call(
      'max',
      Array.from({ length: 300_000 }, (_, index) => index),
    ),
  ).toBe(299_999);
});

test('first and last keep false and zero; of nothing there is no such value', () => {
  expect([call('first', [0, 1]), call('last', [true, false])]).toEqual([0, false]);
  expect([call('first', []), call('last', [])]).toEqual([null, null]);
});

test('size counts elements and characters, not code units', () => {
  expect([
    call('size', []),
    call('size', [1, 2]),
    call('size', 'perché'),
    call('size', '👍a'),
    call('size', ''),
  ]).toEqual([0, 2, 6, 2, 0]);
});

test('flatten opens one level', () => {
  expect(call('flatten', [[[1], [2]], [], [[3]]])).toEqual([[1], [2], [3]]);
});

test('between takes both ends, keeps the order and knows dates', () => {
  const [a, b, c] = [day('2026-11-16'), day('2026-11-09'), day('2026-11-23')];
  expect(call('between', [c, a, b], b, a)).toEqual([a, b]);
  expect(call('between', [7.5, 8, 2], 2, 7.5)).toEqual([7.5, 2]);
  expect([call('between', [1], 2, 1), call('between', [], 1, 2), call('between', [1, null], 1, 2)]).toEqual([[], [], null]);
});

test('distinct knows equal dates and keeps the order', () => {
  const [a, b] = [day('2026-11-16'), day('2026-11-09')];
  expect(call('distinct', [a, b, day('2026-11-16'), b])).toEqual([a, b]);
  expect(call('distinct', ['x', 'X', 'x'])).toEqual(['x', 'X']);
});

test('what is added, compared or joined over "no such value" is none', () => {
  for (const name of ['sum', 'min', 'max']) expect(call(name, [1, null]), name).toBeNull();
  expect(call('min', [null, day('2026-11-09')])).toBeNull();
  expect(call('weekRuns', [day('2026-11-09'), null])).toBeNull();
  expect(call('flatten', [[1], null])).toBeNull();
  expect([call('size', [1, null]), call('distinct', [null, 1, null]), call('last', [1, null])]).toEqual([
    2,
    [null, 1],
    null,
  ]);
});

test('lists given are left as they are', () => {
  const list = Object.freeze([3, 1, 3]);
  for (const name of ['min', 'max', 'first', 'last', 'distinct', 'sum', 'size'])
    expect(() => call(name, list)).not.toThrow();
  const days = Object.freeze([day('2026-11-16'), day('2026-11-09')]);
  expect(() => call('weekRuns', days)).not.toThrow();
});

test('texts are compared as they are', () => {
  expect([call('contains', 'abc', 'bc'), call('contains', 'abc', 'B')]).toEqual([true, false]);
  expect([call('startsWith', 'abc', 'ab'), call('startsWith', 'abc', 'bc')]).toEqual([true, false]);
  expect([call('endsWith', 'abc', 'bc'), call('endsWith', 'abc', 'ab')]).toEqual([true, false]);
});

test('a text of white space is empty once trimmed; within the text it stays', () => {
  expect([call('trim', ' \t\u00a0\n'), call('trim', ' UP 12\n'), call('trim', '')]).toEqual(['', 'UP 12', '']);
});

test('digits are those from 0 to 9, and at least one', () => {
  const texts = ['0', '9901000001', '', ' 1', '1\n', '1.5', '-1', '٤', '1a'];
  expect(texts.filter((text) => call('isDigits', text))).toEqual(['0', '9901000001']);
});

test('valid asks the format; an unknown format is no such value', () => {
  expect([call('valid', '40121', 'cap'), call('valid', '4012', 'cap'), call('valid', '40121', 'CAP')]).toEqual([
    true,
    false,
    null,
  ]);
});

test.each([
  ['RSSMRA85T10A562S', '2026-11-16', '1985-12-10'],
  ['RSSMRA85T10A56NH', '2026-11-16', '1985-12-10'], // omocodia in the place
  ['RSSMRA85T50A562W', '2026-11-16', '1985-12-10'], // a woman
  ['RSSMRAURTMLA562P', '2026-11-16', '1985-12-10'], // omocodia in year and day
  ['RSSMRA26S16A562R', '2026-11-16', '2026-11-16'], // this century up to the day itself
  ['RSSMRA26S17A562T', '2026-11-16', '1926-11-17'],
  ['RSSMRA00B29A562C', '2026-11-16', '2000-02-29'],
  ['RSSMRA00B29A562C', '1999-11-16', null], // 1900 was no leap year
  ['RSSMRA04B69A562K', '2026-11-16', '2004-02-29'],
  ['RSSMRA03B29A562F', '2026-11-16', null],
  ['RSSMRA85T00A562R', '2026-11-16', null],
  ['RSSMRA85T40A562V', '2026-11-16', null],
  ['RSSMRA85T41Z404N', '2026-11-16', '1985-12-01'],
  ['RSSMRAURTMLA562X', '2026-11-16', null], // wrong check letter
  ['rssmra85t10a562s', '2026-11-16', null],
  ['12345678903', '2026-11-16', null],
])('birthDate(%s, %s) is %s', (code, asOf, expected) => {
  const birth = call('birthDate', code, day(asOf)) as Day | null;
  expect(birth?.toString() ?? null).toBe(expected);
});
