// One expression of CEL's suite, run as the engine runs an author's: parsed, checked, evaluated. In: the text and the
// figures it may read. Out: what it gives, or why it is refused.
import { compile } from '../../renderer/core/compile.js';
import { createEngine, derive } from '../../renderer/core/derive.js';
import { language } from '../../renderer/core/expression/language.js';
import { library } from '../../renderer/core/expression/library.js';
import { macros } from '../../renderer/core/expression/macros.js';
import { ExpressionError, parse } from '../../renderer/core/expression/parse.js';
import type { Tree } from '../../renderer/core/expression/tree.js';
import { toJson } from '../../renderer/core/expression/value.js';
import { SchemaError } from '../../renderer/core/faults.js';
import type { FormSpec } from '../../renderer/core/form.js';
import type { Json, JsonObject } from '../../renderer/core/json.js';
import { initialState } from '../../renderer/core/update.js';

/**
 * A value (`null` is also "no such value"); or the first fault that an author would read; or what the expression needs and
 * the language has not.
 */
export type Outcome = { readonly json: Json } | { readonly refused: string } | { readonly lacks: string };

/** Functions and types of CEL by name; where one is missing nothing is learned about the rest of the expression. */
const OF_CEL = new Set(
  'bool bytes double duration dyn getDate getDayOfMonth getDayOfWeek getDayOfYear getFullYear getHours getMilliseconds getMinutes getMonth getSeconds google has int list map matches null_type size string timestamp type uint'.split(' '),
);

/** Runs an expression over figures: as a named value of a form that has nothing else. */
export function run(expr: string, figures: JsonObject): Outcome {
  const tree = treeOf(expr, figures);
  if ('lacks' in tree) return tree;
  const form: FormSpec = { $id: 'suite', version: '1', title: 'Suite', type: 'object', properties: {}, params: figures, values: { it: { expr: tree.read } } };
  try {
    const engine = createEngine(compile(form, language), {});
    return { json: toJson(derive(engine, initialState(engine, { today: '2026-01-01' })).evaluation.named('it')) ?? null };
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    const lacks = namesIn(tree.read).find((name) => OF_CEL.has(name) && !library.has(name) && !macros.has(name));
    return lacks === undefined ? { refused: error.message } : { lacks };
  }
}

function treeOf(expr: string, figures: JsonObject): { readonly read: Tree } | { readonly lacks: string } {
  try {
    return { read: overFigures(parse(expr), new Set(Object.keys(figures))) };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { lacks: error.message };
  }
}

/** The names and functions that an expression uses. */
function namesIn(tree: Tree): string[] {
  if (tree[0] === 'name') return [tree[1]];
  if (tree[0] === '.') return namesIn(tree[1]);
  if (tree[0] === 'call') return [tree[1], ...tree[2].flatMap(namesIn)];
  const parts = tree[0] === 'op' ? tree[2] : tree[0] === 'list' ? tree[1] : tree[0] === 'map' ? tree[1].map(([, item]) => item) : [];
  return parts.flatMap(namesIn);
}

/**
 * A name that the suite binds becomes a figure of the form, unless a loop uses it for its variable; and `dyn`, which hides
 * a type from CEL's checker, is left out: what it hides is all one kind here, or refused.
 */
function overFigures(tree: Tree, names: ReadonlySet<string>): Tree {
  const inner = (part: Tree): Tree => overFigures(part, names);
  switch (tree[0]) {
    case 'lit':
      return tree;
    case 'name':
      return names.has(tree[1]) ? ['.', ['name', 'params'], tree[1], tree[2] ?? [0, 0]] : tree;
    case '.':
      return ['.', inner(tree[1]), tree[2], tree[3] ?? [0, 0]];
    case 'list':
      return ['list', tree[1].map(inner), tree[2] ?? [0, 0]];
    case 'map':
      return ['map', tree[1].map(([key, item]) => [key, inner(item)] as const), tree[2] ?? [0, 0]];
    case 'op':
      return ['op', tree[1], tree[2].map(inner), tree[3] ?? [0, 0]];
    case 'call': {
      const [list, variable, body] = tree[2];
      if (tree[1] === 'dyn' && list && tree[2].length === 1) return inner(list);
      if (!list || !body || variable?.[0] !== 'name') return ['call', tree[1], tree[2].map(inner), tree[3] ?? [0, 0]];
      const free = new Set([...names].filter((name) => name !== variable[1]));
      return ['call', tree[1], [inner(list), variable, overFigures(body, free)], tree[3] ?? [0, 0]];
    }
  }
}
