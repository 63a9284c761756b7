// Rows of one shape, seen as a table.
import type { Kind } from './kind.js';
import { list } from './list.js';

/** Kind `table`: an array of objects with `ui.widget: table`. */
export const table = {
  ...list,
  name: 'table',
  accepts: (schema) => list.accepts(schema) && schema.ui?.widget === 'table',
} as const satisfies Kind;
