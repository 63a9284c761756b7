// The size of a file as people say it. In: bytes and a language. Out: a number with a unit of a thousand, as systems show it.
import { writeNumber } from '../../core/kinds/number-text.js';

const UNITS = ['byte', 'kB', 'MB', 'GB'];

/** Writes a size with three digits or fewer, a decimal where it is below ten. */
export function writeSize(bytes: number, lang: string): string {
  const steps = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** steps;
  const rounded = amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return `${writeNumber(rounded, lang)} ${UNITS[steps] ?? ''}`;
}
