// What changed between two states of the data. In: old and new data. Out: the nodes and the paths that differ.
// Equal identity is equal value, so only what was copied on the way to a change is walked.
import { isObject } from './data.js';
import type { Json, JsonObject } from './json.js';
import type { Node } from './model.js';
import { escapeKey } from './expression/value.js';

/** The outcome of a comparison. */
export interface Difference {
  /** Indexes of the nodes whose value (or presence, or rows) differs. */
  readonly nodes: ReadonlySet<number>;
  /** Paths of the fields that differ. */
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
    if (node.item) {
      nodes.add(node.index);
      paths.add(path);
      compareRows(node.item, path, Array.isArray(a) ? a : [], Array.isArray(b) ? b : []);
      return;
    }
    if (node.kind.shape !== 'group' || node.children.length === 0) {
      nodes.add(node.index);
      paths.add(path);
      return;
    }
    if ((a === undefined) !== (b === undefined)) nodes.add(node.index);
    const before = isObject(a) ? a : {};
    const after = isObject(b) ? b : {};
    for (const child of node.children) {
      if (before[child.key] !== after[child.key]) compare(child, `${path}/${escapeKey(child.key)}`, before[child.key], after[child.key]);
    }
  }

  function compareRows(item: Node, path: string, a: readonly Json[], b: readonly Json[]): void {
    for (let i = 0; i < Math.max(a.length, b.length); i++) compare(item, `${path}/${i}`, a[i], b[i]);
  }
}
