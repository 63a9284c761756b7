// Expressions that are allowed, but hardly meant. In: a compiled form. Out: doubts, each with its place in the text.
import { rangeOf } from '../../../renderer/core/expression/check.js';
import { language } from '../../../renderer/core/expression/language.js';
import type { Tree } from '../../../renderer/core/expression/tree.js';
import type { Fault } from '../../../renderer/core/faults.js';
import type { Json, JsonObject } from '../../../renderer/core/json.js';
import type { Model } from '../../../renderer/core/model.js';
import { valueParts } from '../../../renderer/core/named.js';
import { allParts, doubt, nodeNamed, partsOf, type Written } from './expressions.js';

/** A line that a person can check at a glance. */
const LONGEST = 120;

/** The doubts about one expression. */
export function doubtsAbout(written: Written, model: Model): Fault[] {
  const parts = allParts(written.tree);
  return [...long(written), ...parts.flatMap((tree) => [...negatedExists(tree, written, model), ...decimals(tree, written, model)]), ...never(written.tree, written)];
}

function long(written: Written): Fault[] {
  if (written.length <= LONGEST) return [];
  return [doubt(written, [0, written.length], `${written.length} characters are hard to check; give the pieces names under "values" (up to ${LONGEST}).`)];
}

/** Over an empty list the body is never read: `!list.exists(…)` holds although the answer in it is missing. */
function negatedExists(tree: Tree, written: Written, model: Model): Fault[] {
  if (tree[0] !== 'op' || tree[1] !== '!') return [];
  const [inner] = tree[2];
  if (inner?.[0] !== 'call' || inner[1] !== 'exists') return [];
  const [, variable, body] = inner[2];
  if (variable?.[0] !== 'name' || !body) return [];
  const outer = outside(body, variable[1]).find((path) => {
    const node = nodeNamed(path, written, model);
    return node !== null && node.kind.shape === 'value' && !node.required;
  });
  if (!outer) return [];
  const text = written.text.slice(written.start).slice(...rangeOf(outer));
  return [doubt(written, rangeOf(tree), `over an empty list this holds even while ${text} is not answered; write !(${text} in list.map(…)), or ask for ${text} != null first.`)];
}

/** The longest paths in a tree that do not begin with the variable of the loop. */
function outside(tree: Tree, variable: string): Tree[] {
  const path = pathText(tree);
  if (path === null) return partsOf(tree).flatMap((part) => outside(part, variable));
  return path.split('.')[0] === variable ? [] : [tree];
}

/** `a.b.c` of a path; null for anything else. */
function pathText(tree: Tree): string | null {
  if (tree[0] === 'name') return tree[1];
  if (tree[0] !== '.') return null;
  const object = pathText(tree[1]);
  return object === null ? null : `${object}.${tree[2]}`;
}

function decimals(tree: Tree, written: Written, model: Model): Fault[] {
  if (tree[0] !== 'op' || (tree[1] !== '==' && tree[1] !== '!=')) return [];
  if (!tree[2].some((side) => isComputedDecimal(side, written, model, 0))) return [];
  return [doubt(written, rangeOf(tree), 'computed decimals are rarely equal to the last digit; compare round(…, 2).')];
}

/** Whether a number comes out of arithmetic in which a decimal takes part, or a division. */
function isComputedDecimal(tree: Tree, written: Written, model: Model, depth: number): boolean {
  if (tree[0] === 'name') {
    const spec = model.form.values?.[tree[1]];
    if (spec === undefined || depth > 20) return false;
    return valueParts(tree[1], spec).some(({ expression, condition }) => !condition && typeof expression === 'string' && isComputedDecimal(language.parse(expression), { ...written, self: null, field: null }, model, depth + 1));
  }
  if (tree[0] !== 'op') return false;
  if (tree[1] === '?:') return tree[2].slice(1).some((branch) => isComputedDecimal(branch, written, model, depth));
  if (!['+', '-', '*', '/', 'neg'].includes(tree[1])) return false;
  return tree[1] === '/' || tree[2].some((part) => isDecimal(part, written, model) || isComputedDecimal(part, written, model, depth));
}

function isDecimal(tree: Tree, written: Written, model: Model): boolean {
  if (tree[0] === 'lit') return typeof tree[1] === 'number' && !Number.isInteger(tree[1]);
  if (pathText(tree)?.startsWith('params.')) {
    const figure = pathText(tree)?.split('.').slice(1).reduce<Json | undefined>((json, key) => (json as JsonObject | undefined)?.[key], model.form.params);
    return typeof figure === 'number' && !Number.isInteger(figure);
  }
  const type = nodeNamed(tree, written, model)?.schema.type ?? [];
  return type === 'number' || type.includes('number');
}

/** `a == 'X' && a == 'Y'` never holds, `a != 'X' || a != 'Y'` always does. */
function never(tree: Tree, written: Written): Fault[] {
  const chain = tree[0] === 'op' && (tree[1] === '&&' || tree[1] === '||') ? tree[1] : null;
  if (chain === null) return partsOf(tree).flatMap((part) => never(part, written));
  const links = chained(tree, chain);
  const seen = new Map<string, unknown>();
  const faults = links.flatMap((link): Fault[] => {
    const compared = comparison(link, chain === '&&' ? '==' : '!=');
    if (!compared) return never(link, written);
    const { path, constant } = compared;
    if (!seen.has(path)) seen.set(path, constant);
    else if (seen.get(path) !== constant) {
      const clash = `${path} cannot be both ${JSON.stringify(seen.get(path))} and ${JSON.stringify(constant)}`;
      return [doubt(written, rangeOf(link), chain === '&&' ? `this never holds: ${clash}.` : `this always holds once ${path} is answered: ${clash}.`)];
    }
    return [];
  });
  return faults;
}

function chained(tree: Tree, operator: string): Tree[] {
  return tree[0] === 'op' && tree[1] === operator ? tree[2].flatMap((part) => chained(part, operator)) : [tree];
}

function comparison(tree: Tree, operator: string): { path: string; constant: unknown } | null {
  if (tree[0] !== 'op' || tree[1] !== operator) return null;
  const [a, b] = tree[2];
  const [side, literal] = a?.[0] === 'lit' ? [b, a] : [a, b];
  const path = side ? pathText(side) : null;
  return path !== null && literal?.[0] === 'lit' ? { path, constant: literal[1] } : null;
}
