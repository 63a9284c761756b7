// A state as JSON that outlives the page: everything a person did, so that work goes on where it stood. In: a state, or
// a draft with the day and what the host knows. Out: a draft, or the state. What cannot be a draft is refused with a reason.
import type { Acknowledgement } from './acknowledgements.js';
import { isObject, own } from './data.js';
import type { Engine } from './derive.js';
import { nodeAt, toldFinding } from './findings.js';
import type { Json, JsonObject } from './json.js';
import { sameJson } from './json-values.js';
import { refuseDeep } from './limits.js';
import type { Model, Node } from './model.js';
import type { Origin, State } from './state.js';
import { initialState } from './update.js';

/** Why something is not restored. */
export type DraftRefusal = 'notADraft' | 'otherForm' | 'unknownVersion';

/** A draft that is not restored; what it holds is left as it is. */
export class DraftError extends Error {
  override readonly name = 'DraftError';

  constructor(
    readonly reason: DraftRefusal,
    message: string,
  ) {
    super(message);
  }
}

/** The day and what the host knows are read anew, never kept. */
type Kept = Exclude<keyof State, 'today' | 'context'>;

/** A snapshot of a state: plain JSON. Paths are key paths, so the keys of rows are in it. */
export type Draft = { readonly form: string; readonly version: string } & { readonly [K in Kept]?: Json };

/** How a part of the state becomes JSON and comes back. Reading throws what `refuse` throws. */
interface Part<T> {
  write(value: T, model: Model): Json;
  read(json: Json, model: Model): T;
}

const ORIGINS: readonly string[] = ['typed', 'prefilled', 'suggested', 'imported'] satisfies Origin[];

const PARTS: { readonly [K in Kept]: Part<State[K]> } = {
  data: { write: (data) => data, read: (json, { root }) => withConstants(root, objectOf(json)) },
  parked: pathsTo((json) => json),
  rows: record((json) => listOf(json, countOf)),
  nextRow: { write: (count) => count, read: countOf },
  raw: pathsTo(textOf),
  told: {
    write: (told) => Object.fromEntries(Object.entries(told).map(([path, { params }]) => [path, String(params.message)])),
    read: (json, model) => Object.fromEntries(Object.entries(pathsTo(textOf).read(json, model)).map(([path, message]) => [path, toldFinding(path, message)])),
  },
  files: pathsTo(textOf),
  touched: paths(),
  changed: paths(),
  attempted: { write: (steps) => [...steps], read: (json) => new Set(listOf(json, textOf)) },
  editing: { write: (path) => path, read: (json, model) => (typeof json === 'string' && nodeAt(model, json) ? json : null) },
  origins: pathsTo((json) => (ORIGINS.includes(textOf(json)) ? (json as Origin) : refuse('an origin is unknown'))),
  acknowledged: record(acknowledgementOf),
  dismissed: record(acknowledgementOf),
  step: {
    write: (position, { steps }) => steps[position]?.id ?? null,
    read: (json, { steps }) => Math.max(0, steps.findIndex(({ id }) => id === json)),
  },
  prefilled: { write: (is) => is, read: (json) => json === true },
};

const KEPT = Object.keys(PARTS) as Kept[];

/** Everything of a state that a person would miss, as JSON. */
export function snapshot({ model }: Engine, state: State): Draft {
  const parts = KEPT.map((key) => [key, (PARTS[key] as Part<unknown>).write(state[key], model)] as const);
  return { form: model.id, version: model.version, ...Object.fromEntries(parts) };
}

/**
 * The state that a draft is of. Whatever the form no longer knows is left out.
 * @throws {DraftError} when it is no draft of this version of this form
 */
export function restore(engine: Engine, draft: Draft, { today, context = null }: { today: string; context?: Json }): State {
  const { model } = engine;
  if (draft.form !== model.id) throw new DraftError('otherForm', `a draft of "${draft.form}" is no draft of "${model.id}"`);
  if (draft.version !== model.version) throw new DraftError('unknownVersion', `a draft of version ${draft.version} is to be migrated to ${model.version} first`);
  const known = KEPT.filter((key) => draft[key] !== undefined);
  const parts = known.map((key) => [key, (PARTS[key] as Part<unknown>).read(draft[key] as Json, model)] as const);
  const state: State = { ...initialState(engine, { today, context }), ...(Object.fromEntries(parts) as Partial<State>) };
  for (const [list, keys] of Object.entries(state.rows)) {
    if (new Set(keys).size < keys.length || keys.some((key) => key >= Math.max(state.nextRow, keys.length))) refuse(`rows of "${list}" have keys that cannot be`);
  }
  return state;
}

/**
 * Takes JSON of any kind for a draft, as far as can be told without its form.
 * @throws {DraftError} when it is none
 */
export function asDraft(json: Json): Draft {
  try {
    refuseDeep(json);
  } catch (error) {
    throw new DraftError('notADraft', (error as Error).message);
  }
  if (!isObject(json) || typeof json.form !== 'string' || typeof json.version !== 'string' || !isObject(json.data)) return refuse('form, version and data are missing');
  return json as Draft;
}

function refuse(why: string): never {
  throw new DraftError('notADraft', `not a draft: ${why}`);
}

function objectOf(json: Json): JsonObject {
  return isObject(json) ? json : refuse('a part is no object');
}

/** The answers as they are, with the constants of the form as it is now. */
function withConstants<T extends Json | undefined>(node: Node, value: T): T {
  const { item } = node;
  if (item && Array.isArray(value)) return keepSame(value, value.map((row: Json) => withConstants(item, row))) as T;
  if (node.byKey.size === 0 || !isObject(value)) return value;
  const given: JsonObject = value;
  const changed = node.children.flatMap((child) => {
    const [is, wanted] = [own(given, child.key), child.constant ?? withConstants(child, own(given, child.key))];
    return wanted === undefined || is === wanted || sameJson(is ?? null, wanted) ? [] : [[child.key, wanted] as const];
  });
  return changed.length === 0 ? value : ({ ...given, ...Object.fromEntries(changed) } as T);
}

function keepSame(before: readonly Json[], after: readonly Json[]): readonly Json[] {
  return after.every((item, i) => item === before[i]) ? before : after;
}

function textOf(json: Json): string {
  return typeof json === 'string' ? json : refuse('a part is no text');
}

function countOf(json: Json): number {
  return typeof json === 'number' && Number.isSafeInteger(json) && json >= 0 ? json : refuse('a part is no count');
}

function listOf<T>(json: Json, item: (json: Json) => T): readonly T[] {
  return Array.isArray(json) ? json.map((entry: Json) => item(entry)) : refuse('a part is no list');
}

function record<T>(item: (json: Json) => T): Part<Readonly<Record<string, T>>> {
  return {
    write: (value) => value as unknown as Json,
    read: (json) => Object.fromEntries(Object.entries(objectOf(json)).map(([key, entry]) => [key, item(entry)])),
  };
}

/** By path of a field; paths that the form does not have are left out. */
function pathsTo<T>(item: (json: Json) => T): Part<Readonly<Record<string, T>>> {
  const all = record(item);
  return {
    write: (value, model) => all.write(value, model),
    read: (json, model) => Object.fromEntries(Object.entries(all.read(json, model)).filter(([path]) => nodeAt(model, path))),
  };
}

function paths(): Part<ReadonlySet<string>> {
  return {
    write: (value) => [...value],
    read: (json, model) => new Set(listOf(json, textOf).filter((path) => nodeAt(model, path))),
  };
}

function acknowledgementOf(json: Json): Acknowledgement {
  const { rule, version, path, reads, reason } = objectOf(json);
  return {
    rule: textOf(rule ?? null), version: textOf(version ?? null), path: textOf(path ?? null), reads: objectOf(reads ?? null),
    ...(reason === undefined ? {} : { reason: textOf(reason) }),
  };
}
