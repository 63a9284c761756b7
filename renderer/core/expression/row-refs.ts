// The rows of a list as objects of the data. In: the list's JSON and its place. Out: one `Ref` a row, the very same for
// as long as the row is the same at the same position, so that what was computed of a row is known again by identity.
import { isObject } from '../data.js';
import type { Json } from '../json.js';
import type { Node } from '../model.js';
import { Ref } from './value.js';

interface Rows {
  readonly json: readonly Json[];
  readonly path: string;
  readonly list: Node;
  readonly refs: readonly Ref[];
}

/** By the list's own JSON, which is immutable; and by node the list last seen, which the next one mostly shares rows with. */
const byJson = new WeakMap<readonly Json[], Rows>();
const lastSeen = new WeakMap<Node, Rows>();

/** The rows of a list in the object `ref`; what stands in the place of a row counts as an empty one. */
export function rowRefs(json: readonly Json[], ref: Ref, list: Node, item: Node): readonly Ref[] {
  const known = byJson.get(json);
  if (known?.list === list && known.path === ref.path) return known.refs;
  const last = lastSeen.get(list);
  const old = last?.path === ref.path ? last : undefined;
  const parent = old?.refs[0]?.parent ?? new Ref(list, undefined, placeOf(ref), list.key);
  const refs = json.map((row, i) => {
    const same = old && row === old.json[i] ? old.refs[i] : undefined;
    return same ?? new Ref(item, isObject(row) ? row : {}, parent, String(i));
  });
  const rows = { json, path: ref.path, list, refs };
  byJson.set(json, rows);
  lastSeen.set(list, rows);
  return refs;
}

/** A place without its data: a row that outlives a state must not hold the whole of it. */
function placeOf({ node, parent, key }: Ref): Ref {
  return new Ref(node, undefined, parent && placeOf(parent), key);
}
