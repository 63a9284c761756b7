// What the rules say about the answers. In: an evaluation. Out: the raised alerts, each with its words, its offer and
// the places it was read from. An equal alert keeps its identity.
import { withSaid, type Acknowledgement } from './acknowledgements.js';
import type { Evaluation } from './evaluation.js';
import { escapeKey, Gap, Ref, toJson, type Value } from './expression/value.js';
import type { Level, Source } from './form.js';
import { instances, outermostList } from './instances.js';
import type { Json } from './json.js';
import { writeMessage } from './message.js';
import type { Alert, Model } from './model.js';
import { readsOf, sameReads, type ReadTree } from './read-tree.js';
import { isIrrelevant } from './relevance.js';
import { keptList } from './results-by-row.js';
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
  /** The same, those of named values as branches that alerts share. */
  readonly looked: ReadTree;
  /** What the person said of it; null when nothing, or when it was said of other values. */
  readonly acknowledged: Acknowledgement | null;
  /** Whether the person does not want to see it. */
  readonly dismissed: boolean;
}

/** The rules of a state that hold. */
export interface Alerts {
  /** In the order of the form; one for each rule and target. */
  readonly raised: readonly Raised[];
  /** What each rule of the model says, by itself. */
  readonly byRule: readonly (readonly Raised[])[];
  /** Whether something is said of a field that is not asked: that depends on whether it has an answer. */
  readonly isOfIdle: boolean;
}

/**
 * All raised alerts. Where nothing is asked and nothing was answered, nothing is said; an answer that a page gave to a
 * field that is not asked is judged like any other.
 */
export function raisedAlerts(model: Model, state: State, evaluation: Evaluation, irrelevant: ReadonlySet<string>, before: AlertsBefore | null): Alerts {
  const byRule = model.alerts.map((alert) => raise(model, state.rows, alert, evaluation));
  if (before && isUntouched(before, state, irrelevant) && byRule.every((told, i) => told === before.alerts.byRule[i])) return before.alerts;
  const known = new Map(before?.alerts.raised.map((raised) => [raised.key, raised]));
  const byKey = new Map<string, Raised>();
  let isOfIdle = false;
  for (const told of byRule.flat()) {
    const raised = withSaid(model, state, told);
    if (isIrrelevant(irrelevant, raised.path)) {
      isOfIdle = true;
      if (valueAt(state, raised.path) === undefined) continue;
    }
    if (byKey.has(raised.key)) continue;
    const old = known.get(raised.key);
    byKey.set(raised.key, old && isSame(old, raised) ? old : raised);
  }
  return { raised: keptList(before?.alerts.raised, [...byKey.values()]), byRule, isOfIdle };
}

/** The state before, as far as alerts depend on it besides their rules. */
export interface AlertsBefore {
  readonly alerts: Alerts;
  readonly state: State;
  readonly irrelevant: ReadonlySet<string>;
}

/** Whether only the rules can have changed. What a person said may lapse with any answer. */
function isUntouched({ alerts, state: old, irrelevant: wasIrrelevant }: AlertsBefore, state: State, irrelevant: ReadonlySet<string>): boolean {
  const isSaid = Object.keys(state.acknowledged).length + Object.keys(state.dismissed).length > 0;
  return !isSaid && old.acknowledged === state.acknowledged && old.dismissed === state.dismissed && irrelevant === wasIrrelevant && !alerts.isOfIdle;
}

function raise(model: Model, rows: RowKeys, alert: Alert, evaluation: Evaluation): readonly Raised[] {
  const around = alert.node.parent ?? alert.node;
  const { each, when } = alert;
  const judge = (self: Ref, ...element: Value[]): readonly Raised[] => (when.code(evaluation, [self, ...element]) === true ? describe(model, rows, alert, evaluation, [self, ...element]) : []);
  const judgeAll = (self: Ref): readonly Raised[] => {
    if (!each) return judge(self);
    const elements = each(evaluation, [self]);
    return Array.isArray(elements) ? elements.flatMap((element: Value) => judge(self, element)) : [];
  };
  const list = outermostList(around);
  if (list) return evaluation.byRow(when, list, (row) => instances(around, evaluation, row).flatMap(judgeAll), isSame);
  const [self] = instances(around, evaluation) as [Ref];
  if (each) return evaluation.byElement(when, () => each(evaluation, [self]), (element) => judge(self, element));
  return evaluation.once(when, () => judge(self), (a, b) => a.length === b.length && a.every((raised, i) => isSame(raised, b[i] as Raised)));
}

/** One raised alert for each place the rule points at. */
function describe(model: Model, rows: RowKeys, alert: Alert, evaluation: Evaluation, frame: readonly [Ref, ...Value[]]): readonly Raised[] {
  const [self, each] = frame;
  const from = each instanceof Ref ? each : self;
  const { id, level, source } = alert;
  const message = writeMessage(alert.message, evaluation, [...frame], model.lang);
  const action = writeMessage(alert.action, evaluation, [...frame], model.lang);
  const offered = offer(model, rows, alert, evaluation, self);
  const looked = readsOf(model, evaluation, rows, alert.when.code, frame);
  return alert.targets.map((target) => {
    const path = keyPathOf(rows, [from.path, ...target.map(escapeKey)].join('/'));
    return {
      key: `${id}@${path}`, id, level, path, message, action, offer: offered, source, looked, acknowledged: null, dismissed: false,
      get reads() {
        return looked.all;
      },
    };
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
  return a === b || (a.level === b.level && a.source === b.source && JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b)) && sameReads(a.looked, b.looked));
}

function partsOf({ key, message, action, offer, acknowledged, dismissed }: Raised): readonly unknown[] {
  return [key, message, action, offer, acknowledged, dismissed];
}
