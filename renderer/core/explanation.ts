// Why a rule says what it says. In: a judged application and a rule. Out: for each of its conditions and targets, what
// the condition came to, the answers that were looked at, and the named values on the way with their results.
import type { Raised } from './alerts.js';
import type { Computed } from './computed.js';
import type { Code, World } from './expression/evaluate.js';
import { Gap, pathOf, type Ref, type Value } from './expression/value.js';
import { instances } from './instances.js';
import type { Json } from './json.js';
import type { Alert, Model, Node } from './model.js';
import { get } from './pointer.js';
import { isIrrelevant } from './relevance.js';
import { keyPathOf, type RowKeys } from './rows.js';
import { targetsOf, type Target } from './targets.js';
import { trace } from './trace.js';

/** What a judgement has to offer to be explained. */
export interface Explained {
  readonly evaluation: Computed;
  readonly irrelevant: ReadonlySet<string>;
  readonly raised: readonly Raised[];
}

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
  /** Where it points. */
  readonly paths: readonly string[];
  /** `unasked`: the condition holds, but nothing is asked there, so nothing is said. */
  readonly outcome: 'fires' | 'silent' | 'undecided' | 'unasked';
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
export function explain(model: Model, judged: Explained, id: string): readonly Explanation[] {
  return model.alerts
    .filter((alert) => alert.id === id)
    .flatMap((alert) =>
      targetsOf(alert, judged.evaluation).map((target) => explainTarget(model, judged, alert, target)),
    );
}

/** Why one alert that is on the page was raised; undefined when it is no longer so. */
export function explainRaised(model: Model, judged: Explained, rows: RowKeys, { id, path }: Raised): Explanation | undefined {
  return explain(model, judged, id).find(({ outcome, paths }) => (outcome === 'fires' || outcome === 'unasked') && paths.some((pointer) => keyPathOf(rows, pointer) === path));
}

function explainTarget(
  model: Model,
  { evaluation, irrelevant, raised }: Explained,
  alert: Alert,
  target: Target,
): Explanation {
  const { self, frame, paths } = target;
  const result = target.awaits ?? alert.when.code(evaluation, [...frame]);
  const code: Code = (world, locals) => {
    alert.each?.(world, [self]);
    return target.awaits ?? alert.when.code(world, locals);
  };
  const asked = paths.some((path) => !isIrrelevant(irrelevant, path));
  const asking = askedBy(alert.node, self, evaluation).flatMap(([condition, holder]) => [...trace(model, evaluation, condition, [holder])]);
  // What it was raised from comes first, then why it is asked at all.
  const answers = [...new Map([...trace(model, evaluation, code, frame), ...asking])];
  return {
    alert,
    paths,
    outcome: result === true ? (asked ? 'fires' : 'unasked') : result instanceof Gap ? 'undecided' : 'silent',
    awaits: result instanceof Gap ? awaited(result) : [],
    answers: answers.map(([path, node]) => ({ path, node, value: get(evaluation.root.json, path) })),
    ...wayOf(model, evaluation, code, frame),
    raised: (result === true && raised.find((one) => one.id === alert.id && paths.includes(one.path))) || null,
  };
}

/** The conditions on which a field and what is around it are asked, each with the object that it is judged in. */
function askedBy(field: Node, self: Ref, evaluation: Computed): readonly (readonly [Code, Ref])[] {
  const found: (readonly [Code, Ref])[] = [];
  let holder: Ref | null = self;
  for (let node = field; node.parent && holder; node = node.parent) {
    // What is around a row is known by its place alone.
    const whole = holder.json === undefined ? (instances(node.parent, evaluation)[0] ?? holder) : holder;
    if (node.relevant) found.push([node.relevant.code, whole]);
    holder = holder.parent;
  }
  return found;
}

/** The paths a gap waits for, each once. */
export function awaited(gap: Gap): readonly string[] {
  return [...new Set(gap.reads.map(pathOf))];
}

/** The named values that code asks for, directly or through others, in the order of asking. */
function wayOf(
  model: Model,
  evaluation: Computed,
  code: Code,
  frame: readonly Value[],
): Pick<Explanation, 'values' | 'reads'> {
  const values: NamedResult[] = [];
  const known = new Set<string>();
  const reads = { today: false, context: false };
  follow(code, frame);
  return { values, reads };

  function follow(next: Code, locals: readonly Value[]): void {
    const asked: string[] = [];
    trace(model, evaluation, (world, slots) => next(listening(world, asked), slots), locals);
    for (const name of asked) {
      const value = model.values.get(name);
      if (!value || known.has(name)) continue;
      known.add(name);
      values.push({ name, result: evaluation.named(name) });
      follow(value.computation.code, [null]);
    }
  }

  /** The same world, noting what is asked of it. */
  function listening(world: World, asked: string[]): World {
    return {
      root: world.root,
      params: world.params,
      calendar: world.calendar,
      record: (ref, node) => world.record(ref, node),
      recordAll: (ref) => world.recordAll(ref),
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
