// The computed truth of one state that no other follows: nothing is kept track of. In: a model and a state. Out: the results
// that an `Evaluation` gives, sooner.
import type { Computed } from './computed.js';
import { isObject } from './data.js';
import type { Calendar } from './expression/calendar.js';
import type { Callee, Frame } from './expression/evaluate.js';
import { Day } from './expression/day.js';
import { toValue } from './expression/params.js';
import { Ref, type Value } from './expression/value.js';
import type { Computation, Model, Node } from './model.js';
import { readsOf, type ReadTree } from './read-tree.js';
import { rowTable, type RowTable } from './row-table.js';
import type { RowKeys } from './rows.js';
import type { State } from './state.js';

/** Results of a function by its arguments, one map within the other. */
type Results = Map<Value, unknown>;

/** One state's results, each named value computed once. */
export class SingleEvaluation implements Computed {
  readonly isLasting = false;
  readonly root: Ref;
  readonly params: Value;
  readonly calendar: Calendar;
  readonly tables: ReadonlyMap<Node, RowTable>;
  readonly rows: RowKeys;
  readonly #model: Model;
  readonly #day: Day | null;
  readonly #context: Value;
  readonly #values = new Map<string, Value>();
  readonly #calls = new Map<Callee, Results>();
  readonly #reads = new Map<Computation, ReadTree>();

  constructor(model: Model, { data, rows, today, context }: State) {
    this.#model = model;
    this.root = new Ref(model.root, data, null, '');
    this.rows = rows;
    this.params = model.params;
    this.calendar = model.calendar;
    this.tables = new Map(model.lists.map((list) => [list, rowTable(list, this.root, rows, null, rows)]));
    this.#day = Day.parse(today) ?? null;
    this.#context = model.context ? new Ref(model.context, isObject(context) ? context : undefined, this.root, 'context') : toValue(context);
  }

  today(): Value {
    return this.#day;
  }

  context(): Value {
    return this.#context;
  }

  record(): void {
    // No state follows whose results could depend on what was looked at.
  }

  recordAll(): void {
    // As for `record`.
  }

  named(name: string): Value {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    const value = this.#model.values.get(name);
    if (!value) throw new RangeError(`no value "${name}"`);
    const result = value.computation.code(this, [null]);
    this.#values.set(name, result);
    return result;
  }

  /** A function knows its arguments and this state only: what it gave for them it gives again. */
  called(callee: Callee, frame: Frame): Value {
    let results = this.#calls.get(callee);
    if (!results) this.#calls.set(callee, (results = new Map<Value, unknown>()));
    for (const argument of frame.slice(1, -1)) {
      let inner = results.get(argument) as Results | undefined;
      if (!inner) results.set(argument, (inner = new Map<Value, unknown>()));
      results = inner;
    }
    const last = frame.at(-1) ?? null;
    const known = results.get(last) as Value | undefined;
    if (known !== undefined) return known;
    const result = callee.code(this, frame);
    results.set(last, result);
    return result;
  }

  reads(computation: Computation): ReadTree {
    let tree = this.#reads.get(computation);
    if (!tree) this.#reads.set(computation, (tree = readsOf(this.#model, this, this.rows, computation.code, [null])));
    return tree;
  }

  once<T>(_computation: Computation, compute: () => T): T {
    return compute();
  }

  byRow<T>(_computation: Computation, list: Node, compute: (row: Ref) => readonly T[]): readonly T[] {
    return (this.tables.get(list) as RowTable).refs.flatMap(compute);
  }

  byElement<T>(_computation: Computation, list: () => Value, compute: (element: Value) => readonly T[]): readonly T[] {
    const elements = list();
    return Array.isArray(elements) ? (elements as readonly Value[]).flatMap(compute) : [];
  }
}
