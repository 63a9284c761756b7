// Whether JSON in place of an expression is a tree, as bundled forms carry them. In: JSON. Out: yes or no.
import type { Json } from '../json.js';

const ARITY: Readonly<Record<string, number>> = { '!': 1, neg: 1, '?:': 3 };

/** Whether every node is one that the checker and the evaluator know; names and types are theirs to judge. */
export function isTree(json: Json | undefined): boolean {
  if (!isList(json)) return false;
  const [kind, first, second] = json;
  switch (kind) {
    case 'lit':
      return first === null || ['string', 'number', 'boolean'].includes(typeof first);
    case 'name':
      return typeof first === 'string';
    case '.':
      return isTree(first) && typeof second === 'string';
    case 'list':
      return isList(first) && first.every(isTree);
    case 'map':
      return isList(first) && first.every((entry) => isList(entry) && typeof entry[0] === 'string' && isTree(entry[1]));
    case 'call':
      return typeof first === 'string' && isList(second) && second.every(isTree);
    case 'op':
      return typeof first === 'string' && isList(second) && second.length === (ARITY[first] ?? 2) && second.every(isTree);
    default:
      return false;
  }
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}
