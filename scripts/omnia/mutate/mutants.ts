// What a slip of the pen could make of an expression. In: its tree. Out: trees that differ in one place and still have
// the same type, each with words for the change. An example that cannot tell them apart proves nothing about that place.
import type { Tree } from '../../../renderer/core/expression/tree.js';
import { writeTree } from './write-tree.js';

/** One changed expression. */
export interface Mutant {
  readonly tree: Tree;
  /** What was changed: `a < b → a <= b`. */
  readonly change: string;
}

/** Operators that are taken for one another. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '==': ['!='],
  '!=': ['=='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
};

/** Functions of the same shape that are taken for one another. */
const TWINS: Readonly<Record<string, string>> = {
  exists: 'all',
  all: 'exists',
  min: 'max',
  max: 'min',
  first: 'last',
  last: 'first',
};

/** The fields that an author could have meant instead of one that an expression names; none where it names no field. */
export type Siblings = (place: Tree) => readonly Tree[];

/** All mutants of a tree, outermost place first. */
export function mutantsOf(tree: Tree, siblings: Siblings): readonly Mutant[] {
  const here = [...changesOf(tree), ...siblings(tree)].map((changed) => ({
    tree: changed,
    change: `${writeTree(tree)} → ${writeTree(changed)}`,
  }));
  return [
    ...here,
    ...partsOf(tree).flatMap(({ part, put }) =>
      mutantsOf(part, siblings).map((inner) => ({ tree: put(inner.tree), change: inner.change })),
    ),
  ];
}

/** The same node, changed at its own place only. */
function changesOf(tree: Tree): readonly Tree[] {
  if (tree[0] === 'lit') return literals(tree[1]).map((value): Tree => ['lit', value]);
  if (tree[0] === 'list') return tree[1].map((_, i): Tree => ['list', tree[1].toSpliced(i, 1)]);
  if (tree[0] === 'call') return Object.hasOwn(TWINS, tree[1]) ? [['call', TWINS[tree[1]] as string, tree[2]]] : [];
  if (tree[0] !== 'op') return [];
  const [, operator, args] = tree;
  const swapped = (NEIGHBOURS[operator] ?? []).map((other): Tree => ['op', other, args]);
  if (operator === '&&' || operator === '||') return [...swapped, ...args];
  if (operator === '!') return [args[0] as Tree];
  if (operator === '?:') return [['op', '?:', [args[0], args[2], args[1]] as readonly Tree[]]];
  return swapped;
}

function literals(value: string | number | boolean | null): readonly (string | number | boolean | null)[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  return typeof value === 'string' ? [`${value}_`] : [];
}

/** The direct parts of a node, and the node with another part in that place. */
function partsOf(tree: Tree): readonly { readonly part: Tree; readonly put: (part: Tree) => Tree }[] {
  switch (tree[0]) {
    case 'lit':
    case 'name':
      return [];
    case '.':
      return [{ part: tree[1], put: (part) => ['.', part, tree[2]] }];
    case 'list':
      return tree[1].map((part, i) => ({ part, put: (other) => ['list', tree[1].with(i, other)] }));
    case 'map':
      return tree[1].map(([key, part], i) => ({
        part,
        put: (other) => ['map', tree[1].with(i, [key, other] as const)],
      }));
    case 'call':
    case 'op':
      return tree[2].map((part, i) => ({ part, put: (other) => [tree[0], tree[1], tree[2].with(i, other)] }));
  }
}
