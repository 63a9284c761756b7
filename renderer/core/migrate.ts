// Drafts of an older version of their form. In: a draft and the form's migrations. Out: the draft as the version in hand
// would have it, and a plain list of what became of the answers. What hangs on a path goes where its answer goes.
import { isObject } from './data.js';
import { DraftError, type Draft } from './draft.js';
import type { Json, JsonObject } from './json.js';
import { sameJson } from './json-values.js';
import { filled, matchAt, pathPattern, rowsIn, type PathPattern } from './path-pattern.js';
import { get, remove, set } from './pointer.js';
import { keyPathOf, pointerOf, type RowKeys } from './rows.js';

/** One change of the form's shape. Pointers are into the data; `*` stands for every row of a list. */
export type MigrationStep =
  | { readonly move: string; readonly to: string }
  | { readonly copy: string; readonly to: string }
  | { readonly remove: string }
  | { readonly set: string; readonly value: Json };

/** From one version to another; what an author writes into `migrations/<from>.json`. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly MigrationStep[];
}

/** What became of one answer, by JSON Pointers as they were and are. */
export interface Migrated {
  readonly what: 'moved' | 'copied' | 'removed' | 'set';
  readonly path: string;
  readonly to?: string;
  /** The answer that was removed or put in, so that it can be shown. */
  readonly value?: Json;
}

/** Parts of a draft that are keyed by path, are lists of paths, or tell what was said of alerts. */
const RECORDS = ['raw', 'told', 'parked', 'origins', 'rows', 'files'] as const;
const LISTS = ['touched', 'changed'] as const;
const SAID = ['acknowledged', 'dismissed'] as const;

/** Where a path goes; null when it is gone. */
type Route = (path: string) => string | null;

/**
 * Brings a draft to a version, one migration after the other. A draft of that version is given back as it is.
 * @throws {DraftError} when no migrations lead there; the draft is left as it is
 */
export function migrate(draft: Draft, migrations: readonly Migration[], version: string): { readonly draft: Draft; readonly changes: readonly Migrated[] } {
  let now = draft;
  const changes: Migrated[] = [];
  for (let turn = 0; now.version !== version; turn++) {
    const next = migrations.find(({ from }) => from === now.version);
    if (!next || turn > migrations.length) throw new DraftError('unknownVersion', `no migration leads from version ${now.version} to ${version}`);
    for (const step of next.steps) now = take(now, step, changes);
    now = { ...now, version: next.to };
  }
  return { draft: now, changes };
}

function take(draft: Draft, step: MigrationStep, changes: Migrated[]): Draft {
  if ('move' in step) return carry(draft, pathPattern(step.move), pathPattern(step.to), 'moved', changes);
  if ('copy' in step) return carry(draft, pathPattern(step.copy), pathPattern(step.to), 'copied', changes);
  if ('remove' in step) return drop(draft, pathPattern(step.remove), changes);
  return put(draft, pathPattern(step.set), step.value, changes);
}

function carry(draft: Draft, from: PathPattern, to: PathPattern, what: 'moved' | 'copied', changes: Migrated[]): Draft {
  let data = dataOf(draft);
  for (const rows of rowsIn(data, from)) {
    const [path, target] = [filled(from, rows), filled(to, rows)];
    const value = get(data, path);
    if (value === undefined) continue;
    const taken = get(data, target);
    if (taken !== undefined && !sameJson(taken, value)) changes.push({ what: 'removed', path: target, value: taken });
    data = set(what === 'moved' ? remove(data, path) : data, target, value);
    changes.push({ what, path, to: target });
  }
  const route: Route = (path) => {
    const match = matchAt(from, path);
    return match ? filled(to, match.rows) + match.rest : path;
  };
  return hanging({ ...inParked(draft, (parked, path) => carryParked(parked, path, from, to, what)), data }, route, what === 'copied');
}

function drop(draft: Draft, at: PathPattern, changes: Migrated[]): Draft {
  let data = dataOf(draft);
  for (const rows of rowsIn(data, at)) {
    const path = filled(at, rows);
    const value = get(data, path);
    if (value === undefined) continue;
    data = remove(data, path);
    changes.push({ what: 'removed', path, value });
  }
  // A text that cannot be read is all there is of its answer.
  for (const [path, raw] of entriesOf(draft.raw)) {
    const pointer = pointerOf(rowsOf(draft), path);
    if (matchAt(at, path) && get(dataOf(draft), pointer) === undefined) changes.push({ what: 'removed', path: pointer, value: raw });
  }
  const less = inParked({ ...draft, data }, (parked, path) => partsBelow(parked, path, at).reduce((rest, pointer) => (isObject(rest) ? remove(rest, pointer) : rest), parked));
  return hanging(less, (path) => (matchAt(at, path) ? null : path), false);
}

function put(draft: Draft, at: PathPattern, value: Json, changes: Migrated[]): Draft {
  let data = dataOf(draft);
  const places = rowsIn(data, at).map((rows) => filled(at, rows));
  for (const path of places) {
    if (sameJson(get(data, path) ?? null, value)) continue;
    data = set(data, path, value);
    changes.push({ what: 'set', path, value });
  }
  const paths = new Set(places.map((place) => keyPathOf(rowsOf(draft), place)));
  const raw = Object.fromEntries(entriesOf(draft.raw).filter(([path]) => !paths.has(path)));
  return { ...draft, data, raw };
}

/** The parked answers with what lies inside them changed. */
function inParked(draft: Draft, change: (parked: Json, path: string) => Json): Draft {
  const parked = entriesOf(draft.parked).map(([path, value]) => [path, change(value, path)] as const);
  return parked.length === 0 ? draft : { ...draft, parked: Object.fromEntries(parked) };
}

/** An answer inside a group that is parked as a whole moves inside that group; what would leave it stays. */
function carryParked(parked: Json, path: string, from: PathPattern, to: PathPattern, what: 'moved' | 'copied'): Json {
  const depth = pathPattern(path).length;
  const head = matchAt(from.slice(0, depth), path);
  if (!head || from.length <= depth || !isObject(parked) || filled(to.slice(0, depth), head.rows) !== path) return parked;
  return rowsIn(parked, from.slice(depth)).reduce<JsonObject>((now, rows) => {
    const source = filled(from.slice(depth), rows);
    const value = get(now, source);
    return value === undefined ? now : set(what === 'moved' ? remove(now, source) : now, filled(to.slice(depth), rows), value);
  }, parked);
}

function partsBelow(parked: Json, path: string, at: PathPattern): readonly string[] {
  const depth = pathPattern(path).length;
  if (at.length <= depth || !matchAt(at.slice(0, depth), path)) return [];
  return rowsIn(parked, at.slice(depth)).map((rows) => filled(at.slice(depth), rows));
}

/** Everything that hangs on paths, sent along. With `keeps` it stays where it was, too. */
function hanging(draft: Draft, route: Route, keeps: boolean): Draft {
  const records = RECORDS.map((part) => {
    const entries = entriesOf(draft[part]);
    const moved = entries.flatMap(([path, value]) => target(path, (to) => [[to, value] as const]));
    return [part, Object.fromEntries(keeps ? [...moved, ...entries] : moved)] as const;
  });
  const lists = LISTS.map((part) => {
    const paths = listOf(draft[part]);
    const moved = paths.flatMap((path) => target(path, (to) => [to]));
    return [part, [...new Set(keeps ? [...paths, ...moved] : moved)]] as const;
  });
  const said = keeps ? [] : SAID.map((part) => [part, Object.fromEntries(entriesOf(draft[part]).flatMap(saidAt))] as const);
  const editing = typeof draft.editing === 'string' && !keeps ? route(draft.editing) : (draft.editing ?? null);
  return { ...draft, ...Object.fromEntries([...records, ...lists, ...said]), editing } as Draft;

  function target<T>(path: string, make: (to: string) => T[]): T[] {
    const to = route(path);
    return to === null ? [] : make(to);
  }

  function saidAt([key, entry]: readonly [string, Json]): (readonly [string, Json])[] {
    if (!isObject(entry) || typeof entry.path !== 'string' || typeof entry.rule !== 'string' || !isObject(entry.reads)) return [[key, entry]];
    const { rule, reads } = entry;
    // What is gone stays as it was read: then the rule reads otherwise, and what was said has lapsed.
    const moved = Object.fromEntries(Object.entries(reads).map(([path, value]) => [route(path) ?? path, value]));
    return target(entry.path, (path) => [[`${rule}@${path}`, { ...entry, path, reads: moved }] as const]);
  }
}

function rowsOf({ rows }: Draft): RowKeys {
  return Object.fromEntries(entriesOf(rows).filter(([, keys]) => Array.isArray(keys))) as unknown as RowKeys;
}

function dataOf(draft: Draft): JsonObject {
  return isObject(draft.data) ? draft.data : {};
}

function entriesOf(json: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(json) ? Object.entries(json) : [];
}

function listOf(json: Json | undefined): readonly string[] {
  return Array.isArray(json) ? json.filter((entry: Json) => typeof entry === 'string') : [];
}
