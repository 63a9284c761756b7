// An amount of money in the form's currency: a plain number of the data, written with two decimals.
import type { Kind } from './kind.js';
import { number } from './number.js';
import { writeNumber } from './number-text.js';

/** Kind `money`: a number with `ui.widget: money`, in euro and not in cents. */
export const money = {
  ...number,
  name: 'money',
  accepts: (schema) => number.accepts(schema) && schema.ui?.widget === 'money',
  write: (value, node, lang) => (typeof value === 'number' ? writeNumber(value, lang, 2) : number.write(value, node, lang)),
} as const satisfies Kind;
