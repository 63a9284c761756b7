// What a table shows of its rows. In: a list's view, and what a person looks for. Out: columns, cells, the rows of a page.
import type { Node } from '../../renderer/core/model.js';
import type { FieldView } from '../../renderer/core/view.js';
import { fold } from '../choice/match.js';
import { sumOf } from '../sum.js';
import type { Words } from '../words.js';
import { written } from '../written.js';

/** So many rows are drawn at once. */
export const PER_PAGE = 25;
/** Columns when the author names none. */
const COLUMNS = 4;

/** What a person looks for. */
export interface Search {
  readonly filter: string;
  readonly onlyProblems: boolean;
  /** The row that is open stays in sight, whatever it is looked for. */
  readonly open: string | null;
}

/** The fields of a row that are columns. */
export function columnsOf({ node }: FieldView): readonly Node[] {
  const fields = node.item?.children.filter((child) => !child.hidden && child.kind.shape === 'value') ?? [];
  const { columns } = node.ui;
  return columns ? columns.flatMap((key) => node.item?.byKey.get(key) ?? []) : fields.slice(0, COLUMNS);
}

/** The field of a row in a column; undefined when it is not asked there. */
export function cellOf(row: FieldView, column: Node): FieldView | undefined {
  for (const piece of row.pieces) {
    const found = piece.find(({ node }) => node === column);
    if (found) return found;
  }
  return undefined;
}

/** The rows in which what is looked for occurs. */
export function rowsFound(rows: readonly FieldView[], columns: readonly Node[], { filter, onlyProblems, open }: Search, words: Words): readonly FieldView[] {
  const wanted = fold(filter);
  if (wanted === '' && !onlyProblems) return rows;
  return rows.filter((row) => row.path === open || ((!onlyProblems || hasProblem(row)) && (wanted === '' || textOf(row, columns, words).includes(wanted))));
}

/** Whether something in a row wants looking at. */
export function hasProblem(row: FieldView): boolean {
  const { errors, alerts } = sumOf(row);
  return errors + alerts > 0;
}

const texts = new WeakMap<FieldView, string>();

function textOf(row: FieldView, columns: readonly Node[], words: Words): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const cells = columns.map((column) => cellOf(row, column)).flatMap((cell) => (cell ? [written(cell, words)] : []));
  const text = fold(cells.join(' '));
  texts.set(row, text);
  return text;
}
