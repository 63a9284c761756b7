// One of a list of constants, shown by their titles.
import type { Kind } from './kind.js';

/** Kind `choice`: an `enum`, or a `oneOf` of constants with titles. The control's string is the constant's text. */
export const choice = {
  name: 'choice',
  shape: 'value',
  typed: false,
  accepts: (schema) => schema.enum !== undefined || (schema.oneOf !== undefined && schema.oneOf.every((option) => option.const !== undefined)),
  parse(raw, node) {
    if (raw === '') return { value: undefined };
    const option = node.options.find(({ value }) => String(value) === raw);
    return option ? { value: option.value } : 'unreadable';
  },
  write: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
  scalar: (value) => (typeof value === 'string' || typeof value === 'number' ? value : undefined),
} as const satisfies Kind;
