// Files of comma-separated values, and cells copied from a spreadsheet, as tables; and tables as such files. In: bytes or
// text, and the list that is filled. Out: lines in cells with what the first of them says, or why it cannot be read.
import papaparse from 'papaparse';
import { headerOf, type Header } from '../../../core/import/columns.js';
import type { Line } from '../../../core/import/read-rows.js';
import type { Node } from '../../../core/model.js';

/** A file that was read. */
export interface Table {
  /** The cells of the first line, as they are written. */
  readonly head: readonly string[];
  readonly header: Header;
  /** The lines below it that are not blank. */
  readonly lines: readonly Line[];
}

/** Why a file is not read. */
export type TableRefusal = { readonly code: 'empty' | 'noText' | 'noRows' } | { readonly code: 'missing' | 'twice'; readonly names: readonly string[] } | { readonly code: 'tooMany'; readonly count: number; readonly max: number };

/** What may stand between cells; where several would do, the first. */
const DELIMITERS = [';', '\t', ','] as const;

/** How the files of spreadsheet programs begin, which are no text. */
const ARCHIVE = 'PK\u0003\u0004';

/** The text in a file: UTF-8, or what older spreadsheet programs write. */
export function decode(bytes: ArrayBuffer): { readonly text: string; readonly isOther: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isOther: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isOther: true };
  }
}

/** Cuts a text into lines and cells. Cells are separated by what makes most sense of the first line. */
export function tableOf(given: string, list: Node): Table | TableRefusal {
  const text = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { code: 'empty' };
  if (text.startsWith(ARCHIVE) || text.includes('\0')) return { code: 'noText' };
  const { body, number } = begin(text);
  const first = body.slice(0, endOf(body));
  const known = (delimiter: string): number => headerOf(list, cellsOf(first, delimiter)).columns.filter((column) => column !== null).length;
  const delimiter = DELIMITERS.reduce((best, other) => (known(other) > known(best) ? other : best));
  const [head, ...lines] = linesOf(body, delimiter, number);
  const header = headerOf(list, head?.cells ?? []);
  if (header.missing.length > 0) return { code: 'missing', names: header.missing };
  if (header.twice.length > 0) return { code: 'twice', names: header.twice };
  const max = list.schema.maxItems ?? Number.POSITIVE_INFINITY;
  if (lines.length === 0) return { code: 'noRows' };
  return lines.length > max ? { code: 'tooMany', count: lines.length, max } : { head: head?.cells ?? [], header, lines };
}

/** Writes lines as a file that spreadsheet programs open with its accents, and in which no cell is taken for a formula. */
export function writeTable(lines: readonly (readonly string[])[]): string {
  return `\ufeff${papaparse.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}

/** Where the table begins: below blank lines and the line in which some programs say what separates cells. */
function begin(text: string): { readonly body: string; readonly number: number } {
  const above = /^(?:[;,\t ]*\n)*(?:sep=.\n)?/i.exec(text)?.[0] ?? '';
  return { body: text.slice(above.length), number: above.split('\n').length };
}

function endOf(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  return papaparse.parse(line, { delimiter, newline: '\n', quoteChar: '"' }).data[0] ?? [];
}

/** The lines that are not blank, each with its number in the file: a cell may go over several. */
function linesOf(text: string, delimiter: string, first: number): readonly Line[] {
  const { data, errors } = papaparse.parse(text, { delimiter, newline: '\n', quoteChar: '"' });
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])));
  let number = first;
  const lines = data.map((cells, i): Line => {
    const line = { number, cells, isBroken: broken.has(i) };
    number += 1 + cells.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
    return line;
  });
  return lines.filter(({ cells, isBroken }) => isBroken || cells.some((cell) => cell.trim() !== ''));
}
