// The static types of expressions, taken from the schema. In: nodes, figures, signatures. Out: types, and whether one
// may stand for another.
import type { Json, JsonObject } from '../json.js';
import type { Node } from '../model.js';
import { typeOf } from '../kinds/type-of.js';
import { Day } from './day.js';

/** What an expression gives. Every field may be unanswered, so that is no part of a type. */
export type Type =
  | { readonly is: 'bool' | 'number' | 'date' | 'null' | 'unknown' }
  | { readonly is: 'text'; /** Constants of the choice it was read from. */ readonly choice?: Node }
  | { readonly is: 'list'; readonly of: Type }
  | { readonly is: 'object'; readonly node: Node }
  | { readonly is: 'record'; readonly name: string; readonly fields: ReadonlyMap<string, Type> }
  | { readonly is: 'table'; readonly of: Type };

export const BOOL: Type = { is: 'bool' };
export const NUMBER: Type = { is: 'number' };
export const TEXT: Type = { is: 'text' };
export const DATE: Type = { is: 'date' };
export const NULL: Type = { is: 'null' };
export const UNKNOWN: Type = { is: 'unknown' };

const WEEK_RUN: Type = { is: 'record', name: 'WeekRun', fields: new Map([['from', DATE], ['to', DATE], ['weeks', NUMBER]]) };

const NAMED: Readonly<Record<string, Type>> = { bool: BOOL, number: NUMBER, text: TEXT, date: DATE, WeekRun: WEEK_RUN };

const BY_KIND: Readonly<Record<string, (node: Node) => Type>> = {
  text: () => TEXT,
  'multi-line': () => TEXT,
  number: () => NUMBER,
  money: () => NUMBER,
  declaration: () => BOOL,
  attachment: rowsType,
  several: rowsType,
  table: rowsType,
  date: () => DATE,
  'yes-no': () => BOOL,
  choice: (node) => (node.ui.rows ? (typeOf(node.schema) === 'string' ? TEXT : NUMBER) : typeof node.options[0]?.value === 'number' ? NUMBER : { is: 'text', choice: node }),
  group: (node) => ({ is: 'object', node }),
  list: rowsType,
};

function rowsType({ item }: Node): Type {
  return { is: 'list', of: item ? typeOfNode(item) : UNKNOWN };
}

/** The type of a field, group or list. */
export function typeOfNode(node: Node): Type {
  return BY_KIND[node.kind.name]?.(node) ?? UNKNOWN;
}

/** The type of a figure of the form, inferred from its JSON. */
export function typeOfJson(json: Json, name: string): Type {
  if (json === null) return NULL;
  if (typeof json === 'boolean') return BOOL;
  if (typeof json === 'number') return NUMBER;
  if (typeof json === 'string') return Day.parse(json) ? DATE : TEXT;
  if (Array.isArray(json)) return { is: 'list', of: json.map((item: Json) => typeOfJson(item, name)).reduce(merge, UNKNOWN) };
  const steps = (json as JsonObject).byDate;
  if (Array.isArray(steps)) return typeOfJson((steps[0] as JsonObject | undefined)?.value ?? null, name);
  return { is: 'record', name, fields: new Map(Object.entries(json).map(([key, item]) => [key, typeOfJson(item, key)])) };
}

/** The figures of a list have together what any of them has. */
function merge(a: Type, b: Type): Type {
  if (a.is !== 'record' || b.is !== 'record') return unify(a, b) ?? UNKNOWN;
  const fields = new Map(a.fields);
  for (const [key, type] of b.fields) fields.set(key, merge(fields.get(key) ?? UNKNOWN, type));
  return { ...a, fields };
}

/** How a place of the form is called in messages: the way expressions name it, rows left out. */
export function placeName(node: Node): string {
  const names = node.path.split('/').filter((part) => part !== '' && part !== '*').join('.');
  return node.key === '*' ? `a row of ${names}` : names || 'the form';
}

/** How a type is called in messages to authors. */
export function nameOf(type: Type): string {
  const names = { bool: 'a yes/no', number: 'a number', date: 'a date', text: 'a text', null: 'nothing', unknown: 'anything', object: 'a group', record: 'a group of figures', table: 'a table' };
  if (type.is === 'list') return 'a list';
  return names[type.is];
}

/** The common type of two branches, or undefined when they do not go together. */
export function unify(a: Type, b: Type): Type | undefined {
  if (a.is === 'null' || a.is === 'unknown') return b;
  if (b.is === 'null' || b.is === 'unknown') return a;
  if (a.is === 'text' && b.is === 'text') return a.choice === b.choice ? a : TEXT;
  if (a.is === 'list' && b.is === 'list') {
    const of = unify(a.of, b.of);
    return of && { is: 'list', of };
  }
  if (a.is === 'object' && b.is === 'object') return a.node === b.node ? a : undefined;
  return a.is === b.is ? a : undefined;
}

/** Whether a value of one type may be given where another is wanted. */
export function fits(given: Type, wanted: Type): boolean {
  return unify(given, wanted) !== undefined;
}

/** One way to call a function: its parameters by name, and its result. */
export interface Signature {
  readonly params: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string;
}

/** The alternatives of a signature written `list<number> | list<date>` → `number | date`. */
export function alternatives(params: readonly string[], returns: string): readonly Signature[] {
  const parsed = params.map((param) => {
    const [name = '', type = ''] = param.split(/:\s*(.*)/s);
    return { name, types: type.split(' | ') };
  });
  const results = returns.split(' | ');
  const count = Math.max(1, ...parsed.map(({ types }) => types.length));
  return Array.from({ length: count }, (_, i) => ({
    params: parsed.map(({ name, types }) => ({ name, type: types[i] ?? types[0] ?? '' })),
    returns: results[i] ?? results[0] ?? '',
  }));
}

/** Matches an argument against a written type; `T` is bound to what it meets first. */
export function matches(given: Type, written: string, bound: Map<string, Type>): boolean {
  const inner = /^list<(.*)>$/.exec(written)?.[1];
  if (inner !== undefined) return given.is === 'unknown' || given.is === 'null' || (given.is === 'list' && matches(given.of, inner, bound));
  const named = NAMED[written] ?? bound.get(written);
  if (named) return fits(given, named);
  bound.set(written, given);
  return true;
}

/** The type that a written one stands for, once variables are bound. */
export function written(text: string, bound: ReadonlyMap<string, Type>): Type {
  const inner = /^list<(.*)>$/.exec(text)?.[1];
  if (inner !== undefined) return { is: 'list', of: written(inner, bound) };
  return NAMED[text] ?? bound.get(text) ?? UNKNOWN;
}

/** The type that an author names: one of the language, or the type of a place of the form ("periods", "periods.kind"; rows are entered). */
export function namedType(text: string, root: Node, context: Node | null = null): Type | undefined {
  const inner = /^list<(.*)>$/.exec(text)?.[1];
  if (inner !== undefined) {
    const of = namedType(inner, root, context);
    return of && { is: 'list', of };
  }
  if (NAMED[text]) return NAMED[text];
  const keys = text.split('.');
  let node: Node | undefined = context && keys[0] === 'context' ? context : root;
  for (const key of node === context ? keys.slice(1) : keys) {
    node = node?.byKey.get(key);
    node = node?.item ?? node;
  }
  return node && node !== root ? typeOfNode(node) : undefined;
}
