// The lines of a file as rows of a list. In: its lines in cells, and its columns. Out: a row for each line that is not
// blank, with what could not be read of it. Whether a row is right is not asked here.
import type { Json, JsonObject } from '../json.js';
import type { Node } from '../model.js';
import { readCell, type CellFault } from './cells.js';
import type { Column } from './columns.js';

/** One line of a file: its number, its cells, and whether its quotation marks do not match. */
export interface Line {
  readonly number: number;
  readonly cells: readonly string[];
  readonly isBroken: boolean;
}

/** What is wrong with a line before anybody judges it. */
export interface LineFault {
  /** Null when it is the line as a whole. */
  readonly column: Column | null;
  readonly code: CellFault | 'quotes' | 'cells' | 'after';
  /** The field whose date it comes after. */
  readonly other?: Node;
}

/** A line read. */
export interface ReadRow {
  readonly line: Line;
  /** What its columns say, unanswered cells left out. */
  readonly values: JsonObject;
  readonly faults: readonly LineFault[];
}

/** Reads lines; blank ones are none. */
export function readRows(list: Node, columns: readonly (Column | null)[], lines: readonly Line[], lang: string): readonly ReadRow[] {
  const constants = (list.item?.children ?? []).flatMap(({ key, constant }) => (constant === undefined ? [] : [[key, constant] as const]));
  return lines.filter(({ cells }) => cells.some(isFilled)).map((line) => readRow(line, columns, constants, lang));
}

/** What a line says in a column. */
export function cellOf({ cells }: Line, columns: readonly (Column | null)[], column: Column | null): string {
  return column === null ? '' : (cells[columns.indexOf(column)] ?? '').trim();
}

function readRow(line: Line, columns: readonly (Column | null)[], constants: readonly (readonly [string, Json])[], lang: string): ReadRow {
  const faults: LineFault[] = [];
  if (line.isBroken) faults.push({ column: null, code: 'quotes' });
  else if (line.cells.slice(columns.length).some(isFilled)) faults.push({ column: null, code: 'cells' });
  const values = columns.flatMap((column, i): (readonly [string, Json])[] => {
    const text = line.cells[i];
    if (!column || text === undefined) return [];
    const read = readCell(text, column, lang);
    if (typeof read === 'string') faults.push({ column, code: read });
    return typeof read === 'string' || read.value === undefined ? [] : [[column.node.key, read.value]];
  });
  const row: JsonObject = Object.fromEntries([...constants, ...values]);
  return { line, values: row, faults: [...faults, ...columns.flatMap((column) => (column ? lateFault(column, row) : []))] };
}

/** A date that comes after the one it may not come after: both as the data have them, year first. */
function lateFault(column: Column, row: JsonObject): readonly LineFault[] {
  const { node, spec } = column;
  const other = spec.notAfter === undefined ? undefined : node.parent?.byKey.get(spec.notAfter);
  const [own, limit] = [row[node.key], other && row[other.key]];
  return other && typeof own === 'string' && typeof limit === 'string' && own > limit ? [{ column, code: 'after', other }] : [];
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
