// Numbers as people write them, in the notation of a language.
// In: text and a language. Out: a number or undefined (the caller keeps an unfinished text), and back.
import { roundAt, tidy } from '../expression/library/decimals.js';

const LONGEST = 40;

interface Notation {
  readonly decimal: string;
  /** What may stand between groups of three digits. */
  readonly groups: readonly string[];
}

/**
 * Reads "1.234,5", "1234,50", "1 234", "1'234" and, with the other decimal sign, "1234.5" where it cannot be meant to
 * group: one sign, and after it not exactly three digits, or before it a lone 0. Undefined for anything else, also for
 * the unfinished "12,"; throws RangeError when `lang` is not BCP 47.
 */
export function readNumber(text: string, lang: string): number | undefined {
  const { decimal, groups } = notationOf(lang);
  const match = /^([-+−]?) ?(.*)$/.exec(likeTyped(text).trim());
  const body = match?.[2] ?? '';
  if (body === '' || body.length > LONGEST) return undefined;
  const digits = digitsOf(body, decimal, groups) ?? foreignDigitsOf(body, decimal);
  if (digits === undefined) return undefined;
  const isNegative = match?.[1] === '-' || match?.[1] === '−';
  return isNegative ? 0 - Number(digits) : Number(digits);
}

/**
 * Writes a number as the language does, thousands grouped; with `decimals` (0 to 20) exactly so many, a half away from
 * zero, without it those the number has, at most nine. Throws RangeError when `lang` is not BCP 47.
 */
export function writeNumber(value: number, lang: string, decimals?: number): string {
  const rounded = decimals === undefined ? tidy(value) : roundAt(value, decimals);
  const signs = OWN.get(lang);
  const plain =
    signs && Math.abs(rounded) < 1e15 ? (decimals === undefined ? String(rounded) : rounded.toFixed(decimals)) : 'e';
  if (!signs || plain.includes('e')) return formatOf(lang, decimals).format(rounded);
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, signs.group);
  return fraction === undefined ? grouped : `${grouped}${signs.decimal}${fraction}`;
}

/**
 * The signs of the languages of the UI. The browser knows them too, but its first answer loads all it knows of languages:
 * a fifth of the time in which a form is drawn.
 */
const OWN: ReadonlyMap<string, { readonly decimal: string; readonly group: string }> = new Map([
  ['it', { decimal: ',', group: '.' }],
  ['de', { decimal: ',', group: '.' }],
  ['en', { decimal: '.', group: ',' }],
]);

function digitsOf(body: string, decimal: string, groups: readonly string[]): string | undefined {
  const [whole = '', fraction, ...more] = body.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^[0-9]+$/.test(fraction))) return undefined;
  if (whole === '') return fraction === undefined ? undefined : `0.${fraction}`;
  const plain = ungrouped(whole, groups);
  return plain === undefined || fraction === undefined ? plain : `${plain}.${fraction}`;
}

function foreignDigitsOf(body: string, decimal: string): string | undefined {
  const foreign = decimal === ',' ? '.' : ',';
  const [whole, fraction] = body.split(foreign);
  const mayGroup = fraction?.length === 3 && whole !== '0';
  return mayGroup ? undefined : digitsOf(body, foreign, [' ', "'"]);
}

function ungrouped(whole: string, groups: readonly string[]): string | undefined {
  if (/^[0-9]+$/.test(whole)) return whole;
  const sign = groups.find((group) => whole.includes(group));
  if (sign === undefined) return undefined;
  const [lead = '', ...rest] = whole.split(sign);
  const isGrouped = /^[1-9][0-9]{0,2}$/.test(lead) && rest.every((part) => /^[0-9]{3}$/.test(part));
  return isGrouped ? lead + rest.join('') : undefined;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(lang: string, decimals: number | undefined): Intl.NumberFormat {
  const key = `${lang} ${decimals ?? ''}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(lang, {
    useGrouping: 'always',
    numberingSystem: 'latn',
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 9,
  });
  formats.set(key, made);
  return made;
}

const notations = new Map<string, Notation>();

function notationOf(lang: string): Notation {
  const known = notations.get(lang);
  if (known) return known;
  const own = OWN.get(lang);
  const parts = own ? [] : formatOf(lang, undefined).formatToParts(1_234_567.5);
  const signOf = (type: 'decimal' | 'group'): string | undefined =>
    own?.[type] ?? parts.find((part) => part.type === type)?.value;
  const made: Notation = {
    decimal: signOf('decimal') ?? '.',
    groups: [...new Set([likeTyped(signOf('group') ?? ' '), ' ', "'"])],
  };
  notations.set(lang, made);
  return made;
}

/** Typographic spaces and apostrophes as a keyboard has them. */
function likeTyped(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[’ʼ]/g, "'");
}
