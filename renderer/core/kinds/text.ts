// A line of text: any string of the data.
import type { Kind } from './kind.js';
import { typeOf } from './type-of.js';

/** Kind `text`: taken as typed, empty is absent. */
export const text = {
  name: 'text',
  shape: 'value',
  typed: true,
  accepts: (schema) => typeOf(schema) === 'string',
  parse: (raw) => ({ value: raw === '' ? undefined : raw }),
  write: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
  scalar: (value) => (typeof value === 'string' ? value : undefined),
} as const satisfies Kind;
