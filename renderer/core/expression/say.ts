// An expression in its author's words, to be shown in a hint. In: a tree. Out: its text when it is short: names, fields,
// literals and calls of them; "…" for anything else.
import type { Tree } from './tree.js';

const LONG = '…';

/** The text of a short expression. */
export function say(tree: Tree): string {
  switch (tree[0]) {
    case 'name':
      return tree[1];
    case 'lit':
      return typeof tree[1] === 'string' ? `'${tree[1]}'` : String(tree[1]);
    case '.':
      return joined([say(tree[1])], ([object]) => `${object ?? ''}.${tree[2]}`);
    case 'call':
      return joined(tree[2].map(say), (args) => `${tree[1]}(${args.join(', ')})`);
    case 'list':
    case 'map':
    case 'op':
      return LONG;
  }
}

function joined(parts: readonly string[], write: (parts: readonly string[]) => string): string {
  return parts.includes(LONG) ? LONG : write(parts);
}
