// Whether an expression gives what its place needs. In: an expression with its type, and what is expected. Out: faults.
import type { FunctionSpec } from '../form.js';
import type { Expected, Scope } from '../language.js';
import type { Check } from './check.js';
import { conditionHint, constants } from './operator-types.js';
import type { Tree } from './tree.js';
import { BOOL, DATE, fits, namedType, nameOf, NUMBER, placeName, typeOfNode, type Type } from './types.js';

/** What a function declares is what it computes; types that do not exist are told where they stand. */
export function judgeFunction(tree: Tree, type: Type, { returns }: FunctionSpec, { root, context }: Pick<Scope, 'root' | 'context'>, check: Check): void {
  const wanted = namedType(returns, root, context);
  if (wanted && !fits(type, wanted)) check.fault(tree, `declared ${nameOf(wanted)}, computes ${nameOf(type)}.`);
}

/** A condition is a yes/no, `each` goes through a list, a message can be written, an offer fits its field. */
export function judgeResult(tree: Tree, type: Type, expected: Expected, check: Check): void {
  if (expected === 'any' || type.is === 'unknown') return;
  if (expected === 'bool') {
    if (!fits(type, BOOL)) check.fault(tree, `a condition must be a yes/no, this is ${nameOf(type)}.${conditionHint(tree, type)}`);
    return;
  }
  if (expected === 'number' || expected === 'date') {
    const wanted = expected === 'date' ? DATE : NUMBER;
    if (!fits(type, wanted)) check.fault(tree, `this must be ${nameOf(wanted)}, it is ${nameOf(type)}.`);
    return;
  }
  if (expected === 'list') {
    if (type.is !== 'list') check.fault(tree, `"each" goes through a list, this is ${nameOf(type)}.`);
    return;
  }
  if (expected === 'words') {
    const parts = type.is === 'list' ? type.of : type;
    if (['object', 'record', 'table', 'list'].includes(parts.is)) check.fault(tree, `a message cannot write ${nameOf(type)}${type.is === 'list' ? ' of groups' : ''}; name one of its fields.`);
    return;
  }
  if ('listOf' in expected) {
    const of = typeOfNode(expected.listOf);
    if (!fits(type, { is: 'list', of })) check.fault(tree, `this must be a list of ${placeName(expected.listOf)}, it is ${nameOf(type)}.`);
    return;
  }
  const wanted = typeOfNode(expected.sameAs);
  if (fits(type, wanted)) constants(wanted, [tree], check);
  else check.fault(tree, `the field ${placeName(expected.sameAs)} takes ${nameOf(wanted)}, this is ${nameOf(type)}.`);
}
