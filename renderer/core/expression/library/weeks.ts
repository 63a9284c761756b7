// Calendar weeks, each named by its Monday: the weeks of a period and runs of weeks without a gap.
// In: days. Out: Mondays and runs; null when a period is too long to be listed.
import { Day } from '../day.js';
import { define, isComplete } from '../library-function.js';
import type { LibraryFunction } from '../library-function.js';

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
export const weekFunctions: readonly LibraryFunction[] = [
  define<[Day]>({
    name: 'monday',
    params: ['date: date'],
    returns: 'date',
    doc: 'The Monday of the week of a date; a Sunday belongs to the Monday six days before.',
    example: { expr: "monday(date('2026-11-22'))", gives: '2026-11-16' },
    run: ([day]) => mondayOf(day),
  }),
  define<[Day, Day]>({
    name: 'weeks',
    params: ['from: date', 'to: date'],
    returns: 'list<date>',
    doc: 'The Mondays of all calendar weeks that a period touches, in order; none when it ends before it begins, no such value beyond 5,300 weeks.',
    example: {
      expr: "weeks(date('2026-11-11'), date('2026-11-23'))",
      gives: ['2026-11-09', '2026-11-16', '2026-11-23'],
    },
    run: ([from, to]) => weeksBetween(from, to),
  }),
  define<[readonly (Day | null)[]]>({
    name: 'weekRuns',
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
    run: ([days]) => (isComplete(days) ? runsOf(days) : null),
  }),
];
