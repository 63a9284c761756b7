// JSON Pointers (RFC 6901) over immutable JSON: read, write with shared structure. In: data and a pointer.
// Out: the value, or new data that shares everything off the path.
import { isObject, own } from './data.js';
import type { Json, JsonObject } from './json.js';

/** Segments of a pointer, unescaped; the empty pointer has none. */
export function segments(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer.slice(1).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a pointer; undefined when there is none. Only own properties and rows count. */
export function get(data: Json | undefined, pointer: string): Json | undefined {
  return segments(pointer).reduce(entry, data);
}

/**
 * New data with `value` at the pointer (undefined removes; of a row it leaves null). Missing objects on the way are made,
 * missing rows are not; data that stays equal comes back as it was.
 */
export function set(data: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  return setAt(data, segments(pointer), 0, value) as JsonObject;
}

/** New data without what is at the pointer, and without the objects around it that are empty then; rows stay. */
export function remove(data: JsonObject, pointer: string): JsonObject {
  const rest = set(data, pointer, undefined);
  const around = pointer.slice(0, pointer.lastIndexOf('/'));
  const object = around === '' ? undefined : get(rest, around);
  const isRow = Array.isArray(get(rest, around.slice(0, around.lastIndexOf('/'))));
  return isObject(object) && Object.keys(object).length === 0 && !isRow ? remove(rest, around) : rest;
}

function setAt(here: Json | undefined, path: readonly string[], depth: number, value: Json | undefined): Json | undefined {
  const key = path[depth];
  if (key === undefined) return value;
  const old = entry(here, key);
  const rows: readonly Json[] | null = Array.isArray(here) ? here : null;
  if (rows && old === undefined) return rows;
  const next = setAt(old, path, depth + 1, value);
  if (next === old) return here;
  if (rows) return rows.with(Number(key), next ?? null);
  const object = isObject(here) ? here : {};
  if (next !== undefined) return { ...object, [key]: next };
  const { [key]: _removed, ...rest } = object;
  return rest;
}

function entry(here: Json | undefined, key: string): Json | undefined {
  if (isObject(here)) return own(here, key);
  return Array.isArray(here) && Object.hasOwn(here, key) ? (here as readonly Json[])[Number(key)] : undefined;
}
