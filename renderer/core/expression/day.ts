// Calendar days without time or zone: the only dates the core knows.
// In: ISO text, a civil date or a day number. Out: one frozen object a day, so that `===` is equality.

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FIRST = -719162; // 0001-01-01
const LAST = 2932896; // 9999-12-31
const MOST_READ = 4096;

/** A day of the proleptic Gregorian calendar, years 1 to 9999. Interned: two equal days are the same object. */
export class Day {
  static readonly #known = new Map<number, Day>();
  static readonly #read = new Map<string, Day>();

  /** Days since 1970-01-01; negative before. */
  readonly days: number;

  private constructor(days: number) {
    this.days = days + 0; // -0 becomes 0
    Object.freeze(this);
  }

  /** The day at that distance from 1970-01-01. Throws RangeError when it is not whole or outside years 1 to 9999; `plus` does not throw. */
  static of(days: number): Day {
    const known = Day.#known.get(days);
    if (known) return known;
    if (!inRange(days)) throw new RangeError(`no calendar day is ${days} days from 1970-01-01`);
    const day = new Day(days);
    Day.#known.set(days, day);
    return day;
  }

  /** The day of a civil date; undefined when the calendar has no such day, or for a year outside 1 to 9999. */
  static from(year: number, month: number, day: number): Day | undefined {
    const exists =
      Number.isInteger(year) &&
      year >= 1 &&
      year <= 9999 &&
      Number.isInteger(month) &&
      month >= 1 &&
      month <= 12 &&
      Number.isInteger(day) &&
      day >= 1 &&
      day <= daysInMonth(year, month);
    return exists ? Day.of(daysFromCivil(year, month, day)) : undefined;
  }

  /** Reads strict `YYYY-MM-DD`; undefined for any other text and for days that do not exist, such as 2026-02-30. */
  static parse(text: string): Day | undefined {
    const known = Day.#read.get(text);
    if (known) return known;
    const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
    const day = match ? Day.from(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
    if (!day) return undefined;
    // The same few days are read over and over; more than these are not kept.
    if (Day.#read.size >= MOST_READ) Day.#read.clear();
    Day.#read.set(text, day);
    return day;
  }

  get year(): number {
    return civilFromDays(this.days).year;
  }

  /** 1 to 12. */
  get month(): number {
    return civilFromDays(this.days).month;
  }

  /** Day of the month, from 1. */
  get day(): number {
    return civilFromDays(this.days).day;
  }

  /** 1 is Monday, 7 is Sunday. */
  get weekday(): number {
    return modulo(this.days + 3, 7) + 1; // 1970-01-01 was a Thursday
  }

  /** The day `days` later, or earlier when negative; undefined when that is not a whole number or leaves years 1 to 9999. */
  plus(days: number): Day | undefined {
    const sum = this.days + days;
    return inRange(sum) ? Day.of(sum) : undefined;
  }

  /** ISO text, `YYYY-MM-DD`. */
  toString(): string {
    const { year, month, day } = civilFromDays(this.days);
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  }

  /** ISO text: how a day stands in the data. */
  toJSON(): string {
    return this.toString();
  }
}

/** How many days a month has: 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

// The two conversions follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"
// (howardhinnant.github.io/date_algorithms.html): years begin in March, so that the leap day comes last and
// month lengths follow one straight line; 400 years are one era of 146097 days.
const DAYS_OF_ERA = 146097;
const MARCH_OF_YEAR_ZERO = -719468;

function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return MARCH_OF_YEAR_ZERO + era * DAYS_OF_ERA + dayOfEra;
}

function civilFromDays(days: number): Civil {
  const shifted = days - MARCH_OF_YEAR_ZERO;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function inRange(days: number): boolean {
  return Number.isInteger(days) && days >= FIRST && days <= LAST;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
