// Dates as people write them. Reads tolerantly, always day before month; writes as the language does.
// In: text and a language. Out: a Day or undefined, and back.
import { Day } from '../expression/day.js';

const LONGEST = 40;
const GAP = String.raw`(?:\s*[-–/.]\s*|\s+)`;
const DAY_FIRST = new RegExp(`^([0-9]{1,2})${GAP}([0-9]{1,2})${GAP}([0-9]{4}|[0-9]{2})$`);
const YEAR_FIRST = new RegExp(`^([0-9]{4})${GAP}([0-9]{1,2})${GAP}([0-9]{1,2})$`);
const DIGITS_ONLY = /^([0-9]{2})([0-9]{2})([0-9]{4})$/;
const MONTH_NAMED = /^([0-9]{1,2})[.°º]?[\s/–-]*(\p{L}+)\.?[\s,/–-]*([0-9]{4}|[0-9]{2})$/u;
const MONTH_NAMED_FIRST = /^(\p{L}+)\.?\s*([0-9]{1,2}),?\s+([0-9]{4})$/u;
const SHORTEST_MONTH = 3;

/**
 * Reads "9/11/2026", "09.11.26", "9-11-2026", "09112026", "2026-11-09" and, when a language is given, "9 novembre 2026" or
 * "9 nov 26" with its month names or their first three letters and more. Two-digit years 00 to 69 are of 2000, 70 to 99 of
 * 1900. Undefined for anything else and for days that do not exist; throws RangeError when `lang` is not BCP 47.
 */
export function readDate(text: string, lang?: string): Day | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = withoutMarks(text).trim();
  const numeric = DAY_FIRST.exec(plain) ?? DIGITS_ONLY.exec(plain);
  if (numeric) return dayOf(numeric[3], numeric[2], numeric[1]);
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  if (lang === undefined) return undefined;
  const named = MONTH_NAMED.exec(plain);
  if (named) return dayOf(named[3], monthOf(named[2], lang), named[1]);
  const namedFirst = MONTH_NAMED_FIRST.exec(plain);
  return namedFirst ? dayOf(namedFirst[3], monthOf(namedFirst[1], lang), namedFirst[2]) : undefined;
}

/**
 * Writes "09/11/2026" (`short`: day first in every language, as `readDate` reads it, with the language's own separator) or
 * "9 novembre 2026" (`long`). Throws RangeError when `lang` is not BCP 47.
 */
export function writeDate(day: Day, lang: string, style: 'short' | 'long'): string {
  const year = String(day.year).padStart(4, '0');
  if (style === 'short') return [twoDigits(day.day), twoDigits(day.month), year].join(separatorOf(lang));
  // A two-digit year would be read back as one of our centuries.
  return wordsOf(lang)
    .long.formatToParts(instantOf(day))
    .map((part) => (part.type === 'year' ? year : part.value))
    .join('');
}

/** What stands between day, month and year. Of the languages of the UI it is known here: the browser's first answer is slow. */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['it', '/'],
  ['en', '/'],
  ['de', '.'],
]);

function separatorOf(lang: string): string {
  const known = SEPARATORS.get(lang);
  if (known !== undefined) return known;
  const literal = wordsOf(lang)
    .short.formatToParts(0)
    .find((part) => part.type === 'literal');
  return literal?.value.trim() ?? '/';
}

interface DateWords {
  readonly short: Intl.DateTimeFormat;
  readonly long: Intl.DateTimeFormat;
  /** January to December, lower case, without accents. */
  readonly months: readonly string[];
}

const words = new Map<string, DateWords>();

function wordsOf(lang: string): DateWords {
  const known = words.get(lang);
  if (known) return known;
  const common = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn', year: 'numeric' } as const;
  // English without a country is the international one: day first, as in the field and in the short form.
  const long = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...common, month: 'long', day: 'numeric' });
  const made: DateWords = {
    short: new Intl.DateTimeFormat(lang, { ...common, month: '2-digit', day: '2-digit' }),
    long,
    months: Array.from({ length: 12 }, (_, index) => monthName(long, index + 1)),
  };
  words.set(lang, made);
  return made;
}

function monthName(format: Intl.DateTimeFormat, month: number): string {
  const day = Day.from(2001, month, 1);
  const part = day && format.formatToParts(instantOf(day)).find(({ type }) => type === 'month');
  return withoutMarks(part?.value ?? '').toLowerCase();
}

function monthOf(word: string | undefined, lang: string): string | undefined {
  const start = (word ?? '').toLowerCase();
  if (start.length < SHORTEST_MONTH) return undefined;
  const months = wordsOf(lang).months.flatMap((name, index) => (name.startsWith(start) ? [index + 1] : []));
  return months.length === 1 ? String(months[0]) : undefined;
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const fullYear = year.length > 2 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
  return Day.from(fullYear, Number(month), Number(day));
}

/** Milliseconds of noon in UTC, the unit of Intl. */
function instantOf(day: Day): number {
  return (day.days + 0.5) * 86_400_000;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
