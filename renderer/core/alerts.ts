// What the rules say about the answers. In: an evaluation. Out: the raised alerts, each with its words, its offer and
// the places it was read from. An equal alert keeps its identity.
import { withSaid, type Acknowledgement } from './acknowledgements.js';
import { instances, trace, type Evaluation } from './evaluation.js';
import { escapeKey, Gap, Ref, toJson, type Value } from './expression/value.js';
import type { Level, Source } from './form.js';
import type { Json } from './json.js';
import { writeMessage } from './message.js';
import type { Alert, Model } from './model.js';
import { isIrrelevant } from './relevance.js';
import { keyPathOf, valueAt, type RowKeys } from './rows.js';
import type { State } from './state.js';

/** A value that an alert offers. */
export interface Offer {
  readonly path: string;
  readonly value: Json;
  readonly label: string;
}

/** A rule that holds, on one place. */
export interface Raised {
  /** Identity: rule and target. */
  readonly key: string;
  readonly id: string;
  readonly level: Level;
  readonly path: string;
  readonly message: string;
  readonly action: string;
  readonly offer: Offer | null;
  readonly source: Source | null;
  /** The fields that were looked at to raise it. */
  readonly reads: readonly string[];
  /** What the person said of it; null when nothing, or when it was said of other values. */
  readonly acknowledged: Acknowledgement | null;
  /** Whether the person does not want to see it. */
  readonly dismissed: boolean;
}

/**
 * All raised alerts in the order of the form; one for each rule and target. Where nothing is asked and nothing was
 * answered, nothing is said; an answer that a page gave to a field that is not asked is judged like any other.
 */
export function raisedAlerts(model: Model, state: State, evaluation: Evaluation, irrelevant: ReadonlySet<string>, before: readonly Raised[] | null): readonly Raised[] {
  const known = new Map(before?.map((raised) => [raised.key, raised]));
  const byKey = new Map<string, Raised>();
  for (const alert of model.alerts) {
    for (const told of raise(model, state.rows, alert, evaluation)) {
      const raised = withSaid(model, state, told);
      const isIdle = isIrrelevant(irrelevant, raised.path) && valueAt(state, raised.path) === undefined;
      if (isIdle || byKey.has(raised.key)) continue;
      const old = known.get(raised.key);
      byKey.set(raised.key, old && isSame(old, raised) ? old : raised);
    }
  }
  const all = [...byKey.values()];
  return before && before.length === all.length && all.every((raised, i) => raised === before[i]) ? before : all;
}

function raise(model: Model, rows: RowKeys, alert: Alert, evaluation: Evaluation): readonly Raised[] {
  return evaluation.once(
    alert.when,
    () => {
      const selves = instances(alert.node.parent ?? alert.node, evaluation);
      return selves.flatMap((self) => frames(alert, evaluation, self)).filter((frame) => alert.when.code(evaluation, [...frame]) === true).flatMap((frame) => describe(model, rows, alert, evaluation, frame));
    },
    (a, b) => a.length === b.length && a.every((raised, i) => isSame(raised, b[i] as Raised)),
  );
}

/** What a rule is judged with: `this`, and `each` when it goes through a list. */
function frames({ each }: Alert, evaluation: Evaluation, self: Ref): readonly (readonly [Ref, ...Value[]])[] {
  if (!each) return [[self]];
  const elements = each(evaluation, [self]);
  return Array.isArray(elements) ? elements.map((element: Value) => [self, element] as const) : [];
}

/** One raised alert for each place the rule points at. */
function describe(model: Model, rows: RowKeys, alert: Alert, evaluation: Evaluation, frame: readonly [Ref, ...Value[]]): readonly Raised[] {
  const [self, each] = frame;
  const from = each instanceof Ref ? each : self;
  const told = {
    id: alert.id, level: alert.level,
    message: writeMessage(alert.message, evaluation, [...frame], model.lang),
    action: writeMessage(alert.action, evaluation, [...frame], model.lang),
    offer: offer(model, rows, alert, evaluation, self),
    source: alert.source,
    reads: [...trace(model, evaluation, alert.when.code, frame).keys()].map((pointer) => keyPathOf(rows, pointer)),
    acknowledged: null,
    dismissed: false,
  };
  return alert.targets.map((target) => {
    const path = keyPathOf(rows, [from.path, ...target.map(escapeKey)].join('/'));
    return { key: `${alert.id}@${path}`, path, ...told };
  });
}

function offer(model: Model, rows: RowKeys, { suggest }: Alert, evaluation: Evaluation, self: Ref): Offer | null {
  if (!suggest) return null;
  const value = suggest.code(evaluation, [self]);
  const json = value === null || value instanceof Gap ? undefined : toJson(value);
  if (json === undefined) return null;
  return { path: keyPathOf(rows, `${self.path}/${escapeKey(suggest.target.key)}`), value: json, label: writeMessage(suggest.label, evaluation, [self, value], model.lang) };
}

function isSame(a: Raised, b: Raised): boolean {
  return a === b || (a.level === b.level && a.source === b.source && JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b)));
}

function partsOf({ key, message, action, offer, reads, acknowledged, dismissed }: Raised): readonly unknown[] {
  return [key, message, action, offer, reads, acknowledged, dismissed];
}
