// Behaviour of calendars: Easter, fixed and movable holidays, faults of authors.
import { expect, test } from 'vitest';
import type { CalendarSpec } from '../form.js';
import { compileCalendar, easterSunday } from './calendar.js';
import { Day } from './day.js';

const italian: CalendarSpec = {
  sundays: true,
  saturdays: false,
  fixed: ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'],
  from: { '2026': ['10-04'] },
  easter: [1],
};

function day(text: string): Day {
  const parsed = Day.parse(text);
  if (!parsed) throw new RangeError(`no day ${text}`);
  return parsed;
}

test.each([
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2285-03-22',
  '2299-04-16',
])('Easter is on %s', (text) => {
  expect(easterSunday(Number(text.slice(0, 4))).toString()).toBe(text);
});

test('Easter is a Sunday from 22 March to 25 April in every year', () => {
  for (let year = 1; year <= 9999; year++) {
    const easter = easterSunday(year);
    const fromMarch = easter.days - (Day.from(year, 3, 1)?.days ?? NaN);
    expect([easter.weekday, fromMarch >= 21 && fromMarch <= 55], String(year)).toEqual([7, true]);
  }
  expect(() => easterSunday(0)).toThrow(RangeError);
});

test.each([
  ['2026-11-22', true], // Sunday
  ['2026-11-21', false], // Saturday
  ['2026-12-08', true],
  ['2026-12-07', false],
  ['2026-04-05', true], // Easter, a Sunday
  ['2026-04-06', true],
  ['2026-04-07', false],
  ['2027-03-29', true],
  ['2024-04-01', true],
  ['2025-10-04', false], // a Saturday, before it became a holiday
  ['2024-10-04', false], // a Friday, before it became a holiday
  ['2027-10-04', true], // a Monday
  ['2017-12-31', true],
  ['9999-12-25', true],
  ['0001-01-01', true],
])('%s is a holiday in Italy: %s', (text, holiday) => {
  const calendar = compileCalendar(italian);
  expect(calendar.isHoliday(day(text))).toBe(holiday);
  expect(calendar.isHoliday(day(text))).toBe(holiday);
});

test('without a calendar no day is a holiday', () => {
  for (const text of ['2026-11-22', '2026-12-25']) {
    expect(compileCalendar(undefined).isHoliday(day(text))).toBe(false);
    expect(compileCalendar({}).isHoliday(day(text))).toBe(false);
  }
});

test('saturdays count when the calendar says so', () => {
  const calendar = compileCalendar({ saturdays: true });
  expect([calendar.isHoliday(day('2026-11-21')), calendar.isHoliday(day('2026-11-22'))]).toEqual([true, false]);
});

test('29 February is a holiday of leap years', () => {
  const calendar = compileCalendar({ fixed: ['02-29'] });
  expect(calendar.isHoliday(day('2028-02-29'))).toBe(true);
  expect(calendar.isHoliday(day('2026-03-01'))).toBe(false);
});

test('a distance from Easter may cross the turn of the year', () => {
  const calendar = compileCalendar({ easter: [300, -100] });
  expect(calendar.isHoliday(day('2027-01-30'))).toBe(true); // 2026-04-05 + 300
  expect(calendar.isHoliday(day('2025-12-26'))).toBe(true); // 2026-04-05 - 100
});

test('all faults of a calendar are named at once', () => {
  const wrong = { fixed: ['01-01', '02-30', '1-1'], from: { later: ['13-01'] }, easter: [1, 0.5, 400] };
  expect(() => compileCalendar(wrong)).toThrow(RangeError);
  for (const place of [
    'fixed/1 "02-30"',
    'fixed/2 "1-1"',
    'from/later "later"',
    'from/later/0 "13-01"',
    'easter/1 0.5',
    'easter/2 400',
  ]) {
    expect(() => compileCalendar(wrong)).toThrow(place);
  }
  expect(() => compileCalendar(wrong)).not.toThrow('fixed/0');
});
