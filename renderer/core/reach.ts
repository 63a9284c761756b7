// How far a person came. In: a state, the reach before and the paths that may differ. Out: whether the places that an
// alert was read from were begun, or all reached; of many places only those are looked at again that may differ.
import type { Model } from './model.js';
import type { ReadTree } from './read-tree.js';
import { valueAt } from './rows.js';
import type { State } from './state.js';
import { isHidden } from './visibility.js';

/** So many places are looked at sooner than they are looked up. */
const FEW = 16;

interface Known {
  /** Position of the first place that was not reached; their number when all were. */
  readonly open: number;
  /** Undefined until somebody asked. */
  readonly isBegun: boolean | undefined;
}

/** What was reached in one state. */
export class Reach {
  readonly #known = new Map<ReadTree, Known>();
  readonly #model: Model;
  readonly #state: State;
  readonly #irrelevant: ReadonlySet<string>;
  #before: ReadonlyMap<ReadTree, Known> | null;
  readonly #changed: ReadonlySet<string>;

  /** @param changed paths of which something may differ from `before`; null when anything may */
  constructor(model: Model, state: State, irrelevant: ReadonlySet<string>, before: Reach | null, changed: ReadonlySet<string> | null) {
    this.#model = model;
    this.#state = state;
    this.#irrelevant = irrelevant;
    this.#before = before && changed ? before.#known : null;
    this.#changed = changed ?? new Set();
  }

  /** On an empty form nothing is told before the first answer; a field that was left empty is an answer of its kind. */
  begun(tree: ReadTree): boolean {
    if (this.#state.prefilled) return true;
    const known = this.#look(tree);
    const isBegun = known.isBegun ?? tree.paths.some((path) => this.#state.touched.has(path) || valueAt(this.#state, path) !== undefined);
    if (isBegun !== known.isBegun) this.#known.set(tree, { ...known, isBegun });
    return isBegun || tree.values.some((value) => this.begun(value));
  }

  /** Whether every place was answered, left, given by the host, or never asked. */
  reached(tree: ReadTree): boolean {
    return this.#state.prefilled || (this.#look(tree).open === tree.paths.length && tree.values.every((value) => this.reached(value)));
  }

  /** Lets go of the reach before. */
  close(): void {
    this.#before = null;
  }

  #look(tree: ReadTree): Known {
    const known = this.#known.get(tree);
    if (known) return known;
    const old = this.#before?.get(tree);
    const found = old && !this.#concerns(tree) ? old : { open: this.#firstOpen(tree, old?.open ?? 0), isBegun: undefined };
    this.#known.set(tree, found);
    return found;
  }

  #concerns(tree: ReadTree): boolean {
    if (tree.paths.length <= FEW) return tree.paths.some((path) => this.#changed.has(path));
    return [...this.#changed].some((path) => tree.positionOf(path) !== undefined);
  }

  /** Places before `from` were reached: of these only those can be open that changed. */
  #firstOpen(tree: ReadTree, from: number): number {
    const { paths } = tree;
    let open = paths.length <= FEW ? 0 : from;
    if (paths.length > FEW) {
      for (const path of this.#changed) {
        const at = tree.positionOf(path);
        if (at !== undefined && at < open && !this.#isReached(path)) open = at;
      }
    }
    while (open < paths.length && this.#isReached(paths[open] as string)) open++;
    return open;
  }

  /** A text in hand counts once it was left for the first time. */
  #isReached(path: string): boolean {
    const state = this.#state;
    if (state.touched.has(path) || isHidden(this.#model, this.#irrelevant, path)) return true;
    return state.editing !== path && valueAt(state, path) !== undefined;
  }
}

/** The paths by which the reach of two states may differ; null when it may differ anywhere. */
export function reachChange(before: State, after: State, data: ReadonlySet<string>): ReadonlySet<string> | null {
  if (before.rows !== after.rows || before.prefilled !== after.prefilled) return null;
  const changed = new Set(data);
  for (const path of [before.editing, after.editing]) if (path !== null) changed.add(path);
  if (before.touched === after.touched) return changed;
  const isGrown = after.touched.size >= before.touched.size;
  const added = [...after.touched].filter((path) => !before.touched.has(path));
  if (!isGrown || added.length !== after.touched.size - before.touched.size) return null;
  for (const path of added) changed.add(path);
  return changed;
}
