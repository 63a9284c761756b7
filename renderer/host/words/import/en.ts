// English words about rows that come from a file.
import { writeNumber } from '../../../core/kinds/number-text.js';
import type { Counts, ImportWords } from './words.js';

const number = (count: number): string => writeNumber(count, 'en');
const rows = (count: number): string => (count === 1 ? '1 row' : `${number(count)} rows`);
const sentences = (parts: readonly (readonly [number, string, string])[]): string =>
  parts.flatMap(([count, one, many]) => (count === 0 ? [] : [count === 1 ? one : many.replace('#', number(count))])).join(' ');

/** English. */
export const words: ImportWords = {
  lang: 'en',
  open: 'Import from a CSV file',
  title: (list) => `Import: ${list}`,
  limits: (max) => `At most ${rows(max)}. The file is read in this browser and is not sent anywhere.`,
  file: 'CSV file',
  fileHint: 'The first line holds the names of the columns; columns are separated by semicolons or commas.',
  orPaste: 'Or paste cells from a spreadsheet',
  pasteHint: 'Copy the line with the names of the columns, too.',
  readPasted: 'Read the pasted cells',
  pasted: 'pasted cells',
  model: 'Download the template',
  modelName: 'template',
  layout: 'Which columns the file must have',
  field: 'Field',
  inFile: 'In the file',
  needed: 'required',
  mayLack: 'optional',
  canBe: 'Values',
  reading: 'Reading…',
  trouble: {
    empty: 'There is nothing to read: choose a file, or paste the cells with the line of column names.',
    noText: 'This is not a CSV file. Save it as CSV in the spreadsheet, or copy the cells and paste them below.',
    noRows: 'There is no row below the names of the columns: add at least one row.',
    unavailable: 'The file could not be read. Nothing has changed: check the network and try again.',
    tooLarge: (megabytes) => `The file is too large: it may have at most ${number(megabytes)} MB. Split it into several files.`,
    tooMany: (count, max) => `The file has ${rows(count)}: at most ${number(max)} can be imported. Remove the rows in excess.`,
    missing: (names) => (names.length === 1 ? `The first line lacks the column ${String(names[0])}: add it, with this name.` : `The first line lacks the columns ${names.join(', ')}: add them, with these names.`),
    twice: (names) => (names.length === 1 ? `The column ${String(names[0])} is there twice: remove one of them.` : `These columns are there twice: ${names.join(', ')}. Leave one of each name.`),
  },
  preview: (source) => `Preview: ${source}`,
  counts: ({ added, updated, removed, refused, noticed }: Counts) =>
    sentences([
      [added, '1 row will be added.', '# rows will be added.'],
      [updated, '1 row will be updated.', '# rows will be updated.'],
      [removed, 'The row that is there now will be removed.', 'The # rows that are there now will be removed.'],
      [refused, '1 row is left out.', '# rows are left out.'],
      [noticed, '1 imported row is to be checked.', '# imported rows are to be checked.'],
    ]),
  nothingToTake: 'No row can be imported: correct the file and choose it again.',
  full: (total, max) => `The list would have ${rows(total)}: it may have at most ${number(max)}. Remove the rows in excess, or replace those that are there.`,
  unknown: (names) => `Columns that the form does not know and does not read: ${names.join(', ')}.`,
  otherEncoding: 'The file is not written in UTF-8: we read it as Windows-1252. Check accented letters.',
  rowsThere: (count) => (count === 1 ? 'The list already has 1 row. What is to be done?' : `The list already has ${number(count)} rows. What is to be done?`),
  add: 'Add the new rows to those that are there',
  replace: 'Replace all rows that are there',
  update: (key) => `Update rows with the same value of “${key}” and add the others`,
  refused: 'Rows left out',
  noticed: 'Rows to check',
  letters: 'Does not agree with the letters of the tax code (codice fiscale): check both.',
  line: 'Line',
  column: 'Column',
  value: 'Value',
  reason: 'Reason',
  wholeLine: 'the whole line',
  more: (count) => (count === 1 ? 'There is one more reason: it is in the file of the rows left out.' : `There are ${number(count)} more reasons: they are in the file of the rows left out.`),
  report: 'Download the rows left out (CSV)',
  reportName: 'rows-left-out',
  reportLine: 'LINE_OF_FILE',
  reportReason: 'REASON',
  ambiguous: 'It is not clear whether the sign separates thousands or decimals: write the number without a thousands separator.',
  after: (other) => `Comes after “${other}”: correct one of the two dates.`,
  quotes: 'The quotation marks do not match: check the quotation marks in this line.',
  cells: 'The line has more cells than there are columns: check the separators, and put values that contain one in quotation marks.',
  notAmong: (allowed) => `This value is not allowed. Write one of these: ${allowed.join(', ')}.`,
  sameAs: (line) => `It is already in line ${number(line)} of the file, which counts: remove the repeated line.`,
  alreadyThere: 'It is already in the list: to change it, choose to update the rows.',
  take: (count) => `Import ${rows(count)}`,
  back: 'Choose another file',
  cancel: 'Close without importing',
  done: ({ added, updated, removed, refused }: Counts) =>
    `${sentences([
      [added, 'Import finished: 1 row added.', 'Import finished: # rows added.'],
      [updated, '1 row updated.', '# rows updated.'],
      [removed, '1 row removed.', '# rows removed.'],
      [refused, '1 row left out.', '# rows left out.'],
    ])} You can undo the change.`,
};
