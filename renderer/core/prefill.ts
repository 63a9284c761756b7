// Answers that the form fills in itself. In: a model, a state and what is computed of it. Out: the state with fields
// filled that are absent and that nobody has changed. What a person corrected or cleared stays as it is.
import type { Evaluation } from './evaluation.js';
import { instances } from './instances.js';
import { escapeKey, toJson } from './expression/value.js';
import { sameJson } from './json-values.js';
import type { Json } from './json.js';
import type { Model, Node } from './model.js';
import { isIrrelevant } from './relevance.js';
import { keyPathOf, valueAt } from './rows.js';
import type { State } from './state.js';

/** By key path, what fills each field; undefined while that is not known, or is no answer that the field can hold. */
export type Prefills = ReadonlyMap<string, Json | undefined>;

/** What the form would fill in. */
export function prefillsOf(model: Model, state: State, evaluation: Evaluation): Prefills {
  return new Map(model.prefilled.flatMap((node) => valuesOf(node, evaluation)).map(([pointer, value]) => [keyPathOf(state.rows, pointer), value]));
}

function valuesOf(node: Node, evaluation: Evaluation): readonly (readonly [string, Json | undefined])[] {
  const { prefill, parent } = node;
  if (!prefill || !parent) return [];
  return evaluation.once(
    prefill,
    () => instances(parent, evaluation).map((ref) => [`${ref.path}/${escapeKey(node.key)}`, fitting(node, toJson(prefill.code(evaluation, [ref])))] as const),
    (a, b) => a.length === b.length && a.every(([path, value], i) => path === b[i]?.[0] && value === b[i][1]),
  );
}

/** An answer that the field could not have is none: the page's context is not the form's author's. */
function fitting(node: Node, value: Json | undefined): Json | undefined {
  const { kind, options } = node;
  if (value === undefined || value === null || value === '') return undefined;
  const known = (item: Json): boolean => options.length === 0 || options.some((option) => option.value === item);
  if (Array.isArray(value)) return value.length > 0 && value.every(known) ? value : undefined;
  return kind.scalar(value, node) !== undefined && known(value) ? value : undefined;
}

/** The paths to be filled, each with its answer; undefined takes back what was filled in before. */
export function openPrefills(state: State, prefills: Prefills, irrelevant: ReadonlySet<string>): readonly (readonly [string, Json | undefined])[] {
  return [...prefills].filter(([path, value]) => {
    if (state.changed.has(path) || Object.hasOwn(state.raw, path) || isIrrelevant(irrelevant, path)) return false;
    const current = valueAt(state, path);
    if (current !== undefined && state.origins[path] !== 'prefilled') return false;
    return current === undefined || value === undefined ? current !== value : !sameJson(current, value);
  });
}
