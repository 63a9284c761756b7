// The places of a form as JSON Pointers name them, for hints to authors. In: the root. Out: pointers, rows apart.
import type { Node } from '../model.js';

/** Every field, group and list that is in no row. */
export function paths(node: Node): string[] {
  return node.children.flatMap((child) => [child.path, ...paths(child)]);
}

/** Every list that is in no row. */
export function lists(node: Node): string[] {
  return node.children.flatMap((child) => [...(child.item && child.kind.shape === 'list' ? [child.path] : []), ...lists(child)]);
}
