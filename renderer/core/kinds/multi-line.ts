// A text of several lines: any string of the data, asked with room to write.
import type { Kind } from './kind.js';
import { text } from './text.js';

/** Kind `multi-line`: a string with `ui.widget: textarea`. */
export const multiLine = {
  ...text,
  name: 'multi-line',
  accepts: (schema) => text.accepts(schema) && schema.ui?.widget === 'textarea',
} as const satisfies Kind;
