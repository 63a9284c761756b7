// The computed truth of one state: named values, relevance, rules. In: a state and, when there is one, the evaluation
// before it. Out: results, of which only those are computed again whose reads have changed.
import type { Computed } from './computed.js';
import { Day } from './expression/day.js';
import { toValue } from './expression/params.js';
import { isTable, Ref, sameValue, type Value } from './expression/value.js';
import { isObject, own } from './data.js';
import { rowRefs } from './expression/row-refs.js';
import type { Calendar } from './expression/calendar.js';
import type { Computation, Model, Node } from './model.js';
import type { Json } from './json.js';
import { readsOf, sameReads, type ReadTree } from './read-tree.js';
import { keptList, resultsByRow, type ResultsByRow } from './results-by-row.js';
import { rowTable, type RowTable } from './row-table.js';
import type { RowKeys } from './rows.js';
import type { State } from './state.js';

/** What a result was computed from: node indexes, `TODAY`, `CONTEXT`, values as `VALUES + index` and what those read as `READS + index`. */
type Dependency = number;
const TODAY = -1;
const CONTEXT = -2;
const VALUES = 1 << 20;
const READS = 1 << 21;

interface Memo<T = unknown> {
  readonly result: T;
  readonly reads: readonly Dependency[];
}

/** Reads of a row's own fields are not among these: they changed when the row did. */
interface RowsMemo {
  readonly results: ResultsByRow<unknown>;
  readonly reads: ReadonlySet<Dependency>;
}

/** Results for the elements of a list; `reads` as for rows. */
interface ElementsMemo {
  readonly list: Memo<Value>;
  readonly byElement: ReadonlyMap<Value, readonly unknown[]>;
  readonly reads: ReadonlySet<Dependency>;
  readonly all: readonly unknown[];
}

/** A computation in progress: what it reads, and the row whose own fields do not count. */
interface Reading {
  readonly reads: Set<Dependency>;
  readonly row: Ref | null;
}

type Same<T> = (a: T, b: T) => boolean;

/** One state's results, computed when first asked for. */
export class Evaluation implements Computed {
  readonly isLasting = true;
  readonly root: Ref;
  readonly params: Value;
  readonly calendar: Calendar;
  /** The rows of each list that lies in no other. */
  readonly tables: ReadonlyMap<Node, RowTable>;
  readonly rows: RowKeys;
  readonly #model: Model;
  readonly #day: Day | null;
  readonly #contextJson: Json;
  readonly #context: Value;
  readonly #memos: (Memo | undefined)[] = [];
  readonly #byRow: (RowsMemo | undefined)[] = [];
  readonly #byElement: (ElementsMemo | undefined)[] = [];
  readonly #valueReads: (Memo<ReadTree> | undefined)[] = [];
  #before: Evaluation | null;
  readonly #changed: Set<Dependency>;
  /** The computations in progress, innermost last. */
  readonly #reading: Reading[] = [];

  /** @param changed nodes that differ from the evaluation before */
  constructor(model: Model, state: State, before: Evaluation | null, changed: ReadonlySet<number>) {
    this.#model = model;
    this.root = new Ref(model.root, state.data, null, '');
    this.rows = state.rows;
    this.params = model.params;
    this.calendar = model.calendar;
    this.tables = new Map(model.lists.map((list) => [list, rowTable(list, this.root, state.rows, before?.tables.get(list) ?? null, before?.rows ?? state.rows)]));
    this.#day = Day.parse(state.today) ?? null;
    this.#contextJson = state.context;
    // What has another shape than the form expects counts as not given.
    this.#context = model.context ? new Ref(model.context, isObject(state.context) ? state.context : undefined, this.root, 'context') : toValue(state.context);
    this.#before = before;
    this.#changed = new Set(changed);
    if (before && before.#day !== this.#day) this.#changed.add(TODAY);
    if (before && before.#contextJson !== state.context) this.#changed.add(CONTEXT);
  }

  today(): Value {
    this.#depend(TODAY);
    return this.#day;
  }

  context(): Value {
    this.#depend(CONTEXT);
    return this.#context;
  }

  record(ref: Ref, node: Node): void {
    const reading = this.#reading.at(-1);
    if (reading && !(reading.row && isInRow(reading.row, ref, node))) reading.reads.add(node.index);
  }

  recordAll(ref: Ref): void {
    if (this.#reading.length > 0) this.#recordBelow(ref, ref.node);
  }

  named(name: string): Value {
    const value = this.#model.values.get(name);
    if (!value) throw new RangeError(`no value "${name}"`);
    this.#depend(VALUES + value.computation.index);
    return this.value(value.computation);
  }

  /** The result of a named value. Objects of the data in it are those of this state. */
  value(computation: Computation): Value {
    const { index } = computation;
    const old = this.#before && !this.#memos[index] ? (this.#before.#memos[index] as Memo<Value> | undefined) : undefined;
    if (!old || !this.#isSound(old.reads)) return this.once(computation, () => computation.code(this, [null]), sameValue);
    const result = this.#current(old.result);
    const isSame = result === old.result || sameValue(old.result, result);
    this.#memos[index] = isSame ? old : { result, reads: old.reads };
    if (!isSame) this.#changed.add(VALUES + index);
    return isSame ? old.result : result;
  }

  /** What a named value was read from; who asks depends on it. */
  reads(computation: Computation): ReadTree {
    const { index, code } = computation;
    this.#depend(READS + index);
    const known = this.#valueReads[index];
    if (known) return known.result;
    const old = this.#before ? this.#before.#valueReads[index] : undefined;
    if (old && this.#isSound(old.reads)) return (this.#valueReads[index] = old).result;
    const reads = new Set<Dependency>();
    const result = this.#within(reads, null, () => readsOf(this.#model, this, this.rows, code, [null]));
    const isSame = old !== undefined && sameReads(old.result, result);
    const memo = (this.#valueReads[index] = { result: isSame ? old.result : result, reads: [...reads] });
    if (!isSame) this.#changed.add(READS + index);
    return memo.result;
  }

  /** The result of a computation, from memory while nothing that it read has changed. An equal result keeps its identity. */
  once<T>({ index }: Computation, compute: () => T, same: Same<T>): T {
    const known = this.#memos[index];
    if (known) return known.result as T;
    const old = this.#before ? this.#before.#memos[index] : undefined;
    if (old && this.#isSound(old.reads)) {
      this.#memos[index] = old;
      return old.result as T;
    }
    const reads = new Set<Dependency>();
    const result = this.#within(reads, null, compute);
    const unchanged = old !== undefined && same(old.result as T, result);
    this.#memos[index] = { result: unchanged ? old.result : result, reads: [...reads] };
    if (!unchanged) this.#changed.add(VALUES + index);
    return this.#memos[index].result as T;
  }

  /** The results of a computation for each row of a list that lies in no other; only fresh rows are computed while nothing outside them changed. */
  byRow<T>({ index }: Computation, list: Node, compute: (row: Ref) => readonly T[], same: Same<T>): readonly T[] {
    const known = this.#byRow[index];
    if (known) return known.results.all as readonly T[];
    const { refs, change } = this.tables.get(list) as RowTable;
    const old = this.#before ? this.#before.#byRow[index] : undefined;
    const isSound = old !== undefined && this.#isSound(old.reads);
    const reads = new Set(isSound ? old.reads : []);
    const before = (old?.results ?? null) as ResultsByRow<T> | null;
    const reading: { reads: Set<Dependency>; row: Ref | null } = { reads, row: null };
    this.#reading.push(reading);
    const results = resultsByRow<T>({ count: refs.length, change, before, isSound, compute: (i) => compute((reading.row = refs[i] as Ref)), same });
    this.#reading.pop();
    this.#byRow[index] = { results, reads };
    return results.all;
  }

  /** The results of a computation for each element of a list; only new elements are computed while nothing outside them changed. */
  byElement<T>({ index }: Computation, list: () => Value, compute: (element: Value) => readonly T[]): readonly T[] {
    const known = this.#byElement[index];
    if (known) return known.all as readonly T[];
    const old = this.#before ? this.#before.#byElement[index] : undefined;
    const elements = this.#elements(old?.list, list);
    const isSound = old !== undefined && this.#before?.rows === this.rows && this.#isSound(old.reads);
    if (isSound && elements.result === old.list.result) return (this.#byElement[index] = { ...old, list: elements }).all as readonly T[];
    const reads = new Set(isSound ? old.reads : []);
    const byElement = new Map<Value, readonly T[]>();
    for (const element of Array.isArray(elements.result) ? (elements.result as readonly Value[]) : []) {
      const was = old?.byElement.get(element) as readonly T[] | undefined;
      byElement.set(element, isSound && was ? was : keptList(was, this.#within(reads, rowAround(element), () => compute(element))));
    }
    const all = keptList(old?.all as readonly T[] | undefined, [...byElement.values()].flat());
    this.#byElement[index] = { list: elements, byElement, reads, all };
    return all;
  }

  /** Lets go of the evaluation before; called once everything that is kept has been computed. */
  close(): void {
    this.#before = null;
  }

  #elements(old: Memo<Value> | undefined, list: () => Value): Memo<Value> {
    if (old && this.#isSound(old.reads)) {
      const result = this.#current(old.result);
      return result === old.result ? old : { result, reads: old.reads };
    }
    const reads = new Set<Dependency>();
    return { result: this.#within(reads, null, list), reads: [...reads] };
  }

  #within<T>(reads: Set<Dependency>, row: Ref | null, compute: () => T): T {
    this.#reading.push({ reads, row });
    const result = compute();
    this.#reading.pop();
    return result;
  }

  #depend(dependency: Dependency): void {
    this.#reading.at(-1)?.reads.add(dependency);
  }

  #recordBelow(ref: Ref, node: Node): void {
    this.record(ref, node);
    for (const child of node.children) this.#recordBelow(ref, child);
    if (node.item) this.#recordBelow(ref, node.item);
  }

  /** Whether nothing that was read has changed. */
  #isSound(reads: Iterable<Dependency>): boolean {
    for (const read of reads) if (this.#hasChanged(read)) return false;
    return true;
  }

  #hasChanged(read: Dependency): boolean {
    if (read >= VALUES) {
      const computation = this.#model.computations[read >= READS ? read - READS : read - VALUES];
      if (computation && read >= READS) this.#within(new Set(), null, () => this.reads(computation));
      else if (computation) this.value(computation);
    }
    return this.#changed.has(read);
  }

  /** A result as it is in this state: an object of the data that was picked is the one that stands there now. */
  #current(value: Value): Value {
    if (value instanceof Ref) return this.#currentRef(value);
    if (Array.isArray(value)) {
      const items = value as readonly Value[];
      const now = items.map((item) => (typeof item === 'object' ? this.#current(item) : item));
      return now.every((item, i) => item === items[i]) ? items : now;
    }
    if (!isTable(value)) return value;
    const entries = Object.entries(value).map(([name, item]) => [name, this.#current(item)] as const);
    return entries.every(([name, item]) => item === value[name]) ? value : Object.fromEntries(entries);
  }

  #currentRef(ref: Ref): Ref {
    const { node, parent, key } = ref;
    if (!parent) return this.root;
    // What the host knows is another when it changed: then what was picked of it was picked anew.
    if (node.index >= this.#model.nodes.length) return ref;
    const table = this.tables.get(parent.node);
    if (table && key !== parent.node.key && node === parent.node.item) return table.refs[Number(key)] ?? ref;
    if (node.key !== '*' || !parent.parent) {
      const around = this.#currentRef(parent);
      const json = own(around.json, key);
      return json === ref.json ? ref : new Ref(node, isObject(json) ? (json) : undefined, around, key);
    }
    const owner = this.#currentRef(parent.parent);
    const json = own(owner.json, parent.node.key);
    return Array.isArray(json) ? (rowRefs(json as readonly Json[], owner, parent.node, node)[Number(key)] ?? ref) : ref;
  }
}

/** Whether a look is at a row's own fields, or at the row itself. */
function isInRow({ node: item, key }: Ref, ref: Ref, node: Node): boolean {
  if (node === item) return true;
  for (let here: Ref | null = ref; here; here = here.parent) if (here.node === item) return here.key === key;
  return false;
}

/** An element whose own fields change only with the element: a row of a list that lies in no other. */
function rowAround(element: Value): Ref | null {
  if (!(element instanceof Ref) || element.node.key !== '*') return null;
  for (let here = element.node.parent; here; here = here.parent) if (here.key === '*') return null;
  return element;
}
