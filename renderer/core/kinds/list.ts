// Rows of one shape, or several values of one type: an array of the data.
import type { Kind } from './kind.js';
import { typeOf } from './type-of.js';

/** Kind `list`: an array. Expressions go through it; it is filled through its rows. */
export const list = {
  name: 'list',
  typed: false,
  shape: 'list',
  accepts: (schema) => typeOf(schema) === 'array',
  parse: () => 'unreadable',
  write: () => '',
  scalar: () => undefined,
} as const satisfies Kind;
