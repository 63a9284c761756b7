// Validators for a form that arrives at run time: interpreted, so that no code is made from text. In: a model. Out: the
// same interface as the generated ones, and the same issues. Loaded when first needed.
import { format as known, Validator, type OutputUnit } from '@cfworker/json-schema';
import type { Issue, Validate, Validators } from '../../core/findings.js';
import type { Json, JsonObject } from '../../core/json.js';
import type { Model } from '../../core/model.js';
import { get } from '../../core/pointer.js';
import { formats } from '../../core/formats/index.js';
import { judgedSchemas } from '../../core/plain-schema.js';

type Params = (limit: Json | undefined) => Readonly<Record<string, unknown>>;

const limited: Params = (limit) => ({ limit });
const compared = (comparison: string): Params => (limit) => ({ comparison, limit });

/** Keywords that only lead to others, which say what is wrong. */
const LEADING = new Set(['properties', 'items', 'allOf', 'dependentSchemas', '$ref']);

/** The params of an issue as Ajv names them; keywords that are not here have none. */
const PARAMS: Readonly<Record<string, Params>> = {
  type: (type) => ({ type }),
  format: (format) => ({ format }),
  const: (allowedValue) => ({ allowedValue }),
  enum: (allowedValues) => ({ allowedValues }),
  pattern: (pattern) => ({ pattern }),
  multipleOf: (multipleOf) => ({ multipleOf }),
  minimum: compared('>='),
  maximum: compared('<='),
  exclusiveMinimum: compared('>'),
  exclusiveMaximum: compared('<'),
  minLength: limited,
  maxLength: limited,
  minItems: limited,
  maxItems: limited,
};

type Names = readonly string[];

/** Keywords about properties that are not there, each with the names it misses: the library tells how many, not which. */
const MISSING: Readonly<Record<string, (object: JsonObject, rule: never) => Names>> = {
  required: (object, names: Names) => names.filter((name) => !Object.hasOwn(object, name)),
  dependentRequired: (object, rule: Readonly<Record<string, Names>>) =>
    Object.entries(rule).flatMap(([name, names]) => (Object.hasOwn(object, name) ? names.filter((other) => !Object.hasOwn(object, other)) : [])),
};

/** Makes the validators of a model, one a section and one for the rows of each list. */
export function runtimeValidators(model: Model): Validators {
  return Object.fromEntries(Object.entries(judgedSchemas(model)).map(([path, schema]) => [path, runtimeValidator(schema as JsonObject)]));
}

/** Makes the validator of one plain schema. */
export function runtimeValidator(schema: JsonObject): Validate {
  // The library's own formats differ in detail from ours, and others are notes that nothing checks; one form has one answer.
  for (const name of Object.keys(known)) if (!formats.has(name)) Reflect.deleteProperty(known, name);
  for (const [name, format] of formats) known[name] = format.test;
  const validator = new Validator(schema, '2020-12', false);
  return (data) => issuesOf(validator.validate(data).errors, schema, data as Json);
}

function issuesOf(units: readonly OutputUnit[], schema: JsonObject, data: Json): Issue[] {
  const issues = units.filter(({ keyword }) => !LEADING.has(keyword)).flatMap((unit) => issueOf(unit, schema, data));
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

function issueOf({ keyword, keywordLocation, instanceLocation }: OutputUnit, schema: JsonObject, data: Json): Issue[] {
  const instancePath = pointerOf(instanceLocation);
  const rules = get(schema, pointerOf(keywordLocation).replace(/\/[^/]*$/, '')) as JsonObject | undefined;
  const limit = rules?.[keyword];
  const missing = MISSING[keyword]?.(get(data, instancePath) as JsonObject, limit as never);
  return missing?.map((missingProperty) => ({ instancePath, keyword, params: { missingProperty } })) ?? [{ instancePath, keyword, params: PARAMS[keyword]?.(limit) ?? {} }];
}

/** The library writes its places as URI fragments: with "#" before them, and percent signs in them. */
function pointerOf(location: string): string {
  return decodeURIComponent(location.replace(/^#/, ''));
}
