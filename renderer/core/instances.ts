// Where a node stands in the data: once, or once a row. In: a node and a world. Out: the objects of the data.
import { own } from './data.js';
import type { World } from './expression/evaluate.js';
import { rowRefs } from './expression/row-refs.js';
import { Ref } from './expression/value.js';
import type { Json } from './json.js';
import type { Node } from './model.js';

/** Every object of the data that has the shape of a node: one, or as many as there are rows around it; with `row`, those in that row. */
export function instances(node: Node, world: World, row: Ref | null = null): readonly Ref[] {
  const { parent, key } = node;
  if (row && node === row.node) return [row];
  if (!parent) return [world.root];
  if (key === '*') return rowsOf(node, parent, world, row);
  return instances(parent, world, row).map((ref) => ref.group(node));
}

/** How many rows there are is a look at the rows, even when nothing in them is looked at. */
function rowsOf(item: Node, list: Node, world: World, row: Ref | null): readonly Ref[] {
  return instances(list.parent as Node, world, row).flatMap((ref) => {
    const json = own(ref.json, list.key);
    world.record(ref, list);
    world.record(new Ref(list, undefined, ref, list.key), item);
    return Array.isArray(json) ? rowRefs(json as readonly Json[], ref, list, item) : [];
  });
}

/** The list around a node that lies in no other list, when its rows are objects; null for a node that stands once. */
export function outermostList(node: Node | null): Node | null {
  let found: Node | null = null;
  for (let here = node; here?.parent; here = here.parent) if (here.key === '*') found = here;
  return found && found.children.length > 0 ? found.parent : null;
}
