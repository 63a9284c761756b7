// The computed truth of one state: named values, relevance, rules. In: a state and, when there is one, the evaluation
// before it. Out: results, of which only those are computed again whose reads have changed.
import { Day } from './expression/day.js';
import { toValue } from './expression/params.js';
import { escapeKey, Gap, Ref, sameValue, type Value } from './expression/value.js';
import { isObject, own } from './data.js';
import type { Code, World } from './expression/evaluate.js';
import type { Calendar } from './expression/calendar.js';
import type { Computation, Model, Node } from './model.js';
import type { Json, JsonObject } from './json.js';
import type { State } from './state.js';

/** What a result was computed from: node indexes, `TODAY`, `CONTEXT`, and values as `VALUES + index`. */
type Dependency = number;
const TODAY = -1;
const CONTEXT = -2;
const VALUES = 1 << 20;

interface Memo {
  readonly result: unknown;
  readonly reads: readonly Dependency[];
}

/** One state's results, computed when first asked for. */
export class Evaluation implements World {
  readonly root: Ref;
  readonly params: Value;
  readonly calendar: Calendar;
  readonly #model: Model;
  readonly #day: Day | null;
  readonly #contextJson: Json;
  readonly #context: Value;
  readonly #memos: (Memo | undefined)[] = [];
  #before: Evaluation | null;
  readonly #changed: Set<Dependency>;
  /** Reads of the computations in progress, innermost last. */
  readonly #reading: Set<Dependency>[] = [];

  /** @param changed nodes that differ from the evaluation before */
  constructor(model: Model, state: State, before: Evaluation | null, changed: ReadonlySet<number>) {
    this.#model = model;
    this.root = new Ref(model.root, state.data, null, '');
    this.params = model.params;
    this.calendar = model.calendar;
    this.#day = Day.parse(state.today) ?? null;
    this.#contextJson = state.context;
    // What has another shape than the form expects counts as not given.
    this.#context = model.context ? new Ref(model.context, objectOf(state.context), this.root, 'context') : toValue(state.context);
    this.#before = before;
    this.#changed = new Set(changed);
    if (before && before.#day !== this.#day) this.#changed.add(TODAY);
    if (before && before.#contextJson !== state.context) this.#changed.add(CONTEXT);
  }

  today(): Value {
    this.#reading.at(-1)?.add(TODAY);
    return this.#day;
  }

  context(): Value {
    this.#reading.at(-1)?.add(CONTEXT);
    return this.#context;
  }

  record(_ref: Ref, node: Node): void {
    this.#reading.at(-1)?.add(node.index);
  }

  named(name: string): Value {
    const value = this.#model.values.get(name);
    if (!value) throw new RangeError(`no value "${name}"`);
    this.#reading.at(-1)?.add(VALUES + value.computation.index);
    return this.value(value.computation);
  }

  /** The result of a named value. */
  value(computation: Computation): Value {
    return this.once(computation, () => this.#whole(computation.code(this, [null])), sameValue);
  }

  /** The result of a computation, from memory while nothing that it read has changed. An equal result keeps its identity. */
  once<T>({ index }: Computation, compute: () => T, same: (a: T, b: T) => boolean): T {
    const known = this.#memos[index];
    if (known) return known.result as T;
    const old = this.#before ? this.#before.#memos[index] : undefined;
    if (old && !old.reads.some((read) => this.#hasChanged(read))) {
      this.#memos[index] = old;
      return old.result as T;
    }
    const reads = new Set<Dependency>();
    this.#reading.push(reads);
    const result = compute();
    this.#reading.pop();
    const unchanged = old !== undefined && same(old.result as T, result);
    this.#memos[index] = { result: unchanged ? old.result : result, reads: [...reads] };
    if (!unchanged) this.#changed.add(VALUES + index);
    return this.#memos[index].result as T;
  }

  /** Lets go of the evaluation before; called once everything that is kept has been computed. */
  close(): void {
    this.#before = null;
  }

  /** A result that holds an object of the data depends on all that is in it: who asks may look at any of its fields. */
  #whole(value: Value): Value {
    if (value instanceof Ref) this.#readAll(value.node);
    else if (Array.isArray(value)) for (const item of value as readonly Value[]) this.#whole(item);
    else if (value !== null && typeof value === 'object' && !(value instanceof Gap || value instanceof Day)) for (const item of Object.values(value)) this.#whole(item);
    return value;
  }

  #readAll(node: Node): void {
    this.#reading.at(-1)?.add(node.index);
    for (const child of node.children) this.#readAll(child);
  }

  #hasChanged(read: Dependency): boolean {
    if (read >= VALUES) {
      const computation = this.#model.computations[read - VALUES];
      if (computation) this.value(computation);
    }
    return this.#changed.has(read);
  }
}

/**
 * Runs code once more without memory and tells every place of the data that it looked at, through named values too. The
 * computation in progress depends on all of them: a value may stay equal while it looks elsewhere.
 */
export function trace(model: Model, evaluation: Evaluation, code: Code, frame: readonly Value[]): ReadonlyMap<string, Node> {
  const reads = new Map<string, Node>();
  const values = new Map<string, Value>();
  const world: World = {
    root: evaluation.root, params: evaluation.params, calendar: evaluation.calendar,
    today: () => evaluation.today(),
    context: () => evaluation.context(),
    record(ref, node) {
      evaluation.record(ref, node);
      // What the host knows is no answer: there is no field to go to.
      if (node.kind.shape !== 'group' && node.index < model.nodes.length) reads.set(`${ref.path}/${escapeKey(node.key)}`, node);
    },
    named(name) {
      const value = model.values.get(name);
      if (value && !values.has(name)) values.set(name, value.computation.code(world, [null]));
      return values.get(name) ?? null;
    },
  };
  code(world, [...frame]);
  return reads;
}

/** Every object of the data that has the shape of a node: one, or as many as there are rows around it. */
export function instances(node: Node, world: World): readonly Ref[] {
  const { parent, key } = node;
  if (!parent) return [world.root];
  if (key === '*') return rowsOf(node, parent, world);
  return instances(parent, world).map((ref) => new Ref(node, objectOf(own(ref.json, key)), ref, key));
}

/** How many rows there are is a look at the rows, even when nothing in them is looked at. */
function rowsOf(item: Node, list: Node, world: World): readonly Ref[] {
  return instances(list.parent as Node, world).flatMap((ref) => {
    const json = own(ref.json, list.key);
    const parent = new Ref(list, undefined, ref, list.key);
    world.record(ref, list);
    world.record(parent, item);
    return Array.isArray(json) ? json.map((row: Json, i) => new Ref(item, objectOf(row) ?? {}, parent, String(i))) : [];
  });
}

function objectOf(json: Json | undefined): JsonObject | undefined {
  return isObject(json) ? json : undefined;
}
