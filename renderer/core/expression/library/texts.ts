// Texts: what they hold, how they begin and end, what they are made of, whether they have a format.
// In: texts. Out: yes or no; null for a format that does not exist.
import { formats } from '../../formats/index.js';
import { define } from '../library-function.js';
import type { LibraryFunction } from '../library-function.js';

/** Functions over text; upper and lower case differ. */
export const textFunctions: readonly LibraryFunction[] = [
  define<[string, string]>({
    name: 'contains',
    params: ['text: text', 'part: text'],
    returns: 'bool',
    doc: 'Whether a text contains another.',
    example: { expr: "'Via Roma 1'.contains('Roma')", gives: true },
    run: ([text, part]) => text.includes(part),
  }),
  define<[string, string]>({
    name: 'startsWith',
    params: ['text: text', 'start: text'],
    returns: 'bool',
    doc: 'Whether a text begins with another.',
    example: { expr: "'Via Roma 1'.startsWith('via')", gives: false },
    run: ([text, start]) => text.startsWith(start),
  }),
  define<[string, string]>({
    name: 'endsWith',
    params: ['text: text', 'end: text'],
    returns: 'bool',
    doc: 'Whether a text ends with another.',
    example: { expr: "'answers.csv'.endsWith('.csv')", gives: true },
    run: ([text, end]) => text.endsWith(end),
  }),
  define<[string]>({
    name: 'trim',
    params: ['text: text'],
    returns: 'text',
    doc: 'A text without the white space before and after it.',
    example: { expr: "trim(' UP 12 ')", gives: 'UP 12' },
    run: ([text]) => text.trim(),
  }),
  define<[string]>({
    name: 'isDigits',
    params: ['text: text'],
    returns: 'bool',
    doc: 'Whether a text is made of the digits 0 to 9 alone; an empty text is not.',
    example: { expr: "isDigits('0012')", gives: true },
    run: ([text]) => /^[0-9]+$/.test(text),
  }),
  define<[string, string]>({
    name: 'valid',
    params: ['text: text', 'format: text'],
    returns: 'bool',
    doc: 'Whether a text has a format, named as `format` in the schema.',
    example: { expr: "valid('00743110157', 'partita-iva')", gives: true },
    run: ([text, format]) => formats.get(format)?.test(text) ?? null,
  }),
];
