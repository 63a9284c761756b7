// The rows that stand for files. In: a form and a state. Out: each such row, with what it says of its file and the key of
// the bytes that a person gave for it.
import { isObject, own } from '../../core/data.js';
import type { Engine } from '../../core/derive.js';
import { escapeKey } from '../../core/expression/value.js';
import type { Json } from '../../core/json.js';
import type { Node } from '../../core/model.js';
import { keyPathOf } from '../../core/rows.js';
import type { State } from '../../core/state.js';

/** A row of a list of files. */
export interface FileRow {
  /** Key path and JSON Pointer of the row. */
  readonly path: string;
  readonly pointer: string;
  /** What the file is called in the data: its id, else where its row is. */
  readonly id: string;
  readonly name: string;
  /** Key of its bytes; undefined when nobody gave them here. */
  readonly key: string | undefined;
  /** Whether the page gave the row: then the bytes are the page's to keep. */
  readonly isOfPage: boolean;
}

/** All rows that say what a file is called, in the order of the form. */
export function fileRows({ model }: Engine, { data, rows, files, origins, prefilled }: State): readonly FileRow[] {
  return below(model.root, data, '');

  function below(node: Node, value: Json | undefined, pointer: string): readonly FileRow[] {
    const { item } = node;
    if (item && Array.isArray(value)) return value.flatMap((row: Json, i) => (node.ui.file ? rowOf(node, row, `${pointer}/${i}`) : below(item, row, `${pointer}/${i}`)));
    return isObject(value) ? node.children.flatMap((child) => below(child, own(value, child.key), `${pointer}/${escapeKey(child.key)}`)) : [];
  }

  function rowOf({ ui: { file } }: Node, row: Json, pointer: string): readonly FileRow[] {
    if (!file || !isObject(row)) return [];
    const [id, name] = [file.id, file.name].map((key) => (key === undefined ? undefined : own(row, key)));
    const told = typeof name === 'string' ? name : typeof id === 'string' ? id : null;
    if (told === null) return [];
    const path = keyPathOf(rows, pointer);
    const origin = origins[`${path}/${escapeKey(file.name)}`] ?? (prefilled ? 'prefilled' : undefined);
    return [{ path, pointer, id: typeof id === 'string' ? id : pointer, name: told, key: files[path], isOfPage: origin === 'prefilled' }];
  }
}
