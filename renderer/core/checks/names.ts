// Names that mean two things. In: the form and its root. Out: faults.
import type { Fault } from '../faults.js';
import type { FormSpec } from '../form.js';
import type { Node } from '../model.js';
import { placeOf, RESERVED } from '../nodes.js';
import { escapeKey } from '../expression/value.js';

/** A name that expressions can write; the values of a form must have one. */
export const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Words that the grammar of expressions keeps for itself: only after a dot can they name something. */
export const GRAMMAR = ['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while'] as const;

/** Properties and values of one name, and names that expressions keep for themselves. */
export function nameFaults(form: FormSpec, root: Node): Fault[] {
  const taken: readonly string[] = RESERVED;
  const words: readonly string[] = GRAMMAR;
  const values = Object.keys(form.values ?? {}).flatMap((name): Fault[] => {
    const pointer = `/values/${escapeKey(name)}`;
    if (!NAME.test(name)) return [{ pointer, key: true, message: `"${name}" cannot be written in an expression: names have letters without accents, digits and _ only.` }];
    if (words.includes(name)) return [{ pointer, key: true, message: `"${name}" is a word of the expression language and cannot name a value.` }];
    if (taken.includes(name)) return [{ pointer, key: true, message: `"${name}" has a fixed meaning in expressions and cannot name a value.` }];
    return root.byKey.has(name) ? [{ pointer, key: true, message: `"${name}" is also a property of the form; in expressions a name means one thing.` }] : [];
  });
  const properties = [...root.byKey.keys()].filter((name) => taken.includes(name));
  const at = placeOf(root, 'properties');
  return [...values, ...properties.map((name): Fault => ({ pointer: `${at}/${name}`, key: true, message: `"${name}" has a fixed meaning in expressions and cannot name a property of the form.` }))];
}
