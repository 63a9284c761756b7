// What one judgement looked at, for explanations. In: code and an evaluation. Out: every place, through named values too.
import type { Computed } from './computed.js';
import type { Code, World } from './expression/evaluate.js';
import { escapeKey, type Value } from './expression/value.js';
import type { Model, Node } from './model.js';

/** Runs code without memory and tells the places of the data that it looked at, by pointer. */
export function trace(model: Model, evaluation: Computed, code: Code, frame: readonly Value[]): ReadonlyMap<string, Node> {
  const reads = new Map<string, Node>();
  const values = new Map<string, Value>();
  const world: World = {
    root: evaluation.root, params: evaluation.params, calendar: evaluation.calendar,
    today: () => evaluation.today(),
    context: () => evaluation.context(),
    recordAll: (ref) => evaluation.recordAll(ref),
    record(ref, node) {
      evaluation.record(ref, node);
      // What the host knows is no answer: there is no field to go to.
      if (node.kind.shape !== 'group' && node.index < model.nodes.length) reads.set(`${ref.path}/${escapeKey(node.key)}`, node);
    },
    named(name) {
      const value = model.values.get(name);
      if (value && !values.has(name)) values.set(name, value.computation.code(world, [null]));
      return values.get(name) ?? null;
    },
  };
  code(world, [...frame]);
  return reads;
}
