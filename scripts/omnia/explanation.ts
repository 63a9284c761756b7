// Why a rule says what it says. In: a judged application and a rule. Out: for each of its conditions and targets, what
// the condition came to, the answers that were looked at, and the named values on the way with their results.
import type { Raised } from '../../renderer/core/alerts.js';
import type { Derived } from '../../renderer/core/derive.js';
import { instances, trace, type Evaluation } from '../../renderer/core/evaluation.js';
import type { Code, World } from '../../renderer/core/expression/evaluate.js';
import { escapeKey, Gap, pathOf, type Ref, type Value } from '../../renderer/core/expression/value.js';
import type { Json } from '../../renderer/core/json.js';
import type { Alert, Model, Node } from '../../renderer/core/model.js';
import { get } from '../../renderer/core/pointer.js';

/** A named value that was asked for, and what it came to. */
export interface NamedResult {
  readonly name: string;
  readonly result: Value;
}

/** An answer that was looked at; undefined when there is none. */
export interface Answer {
  readonly path: string;
  readonly node: Node;
  readonly value: Json | undefined;
}

/** One condition on one target. */
export interface Explanation {
  readonly alert: Alert;
  readonly path: string;
  readonly outcome: 'fires' | 'silent' | 'undecided';
  /** Paths whose answers would decide an undecided condition. */
  readonly awaits: readonly string[];
  readonly values: readonly NamedResult[];
  readonly answers: readonly Answer[];
  /** Whether the day was looked at, and what the host knows. */
  readonly reads: { readonly today: boolean; readonly context: boolean };
  /** The words, when it fires. Of several conditions that fire at one place, the first speaks. */
  readonly raised: Raised | null;
}

/** All conditions of a rule in the order of the form, target by target. A condition without a target gives none. */
export function explain(model: Model, derived: Derived, id: string): readonly Explanation[] {
  const { evaluation, raised } = derived;
  return model.alerts
    .filter((alert) => alert.id === id)
    .flatMap((alert) =>
      instances(alert.node.parent ?? alert.node, evaluation).map((self) =>
        explainTarget(model, evaluation, raised, alert, self),
      ),
    );
}

function explainTarget(
  model: Model,
  evaluation: Evaluation,
  raised: readonly Raised[],
  alert: Alert,
  self: Ref,
): Explanation {
  const path = alert.node.parent ? `${self.path}/${escapeKey(alert.node.key)}` : '';
  const result = alert.when.code(evaluation, [self]);
  const data = evaluation.root.json;
  const answers = [...trace(model, evaluation, alert.when.code, self)].map(([at, node]) => ({
    path: at,
    node,
    value: get(data, at),
  }));
  return {
    alert,
    path,
    outcome: result === true ? 'fires' : result instanceof Gap ? 'undecided' : 'silent',
    awaits: result instanceof Gap ? awaited(result) : [],
    answers,
    ...wayOf(model, evaluation, alert.when.code, self),
    raised: result === true ? (raised.find((one) => one.id === alert.id && one.path === path) ?? null) : null,
  };
}

/** The paths a gap waits for, each once. */
export function awaited(gap: Gap): readonly string[] {
  return [...new Set(gap.reads.map(pathOf))];
}

/** The named values that code asks for, directly or through others, in the order of asking. */
function wayOf(model: Model, evaluation: Evaluation, code: Code, self: Ref): Pick<Explanation, 'values' | 'reads'> {
  const values: NamedResult[] = [];
  const known = new Set<string>();
  const reads = { today: false, context: false };
  follow(code, self);
  return { values, reads };

  function follow(next: Code, at: Ref): void {
    const asked: string[] = [];
    trace(model, evaluation, (world, frame) => next(listening(world, asked), frame), at);
    for (const name of asked) {
      const value = model.values.get(name);
      if (!value || known.has(name)) continue;
      known.add(name);
      values.push({ name, result: evaluation.named(name) });
      follow((world) => value.computation.code(world, [null]), evaluation.root);
    }
  }

  /** The same world, noting what is asked of it. */
  function listening(world: World, asked: string[]): World {
    return {
      root: world.root,
      params: world.params,
      calendar: world.calendar,
      record: (ref, node) => world.record(ref, node),
      today() {
        reads.today = true;
        return world.today();
      },
      context() {
        reads.context = true;
        return world.context();
      },
      named(name) {
        asked.push(name);
        return world.named(name);
      },
    };
  }
}
