// Days of a month in weeks from Monday to Sunday, and steps among them. In and out: dates at midnight UTC, which stand
// for days; ISO dates as text.

const DAY = 86_400_000;

/** The day of an ISO date; undefined for anything else. */
export function readIso(text: string | null): Date | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || isoOf(day) !== text ? undefined : day;
}

/** The ISO date of a day. */
export function isoOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** So many days later. */
export function addDays(day: Date, days: number): Date {
  return within(new Date(day.getTime() + days * DAY), day);
}

/** So many months later, at the end of the month where it is shorter. */
export function addMonths(day: Date, months: number): Date {
  const target = new Date(day);
  target.setUTCDate(1);
  target.setUTCMonth(target.getUTCMonth() + months);
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day.getUTCDate(), last));
  return within(target, day);
}

/** The Monday of a day's week. */
export function mondayOf(day: Date): Date {
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY);
}

/** The weeks that a day's month touches. */
export function weeksOf(day: Date): readonly (readonly Date[])[] {
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1));
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0));
  const weeks = Math.round((mondayOf(last).getTime() - mondayOf(first).getTime()) / (7 * DAY)) + 1;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, i) => new Date(mondayOf(first).getTime() + (week * 7 + i) * DAY)),
  );
}

/** A day with a four-digit year, else the one to stay at. */
function within(day: Date, stay: Date): Date {
  const year = day.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? day : stay;
}
