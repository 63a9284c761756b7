// The places that a result was read from, named values and their own places as one branch each, so that many results
// that ask for one value share what it read. In: code and an evaluation. Out: key paths.
import type { Computed } from './computed.js';
import type { Code } from './expression/evaluate.js';
import { escapeKey, type Ref, type Value } from './expression/value.js';
import type { Model, Node } from './model.js';
import { keyPathOf, NO_ROWS, type RowKeys } from './rows.js';

/** Places in the order in which they were looked at, each once. */
export class ReadTree {
  #all: readonly string[] | undefined;
  #positions: ReadonlyMap<string, number> | undefined;

  constructor(
    readonly items: readonly (string | ReadTree)[],
    /** The items that are places. */
    readonly paths: readonly string[] = items.filter((item) => typeof item === 'string'),
    /** The items that are what a named value read. */
    readonly values: readonly ReadTree[] = items.filter((item) => item instanceof ReadTree),
  ) {}

  /** All places, those of named values too. */
  get all(): readonly string[] {
    return (this.#all ??= this.values.length === 0 ? this.paths : [...new Set(this.items.flatMap((item) => (typeof item === 'string' ? [item] : item.all)))]);
  }

  get isEmpty(): boolean {
    return this.paths.length === 0 && this.values.every(({ isEmpty }) => isEmpty);
  }

  /** The position of a place among `paths`. */
  positionOf(path: string): number | undefined {
    return (this.#positions ??= new Map(this.paths.map((here, i) => [here, i]))).get(path);
  }
}

const keyPaths = new WeakMap<RowKeys, WeakMap<Ref, string>>();

/** The key path of an object of the data: many results look at the same rows. */
function keyPathOfRef(rows: RowKeys, ref: Ref): string {
  if (rows === NO_ROWS) return ref.path;
  let known = keyPaths.get(rows);
  if (!known) keyPaths.set(rows, (known = new WeakMap()));
  let path = known.get(ref);
  if (path === undefined) known.set(ref, (path = keyPathOf(rows, ref.path)));
  return path;
}

/** Whether two results looked at the same places. */
export function sameReads(a: ReadTree, b: ReadTree): boolean {
  return a === b || (a.items.length === b.items.length && a.items.every((item, i) => item === b.items[i] || (typeof item !== 'string' && typeof b.items[i] === 'object' && sameReads(item, b.items[i]))));
}

/**
 * Runs code once more and tells every place of the data that it looked at, through named values too. The computation in
 * progress depends on all of them: a value may stay equal while it looks elsewhere.
 */
export function readsOf(model: Model, evaluation: Computed, rows: RowKeys, code: Code, frame: readonly Value[]): ReadTree {
  const items = new Set<string | ReadTree>();
  code(
    {
      root: evaluation.root, params: evaluation.params, calendar: evaluation.calendar,
      today: () => evaluation.today(),
      context: () => evaluation.context(),
      recordAll: (ref) => evaluation.recordAll(ref),
      record(ref: Ref, node: Node) {
        evaluation.record(ref, node);
        // What the host knows is no answer: there is no field to go to.
        if (node.kind.shape !== 'group' && node.index < model.nodes.length) items.add(`${keyPathOfRef(rows, ref)}/${escapeKey(node.key)}`);
      },
      named(name) {
        const value = model.values.get(name);
        if (value) items.add(evaluation.reads(value.computation));
        return evaluation.named(name);
      },
    },
    [...frame],
  );
  return new ReadTree([...items]);
}
