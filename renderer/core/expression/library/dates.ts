// Calendar dates: reading them, taking them apart, moving by months, counting years.
// In: days, numbers, text. Out: days and numbers; null when there is no such day.
import { Day, daysInMonth } from '../day.js';
import { define } from '../library-function.js';
import type { LibraryFunction } from '../library-function.js';

/** The same day `months` later, or the last day of that month; null when `months` is not whole or years 1 to 9999 are left. */
export function addMonths(day: Day, months: number): Day | null {
  const { year, month, day: dayOfMonth } = day;
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return Day.from(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth))) ?? null;
}

/** The greatest whole number of years that, added to `from` by the rule of `addMonths`, does not pass `to`; negative when `to` is earlier. */
export function fullYears(from: Day, to: Day): number {
  const years = to.year - from.year;
  const anniversary = addMonths(from, years * 12);
  return anniversary !== null && anniversary.days <= to.days ? years : years - 1;
}

function endOfMonth(day: Day): Day {
  const { year, month } = day;
  return Day.of(day.days + daysInMonth(year, month) - day.day);
}

/** Functions over single dates. */
export const dateFunctions: readonly LibraryFunction[] = [
  define<[string]>({
    name: 'date',
    params: ['text: text'],
    returns: 'date',
    doc: 'The calendar day written as YYYY-MM-DD; no such value when the text is not a day.',
    example: { expr: "date('2026-11-09')", gives: '2026-11-09' },
    run: ([text]) => Day.parse(text) ?? null,
  }),
  define<[Day]>({
    name: 'year',
    params: ['date: date'],
    returns: 'number',
    doc: 'The year of a date.',
    example: { expr: "year(date('2026-11-09'))", gives: 2026 },
    run: ([day]) => day.year,
  }),
  define<[Day]>({
    name: 'month',
    params: ['date: date'],
    returns: 'number',
    doc: 'The month of a date, 1 to 12.',
    example: { expr: "month(date('2026-11-09'))", gives: 11 },
    run: ([day]) => day.month,
  }),
  define<[Day]>({
    name: 'day',
    params: ['date: date'],
    returns: 'number',
    doc: 'The day of the month of a date, from 1.',
    example: { expr: "day(date('2026-11-09'))", gives: 9 },
    run: ([day]) => day.day,
  }),
  define<[Day, number]>({
    name: 'addMonths',
    params: ['date: date', 'months: number'],
    returns: 'date',
    doc: 'The same day some months later, or earlier when negative; the last day of that month when it is too short.',
    example: { expr: "addMonths(date('2026-01-31'), 1)", gives: '2026-02-28' },
    run: ([day, months]) => addMonths(day, months),
  }),
  define<[Day]>({
    name: 'endOfMonth',
    params: ['date: date'],
    returns: 'date',
    doc: 'The last day of the month of a date.',
    example: { expr: "endOfMonth(date('2028-02-10'))", gives: '2028-02-29' },
    run: ([day]) => endOfMonth(day),
  }),
  define<[Day, Day]>({
    name: 'years',
    params: ['from: date', 'to: date'],
    returns: 'number',
    doc: 'Full years from one date to another, as in an age; who was born on 29 February completes a year on the 28th when there is no 29th.',
    example: { expr: "years(date('2010-12-08'), date('2026-12-07'))", gives: 15 },
    run: ([from, to]) => fullYears(from, to),
  }),
];
