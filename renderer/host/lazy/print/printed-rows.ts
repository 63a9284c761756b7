// Rows as a table that fits on paper. In: the views of a list's rows. Out: a few columns, and for each row its cells and
// whatever else was answered in it, so that nothing is missing.
import type { Node } from '../../../core/model.js';
import type { FieldView } from '../../../core/view.js';
import { written } from '../../../../components/written.js';
import type { Words } from '../../../../components/words.js';

/** So many columns can be read on a page that stands upright. */
const COLUMNS = 6;

/** One answer in a row, with its name in the row. */
export interface Leaf {
  readonly view: FieldView;
  readonly label: string;
  readonly text: string;
}

/** The table of a list. */
export interface PrintedTable {
  readonly columns: readonly string[];
  readonly lines: readonly { readonly cells: readonly string[]; readonly rest: readonly Leaf[] }[];
}

/** Chooses the columns: those of the author, else the first fields of a row. */
export function tableOf({ node }: FieldView, rows: readonly FieldView[], words: Words): PrintedTable {
  const { item } = node;
  if (!item || item.children.length === 0) return { columns: [node.label], lines: rows.map((row) => ({ cells: [written(row, words)], rest: [] })) };
  const named = node.ui.columns ?? [];
  const asked: readonly Node[] = named.length > 0 ? named.flatMap((key) => item.byKey.get(key) ?? []) : item.children;
  const chosen = asked.filter(({ kind, hidden }) => kind.shape === 'value' && !hidden).slice(0, COLUMNS);
  const lines = rows.map((row) => {
    const leaves = leavesOf(row).map((leaf) => ({ ...leaf, text: written(leaf.view, words) }));
    return { cells: chosen.map((column) => leaves.find(({ view }) => view.node === column)?.text ?? ''), rest: leaves.filter(({ view, text }) => text !== '' && !chosen.includes(view.node)) };
  });
  return { columns: chosen.map(({ label }) => label), lines };
}

/** The answers below a view, those of rows in it too. */
export function leavesOf(view: FieldView, prefix = ''): readonly Leaf[] {
  return view.pieces.flat().flatMap((child, i): readonly Leaf[] => {
    const { node } = child;
    const name = node.key === '*' ? `${prefix} ${i + 1}`.trim() : [prefix, node.label].filter(Boolean).join(', ');
    return node.kind.shape === 'value' ? [{ view: child, label: name, text: '' }] : leavesOf(child, name);
  });
}
