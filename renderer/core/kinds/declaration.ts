// A statement that a person makes by ticking it: not made and refused are the same.
import type { Kind } from './kind.js';
import { typeOf } from './type-of.js';

/** Kind `declaration`: a boolean with `ui.widget: declaration`; with `const: true` it has to be made. */
export const declaration = {
  name: 'declaration',
  shape: 'value',
  typed: false,
  agreed: true,
  accepts: (schema) => typeOf(schema) === 'boolean' && schema.ui?.widget === 'declaration',
  parse: (raw) => ({ value: raw === 'true' ? true : undefined }),
  write: (value) => (value === true ? 'true' : ''),
  scalar: (value) => (typeof value === 'boolean' ? value : undefined),
} as const satisfies Kind;
