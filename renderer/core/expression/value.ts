// The values expressions compute with, and the two ways of having none. In: data and its nodes. Out: what code reads.
import { isObject, own } from '../data.js';
import type { Json, JsonObject } from '../json.js';
import type { Node } from '../model.js';
import { Day } from './day.js';

/** A single value that a field can hold. */
export type Scalar = boolean | number | string | Day;

/**
 * A value of an expression. `null` is *no such value* (an empty `min`, a `null` branch): decided.
 * A `Gap` is *not answered yet*: undecided, with the answers that would decide it.
 */
export type Value = null | Scalar | Ref | Gap | readonly Value[] | { readonly [name: string]: Value };

/** One place of the data that an expression looked at: an object of the data and a property. */
export interface Read {
  readonly ref: Ref;
  readonly node: Node;
}

/** An object of the data together with the place it has in the form. */
export class Ref {
  #path: string | undefined;
  #groups: Map<Node, Ref> | undefined;

  constructor(
    readonly node: Node,
    /** Undefined when the object is absent; its properties then are too. */
    readonly json: JsonObject | undefined,
    readonly parent: Ref | null,
    /** Property name, or position in its list. */
    readonly key: string,
  ) {}

  /** The group `node` in this object: the very same whenever it is asked for. */
  group(node: Node): Ref {
    const known = this.#groups?.get(node);
    if (known) return known;
    const json = own(this.json, node.key);
    const group = new Ref(node, isObject(json) ? json : undefined, this, node.key);
    (this.#groups ??= new Map()).set(node, group);
    return group;
  }

  /** JSON Pointer of this object in the data. */
  get path(): string {
    return (this.#path ??= this.parent ? `${this.parent.path}/${escapeKey(this.key)}` : '');
  }
}

/** An answer that is awaited. */
export class Gap {
  constructor(readonly reads: readonly Read[]) {}

  /** The gap of several operands together: any of their answers may decide. */
  static join(values: readonly Value[]): Gap | null {
    if (!values.some(isGap)) return null;
    const gaps = values.filter(isGap);
    if (gaps.length < 2) return gaps[0] ?? null;
    return new Gap(gaps.flatMap((gap) => gap.reads));
  }

  /** The same for two operands. */
  static either(a: Value, b: Value): Gap | null {
    if (!(a instanceof Gap)) return b instanceof Gap ? b : null;
    return b instanceof Gap ? new Gap([...a.reads, ...b.reads]) : a;
  }
}

function isGap(value: Value): value is Gap {
  return value instanceof Gap;
}

/** JSON Pointer of a read place. */
export function pathOf({ ref, node }: Read): string {
  return `${ref.path}/${escapeKey(node.key)}`;
}

/** One segment of a JSON Pointer, RFC 6901. */
export function escapeKey(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** Whether two computed values are the same, so that what depends on them need not be computed again. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a instanceof Ref && b instanceof Ref) return a.json === b.json && a.path === b.path;
  if (a instanceof Gap && b instanceof Gap) return samePaths(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item: Value, i) => sameValue(item, b[i] as Value));
  return isTable(a) && isTable(b) && sameTable(a, b);
}

/** Whether a value is a table or a group of figures: values by name. */
export function isTable(value: Value): value is { readonly [name: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Day) && !(value instanceof Ref) && !(value instanceof Gap);
}

function sameTable(a: { readonly [name: string]: Value }, b: { readonly [name: string]: Value }): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && sameValue(a[name] as Value, b[name] as Value));
}

function samePaths(a: Gap, b: Gap): boolean {
  return a.reads.length === b.reads.length && a.reads.every((read, i) => pathOf(read) === pathOf(b.reads[i] as Read));
}

/** The JSON form of a value: dates as ISO text; gaps and objects of the data have none. */
export function toJson(value: Value): Json | undefined {
  // JSON knows one zero.
  if (typeof value === 'number') return value + 0;
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Day) return value.toString();
  if (value instanceof Gap || value instanceof Ref) return undefined;
  if (Array.isArray(value)) return value.map((item: Value) => toJson(item) ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item) ?? null]));
}
