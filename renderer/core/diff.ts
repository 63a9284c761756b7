// What changed between two states of the data. In: old and new data. Out: the nodes and the paths that differ.
// Equal identity is equal value, so only what was copied on the way to a change is walked.
import { isObject, own } from './data.js';
import type { Json, JsonObject } from './json.js';
import type { Node } from './model.js';
import { escapeKey } from './expression/value.js';

/** The outcome of a comparison. */
export interface Difference {
  /** Indexes of the nodes whose value (or presence, or rows) differs. */
  readonly nodes: ReadonlySet<number>;
  /** Paths of the fields that differ, and of the groups and lists around them. */
  readonly paths: ReadonlySet<string>;
}

/** Compares two versions of the data of one form. */
export function diff(root: Node, before: JsonObject, after: JsonObject): Difference {
  const nodes = new Set<number>();
  const paths = new Set<string>();
  compare(root, '', before, after);
  return { nodes, paths };

  function compare(node: Node, path: string, a: Json | undefined, b: Json | undefined): void {
    if (a === b) return;
    paths.add(path);
    const [before, after] = [objectOf(a), objectOf(b)];
    const isGroup = node.children.length > 0;
    if (!isGroup || (a === undefined) !== (b === undefined) || (before === undefined) !== (after === undefined)) nodes.add(node.index);
    if (node.item) compareRows(node.item, path, Array.isArray(a) ? a : [], Array.isArray(b) ? b : []);
    for (const child of node.children) {
      const [was, is] = [own(before, child.key), own(after, child.key)];
      if (was !== is) compare(child, `${path}/${escapeKey(child.key)}`, was, is);
    }
  }

  function compareRows(item: Node, path: string, a: readonly Json[], b: readonly Json[]): void {
    for (let i = 0; i < Math.max(a.length, b.length); i++) compare(item, `${path}/${i}`, a[i], b[i]);
  }
}

/** An object of the data; what stands in its place counts as none, as it does in expressions. */
function objectOf(json: Json | undefined): JsonObject | undefined {
  return isObject(json) ? json : undefined;
}
