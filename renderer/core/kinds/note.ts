// A text between fields: computed values in words. It asks nothing and has no place in the data.
import type { Kind } from './kind.js';

/** Kind `note`: `ui.widget: note` with `ui.text`. */
export const note = {
  name: 'note',
  shape: 'nothing',
  typed: false,
  accepts: (schema) => schema.ui?.widget === 'note',
  parse: () => 'unreadable',
  write: () => '',
  scalar: () => undefined,
} as const satisfies Kind;
