// What the manual says of the library's functions, and what the checker of expressions goes by: apart from the functions, because
// a page that runs expressions does not read about them. In: nothing. Out: one entry a function, in the order of the manual.
import type { FunctionName } from './functions.js';
import type { Manual } from './library-function.js';

/** All functions, explained. A function without an entry does not compile. */
export const manual: Readonly<Record<FunctionName, Manual>> = {
  date: {
    params: ['text: text'],
    returns: 'date',
    doc: 'The calendar day written as YYYY-MM-DD; no such value when the text is not a day.',
    example: { expr: "date('2026-11-09')", gives: '2026-11-09' },
  },
  year: {
    params: ['date: date'],
    returns: 'number',
    doc: 'The year of a date.',
    example: { expr: "year(date('2026-11-09'))", gives: 2026 },
  },
  month: {
    params: ['date: date'],
    returns: 'number',
    doc: 'The month of a date, 1 to 12.',
    example: { expr: "month(date('2026-11-09'))", gives: 11 },
  },
  day: {
    params: ['date: date'],
    returns: 'number',
    doc: 'The day of the month of a date, from 1.',
    example: { expr: "day(date('2026-11-09'))", gives: 9 },
  },
  addMonths: {
    params: ['date: date', 'months: number'],
    returns: 'date',
    doc: 'The same day some months later, or earlier when negative; the last day of that month when it is too short.',
    example: { expr: "addMonths(date('2026-01-31'), 1)", gives: '2026-02-28' },
  },
  endOfMonth: {
    params: ['date: date'],
    returns: 'date',
    doc: 'The last day of the month of a date.',
    example: { expr: "endOfMonth(date('2028-02-10'))", gives: '2028-02-29' },
  },
  years: {
    params: ['from: date', 'to: date'],
    returns: 'number',
    doc: 'Full years from one date to another, as in an age; who was born on 29 February completes a year on the 28th when there is no 29th.',
    example: { expr: "years(date('2010-12-08'), date('2026-12-07'))", gives: 15 },
  },
  monday: {
    params: ['date: date'],
    returns: 'date',
    doc: 'The Monday of the week of a date; a Sunday belongs to the Monday six days before.',
    example: { expr: "monday(date('2026-11-22'))", gives: '2026-11-16' },
  },
  weeks: {
    params: ['from: date', 'to: date'],
    returns: 'list<date>',
    doc: 'The Mondays of all calendar weeks that a period touches, in order; none when it ends before it begins, no such value beyond 5,300 weeks.',
    example: {
      expr: "weeks(date('2026-11-11'), date('2026-11-23'))",
      gives: ['2026-11-09', '2026-11-16', '2026-11-23'],
    },
  },
  weekRuns: {
    params: ['dates: list<date>'],
    returns: 'list<WeekRun>',
    doc: 'The calendar weeks of some dates joined into runs without a gap, in order; a run has its first Monday (from), its last Monday (to) and its number of weeks (weeks).',
    example: {
      expr: "weekRuns([date('2026-11-16'), date('2026-11-09'), date('2026-12-07')])",
      gives: [
        { from: '2026-11-09', to: '2026-11-16', weeks: 2 },
        { from: '2026-12-07', to: '2026-12-07', weeks: 1 },
      ],
    },
  },
  isHoliday: {
    params: ['date: date'],
    returns: 'bool',
    doc: "Whether the form's calendar lists the date as a holiday.",
    example: { expr: "isHoliday(date('2026-12-08'))", gives: true },
  },
  nextNonHoliday: {
    params: ['date: date'],
    returns: 'date',
    doc: "The date itself, or the first later one that the form's calendar does not list; no such value when that takes more than a year.",
    example: { expr: "nextNonHoliday(date('2026-04-05'))", gives: '2026-04-07' },
  },
  sum: {
    params: ['numbers: list<number>'],
    returns: 'number',
    doc: 'The sum of some numbers, decimals added as written; 0 of an empty list.',
    example: { expr: 'sum([0.1, 0.2, 36.4])', gives: 36.7 },
  },
  round: {
    params: ['number: number', 'decimals: number'],
    returns: 'number',
    doc: 'A number rounded to so many decimals, a half away from zero.',
    example: { expr: 'round(1.005, 2)', gives: 1.01 },
  },
  abs: {
    params: ['number: number'],
    returns: 'number',
    doc: 'A number without its sign.',
    example: { expr: 'abs(-2.5)', gives: 2.5 },
  },
  min: {
    params: ['values: list<number> | list<date>'],
    returns: 'number | date',
    doc: 'The smallest number or the earliest date; no such value of an empty list.',
    example: { expr: "min([date('2026-11-16'), date('2026-11-09')])", gives: '2026-11-09' },
  },
  max: {
    params: ['values: list<number> | list<date>'],
    returns: 'number | date',
    doc: 'The greatest number or the latest date; no such value of an empty list.',
    example: { expr: 'max([3, 12, 7])', gives: 12 },
  },
  between: {
    params: ['values: list<number> | list<date>', 'from: number | date', 'to: number | date'],
    returns: 'list<number> | list<date>',
    doc: 'The numbers or dates of a list from one to another, both included, in their order.',
    example: { expr: 'between([3, 12, 7, 20], 7, 12)', gives: [12, 7] },
  },
  first: {
    params: ['list: list<T>'],
    returns: 'T',
    doc: 'The first element of a list; no such value of an empty list.',
    example: { expr: "first(['a', 'b', 'c'])", gives: 'a' },
  },
  last: {
    params: ['list: list<T>'],
    returns: 'T',
    doc: 'The last element of a list; no such value of an empty list.',
    example: { expr: "last(['a', 'b', 'c'])", gives: 'c' },
  },
  size: {
    params: ['value: text | list<T>'],
    returns: 'number',
    doc: 'How many elements a list or how many characters a text has.',
    example: { expr: 'size([4, 5, 6])', gives: 3 },
  },
  flatten: {
    params: ['lists: list<list<T>>'],
    returns: 'list<T>',
    doc: 'The elements of some lists in one list, in order.',
    example: { expr: 'flatten([[1, 2], [], [3]])', gives: [1, 2, 3] },
  },
  distinct: {
    params: ['list: list<T>'],
    returns: 'list<T>',
    doc: 'The elements of a list without repetition, in the order of their first occurrence.',
    example: { expr: 'distinct([3, 1, 3, 2, 1])', gives: [3, 1, 2] },
  },
  contains: {
    params: ['text: text', 'part: text'],
    returns: 'bool',
    doc: 'Whether a text contains another.',
    example: { expr: "'Via Roma 1'.contains('Roma')", gives: true },
  },
  startsWith: {
    params: ['text: text', 'start: text'],
    returns: 'bool',
    doc: 'Whether a text begins with another.',
    example: { expr: "'Via Roma 1'.startsWith('via')", gives: false },
  },
  endsWith: {
    params: ['text: text', 'end: text'],
    returns: 'bool',
    doc: 'Whether a text ends with another.',
    example: { expr: "'answers.csv'.endsWith('.csv')", gives: true },
  },
  trim: {
    params: ['text: text'],
    returns: 'text',
    doc: 'A text without the white space before and after it.',
    example: { expr: "trim(' UP 12 ')", gives: 'UP 12' },
  },
  isDigits: {
    params: ['text: text'],
    returns: 'bool',
    doc: 'Whether a text is made of the digits 0 to 9 alone; an empty text is not.',
    example: { expr: "isDigits('0012')", gives: true },
  },
  valid: {
    params: ['text: text', 'format: text'],
    returns: 'bool',
    doc: 'Whether a text has a format, named as `format` in the schema.',
    example: { expr: "valid('00743110157', 'partita-iva')", gives: true },
  },
  birthDate: {
    params: ['codiceFiscale: text', 'asOf: date'],
    returns: 'date',
    doc: 'The date of birth in a codice fiscale, the latest one not after a date; no such value when the code is not valid or its day does not exist.',
    example: { expr: "birthDate('RSSMRA85T10A562S', date('2026-11-16'))", gives: '1985-12-10' },
  },
};
