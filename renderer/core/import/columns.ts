// The columns of a file of rows. In: a list with `ui.import`, and the first line of a file. Out: what each cell of the line
// below it fills, and why the file cannot be read, if it cannot.
import type { Node } from '../model.js';
import type { ColumnSpec } from './layout.js';

/** A column that the form knows. */
export interface Column {
  readonly name: string;
  readonly spec: ColumnSpec;
  /** The field of a row that it fills. */
  readonly node: Node;
  /** Whether a file without it is refused. */
  readonly isNeeded: boolean;
}

/** The first line of a file. */
export interface Header {
  /** By position; null where the form knows no such column. */
  readonly columns: readonly (Column | null)[];
  /** Names of columns that must be there and are not. */
  readonly missing: readonly string[];
  /** Names that stand there twice. */
  readonly twice: readonly string[];
  /** Names that the form does not know, as they are written. */
  readonly unknown: readonly string[];
}

/** The columns that a list may be filled from, in the order of the form. */
export function columnsOf({ item, ui }: Node): readonly Column[] {
  return Object.entries(ui.import?.columns ?? {}).flatMap(([name, spec]) => {
    const node = item?.byKey.get(spec.property);
    return node ? [{ name, spec, node, isNeeded: isAlwaysRequired(node) }] : [];
  });
}

/** Whether every row must have an answer there, whatever the other answers are, and nobody else gives it. */
export function isAlwaysRequired({ key, schema, constant, parent }: Node): boolean {
  return (parent?.schema.required?.includes(key) ?? false) && schema.relevant === undefined && schema.prefill === undefined && constant === undefined;
}

/** Finds the columns in a first line: in any order, in small letters or capitals. */
export function headerOf(list: Node, cells: readonly string[]): Header {
  const known = columnsOf(list);
  const names = cells.map(folded);
  const columns = names.map((name) => known.find((column) => folded(column.name) === name) ?? null);
  const found = columns.filter((column) => column !== null);
  return {
    columns,
    missing: known.filter((column) => column.isNeeded && !found.includes(column)).map(({ name }) => name),
    twice: known.filter((column) => found.filter((other) => other === column).length > 1).map(({ name }) => name),
    unknown: cells.map((cell) => cell.trim()).filter((cell, i) => cell !== '' && columns[i] === null),
  };
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
