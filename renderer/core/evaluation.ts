// The computed truth of one state: named values, relevance, rules. In: a state and, when there is one, the evaluation
// before it. Out: results, of which only those are computed again whose reads have changed.
import { Day } from './expression/day.js';
import { toValue } from './expression/params.js';
import { escapeKey, Ref, sameValue, type Value } from './expression/value.js';
import type { Code, World } from './expression/evaluate.js';
import type { Calendar } from './expression/calendar.js';
import type { Computation, Model, Node } from './model.js';
import type { Json } from './json.js';
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
    this.#context = toValue(state.context);
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
    return this.once(computation, () => computation.code(this, [null]), sameValue);
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

  /** Every object of the data that has the shape of a node; the lists around it count as read. */
  instances(node: Node): readonly Ref[] {
    for (let here: Node | null = node; here; here = here.parent) if (here.item) this.#reading.at(-1)?.add(here.index);
    return instances(node, this.root);
  }

  /** Lets go of the evaluation before; called once everything that is kept has been computed. */
  close(): void {
    this.#before = null;
  }

  #hasChanged(read: Dependency): boolean {
    if (read >= VALUES) {
      const computation = this.#model.computations[read - VALUES];
      if (computation) this.value(computation);
    }
    return this.#changed.has(read);
  }
}

/** Runs code once more without memory and tells every place of the data that it looked at, through named values too. */
export function trace(model: Model, evaluation: Evaluation, code: Code, self: Ref): ReadonlyMap<string, Node> {
  const reads = new Map<string, Node>();
  const values = new Map<string, Value>();
  const world: World = {
    root: evaluation.root, params: evaluation.params, calendar: evaluation.calendar,
    today: () => evaluation.today(),
    context: () => evaluation.context(),
    record: (ref, node) => void (node.kind.shape === 'group' || reads.set(`${ref.path}/${escapeKey(node.key)}`, node)),
    named(name) {
      const value = model.values.get(name);
      if (value && !values.has(name)) values.set(name, value.computation.code(world, [null]));
      return values.get(name) ?? null;
    },
  };
  code(world, [self]);
  return reads;
}

/** Every object of the data that has the shape of a node: one, or as many as there are rows around it. */
export function instances(node: Node, root: Ref): readonly Ref[] {
  if (!node.parent) return [root];
  if (node.key === '*') return rowsOf(node, root);
  return instances(node.parent, root).map((ref) => {
    const json = ref.json?.[node.key];
    return new Ref(node, typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Ref['json']) : undefined, ref, node.key);
  });
}

function rowsOf(item: Node, root: Ref): readonly Ref[] {
  const list = item.parent as Node;
  return instances(list.parent as Node, root).flatMap((ref) => {
    const json = ref.json?.[list.key];
    const parent = new Ref(list, undefined, ref, list.key);
    return Array.isArray(json) ? json.map((row, i) => new Ref(item, (row ?? {}) as Ref['json'], parent, String(i))) : [];
  });
}
