// How every value of the answers came to be, to be exported beside them. In: a state and its form. Out: an origin for
// each value, by place.
import { isObject, own } from './data.js';
import { escapeKey } from './expression/value.js';
import type { Json, JsonObject } from './json.js';
import type { Node } from './model.js';
import { keyPathOf } from './rows.js';
import type { Origin, State } from './state.js';

/** Origins by JSON Pointer, in the order of the form. A value that nobody gave, such as a constant, has none. */
export function originsOf(root: Node, { data, rows, origins, prefilled }: State): Readonly<Record<string, Origin>> {
  const known = valuePointers(root, data).map((pointer) => {
    const origin = originAt(origins, keyPathOf(rows, pointer)) ?? (prefilled ? 'prefilled' : undefined);
    return [pointer, origin] as const;
  });
  return Object.fromEntries(known.filter((entry): entry is readonly [string, Origin] => entry[1] !== undefined));
}

/** How the value at a key path came to be: by itself, or with the row that it came in. */
export function originAt(origins: State['origins'], path: string): Origin | undefined {
  return origins[path] ?? origins[path.slice(0, path.lastIndexOf('/'))];
}

/** JSON Pointers of all values that the form asks for, constants left out. */
export function valuePointers(root: Node, data: JsonObject): readonly string[] {
  return below(root, data, '');

  function below(node: Node, value: Json | undefined, path: string): readonly string[] {
    if (value === undefined || value === null || node.constant !== undefined) return [];
    if (node.kind.shape === 'value') return [path];
    const { item } = node;
    if (item && Array.isArray(value)) return value.flatMap((row: Json, i) => below(item, row, `${path}/${i}`));
    if (!isObject(value)) return [];
    return node.children.flatMap((child) => below(child, own(value, child.key), `${path}/${escapeKey(child.key)}`));
  }
}
