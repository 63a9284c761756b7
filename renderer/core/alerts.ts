// What the rules say about the answers. In: an evaluation. Out: the raised alerts, each with its words, its offer and
// the places it was read from. An equal alert keeps its identity.
import { withSaid, type Acknowledgement } from './acknowledgements.js';
import type { Computed } from './computed.js';
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
  /** Whether the person had read it when a value that it reads was another. */
  readonly lapsed: boolean;
  /** Whether the person does not want to see it. */
  readonly dismissed: boolean;
}

/** The rules of a state that hold. */
export interface Alerts {
  /** In the order of the form; one for each rule and target. */
  readonly raised: readonly Raised[];
  readonly byRule: readonly RuleAlerts[];
}

/** What one rule of the model says, by itself. */
interface RuleAlerts {
  readonly told: readonly Raised[];
  /** The same with what the person said, without what is said of fields that are not asked and have no answer. */
  readonly raised: readonly Raised[];
  /** Whether that depends on anything but the rule: on answers of fields that are not asked, on what the person said. */
  readonly isOpen: boolean;
}

/** The state before, as far as alerts depend on it besides their rules. */
export interface AlertsBefore {
  readonly alerts: Alerts;
  readonly state: State;
  readonly irrelevant: ReadonlySet<string>;
}

const NOTHING: readonly Raised[] = [];

/**
 * All raised alerts. Where nothing is asked and nothing was answered, nothing is said; an answer that a page gave to a
 * field that is not asked is judged like any other.
 */
export function raisedAlerts(model: Model, state: State, evaluation: Computed, irrelevant: ReadonlySet<string>, before: AlertsBefore | null): Alerts {
  const isUntouched = before?.irrelevant === irrelevant && before.state.acknowledged === state.acknowledged && before.state.dismissed === state.dismissed;
  let known: ReadonlyMap<string, Raised> | null = null;
  const knownAs = (raised: Raised): Raised => {
    const old = (known ??= new Map(before?.alerts.raised.map((item) => [item.key, item]))).get(raised.key);
    return old && isSame(old, raised) ? old : raised;
  };
  const byRule = model.alerts.map((alert, i) => {
    const told = raise(model, alert, evaluation);
    const old = before?.alerts.byRule[i];
    return old && isUntouched && !old.isOpen && old.told === told ? old : judged(model, state, irrelevant, told, old, knownAs);
  });
  if (before && byRule.every(({ raised }, i) => raised === before.alerts.byRule[i]?.raised)) return { raised: before.alerts.raised, byRule };
  const keys = new Set<string>();
  const all = byRule.flatMap(({ raised }) => raised.filter(({ key }) => !keys.has(key) && keys.add(key)));
  // One that stood behind another of its rule and place may now say what that one said.
  const hadHidden = before !== null && before.alerts.byRule.reduce((sum, { raised }) => sum + raised.length, 0) > before.alerts.raised.length;
  return { raised: keptList(before?.alerts.raised, hadHidden ? all.map(knownAs) : all), byRule };
}

function judged(model: Model, state: State, irrelevant: ReadonlySet<string>, told: readonly Raised[], before: RuleAlerts | undefined, knownAs: (raised: Raised) => Raised): RuleAlerts {
  if (told.length === 0) return before?.told === told && before.raised.length === 0 ? before : { told, raised: NOTHING, isOpen: false };
  let isOpen = false;
  const raised = told.flatMap((item) => {
    const isSaid = Object.hasOwn(state.acknowledged, item.key) || Object.hasOwn(state.dismissed, item.key);
    const isIdle = isIrrelevant(irrelevant, item.path);
    isOpen ||= isSaid || isIdle;
    return isIdle && valueAt(state, item.path) === undefined ? [] : [knownAs(isSaid ? withSaid(model, state, item) : item)];
  });
  return { told, raised: keptList(before?.raised, raised), isOpen };
}

function raise(model: Model, alert: Alert, evaluation: Computed): readonly Raised[] {
  const around = alert.node.parent ?? alert.node;
  const { each, when } = alert;
  const list = outermostList(around);
  if (list) return evaluation.byRow(when, list, (row) => (around === row.node ? judgeAt(model, alert, evaluation, row) : instances(around, evaluation, row).flatMap((self) => judgeAt(model, alert, evaluation, self))), isSame);
  const [self] = instances(around, evaluation) as [Ref];
  if (each) return evaluation.byElement(when, () => each(evaluation, [self]), (element) => judge(model, alert, evaluation, [self, element]));
  return evaluation.once(when, () => judge(model, alert, evaluation, [self]), areSame);
}

/** What a rule says of one object, or of each element of its list there. */
function judgeAt(model: Model, alert: Alert, evaluation: Computed, self: Ref): readonly Raised[] {
  if (!alert.each) return judge(model, alert, evaluation, [self]);
  const elements = alert.each(evaluation, [self]);
  return Array.isArray(elements) ? elements.flatMap((element: Value) => judge(model, alert, evaluation, [self, element])) : NOTHING;
}

function judge(model: Model, alert: Alert, evaluation: Computed, frame: readonly [Ref, ...Value[]]): readonly Raised[] {
  return alert.when.code(evaluation, [...frame]) === true ? describe(model, alert, evaluation, frame) : NOTHING;
}

/** One raised alert for each place the rule points at. */
function describe(model: Model, alert: Alert, evaluation: Computed, frame: readonly [Ref, ...Value[]]): readonly Raised[] {
  const [self, each] = frame;
  const from = each instanceof Ref ? each : self;
  const { id, level, source } = alert;
  if (!evaluation.isLasting) return alert.targets.map((target) => writtenLate(model, alert, evaluation, frame, placeOf(evaluation.rows, from, target)));
  const message = writeMessage(alert.message, evaluation, [...frame], model.lang);
  const action = writeMessage(alert.action, evaluation, [...frame], model.lang);
  const offered = offer(model, alert, evaluation, self);
  const looked = readsOf(model, evaluation, evaluation.rows, alert.when.code, frame);
  return alert.targets.map((target) => {
    const path = placeOf(evaluation.rows, from, target);
    return {
      key: `${id}@${path}`, id, level, path, message, action, offer: offered, source, looked, acknowledged: null, lapsed: false, dismissed: false,
      get reads() {
        return looked.all;
      },
    };
  });
}

/** The same for a judgement that nothing follows: words are written when somebody wants them. */
function writtenLate(model: Model, alert: Alert, evaluation: Computed, frame: readonly [Ref, ...Value[]], path: string): Raised {
  const { id, level, source } = alert;
  return {
    key: `${id}@${path}`, id, level, path, source, acknowledged: null, lapsed: false, dismissed: false,
    get message() {
      return writeMessage(alert.message, evaluation, [...frame], model.lang);
    },
    get action() {
      return writeMessage(alert.action, evaluation, [...frame], model.lang);
    },
    get offer() {
      return offer(model, alert, evaluation, frame[0]);
    },
    get looked() {
      return readsOf(model, evaluation, evaluation.rows, alert.when.code, frame);
    },
    get reads() {
      return this.looked.all;
    },
  };
}

function placeOf(rows: RowKeys, from: Ref, target: readonly string[]): string {
  return keyPathOf(rows, target.length === 0 ? from.path : `${from.path}/${target.map(escapeKey).join('/')}`);
}

function offer(model: Model, { suggest }: Alert, evaluation: Computed, self: Ref): Offer | null {
  if (!suggest) return null;
  const value = suggest.code(evaluation, [self]);
  const json = value === null || value instanceof Gap ? undefined : toJson(value);
  if (json === undefined) return null;
  return { path: keyPathOf(evaluation.rows, `${self.path}/${escapeKey(suggest.target.key)}`), value: json, label: writeMessage(suggest.label, evaluation, [self, value], model.lang) };
}

function areSame(a: readonly Raised[], b: readonly Raised[]): boolean {
  return a.length === b.length && a.every((raised, i) => isSame(raised, b[i] as Raised));
}

function isSame(a: Raised, b: Raised): boolean {
  if (a === b) return true;
  const isSaidAlike = a.message === b.message && a.key === b.key && a.level === b.level && a.action === b.action && a.source === b.source && a.lapsed === b.lapsed && a.dismissed === b.dismissed;
  return isSaidAlike && isAlike(a.offer, b.offer) && isAlike(a.acknowledged, b.acknowledged) && sameReads(a.looked, b.looked);
}

function isAlike(a: object | null, b: object | null): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
}
