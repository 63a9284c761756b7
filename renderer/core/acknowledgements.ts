// What a person said of alerts: that a warning was read, that a suggestion is not wanted. In: a raised alert and a state.
// Out: what was said, as long as the rule still reads the very values that it read then.
import type { Raised } from './alerts.js';
import { nodeAt } from './findings.js';
import type { Json } from './json.js';
import { sameJson } from './json-values.js';
import type { Model } from './model.js';
import { pointerOf, valueAt } from './rows.js';
import type { State } from './state.js';

/** No longer reason than this is kept. */
export const MAX_REASON = 2000;

/** What a person said of a raised alert, with what was true then. */
export interface Acknowledgement {
  readonly rule: string;
  /** Version of the form whose rule it was. */
  readonly version: string;
  /** The place the alert points at: a key path in the state, a JSON Pointer when it is handed out. */
  readonly path: string;
  /** What the rule read, by path: an answer, `null` for none, of a list the number of its rows. */
  readonly reads: Readonly<Record<string, Json>>;
  readonly reason?: string;
}

/** What is said now of an alert that is raised. */
export function said(model: Model, state: State, { id, path, reads }: Raised, reason = ''): Acknowledgement {
  const why = reason.trim().slice(0, MAX_REASON);
  const values = Object.fromEntries(reads.map((read) => [read, readAt(model, state, read)]));
  return { rule: id, version: model.version, path, reads: values, ...(why === '' ? {} : { reason: why }) };
}

/** A raised alert with what a person said of it; what was said of other values has lapsed. */
export function withSaid(model: Model, state: State, raised: Raised): Raised {
  const { [raised.key]: acknowledged } = state.acknowledged;
  const { [raised.key]: dismissed } = state.dismissed;
  const holds = (entry: Acknowledgement | undefined): boolean => entry !== undefined && stillReads(model, state, raised, entry);
  if (acknowledged && holds(acknowledged)) return { ...raised, acknowledged };
  if (acknowledged) return { ...raised, lapsed: true };
  return holds(dismissed) ? { ...raised, dismissed: true } : raised;
}

/** All acknowledgements that hold, in the order of the form and with pointers: what goes with the answers. */
export function acknowledgementsOf({ rows }: State, raised: readonly Raised[]): readonly Acknowledgement[] {
  return raised.flatMap(({ acknowledged }) => (acknowledged ? [outward(acknowledged)] : []));

  function outward({ path, reads, ...rest }: Acknowledgement): Acknowledgement {
    const values = Object.entries(reads).map(([read, value]) => [pointerOf(rows, read), value] as const);
    return { ...rest, path: pointerOf(rows, path), reads: Object.fromEntries(values) };
  }
}

function stillReads(model: Model, state: State, { reads }: Raised, said: Acknowledgement): boolean {
  const now = new Set(reads);
  if (now.size !== Object.keys(said.reads).length) return false;
  return [...now].every((read) => Object.hasOwn(said.reads, read) && sameJson(said.reads[read] as Json, readAt(model, state, read)));
}

/** Rows are read one by one, so of their list only their number counts. */
function readAt(model: Model, state: State, path: string): Json {
  const value = valueAt(state, path) ?? null;
  return Array.isArray(value) && nodeAt(model, path)?.kind.shape === 'list' ? value.length : value;
}
