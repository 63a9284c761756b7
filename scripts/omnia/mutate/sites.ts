// Where the meaning of a form lies: its conditions, values, functions, offers and figures. In: a bundled form. Out: each place by
// its pointer, with what it may be changed to and the names it depends on.
import { isObject } from '../../../renderer/core/data.js';
import { escapeKey } from '../../../renderer/core/expression/value.js';
import type { Tree } from '../../../renderer/core/expression/tree.js';
import type { Json, JsonObject } from '../../../renderer/core/json.js';
import { mutantsOf, type Siblings } from './mutants.js';
import { isDay, shifted } from './shifted.js';

/** One change of a form. */
export interface Change {
  /** JSON Pointer of what is changed. */
  readonly at: string;
  /** What stands there instead. */
  readonly value: Json;
  /** The change in words. */
  readonly words: string;
  /** Rule whose condition it is; null for what rules share. */
  readonly rule: string | null;
}

/** Keywords whose value is an expression that decides something, besides what an alert offers; words decide nothing. */
const DECIDING = new Set(['when', 'each', 'relevant']);

/** Every single change of a bundled form's meaning, in the order of the form. */
export function changesOf(form: JsonObject, siblings: Siblings): readonly Change[] {
  return [...expressionChanges(form, '', null, siblings), ...figureChanges(form.params ?? null, '/params')];
}

function expressionChanges(json: Json, at: string, rule: string | null, siblings: Siblings): readonly Change[] {
  if (Array.isArray(json))
    return json.flatMap((item: Json, i) => expressionChanges(item, `${at}/${i}`, rule, siblings));
  if (!isObject(json)) return [];
  const own = Array.isArray(json.alerts) || typeof json.id !== 'string' || !('when' in json) ? rule : json.id;
  return Object.entries(json).flatMap(([key, item]) => {
    const here = `${at}/${escapeKey(key)}`;
    if (key === 'params' || key === 'message' || key === 'action' || key === 'label') return [];
    const tree = isObject(item) && Array.isArray(item.expr) ? (item.expr as unknown as Tree) : null;
    const decides = DECIDING.has(key) || at === '/values' || (key === 'value' && at.endsWith('/suggest'));
    if (tree && decides) return changesOfTree(tree, `${here}/expr`, own, siblings);
    if (key === 'expr' && isObject(item) && Array.isArray(item.expr) && at.startsWith('/functions/'))
      return changesOfTree(item.expr as unknown as Tree, `${here}/expr`, null, siblings);
    return expressionChanges(item, here, own, siblings);
  });
}

function changesOfTree(tree: Tree, at: string, rule: string | null, siblings: Siblings): readonly Change[] {
  return mutantsOf(tree, siblings).map((mutant) => ({
    at,
    value: mutant.tree as unknown as Json,
    words: mutant.change,
    rule,
  }));
}

/** Figures that the law sets: one more, one less, a day earlier, a day later. */
function figureChanges(json: Json, at: string): readonly Change[] {
  const others =
    typeof json === 'number'
      ? [json + 1, json - 1]
      : typeof json === 'string' && isDay(json)
        ? [shifted(json, 1), shifted(json, -1)]
        : [];
  if (others.length > 0)
    return others.map((value) => ({
      at,
      value,
      words: `${JSON.stringify(json)} → ${JSON.stringify(value)}`,
      rule: null,
    }));
  if (Array.isArray(json)) return json.flatMap((item: Json, i) => figureChanges(item, `${at}/${i}`));
  return isObject(json)
    ? Object.entries(json).flatMap(([key, item]) => figureChanges(item, `${at}/${escapeKey(key)}`))
    : [];
}
