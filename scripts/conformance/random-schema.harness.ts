// Random plain schemas of the dialect, and data that nearly fits them. For tests that compare validators.
import fc, { type Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../../renderer/core/json.js';

/** Names that are awkward in pointers, in URIs, in JavaScript. */
const NAMES = ['a', 'b', 'a/b', 'm~n', 'x y', '%41', '#', '"', "'", '\\', '\n', 'è', '😀', '0', 'constructor', 'toString', 'length'];
const TEXTS = ['', 'a', 'ab', 'aaa', '😀', '😀b', '\ud83d', 'è', 'e\u0300', '2026-02-28', '2026-02-30', 'a@b.it', '00123', '00743110157', '__proto__', 'constructor', ' ', 'a\nb'];
const NUMBERS = [0, -0, 1, 2, 3, 7, -1, 0.1, 0.3, 19.99, 1.005, 0.07, 1e21, 1e-7, 123456789.12, 2 ** 53, 5e-324, 1.7976931348623157e308];
const STEPS = [1, 2, 3, 7, 0.1, 0.01, 0.07, 0.5, 1e-7, 1e300, 5e-324];
const PATTERNS = ['^a', 'a$', '^[a-z]*$', '^.{1,2}$', '^\\p{L}+$', '\\d{5}', '^😀', '', '^\\w+@'];
const FORMATS = ['date', 'email', 'cap', 'partita-iva', 'codice-fiscale', 'iban', 'uri', 'date-time', 'constructor'];
const TYPES = ['string', 'number', 'integer', 'boolean', 'null', 'object', 'array'];

const name = fc.constantFrom(...NAMES);
const scalar: Arbitrary<Json> = fc.oneof(fc.constantFrom<Json[]>(null, true, false), fc.constantFrom<Json[]>(...NUMBERS), fc.constantFrom<Json[]>(...TEXTS));

/** Small JSON over few values, so that things are equal often enough. */
export const json: Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(name, tie('value'), { maxKeys: 3 })),
})).value;

const few = <T>(values: readonly T[], maxLength = 3): Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength });
const some = (keywords: Record<string, Arbitrary<Json>>): Arbitrary<JsonObject> => fc.record(keywords, { requiredKeys: [] }) as Arbitrary<JsonObject>;
const size = fc.constantFrom(0, 1, 2, 3);
const limit = fc.constantFrom(...NUMBERS);

const textRules = some({ minLength: size, maxLength: size, pattern: fc.constantFrom(...PATTERNS), format: fc.constantFrom(...FORMATS) });
const numberRules = some({ minimum: limit, maximum: limit, exclusiveMinimum: limit, exclusiveMaximum: limit, multipleOf: fc.constantFrom(...STEPS) });
const anyRules = some({ const: json, enum: fc.array(json, { minLength: 1, maxLength: 3 }) });

/** Rules about objects: of their own and, where `below` says so, with conditions and combinations. */
function objectRules(schema: Arbitrary<JsonObject>): Arbitrary<JsonObject> {
  const branch = fc.oneof(some({ required: few(NAMES, 2) }), some({ properties: fc.dictionary(name, schema, { maxKeys: 2 }) }));
  const branches = fc.array(branch, { minLength: 1, maxLength: 2 });
  const condition = fc.oneof(fc.record({ if: branch, then: branch }), fc.record({ if: branch, else: branch }), fc.record({ if: branch, then: branch, else: branch }));
  const combination = some({ allOf: branches, anyOf: branches, not: branch, dependentRequired: fc.dictionary(name, few(NAMES, 2), { maxKeys: 2 }), dependentSchemas: fc.dictionary(name, branch, { maxKeys: 2 }) });
  return fc
    .tuple(some({ properties: fc.dictionary(name, schema, { maxKeys: 4 }), required: few(NAMES) }), fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: condition }, { weight: 1, arbitrary: combination }))
    .map(([own, more]) => ({ ...own, ...more }));
}

/** A schema with the keywords that `plainSchema` can write, of any type or none. */
export const schema: Arbitrary<JsonObject> = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      textRules.map((rules) => ({ type: 'string', ...rules })),
      fc.tuple(fc.constantFrom('number', 'integer'), numberRules).map(([type, rules]) => ({ type, ...rules })),
      anyRules,
      fc.tuple(few(TYPES), textRules, numberRules).map(([type, text, number]) => ({ type, ...text, ...number })),
      fc.tuple(textRules, numberRules).map(([text, number]) => ({ ...text, ...number })),
    ),
    objectRules(tie('schema')).map((rules) => ({ type: 'object', ...rules })),
    some({ items: tie('schema'), minItems: size, maxItems: size, uniqueItems: fc.boolean() }).map((rules) => ({ type: 'array', ...rules })),
    fc.tuple(anyRules, objectRules(tie('schema')), some({ items: tie('schema'), uniqueItems: fc.constant(true) })).map(([any, object, array]) => ({ ...any, ...object, ...array })),
  ),
})).schema;

/** Data for a schema: what it asks for more often than not, so that deep places are judged too. */
export function dataFor(of: JsonObject): Arbitrary<Json> {
  const items = of['items'] as JsonObject | undefined;
  const properties = Object.entries((of['properties'] ?? {}) as Record<string, JsonObject>);
  const fitting: Arbitrary<Json>[] = [
    ...(of['const'] === undefined ? [] : [fc.constant(of['const'])]),
    ...(of['enum'] === undefined ? [] : [fc.constantFrom(...(of['enum'] as readonly Json[]))]),
    ...(items ? [fc.array(dataFor(items), { maxLength: 4 })] : []),
    ...(properties.length > 0 ? [fc.tuple(fc.dictionary(name, json, { maxKeys: 3 }), fc.record(Object.fromEntries(properties.map(([key, part]) => [key, dataFor(part)])), { requiredKeys: [] })).map(([more, own]) => ({ ...more, ...own }) as Json)] : []),
  ];
  return fc.oneof({ weight: 1, arbitrary: json }, ...fitting.map((arbitrary) => ({ weight: 4, arbitrary })));
}
