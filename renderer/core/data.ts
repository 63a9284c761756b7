// Data at the boundary. In: JSON of a host, in any shape. Out: the state form, where an unanswered field is absent;
// and back, where the type decides what an unanswered field looks like.
import type { Json, JsonObject } from './json.js';
import { typeOf } from './kinds/type-of.js';
import { refuseDeep } from './limits.js';
import type { Node } from './model.js';

/**
 * The state form of a host's data: `null`, `""` and objects without properties are absent, constants are filled in. An
 * object whose properties are all unanswered is there, and empty: who wrote it has begun it. What the form does not declare
 * is kept as it is. The result shares nothing with the input.
 * @throws {RangeError} for data nested deeper than any form
 */
export function absorb(root: Node, data: Json | undefined): JsonObject {
  refuseDeep(data);
  return absorbObject(root, isObject(data) ? data : {});
}

/** The export form: nullable → `null`, array → `[]`, otherwise left out; declared properties first, in the form's order. */
export function emit(root: Node, data: JsonObject): JsonObject {
  return emitObject(root, data);
}

function absorbObject(node: Node, data: JsonObject): JsonObject {
  const entries: (readonly [string, Json])[] = [];
  for (const child of node.children) {
    const value = absorbField(child, own(data, child.key));
    if (value !== undefined) entries.push([child.key, value]);
  }
  for (const [key, value] of Object.entries(data)) if (!node.byKey.has(key)) entries.push([key, copy(value)]);
  return Object.fromEntries(entries);
}

function absorbField(node: Node, value: Json | undefined): Json | undefined {
  if (node.constant !== undefined) return node.constant;
  if (value === undefined || value === null || value === '') return undefined;
  const { item } = node;
  if (item && Array.isArray(value)) return value.map((row: Json) => absorbRow(item, row));
  if (!isObject(value)) return copy(value);
  if (Object.keys(value).length === 0) return undefined;
  return node.byKey.size > 0 ? absorbObject(node, value) : copy(value);
}

/** An empty or null row is still a row. */
function absorbRow(item: Node, row: Json): Json {
  if (item.byKey.size === 0 || (row !== null && !isObject(row))) return copy(row);
  return absorbObject(item, row ?? {});
}

function emitObject(node: Node, data: JsonObject): JsonObject {
  const known = node.children.map((child) => [child.key, emitField(child, own(data, child.key))] as const);
  const unknown = Object.entries(data).filter(([key]) => !node.byKey.has(key)).map(([key, value]) => [key, copy(value)] as const);
  return Object.fromEntries([...known, ...unknown].filter(([, value]) => value !== undefined)) as JsonObject;
}

function emitField(node: Node, value: Json | undefined): Json | undefined {
  if (value === undefined) return unanswered(node);
  const { item } = node;
  if (item && Array.isArray(value)) return value.map((row: Json) => (item.byKey.size > 0 && isObject(row) ? emitObject(item, row) : copy(row)));
  if (node.byKey.size === 0 || !isObject(value)) return copy(value);
  const object = emitObject(node, value);
  return Object.keys(object).length > 0 ? object : unanswered(node);
}

function unanswered(node: Node): Json | undefined {
  return node.nullable ? null : typeOf(node.schema) === 'array' ? [] : undefined;
}

/** A copy that shares nothing; names such as `__proto__` stay plain properties. */
function copy(value: Json): Json {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // As JSON writes numbers: no -0, nothing that is not finite.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** The property of that name, own ones only: data may carry `__proto__` or `constructor` as names. */
export function own(data: JsonObject | undefined, key: string): Json | undefined {
  return data && Object.hasOwn(data, key) ? data[key] : undefined;
}

/** Whether a value is a JSON object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
