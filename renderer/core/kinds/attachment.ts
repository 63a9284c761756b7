// Files that go with the data: what is known of each is a row of the data, its bytes never are.
import type { Kind } from './kind.js';
import { list } from './list.js';

/** Kind `attachment`: an array of objects with `ui.widget: attachment`; `ui.file` says what of a file a row holds. */
export const attachment = {
  ...list,
  name: 'attachment',
  accepts: (schema) => list.accepts(schema) && schema.ui?.widget === 'attachment',
} as const satisfies Kind;
