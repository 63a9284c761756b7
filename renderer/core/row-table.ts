// The rows of a list that lies in no other, and how they came from those of the state before. In: the data, the keys of
// rows, the table before. Out: a table, by which results of single rows are kept (`results-by-row.ts`).
import { own } from './data.js';
import type { Ref } from './expression/value.js';
import { rowRefs } from './expression/row-refs.js';
import type { Json } from './json.js';
import type { Node } from './model.js';
import { rowKeys, type RowKeys } from './rows.js';

/** What became of the rows. A row is fresh when it, or the key of a row in it, is not what it was. */
export type RowChange =
  | { readonly kind: 'none' }
  /** Every row is where it was. */
  | { readonly kind: 'edited'; readonly fresh: readonly number[] }
  /** By position: where the row of this key was (-1 for a new one), and whether it is fresh. */
  | { readonly kind: 'moved'; readonly from: Int32Array; readonly fresh: Uint8Array };

/** The rows of one list in one state. */
export interface RowTable {
  readonly list: Node;
  /** Pointer and key path: no row lies around the list. */
  readonly path: string;
  readonly json: readonly Json[];
  readonly refs: readonly Ref[];
  /** Null while keys are positions. */
  readonly keys: readonly number[] | null;
  readonly change: RowChange;
}

const NO_ROW: readonly Json[] = [];

/** The rows of a list, compared with those before. */
export function rowTable(list: Node, root: Ref, rows: RowKeys, before: RowTable | null, rowsBefore: RowKeys): RowTable {
  const owner = placeOf(list.parent as Node, root);
  const path = list.path;
  const value = own(owner.json, list.key);
  const json: readonly Json[] = Array.isArray(value) ? value : NO_ROW;
  const keys = rows[path]?.length === json.length ? rows[path] : null;
  const inner = before && rows !== rowsBefore ? innerRows(path, rows, rowsBefore) : null;
  if (before && before.json === json && before.keys === keys && !inner) return before.change.kind === 'none' ? before : { ...before, change: { kind: 'none' } };
  const refs = json.length > 0 ? rowRefs(json, owner, list, list.item as Node) : [];
  return { list, path, json, refs, keys, change: changeOf(path, json, keys, before, rows, inner) };
}

function changeOf(path: string, json: readonly Json[], keys: readonly number[] | null, before: RowTable | null, rows: RowKeys, inner: ReadonlySet<number> | null): RowChange {
  const isFresh = (i: number, was: number): boolean => json[i] !== before?.json[was] || (inner?.has(keys ? (keys[i] as number) : i) ?? false);
  if (before && before.keys === keys && before.json.length === json.length) {
    const fresh: number[] = [];
    for (let i = 0; i < json.length; i++) if (isFresh(i, i)) fresh.push(i);
    return { kind: 'edited', fresh };
  }
  if (!before) return { kind: 'moved', from: new Int32Array(json.length).fill(-1), fresh: new Uint8Array(json.length).fill(1) };
  const known = new Map(rowKeys(before.keys ? { [path]: before.keys } : {}, path, before.json.length).map((key, i) => [key, i]));
  const from = new Int32Array(json.length);
  const fresh = new Uint8Array(json.length);
  rowKeys(rows, path, json.length).forEach((key, i) => {
    const was = known.get(key) ?? -1;
    from[i] = was;
    fresh[i] = was === -1 || isFresh(i, was) ? 1 : 0;
  });
  return { kind: 'moved', from, fresh };
}

/** Keys of the rows in which rows of inner lists came, went or moved; null when there are none. */
function innerRows(path: string, rows: RowKeys, before: RowKeys): ReadonlySet<number> | null {
  const found = new Set<number>();
  for (const list of Object.keys({ ...before, ...rows })) {
    if (rows[list] !== before[list] && list.startsWith(`${path}/`)) found.add(Number(list.slice(path.length + 1).split('/', 1)[0]));
  }
  return found.size > 0 ? found : null;
}

/** The object of the data at a node around which there are no rows. */
function placeOf(node: Node, root: Ref): Ref {
  if (!node.parent) return root;
  const parent = placeOf(node.parent, root);
  return parent.group(node);
}
