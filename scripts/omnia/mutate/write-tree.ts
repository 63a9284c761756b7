// An expression written out again, so that people can read what was changed. In: a tree. Out: CEL with more brackets
// than its author needed.
import type { Tree } from '../../../renderer/core/expression/tree.js';

/** The text of a tree. */
export function writeTree(tree: Tree): string {
  switch (tree[0]) {
    case 'name':
      return tree[1];
    case 'lit':
      return typeof tree[1] === 'string' ? `'${tree[1]}'` : String(tree[1]);
    case '.':
      return `${writeTree(tree[1])}.${tree[2]}`;
    case 'call':
      return `${tree[1]}(${tree[2].map(writeTree).join(', ')})`;
    case 'list':
      return `[${tree[1].map(writeTree).join(', ')}]`;
    case 'map':
      return `{${tree[1].map(([key, item]) => `'${key}': ${writeTree(item)}`).join(', ')}}`;
    case 'op':
      return operation(tree[1], tree[2].map(writeTree));
  }
}

function operation(operator: string, [a = '', b = '', c = '']: readonly string[]): string {
  if (operator === '?:') return `(${a} ? ${b} : ${c})`;
  if (operator === '[]') return `${a}[${b}]`;
  if (operator === '!' || operator === 'neg') return `${operator === '!' ? '!' : '-'}${a}`;
  return `(${a} ${operator} ${b})`;
}
