// Judgements about JSON values that validators share, so that every one of them decides alike. In: JSON. Out: yes or no.
import type { Json } from './json.js';

/** Whether two JSON values are the same: keys in any order, only own properties, 0 and -0 one number. */
export function sameJson(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a, b] as [Record<string, Json>, Record<string, Json>];
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key] as Json, right[key] as Json));
}

/** Whether a list holds the same value twice; linear in its size. */
export function hasRepeats(list: readonly Json[]): boolean {
  return new Set(list.map(canonical)).size < list.length;
}

/**
 * Whether a number is a whole multiple of another, both as they are written in decimals: 19.99 is a multiple of 0.01,
 * which the quotient of two doubles denies. False when `step` is not above zero or a number is not finite.
 */
export function isMultipleOf(value: number, step: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(step) || step <= 0) return false;
  const [digits, exponent] = decimal(value);
  const [stepDigits, stepExponent] = decimal(step);
  const shift = exponent - stepExponent;
  if (shift >= 0) return (digits * 10n ** BigInt(shift)) % stepDigits === 0n;
  return digits % (stepDigits * 10n ** BigInt(-shift)) === 0n;
}

/** A number as whole digits and the power of ten that scales them. */
function decimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}

/** One text for each value: the same values give the same text. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_key, item: Json) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
