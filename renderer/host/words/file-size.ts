// The size of a file as people say it. In: bytes and a language. Out: a number with a unit of a thousand, as systems show it.
import { writeNumber } from '../../core/kinds/number-text.js';

const UNITS = ['kB', 'MB', 'GB'];

/**
 * Writes a size with three digits or fewer, a decimal where it is below ten.
 * @param byte the unit below a thousand, which languages write their own way
 */
export function writeSize(bytes: number, lang: string, byte = 'byte'): string {
  const steps = bytes < 1 ? 0 : Math.min(UNITS.length, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** steps;
  const rounded = amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return `${writeNumber(rounded, lang)} ${UNITS[steps - 1] ?? byte}`;
}
