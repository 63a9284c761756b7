// What of JSON Schema the dialect has, asked of the engine itself. In: keywords, schemas of the suite. Out: whether the
// engine hands a keyword on to validators, and a schema with its references resolved as `compile` does it.
import { compile } from '../../renderer/core/compile.js';
import type { FormSpec } from '../../renderer/core/form.js';
import type { Json, JsonObject } from '../../renderer/core/json.js';
import { plainSchema } from '../../renderer/core/plain-schema.js';
import { keywordsOf } from './schema-suite.js';

const TEXT = { type: 'string' };
const GROUP = { type: 'object', properties: { a: TEXT, b: TEXT } };

/** The smallest field that uses a keyword. */
const SAMPLES: Readonly<Record<string, JsonObject>> = {
  type: TEXT,
  const: { type: 'string', const: 'a' },
  enum: { enum: ['a', 'b'] },
  oneOf: { type: 'object', properties: { a: { enum: ['x', 'y'] } }, oneOf: ['x', 'y'].map((one) => ({ properties: { a: { const: one } } })) },
  anyOf: { ...GROUP, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
  allOf: { ...GROUP, allOf: [{ required: ['a'] }] },
  not: { ...GROUP, not: { required: ['a'] } },
  if: { ...GROUP, if: { required: ['a'] }, then: { required: ['b'] } },
  then: { ...GROUP, if: { required: ['a'] }, then: { required: ['b'] } },
  else: { ...GROUP, if: { required: ['a'] }, else: { required: ['b'] } },
  dependentSchemas: { ...GROUP, dependentSchemas: { a: { required: ['b'] } } },
  dependentRequired: { ...GROUP, dependentRequired: { a: ['b'] } },
  default: { type: 'string', default: 'a' },
  properties: GROUP,
  required: { ...GROUP, required: ['a'] },
  items: { type: 'array', items: GROUP },
  minItems: { type: 'array', items: GROUP, minItems: 1 },
  maxItems: { type: 'array', items: GROUP, maxItems: 1 },
  uniqueItems: { type: 'array', items: GROUP, uniqueItems: true },
  minLength: { ...TEXT, minLength: 1 },
  maxLength: { ...TEXT, maxLength: 1 },
  pattern: { ...TEXT, pattern: '^a$' },
  format: { ...TEXT, format: 'email' },
  ...Object.fromEntries(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].map((keyword) => [keyword, { type: 'number', [keyword]: 1 }])),
};

const FORM = { $id: 'suite', version: '1', title: 'Suite' };

/** Whether `compile` accepts a keyword and what it leaves for validators still says it. */
export function isDialect(keyword: string): boolean {
  const sample = Object.hasOwn(SAMPLES, keyword) ? SAMPLES[keyword] : undefined;
  if (!sample) return false;
  try {
    return keywordsOf(resolved({ type: 'object', properties: { field: sample } })).has(keyword);
  } catch {
    return false;
  }
}

/**
 * The plain schema that `compile` makes when a schema is the root of a form.
 * @throws {SchemaError} when it is refused
 */
export function resolved(schema: JsonObject): JsonObject {
  const form = { ...FORM, ...schema } as Json as unknown as FormSpec;
  return plainSchema(compile(form).root) as JsonObject;
}
