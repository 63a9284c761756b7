// Public holidays: turns the calendar that a form declares as data into a question a day can answer.
// In: CalendarSpec. Out: Calendar; each year is worked out once, when first asked for.
import type { Fault } from '../faults.js';
import type { CalendarSpec } from '../form.js';
import { Day } from './day.js';

/** A form's public holidays. */
export interface Calendar {
  /** Whether the form's calendar lists that day. */
  readonly isHoliday: (day: Day) => boolean;
}

/**
 * Makes a calendar from its spec; without one no day is a holiday. Throws RangeError naming every entry that is
 * no "MM-DD", no year or no whole distance from Easter of at most a year.
 */
export function compileCalendar(spec: CalendarSpec | undefined): Calendar {
  if (!spec) return { isHoliday: () => false };
  const faults = calendarFaults(spec);
  if (faults.length > 0) throw new RangeError(`calendar: ${faults.map(({ pointer, message }) => `${pointer.slice('/calendar/'.length)} ${message}`).join(' ')}`);
  const years = new Map<number, ReadonlySet<Day>>();
  return {
    isHoliday: (day) => {
      const { weekday, year } = day;
      if ((spec.sundays === true && weekday === 7) || (spec.saturdays === true && weekday === 6)) return true;
      let holidays = years.get(year);
      if (!holidays) years.set(year, (holidays = holidaysOf(year, spec)));
      return holidays.has(day);
    },
  };
}

/** Easter Sunday of a year, 1 to 9999, by the Gregorian rule also before 1583. Throws RangeError outside these years. */
export function easterSunday(year: number): Day {
  // The "anonymous Gregorian algorithm" (Nature, 20 April 1876; Jean Meeus, Astronomical Algorithms, chapter 8).
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const golden = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * late + 114;
  const easter = Day.from(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
  if (!easter) throw new RangeError(`no Easter in year ${year}`);
  return easter;
}

function holidaysOf(year: number, spec: CalendarSpec): ReadonlySet<Day> {
  const fixed = [...(spec.fixed ?? [])];
  for (const [first, days] of Object.entries(spec.from ?? {})) if (year >= Number(first)) fixed.push(...days);
  const dates = fixed.map((text) => dayOf(year, text));
  // A long distance from Easter may fall in the year before or after.
  for (const easterYear of [year - 1, year, year + 1]) {
    if (easterYear < 1 || easterYear > 9999) continue;
    for (const distance of spec.easter ?? []) dates.push(easterSunday(easterYear).plus(distance));
  }
  return new Set(dates.filter((day) => day !== undefined));
}

function dayOf(year: number, monthDay: string): Day | undefined {
  return Day.parse(`${String(year).padStart(4, '0')}-${monthDay}`);
}

/** Every entry of a calendar that is no "MM-DD", no year or no whole distance from Easter. */
export function calendarFaults(spec: CalendarSpec): Fault[] {
  const faults: Fault[] = [];
  const LEAP_YEAR = 2000; // so that "02-29" is a day of the year
  const check = (days: readonly string[], pointer: string): void => {
    days.forEach((text, index) => {
      if (!dayOf(LEAP_YEAR, text)) faults.push({ pointer: `${pointer}/${index}`, message: `"${text}" is no day of the year; write MM-DD.` });
    });
  };
  check(spec.fixed ?? [], '/calendar/fixed');
  for (const [year, days] of Object.entries(spec.from ?? {})) {
    if (!/^[0-9]{4}$/.test(year)) faults.push({ pointer: `/calendar/from/${year}`, key: true, message: `"${year}" is no year.` });
    check(days, `/calendar/from/${year}`);
  }
  (spec.easter ?? []).forEach((distance, index) => {
    const fits = Number.isInteger(distance) && Math.abs(distance) <= 366;
    if (!fits) faults.push({ pointer: `/calendar/easter/${index}`, message: `${String(distance)} is no number of days within a year of Easter.` });
  });
  return faults;
}
