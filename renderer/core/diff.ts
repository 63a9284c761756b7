// What changed between two states of the data. In: old and new data. Out: the nodes and the paths that differ.
// Equal identity is equal value, so only what was copied on the way to a change is walked.
import { isObject, own } from './data.js';
import type { Json, JsonObject } from './json.js';
import type { Node } from './model.js';
import { escapeKey } from './expression/value.js';
import { NO_ROWS, rowKeys, type RowKeys } from './rows.js';

/** The outcome of a comparison. */
export interface Difference {
  /** Indexes of the nodes whose value (or presence, or rows) differs. */
  readonly nodes: ReadonlySet<number>;
  /** Key paths of the fields that differ, and of the groups and lists around them; a row that only moved does not differ. */
  readonly paths: ReadonlySet<string>;
}

/** Compares two versions of the data of one form. Places are compared by position, paths by the keys of rows. */
export function diff(root: Node, before: JsonObject, after: JsonObject, rowsBefore: RowKeys = NO_ROWS, rowsAfter: RowKeys = NO_ROWS): Difference {
  const nodes = new Set<number>();
  const paths = new Set<string>();
  compare(root, '', before, after);
  return { nodes, paths };

  /** Without a path, only the nodes are wanted. */
  function compare(node: Node, path: string | null, a: Json | undefined, b: Json | undefined): void {
    if (a === b) return;
    if (path !== null) paths.add(path);
    const [before, after] = [objectOf(a), objectOf(b)];
    const isPresent = (a === undefined) === (b === undefined) && (before === undefined) === (after === undefined);
    if (node.item) compareLists(node, node.item, path, a, b);
    else if (node.children.length === 0 || !isPresent) nodes.add(node.index);
    for (const child of node.children) {
      const [was, is] = [own(before, child.key), own(after, child.key)];
      if (was !== is) compare(child, path === null ? null : `${path}/${escapeKey(child.key)}`, was, is);
    }
  }

  /** A list differs as a whole when rows came, went or moved; otherwise only what is in its rows does. */
  function compareLists(list: Node, item: Node, path: string | null, a: Json | undefined, b: Json | undefined): void {
    const [was, is]: (readonly Json[])[] = [Array.isArray(a) ? a : [], Array.isArray(b) ? b : []];
    const isMoved = path !== null && rowsBefore[path] !== rowsAfter[path];
    if (isMoved || item.children.length === 0 || was?.length !== is?.length || Array.isArray(a) !== Array.isArray(b) || (a === undefined) !== (b === undefined) || path === null) nodes.add(list.index);
    const length = Math.max(was?.length ?? 0, is?.length ?? 0);
    for (let i = 0; i < length; i++) if (was?.[i] !== is?.[i]) compare(item, path === null || isMoved ? null : `${path}/${rowsAfter[path]?.[i] ?? i}`, was?.[i], is?.[i]);
    if (isMoved) compareKeyed(item, path, was ?? [], is ?? []);
  }

  function compareKeyed(item: Node, path: string, a: readonly Json[], b: readonly Json[]): void {
    const known = new Map(rowKeys(rowsBefore, path, a.length).map((key, i) => [key, a[i]]));
    rowKeys(rowsAfter, path, b.length).forEach((key, i) => {
      if (known.get(key) !== b[i]) compare(item, `${path}/${key}`, known.get(key), b[i]);
    });
  }
}

/** An object of the data; what stands in its place counts as none, as it does in expressions. */
function objectOf(json: Json | undefined): JsonObject | undefined {
  return isObject(json) ? json : undefined;
}
