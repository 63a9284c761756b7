// Texts: what they hold, how they begin and end, what they are made of, whether they have a format.
// In: texts. Out: yes or no; null for a format that does not exist.
import { formats } from '../../formats/index.js';
import { define } from '../library-function.js';

/** Functions over text; upper and lower case differ. */
export const textFunctions = define({
  contains: ([text, part]: [string, string]) => text.includes(part),
  startsWith: ([text, start]: [string, string]) => text.startsWith(start),
  endsWith: ([text, end]: [string, string]) => text.endsWith(end),
  trim: ([text]: [string]) => text.trim(),
  isDigits: ([text]: [string]) => /^[0-9]+$/.test(text),
  valid: ([text, format]: [string, string]) => formats.get(format)?.test(text) ?? null,
});
