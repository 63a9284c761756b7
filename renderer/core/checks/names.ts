// Names that mean two things, and types that are none. In: the form and its root. Out: faults.
import { didYouMean, type Fault } from '../faults.js';
import type { FormSpec, FunctionSpec } from '../form.js';
import type { Node } from '../model.js';
import { placeOf, RESERVED } from '../nodes.js';
import { library } from '../expression/library.js';
import { macroTypes } from '../expression/macro-types.js';
import { namedType } from '../expression/types.js';
import { escapeKey } from '../expression/value.js';
import { listed } from './words.js';

/** A name that expressions can write; the values of a form must have one. */
export const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Words that the grammar of expressions keeps for itself: only after a dot can they name something. */
export const GRAMMAR = ['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while'] as const;

const TAKEN: readonly string[] = RESERVED;
const WORDS: readonly string[] = GRAMMAR;

/** Properties, values and functions of one name, names that expressions keep for themselves, and types that are none. */
export function nameFaults(form: FormSpec, root: Node, context: Node | null): Fault[] {
  const values = Object.keys(form.values ?? {});
  const at = placeOf(root, 'properties');
  return [
    ...values.flatMap((name) => unusable(name, `/values/${escapeKey(name)}`, 'value', root.byKey.has(name) ? 'a property of the form' : null)),
    ...[...root.byKey.keys()].filter((name) => TAKEN.includes(name)).map((name): Fault => ({ pointer: `${at}/${name}`, key: true, message: `"${name}" has a fixed meaning in expressions and cannot name a property of the form.` })),
    ...Object.entries(form.functions ?? {}).flatMap(([name, spec]) => functionFaults(name, spec, values, { root, context })),
  ];
}

function functionFaults(name: string, { params, returns }: FunctionSpec, values: readonly string[], { root, context }: { readonly root: Node; readonly context: Node | null }): Fault[] {
  const pointer = `/functions/${escapeKey(name)}`;
  const known = values.includes(name) ? 'a value of the form' : library.has(name) || Object.hasOwn(macroTypes, name) ? 'a function of the language' : null;
  const result = namedType(returns, root, context) ? [] : [{ pointer: `${pointer}/returns`, message: noType(returns, root) }];
  const given = Object.entries(params).flatMap(([param, type]): Fault[] => {
    const at = `${pointer}/params/${escapeKey(param)}`;
    const shadowed = values.includes(param) ? 'a value of the form' : root.byKey.has(param) ? 'a property of the form' : null;
    return [...unusable(param, at, 'parameter', shadowed), ...(namedType(type, root, context) ? [] : [{ pointer: at, message: noType(type, root) }])];
  });
  return [...unusable(name, pointer, 'function', known), ...given, ...result];
}

function noType(text: string, root: Node): string {
  const inner = /^(?:list<)*(.*?)>*$/.exec(text)?.[1] ?? text;
  const types = ['bool', 'number', 'text', 'date', 'list<…>'];
  return `"${text}" is no type.${didYouMean(inner, [...types.slice(0, -1), ...placesOf(root)]) || ` Allowed: ${listed(types)}, or a place of the form.`}`;
}

/** Places as types name them: `section.rows.field`. */
function placesOf(node: Node): string[] {
  return node.children.flatMap((child) => {
    const below = placesOf(child.item ?? child);
    return [child.key, ...below.map((path) => `${child.key}.${path}`)];
  });
}

function unusable(name: string, pointer: string, what: string, same: string | null): Fault[] {
  const fault = (message: string): Fault[] => [{ pointer, key: true, message }];
  if (!NAME.test(name)) return fault(`"${name}" cannot be written in an expression: names have letters without accents, digits and _ only.`);
  if (WORDS.includes(name)) return fault(`"${name}" is a word of the expression language and cannot name a ${what}.`);
  if (TAKEN.includes(name)) return fault(`"${name}" has a fixed meaning in expressions and cannot name a ${what}.`);
  return same === null ? [] : fault(`"${name}" is also ${same}; in expressions a name means one thing.`);
}
