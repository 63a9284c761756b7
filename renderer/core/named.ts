// Named values and functions of a form. In: what an author wrote (one expression, a decision table, a list of what
// applies). Out: one tree each, so that the rest of the engine knows expressions only.
import type { Expression, FormSpec, FunctionSpec, ValueSpec } from './form.js';
import type { Tree } from './expression/tree.js';
import { escapeKey } from './expression/value.js';

/** Parses one part of a value; `pointer` is where it stands. */
export type PartTree = (expression: Expression, pointer: string) => Tree | null;

/** The tree of a named value: the first case that holds, the keys that apply, or the expression itself. */
export function valueTree(name: string, spec: ValueSpec, tree: PartTree): Tree | null {
  const at = `/values/${escapeKey(name)}`;
  if (typeof spec === 'object' && 'cases' in spec) {
    return spec.cases.reduceRight<Tree | null>((otherwise, { when, value }, i) => {
      const result = tree(value, `${at}/cases/${i}/value`);
      if (when === undefined) return result;
      const condition = tree(when, `${at}/cases/${i}/when`);
      return condition && result && otherwise && ['op', '?:', [condition, result, otherwise]];
    }, ['lit', null]);
  }
  if (typeof spec === 'object' && 'pick' in spec) {
    const entries = Object.entries(spec.pick).map(([key, when]) => [key, tree(when, `${at}/pick/${escapeKey(key)}`)] as const);
    return entries.every(([, condition]) => condition !== null) ? ['call', 'pick', entries.flatMap(([key, condition]): Tree[] => [['lit', key], condition ?? ['lit', null]])] : null;
  }
  return tree(expressionOf(spec), expressionPointer(at, spec));
}

/** The expressions of a named value with their places, and whether each is a condition. */
export function valueParts(name: string, spec: ValueSpec): readonly { readonly expression: Expression; readonly pointer: string; readonly condition: boolean }[] {
  const at = `/values/${escapeKey(name)}`;
  if (typeof spec === 'object' && 'cases' in spec) {
    return spec.cases.flatMap(({ when, value }, i) => [
      ...(when === undefined ? [] : [{ expression: when, pointer: `${at}/cases/${i}/when`, condition: true }]),
      { expression: value, pointer: `${at}/cases/${i}/value`, condition: false },
    ]);
  }
  if (typeof spec === 'object' && 'pick' in spec) return Object.entries(spec.pick).map(([key, expression]) => ({ expression, pointer: `${at}/pick/${escapeKey(key)}`, condition: true }));
  return [{ expression: expressionOf(spec), pointer: expressionPointer(at, spec), condition: false }];
}

/** A value that is one expression, with or without words around it. */
function expressionOf(spec: Exclude<ValueSpec, { readonly cases: unknown } | { readonly pick: unknown }>): Expression {
  return typeof spec === 'object' && !Array.isArray(spec.expr) ? (spec.expr as Expression) : (spec as Expression);
}

function expressionPointer(at: string, spec: ValueSpec): string {
  return typeof spec === 'string' ? at : `${at}/expr`;
}

/** Where the body of a function stands. */
export function functionPointer(name: string): string {
  return `/functions/${escapeKey(name)}/expr`;
}

/** A function as the evaluator sees it; its code is there once all functions are compiled. */
export interface FunctionTree {
  readonly spec: FunctionSpec;
  readonly tree: Tree | null;
}

/** The functions of a form with their bodies parsed. */
export function functionTrees(form: FormSpec, tree: PartTree): ReadonlyMap<string, FunctionTree> {
  return new Map(Object.entries(form.functions ?? {}).map(([name, spec]) => [name, { spec, tree: tree(spec.expr, functionPointer(name)) }]));
}

/** The names that an expression mentions: values, properties, variables, and the functions it calls. */
export function mentions(tree: Tree, found = new Set<string>()): ReadonlySet<string> {
  if (tree[0] === 'name') found.add(tree[1]);
  if (tree[0] === 'call') found.add(tree[1]);
  if (tree[0] === '.') mentions(tree[1], found);
  if (tree[0] === 'list') for (const item of tree[1]) mentions(item, found);
  if (tree[0] === 'map') for (const [, item] of tree[1]) mentions(item, found);
  if (tree[0] === 'call' || tree[0] === 'op') for (const arg of tree[2]) mentions(arg, found);
  return found;
}

/** A way from a name back to itself, through functions and values; undefined when there is none. */
export function cycleFrom(start: string, trees: ReadonlyMap<string, Tree | null>): readonly string[] | undefined {
  const seen = new Set<string>();
  return walk(start, [start]);

  function walk(name: string, way: readonly string[]): readonly string[] | undefined {
    for (const next of mentions(trees.get(name) ?? ['lit', null])) {
      if (next === start) return [...way, next];
      if (!trees.has(next) || seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  }
}
