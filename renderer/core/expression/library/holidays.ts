// Questions to the form's calendar of public holidays.
// In: a day and the world. Out: yes or no, a day; null when no working day is near.
import type { Day } from '../day.js';
import { define } from '../library-function.js';
import type { World } from '../library-function.js';

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
export const holidayFunctions = define({
  isHoliday: ([day]: [Day], { calendar }) => calendar.isHoliday(day),
  nextNonHoliday: ([day]: [Day], world) => nextNonHoliday(day, world),
});
