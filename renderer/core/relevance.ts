// Which fields are not asked at present. In: an evaluation. Out: the paths whose `relevant` is not true; what lies
// below such a path is not asked either.
import type { Computed } from './computed.js';
import { own } from './data.js';
import { instances, outermostList } from './instances.js';
import { escapeKey, type Ref } from './expression/value.js';
import type { Json } from './json.js';
import type { Model, Node } from './model.js';
import { keyPathOf, type RowKeys } from './rows.js';

/** Fields that are not asked. */
export interface Relevance {
  /** Paths in the order of the form; the same set as before when nothing changed. */
  readonly irrelevant: ReadonlySet<string>;
  /** Those that have an answer nevertheless. */
  readonly idle: readonly string[];
  /** The same with where they come from: one list a field whose asking depends on the answers. */
  readonly byField: readonly (readonly NotAsked[])[];
}

interface NotAsked {
  readonly path: string;
  readonly isAnswered: boolean;
}

/** Which fields are not asked; what is the same as before keeps its identity. */
export function relevanceOf(model: Model, rows: RowKeys, evaluation: Computed, before: Relevance | null): Relevance {
  const byField = model.guarded.map((node) => notAsked(node, rows, evaluation));
  if (before && byField.every((places, i) => places === before.byField[i])) return before;
  const all = byField.flat();
  const known = [...(before?.irrelevant ?? [])];
  const isSamePlaces = before && known.length === all.length && all.every(({ path }, i) => path === known[i]);
  return { byField, irrelevant: isSamePlaces ? before.irrelevant : new Set(all.map(({ path }) => path)), idle: all.filter(({ isAnswered }) => isAnswered).map(({ path }) => path) };
}

function notAsked(node: Node, rows: RowKeys, evaluation: Computed): readonly NotAsked[] {
  const { relevant, parent } = node;
  if (!relevant || !parent) return [];
  const judge = (ref: Ref): NotAsked[] => {
    if (relevant.code(evaluation, [ref]) === true) return [];
    evaluation.record(ref, node);
    return [{ path: keyPathOf(rows, `${ref.path}/${escapeKey(node.key)}`), isAnswered: holdsAnswer(own(ref.json, node.key)) }];
  };
  const list = outermostList(parent);
  if (list) return evaluation.byRow(relevant, list, (row) => instances(parent, evaluation, row).flatMap(judge), isSame);
  return evaluation.once(relevant, () => instances(parent, evaluation).flatMap(judge), (a, b) => a.length === b.length && a.every((place, i) => isSame(place, b[i] as NotAsked)));
}

/** A list without rows says nothing. */
function holdsAnswer(value: Json | undefined): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function isSame(a: NotAsked, b: NotAsked): boolean {
  return a.path === b.path && a.isAnswered === b.isAnswered;
}

/** Whether a path lies at or below one that is not asked. */
export function isIrrelevant(irrelevant: ReadonlySet<string>, path: string): boolean {
  if (irrelevant.size === 0) return false;
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (irrelevant.has(path.slice(0, end))) return true;
  }
  return false;
}
