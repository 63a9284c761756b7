// All checks of a form that need neither parser nor types. In: the form and its nodes. Out: faults.
import type { Fault } from '../faults.js';
import type { FormSpec } from '../form.js';
import type { Node } from '../model.js';
import { asideFaults } from './aside.js';
import { fieldFaults } from './fields.js';
import { figureFaults } from './figures.js';
import { nameFaults } from './names.js';
import { ruleFaults } from './rules.js';
import { stepFaults } from './steps.js';
import { uiFaults } from './ui.js';

/** What is wrong with a form apart from shape, references and expressions. */
export function formFaults(form: FormSpec, root: Node, nodes: readonly Node[], context: Node | null): Fault[] {
  return [...nameFaults(form, root, context), ...stepFaults(form, root), ...figureFaults(form), ...asideFaults(form, root), ...nodes.flatMap((node) => [...fieldFaults(node), ...uiFaults(node, root, form.lang ?? 'it'), ...ruleFaults(node)])];
}
