// Fields that belong together: an object of the data.
import type { Kind } from './kind.js';
import { typeOf } from './type-of.js';

/** Kind `group`: an object. It is filled through its children, never typed. */
export const group = {
  name: 'group',
  shape: 'group',
  typed: false,
  accepts: (schema) => typeOf(schema) === 'object' || schema.properties !== undefined,
  parse: () => 'unreadable',
  write: () => '',
  scalar: () => undefined,
} as const satisfies Kind;
