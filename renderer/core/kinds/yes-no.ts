// A question answered with yes or no; unanswered is neither.
import type { Kind } from './kind.js';
import { typeOf } from './type-of.js';

/** Kind `yes-no`: a boolean. The control's strings are `true` and `false`. */
export const yesNo = {
  name: 'yes-no',
  shape: 'value',
  typed: false,
  accepts: (schema) => typeOf(schema) === 'boolean',
  parse: (raw) => (raw === '' ? { value: undefined } : raw === 'true' || raw === 'false' ? { value: raw === 'true' } : 'unreadable'),
  write: (value) => JSON.stringify(value),
  scalar: (value) => (typeof value === 'boolean' ? value : undefined),
} as const satisfies Kind;
