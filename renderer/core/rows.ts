// Rows have keys, so that what a person did to a row stays with it when rows are added, removed or moved. Paths inside
// the engine name rows by key; pointers into the data name them by position. In: the one. Out: the other.
import type { JsonObject, Json } from './json.js';
import { get } from './pointer.js';

/** Keys of the rows of each list that was changed, by key path of the list; a list that was not has its positions as keys. */
export type RowKeys = Readonly<Record<string, readonly number[]>>;

/** No list has been changed: key paths and pointers are the same. */
export const NO_ROWS: RowKeys = {};

/** The keys of a list's rows, in order. */
export function rowKeys(rows: RowKeys, list: string, length: number): readonly number[] {
  const keys = rows[list];
  return keys?.length === length ? keys : Array.from({ length }, (_, i) => i);
}

/** JSON Pointer of a key path. A row that is gone has no place: the pointer then points at nothing. */
export function pointerOf(rows: RowKeys, path: string): string {
  return rows === NO_ROWS ? path : translate(path, (list, part) => rows[list]?.indexOf(Number(part)) ?? part, 'source');
}

/** Key path of a JSON Pointer. */
export function keyPathOf(rows: RowKeys, pointer: string): string {
  return rows === NO_ROWS ? pointer : translate(pointer, (list, part) => rows[list]?.[Number(part)] ?? part, 'result');
}

/** Goes through a path; lists are looked up by key path, which is what is read or what is made. */
function translate(path: string, step: (list: string, part: string) => string | number, keyed: 'source' | 'result'): string {
  let source = '';
  let result = '';
  for (const part of path.split('/').slice(1)) {
    result = `${result}/${step(keyed === 'source' ? source : result, part)}`;
    source = `${source}/${part}`;
  }
  return result;
}

/** The value at a key path. */
export function valueAt({ data, rows }: { readonly data: JsonObject; readonly rows: RowKeys }, path: string): Json | undefined {
  const value = get(data, pointerOf(rows, path));
  return value === null ? undefined : value;
}
