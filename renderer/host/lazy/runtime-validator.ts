// Validators for a form that arrives at run time: interpreted, so that no code is made from text. In: a model. Out: the
// same interface as the generated ones. Loaded when first needed.
import { format as known, Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import type { Issue, Validators } from '../../core/findings.js';
import type { JsonObject } from '../../core/json.js';
import type { Model } from '../../core/model.js';
import { get } from '../../core/pointer.js';
import { formats } from '../../core/formats/index.js';
import { sectionSchema } from '../../core/plain-schema.js';

/** Keywords that say something of their own; the others only lead to them. */
const SAYING = new Set(['type', 'format', 'const', 'enum', 'required', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems']);

/** Makes the validators of a model, section by section. */
export function runtimeValidators(model: Model): Validators {
  // The library's own formats differ in detail from ours; one form has one answer.
  for (const [name, format] of formats) known[name] = format.test;
  return Object.fromEntries(
    model.sections.map(({ path, nodes }) => {
      const schema = sectionSchema(path, nodes) as JsonObject;
      const validator = new Validator(schema as Schema, '2020-12', false);
      return [path, (data: unknown) => issuesOf(validator.validate(data).errors, schema, data as JsonObject)];
    }),
  );
}

function issuesOf(units: readonly OutputUnit[], schema: JsonObject, data: JsonObject): Issue[] {
  const issues = units.filter(({ keyword }) => SAYING.has(keyword)).flatMap((unit) => issueOf(unit, schema, data));
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

function issueOf({ keyword, keywordLocation, instanceLocation }: OutputUnit, schema: JsonObject, data: JsonObject): Issue[] {
  const instancePath = instanceLocation.replace(/^#/, '');
  const limit = get(schema, keywordLocation.replace(/^#/, ''));
  if (keyword !== 'required') return [{ instancePath, keyword, params: { limit } }];
  const here = get(data, instancePath);
  const missing = (limit as readonly string[]).filter((name) => !Object.hasOwn(here as JsonObject, name));
  return missing.map((missingProperty) => ({ instancePath, keyword, params: { missingProperty } }));
}
