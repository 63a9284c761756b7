// A file that goes with the data: its name, type and size are in the data, its bytes never.
import { group } from './group.js';
import type { Kind } from './kind.js';

/** Kind `attachment`: an object with `ui.widget: attachment`; its properties are filled from the file. */
export const attachment = {
  ...group,
  name: 'attachment',
  accepts: (schema) => group.accepts(schema) && schema.ui?.widget === 'attachment',
} as const satisfies Kind;
