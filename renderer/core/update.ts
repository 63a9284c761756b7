// The one way to move a state. In: a state and an action. Out: the next state (the same object when nothing happens).
// Answers whose field is no longer asked are parked, and come back with it.
import { said } from './acknowledgements.js';
import type { Raised } from './alerts.js';
import { absorb } from './data.js';
import { derive, type Engine } from './derive.js';
import { Evaluation } from './evaluation.js';
import { nodeAt, toldFinding } from './findings.js';
import type { Json, JsonObject } from './json.js';
import { valuePointers } from './origins.js';
import { knownRows } from './known-rows.js';
import { escapeKey } from './expression/value.js';
import { get, remove, set } from './pointer.js';
import { openPrefills, prefillsOf, type Prefills } from './prefill.js';
import { isIrrelevant, relevanceOf } from './relevance.js';
import { keyPathOf, NO_ROWS, pointerOf, rowKeys, valueAt } from './rows.js';
import type { Action, Origin, State } from './state.js';

type Handler<A extends Action> = (engine: Engine, state: State, action: A) => State;

const HANDLERS: { readonly [T in Action['type']]: Handler<Extract<Action, { type: T }>> } = {
  edit(engine, state, { path, raw }) {
    const node = nodeAt(engine.model, path);
    if (!node || node.readOnly) return state;
    const parsed = node.kind.parse(raw, node, engine.model.lang, !node.kind.typed);
    if (parsed === 'unreadable' && !node.kind.typed) return state;
    const here = state.editing === path ? state : finished(engine, state);
    const edited = { ...withAnswer(here, path, parsed === 'unreadable' ? undefined : parsed.value, 'typed'), changed: added(here.changed, path) };
    return node.kind.typed ? { ...edited, raw: withEntry(here.raw, path, raw), editing: path } : { ...edited, editing: null };
  },
  leave(engine, state, { path }) {
    const node = nodeAt(engine.model, path);
    if (!node) return state;
    const raw = state.raw[path];
    const left = { ...state, touched: added(state.touched, path), editing: state.editing === path ? null : state.editing };
    if (raw === undefined) return left;
    const parsed = node.kind.parse(raw, node, engine.model.lang, true);
    return parsed === 'unreadable' ? left : { ...withAnswer(left, path, parsed.value, 'typed'), raw: without(state.raw, path) };
  },
  accept(engine, state, { alert }) {
    const offer = derive(engine, state).raised.find(({ key }) => key === alert)?.offer;
    if (!offer || isReadOnly(engine, offer.path)) return state;
    const answered = withAnswer(finished(engine, state), offer.path, offer.value, 'suggested');
    return { ...answered, raw: without(answered.raw, offer.path), changed: added(answered.changed, offer.path), touched: added(answered.touched, offer.path) };
  },
  acknowledge(engine, state, { alert, reason }) {
    const raised = raisedAs(engine, state, alert, 'warning');
    const entry = raised && said(engine.model, state, raised, reason);
    const isNews = entry && JSON.stringify(entry) !== JSON.stringify(raised.acknowledged);
    return isNews ? { ...state, acknowledged: { ...state.acknowledged, [alert]: entry } } : state;
  },
  dismiss(engine, state, { alert }) {
    const raised = raisedAs(engine, state, alert, 'suggestion');
    return raised ? { ...state, dismissed: { ...state.dismissed, [alert]: said(engine.model, state, raised) } } : state;
  },
  revoke: (_engine, state, { alert }) => ({ ...state, acknowledged: without(state.acknowledged, alert), dismissed: without(state.dismissed, alert) }),
  addRow(engine, state, { path }) {
    const node = nodeAt(engine.model, path);
    if (!node?.item || node.readOnly) return state;
    const list = listAt(state, path);
    const next = Math.max(state.nextRow, list.length);
    return { ...withRows(state, path, [...list, {}], [...rowKeys(state.rows, path, list.length), next]), nextRow: next + 1 };
  },
  removeRow(engine, state, { path }) {
    const { list, keys, position, listPath } = rowAt(state, path);
    if (position === -1 || isReadOnly(engine, listPath)) return state;
    const gone = withRows(state, listPath, list.toSpliced(position, 1), keys.toSpliced(position, 1));
    return { ...gone, raw: outside(state.raw, path), told: outside(state.told, path), files: outside(state.files, path), nextRow: Math.max(state.nextRow, list.length) };
  },
  putFile(engine, state, { path, row, values, file }) {
    const item = nodeAt(engine.model, path)?.item;
    const at = row === undefined ? null : rowAt(state, row);
    if (!item || isReadOnly(engine, path) || (at && (at.position === -1 || at.listPath !== path))) return state;
    const here = row === undefined ? HANDLERS.addRow(engine, finished(engine, state), { type: 'addRow', path }) : finished(engine, state);
    const target = row ?? `${path}/${here.nextRow - 1}`;
    const places = Object.entries(values).flatMap(([key, value]) => (item.byKey.has(key) ? [[`${target}/${escapeKey(key)}`, value] as const] : []));
    const described = places.reduce((filled, [at, value]) => withAnswer(filled, at, value, 'typed'), here);
    const all = (set: ReadonlySet<string>): ReadonlySet<string> => places.reduce((more, [at]) => added(more, at), set);
    return {
      ...described,
      raw: places.reduce((raw, [at]) => without(raw, at), described.raw),
      told: without(described.told, target), changed: all(described.changed), touched: all(described.touched),
      files: withEntry(described.files, target, file),
    };
  },
  moveRow(engine, state, { path, by }) {
    const { list, keys, position, listPath } = rowAt(state, path);
    const target = position + by;
    if (position === -1 || target < 0 || target >= list.length || isReadOnly(engine, listPath)) return state;
    const move = <T>(items: readonly T[]): T[] => items.toSpliced(position, 1).toSpliced(target, 0, items[position] as T);
    return { ...withRows(state, listPath, move(list), move(keys)), nextRow: Math.max(state.nextRow, list.length) };
  },
  load(engine, state, { data }) {
    const fresh = initialState(engine, { today: state.today, context: state.context, data });
    return { ...knownRows(engine.model.root, state, fresh), step: state.step };
  },
  adopt(engine, state, { data, origin }) {
    const fresh = HANDLERS.load(engine, state, { type: 'load', data });
    // What the form fills in itself follows its source; what was adopted in its place does not.
    const own = (path: string): Origin => (fresh.origins[path] === 'prefilled' ? 'prefilled' : origin === 'prefilled' && nodeAt(engine.model, path)?.prefill ? 'imported' : origin);
    const origins = valuePointers(engine.model.root, fresh.data).map((pointer) => keyPathOf(fresh.rows, pointer)).map((path) => [path, own(path)] as const);
    return { ...fresh, origins: Object.fromEntries(origins), prefilled: true };
  },
  tell({ model }, state, { findings }) {
    const told = findings.map(({ path, message }) => [keyPathOf(state.rows, path), message] as const).filter(([path]) => nodeAt(model, path));
    return { ...state, told: Object.fromEntries(told.map(([path, message]) => [path, toldFinding(path, message)])) };
  },
  goTo(engine, state, { step }) {
    return engine.model.steps[step] && step !== state.step ? { ...finished(engine, state), step } : state;
  },
  attempt(engine, state, { steps }) {
    const ids = steps.flatMap((step) => engine.model.steps[step]?.id ?? []);
    return { ...finished(engine, state), attempted: ids.reduce(added, state.attempted) };
  },
  setToday: (_engine, state, { today }) => ({ ...state, today }),
  setContext: (_engine, state, { context }) => (sameJson(state.context, context) ? state : { ...state, context }),
};

/** An alert of a level that is raised and of which nothing was said yet. */
function raisedAs(engine: Engine, state: State, key: string, level: Raised['level']): Raised | undefined {
  return derive(engine, state).raised.find((raised) => raised.key === key && raised.level === level && !raised.dismissed);
}

/** The same state with the field in hand left: what only a finished text says is read before the person goes elsewhere. */
function finished(engine: Engine, state: State): State {
  return state.editing === null ? state : HANDLERS.leave(engine, state, { type: 'leave', path: state.editing });
}

/** Moves a state. What a person typed is never lost: what cannot be read stays as text, what is not asked is parked. */
export function update(engine: Engine, state: State, action: Action): State {
  const moved = (HANDLERS[action.type] as Handler<Action>)(engine, state, action);
  if ((Object.keys(moved) as (keyof State)[]).every((key) => moved[key] === state[key])) return state;
  return action.type === 'load' || action.type === 'adopt' ? moved : settle(engine, state, moved);
}

/** An earlier state come back, with what the form fills in as it is today. Nothing else of it changes. */
export function refreshed(engine: Engine, current: State, earlier: State): State {
  const filled = fill(engine, earlier, derive(engine, earlier, current));
  return filled === earlier ? earlier : settle(engine, earlier, filled);
}

/** A state that something else than an action made of another: parks what is no longer asked and fills in what nobody has changed, until neither leads to more. */
export function settle(engine: Engine, before: State, after: State): State {
  let state = park(engine, before, after);
  for (let round = 0; round < engine.model.prefilled.length; round++) {
    const filled = fill(engine, state, derive(engine, state, before));
    if (filled === state) return state;
    // Derived from what was on the page: what is the same as there stays the same object.
    state = park(engine, state, filled, before);
  }
  return state;
}

function fill({ model }: Engine, state: State, { prefills, irrelevant }: { readonly prefills: Prefills; readonly irrelevant: ReadonlySet<string> }): State {
  return model.prefilled.length === 0 ? state : openPrefills(state, prefills, irrelevant).reduce((filled, [path, value]) => withAnswer(filled, path, value, 'prefilled'), state);
}

/** A first state with its fields filled in. It has no view yet, so none is made on the way. */
function filled(engine: Engine, start: State): State {
  const { model } = engine;
  let state = start;
  for (let round = 0; round < model.prefilled.length; round++) {
    const evaluation = new Evaluation(model, state, null, new Set());
    const next = fill(engine, state, { prefills: prefillsOf(model, state, evaluation), irrelevant: relevanceOf(model, state.rows, evaluation, null).irrelevant });
    if (next === state) return state;
    state = next;
  }
  return state;
}

function isReadOnly({ model }: Engine, path: string): boolean {
  return nodeAt(model, path)?.readOnly ?? false;
}

/** What a form begins with. */
interface Beginning {
  readonly today: string;
  readonly context?: Json;
  readonly data?: Json | undefined;
  /** Whether the data are to be taken as they are, with nothing filled in: who judges a document does not complete it. */
  readonly asGiven?: boolean;
}

/** The first state of a form. */
export function initialState(engine: Engine, { today, context = null, data, asGiven = false }: Beginning): State {
  const { model } = engine;
  const given = absorb(model.root, data);
  const prefilled = typeof data === 'object' && data !== null && Object.keys(data).length > 0;
  const start: State = {
    data: given, parked: {}, raw: {}, origins: {}, acknowledged: {}, dismissed: {}, files: {}, told: {}, touched: new Set(), changed: new Set(), attempted: new Set(),
    rows: NO_ROWS, nextRow: 0, editing: null, step: 0, today, context, prefilled,
  };
  return asGiven ? start : filled(engine, start);
}

function withAnswer(state: State, path: string, value: Json | undefined, origin: Origin): State {
  const pointer = pointerOf(state.rows, path);
  const data = sameJson(get(state.data, pointer), value) ? state.data : value === undefined ? remove(state.data, pointer) : set(state.data, pointer, value);
  const origins = value === undefined ? without(state.origins, path) : withEntry(state.origins, path, origin);
  return { ...state, data, origins, told: data === state.data ? state.told : without(state.told, path) };
}

/** Moves answers aside whose field has just ceased to be asked, and brings those back whose field is asked again. */
function park(engine: Engine, before: State, after: State, seen = before): State {
  let was = derive(engine, before).irrelevant;
  let state = after;
  for (let round = 0; round <= engine.model.guarded.length; round++) {
    const now = derive(engine, state, seen).irrelevant;
    const gone = now === was ? [] : [...now].filter((path) => !was.has(path) && valueAt(state, path) !== undefined).sort(innermostFirst);
    const back = Object.keys(state.parked).filter((path) => !isIrrelevant(now, path)).sort(innermostFirst).reverse();
    if (gone.length === 0 && back.length === 0) return state;
    was = now;
    let data: JsonObject = state.data;
    let parked = state.parked;
    for (const path of gone) {
      parked = { ...parked, [path]: valueAt({ data, rows: state.rows }, path) as Json };
      data = remove(data, pointerOf(state.rows, path));
    }
    for (const path of back) {
      data = set(data, pointerOf(state.rows, path), parked[path]);
      parked = without(parked, path);
    }
    state = { ...state, data, parked };
  }
  return state;
}

/** What lies in a group that goes too is parked by itself, before it; it comes back after it, when it is asked. */
function innermostFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** The rows of a list; an absent list has none. */
function listAt(state: State, path: string): readonly Json[] {
  const value = valueAt(state, path);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The list around a row and the row's place in it; -1 when there is no such row. */
function rowAt(state: State, path: string): { list: readonly Json[]; keys: readonly number[]; position: number; listPath: string } {
  const cut = path.lastIndexOf('/');
  const listPath = path.slice(0, cut);
  const list = listAt(state, listPath);
  const keys = rowKeys(state.rows, listPath, list.length);
  return { list, keys, listPath, position: keys.indexOf(Number(path.slice(cut + 1))) };
}

function withRows(state: State, path: string, list: readonly Json[], keys: readonly number[]): State {
  return { ...state, data: set(state.data, pointerOf(state.rows, path), list), rows: { ...state.rows, [path]: keys }, changed: added(state.changed, path), touched: added(state.touched, path) };
}

function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function added(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  return set.has(item) ? set : new Set(set).add(item);
}

function withEntry<T>(record: Readonly<Record<string, T>>, key: string, value: T): Readonly<Record<string, T>> {
  return record[key] === value ? record : { ...record, [key]: value };
}

/** What does not belong to a row or to anything in it. */
function outside<T>(record: Readonly<Record<string, T>>, path: string): Readonly<Record<string, T>> {
  const kept = Object.entries(record).filter(([at]) => at !== path && !at.startsWith(`${path}/`));
  return kept.length === Object.keys(record).length ? record : Object.fromEntries(kept);
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  if (!Object.hasOwn(record, key)) return record;
  const { [key]: _removed, ...rest } = record;
  return rest;
}
