// Questions to the form's calendar of public holidays.
// In: a day and the world. Out: yes or no, a day; null when no working day is near.
import type { Day } from '../day.js';
import { define } from '../library-function.js';
import type { LibraryFunction, World } from '../library-function.js';

/** A calendar in which a whole year is holiday has no answer; it must not hang the page. */
const FARTHEST = 366;

function nextNonHoliday(day: Day, { calendar }: World): Day | null {
  for (let distance = 0; distance <= FARTHEST; distance++) {
    const candidate = day.plus(distance);
    if (!candidate) return null;
    if (!calendar.isHoliday(candidate)) return candidate;
  }
  return null;
}

/** Functions over the calendar of the form. */
export const holidayFunctions: readonly LibraryFunction[] = [
  define<[Day]>({
    name: 'isHoliday',
    params: ['date: date'],
    returns: 'bool',
    doc: "Whether the form's calendar lists the date as a holiday.",
    example: { expr: "isHoliday(date('2026-12-08'))", gives: true },
    run: ([day], { calendar }) => calendar.isHoliday(day),
  }),
  define<[Day]>({
    name: 'nextNonHoliday',
    params: ['date: date'],
    returns: 'date',
    doc: "The date itself, or the first later one that the form's calendar does not list; no such value when that takes more than a year.",
    example: { expr: "nextNonHoliday(date('2026-04-05'))", gives: '2026-04-07' },
    run: ([day], world) => nextNonHoliday(day, world),
  }),
];
