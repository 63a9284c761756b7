// How a form is divided: into steps for people, into sections for validators. In: the form and its root. Out: both.
import type { Fault } from './faults.js';
import type { FormSpec } from './form.js';
import type { Near } from './language.js';
import type { Node, Section, Step } from './model.js';
import { escapeKey } from './expression/value.js';

/** The steps of a form; without any, all of it is one. A name that is no property is a fault. */
export function stepsOf(form: FormSpec, root: Node, faults: Fault[], near: Near): Step[] {
  if (!form.steps) return [{ index: 0, id: 'form', title: form.title, nodes: root.children, role: null }];
  return form.steps.map(({ id, title, properties, role = null }, index) => {
    const nodes = properties.map((name, i) => {
      const node = root.byKey.get(name);
      if (!node) faults.push({ pointer: `/steps/${index}/properties/${i}`, message: `"${name}" is not a property of the form.${near(name, root.byKey.keys())}` });
      return node;
    });
    return { index, id, title, role, nodes: nodes.filter((node) => node !== undefined) };
  });
}

/** A top-level group or list is judged by itself; the other fields of the root together. */
export function sectionsOf(root: Node): Section[] {
  const own = root.children.filter((node) => node.children.length > 0 || node.item !== null);
  return [{ path: '', nodes: root.children.filter((node) => !own.includes(node)), lists: [] }, ...own.map((node) => ({ path: `/${escapeKey(node.key)}`, nodes: [node], lists: outermostLists(node) }))];
}

function outermostLists(node: Node): readonly Node[] {
  if (node.item) return node.item.children.length > 0 ? [node] : [];
  return node.children.flatMap(outermostLists);
}
