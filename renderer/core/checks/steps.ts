// What is wrong with the steps of a form. In: the form and its root. Out: faults.
import type { Fault } from '../faults.js';
import type { FormSpec } from '../form.js';
import type { Node } from '../model.js';
import { placeOf } from '../nodes.js';

/** Ids and properties that stand twice, and required fields that no step asks. */
export function stepFaults(form: FormSpec, root: Node): Fault[] {
  if (!form.steps) return [];
  const faults: Fault[] = [];
  const ids = new Map<string, number>();
  const asked = new Map<string, string>();
  const pages = new Map<string, number>();
  for (const [index, { id, properties, role }] of form.steps.entries()) {
    const first = ids.get(id);
    if (first !== undefined) faults.push({ pointer: `/steps/${index}/id`, message: `two steps have the id "${id}": this one and step ${first + 1}.` });
    else ids.set(id, index);
    const page = role && pages.get(role);
    if (page !== undefined) faults.push({ pointer: `/steps/${index}/role`, message: `two steps have the role "${role ?? ''}": this one and step ${page + 1}.` });
    else if (role) pages.set(role, index);
    for (const [i, name] of properties.entries()) {
      const before = asked.get(name);
      if (before !== undefined) faults.push({ pointer: `/steps/${index}/properties/${i}`, message: `"${name}" is asked twice; step "${before}" asks it already.` });
      else asked.set(name, id);
    }
  }
  return [...faults, ...unreachable(root, asked)];
}

/**
 * What is required but asked nowhere could never be sent. Hidden fields are meant so: the host or a constant fills them.
 * Only the root is looked at: below a group that no step asks nothing is required until the host fills the group.
 */
function unreachable(root: Node, asked: ReadonlyMap<string, string>): Fault[] {
  // A step with a slip in a name was meant to ask something: that is told already.
  if ([...asked.keys()].some((name) => !root.byKey.has(name))) return [];
  return (root.schema.required ?? []).flatMap((name, i) => {
    const node = root.byKey.get(name);
    if (!node || node.hidden || asked.has(name)) return [];
    return [{ pointer: `${placeOf(root, 'required')}/${i}`, message: `"${name}" is required but no step asks it; put it into a step, or give it "ui": { "widget": "hidden" } if the page fills it.` }];
  });
}
