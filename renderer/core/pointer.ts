// JSON Pointers (RFC 6901) over immutable JSON: read, write with shared structure. In: data and a pointer.
// Out: the value, or new data that shares everything off the path.
import type { Json, JsonObject } from './json.js';

/** Segments of a pointer, unescaped; the empty pointer has none. */
export function segments(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer.slice(1).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a pointer; undefined when there is none. Only own properties count. */
export function get(data: Json | undefined, pointer: string): Json | undefined {
  let here: Json | undefined = data;
  for (const key of segments(pointer)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as JsonObject)[key];
  }
  return here;
}

/** New data with `value` at the pointer (undefined removes). Missing objects on the way are made; equal data comes back as it was. */
export function set(data: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  return setAt(data, segments(pointer), 0, value) as JsonObject;
}

function setAt(here: Json | undefined, path: readonly string[], depth: number, value: Json | undefined): Json | undefined {
  const key = path[depth];
  if (key === undefined) return value;
  const container = typeof here === 'object' && here !== null ? here : {};
  const old = Object.hasOwn(container, key) ? (container as JsonObject)[key] : undefined;
  const next = setAt(old, path, depth + 1, value);
  if (next === old) return here;
  if (Array.isArray(container)) return container.map((item: Json, i) => (String(i) === key ? (next ?? null) : item));
  if (next !== undefined) return { ...container, [key]: next };
  const { [key]: _removed, ...rest } = container as JsonObject;
  return rest;
}
