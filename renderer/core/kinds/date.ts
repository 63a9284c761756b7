// Calendar dates: typed as people write them, ISO in the data, `Day` in expressions.
import { Day } from '../expression/day.js';
import { readDate, writeDate } from './date-text.js';
import type { Kind } from './kind.js';
import { typeOf } from './type-of.js';

/** "9/11/20" on its way to 2026: two digits of a year are read once the person has finished. */
const MAY_GROW = /\D\d{1,3}\s*$/;

/** Kind `date`: `format: date`, ISO 8601 calendar dates without time or zone. */
export const date = {
  name: 'date',
  shape: 'value',
  typed: true,
  accepts: (schema) => typeOf(schema) === 'string' && schema.format === 'date',
  parse(raw, _node, lang, finished) {
    if (raw.trim() === '') return { value: undefined };
    if (!finished && MAY_GROW.test(raw)) return 'unreadable';
    const day = readDate(raw, lang);
    return day ? { value: day.toString() } : 'unreadable';
  },
  write(value, _node, lang) {
    if (typeof value !== 'string') return JSON.stringify(value);
    const day = Day.parse(value);
    return day ? writeDate(day, lang, 'short') : value;
  },
  scalar: (value) => (typeof value === 'string' ? Day.parse(value) : undefined),
} as const satisfies Kind;
