// Calendar dates: reading them, taking them apart, moving by months, counting years.
// In: days, numbers, text. Out: days and numbers; null when there is no such day.
import { Day, daysInMonth } from '../day.js';
import { define } from '../library-function.js';

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
export const dateFunctions = define({
  date: ([text]: [string]) => Day.parse(text) ?? null,
  year: ([day]: [Day]) => day.year,
  month: ([day]: [Day]) => day.month,
  day: ([day]: [Day]) => day.day,
  addMonths: ([day, months]: [Day, number]) => addMonths(day, months),
  endOfMonth: ([day]: [Day]) => endOfMonth(day),
  years: ([from, to]: [Day, Day]) => fullYears(from, to),
});
