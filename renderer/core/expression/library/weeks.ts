// Calendar weeks, each named by its Monday: the weeks of a period and runs of weeks without a gap.
// In: days. Out: Mondays and runs; null when a period is too long to be listed.
import { Day } from '../day.js';
import { define, isComplete } from '../library-function.js';

/** Consecutive calendar weeks. */
export interface WeekRun {
  /** Monday of the first week. */
  readonly from: Day;
  /** Monday of the last week. */
  readonly to: Day;
  readonly weeks: number;
}

/** A little over a hundred years: no period of a form is longer, and no form can make a page list millions. */
const MOST_WEEKS = 5300;

/** The Monday of the ISO week of a day; a Sunday belongs to the Monday six days before. */
export function mondayOf(day: Day): Day {
  return Day.of(day.days - day.weekday + 1);
}

function weeksBetween(from: Day, to: Day): readonly Day[] | null {
  if (to.days < from.days) return [];
  const first = mondayOf(from).days;
  const count = Math.floor((to.days - first) / 7) + 1;
  return count > MOST_WEEKS ? null : Array.from({ length: count }, (_, index) => Day.of(first + index * 7));
}

function runsOf(days: readonly Day[]): readonly WeekRun[] {
  const mondays = [...new Set(days.map(mondayOf))].sort((a, b) => a.days - b.days);
  const runs: WeekRun[] = [];
  let from: Day | undefined;
  mondays.forEach((monday, index) => {
    from ??= monday;
    if (mondays[index + 1]?.days === monday.days + 7) return;
    runs.push(Object.freeze({ from, to: monday, weeks: (monday.days - from.days) / 7 + 1 }));
    from = undefined;
  });
  return runs;
}

/** Functions over calendar weeks. */
export const weekFunctions = define({
  monday: ([day]: [Day]) => mondayOf(day),
  weeks: ([from, to]: [Day, Day]) => weeksBetween(from, to),
  weekRuns: ([days]: [readonly (Day | null)[]]) => (isComplete(days) ? runsOf(days) : null),
});
