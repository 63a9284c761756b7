// What a meta-schema finds in a file of a form, in words for its author. In: the errors of a validator that tells all of them
// with their data and schema. Out: faults: keywords that nobody would read, values that are not allowed.
import { escapeKey } from '../expression/value.js';
import { didYouMean, type Fault } from '../faults.js';
import type { Json } from '../json.js';
import { kindOfJson, listed, quoted } from './words.js';

/** An error as Ajv tells it, with `allErrors` and `verbose`. */
export interface KeywordError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: unknown;
  readonly propertyName?: string | undefined;
  readonly parentSchema?: unknown;
  readonly data?: unknown;
  readonly message?: string | undefined;
}

/** The faults of one file, each told once. */
export function dialectFaultsOf(errors: readonly KeywordError[]): Fault[] {
  // Of alternatives that all fail only the nearest is told; what the others say would confuse.
  const told = errors.filter(({ keyword, schemaPath, instancePath, propertyName }) => {
    if (keyword === 'anyOf' || keyword === 'if' || (propertyName !== undefined && keyword !== 'propertyNames')) return false;
    const rivals = errors.filter((other) => other.instancePath === instancePath && /\/anyOf\/\d+/.test(other.schemaPath));
    return !/\/anyOf\/\d+/.test(schemaPath) || rivals[0]?.schemaPath === schemaPath;
  });
  const faults = told.map(faultOf);
  return [...new Map(faults.map((fault) => [JSON.stringify([fault.pointer, fault.message]), fault])).values()];
}

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** What each keyword of the meta-schema finds, in words. */
const SENTENCES: Readonly<Record<string, (error: KeywordError, schema: Schema, data: Json) => Fault>> = {
  additionalProperties({ params, instancePath }, { properties = {} }) {
    const name = (params as { additionalProperty: string }).additionalProperty;
    const allowed = Object.keys(properties);
    const hint = didYouMean(name, allowed) || (allowed.length > 10 ? '' : ` Allowed: ${listed(allowed)}.`);
    return { pointer: `${instancePath}/${escapeKey(name)}`, key: true, message: `"${name}" is no keyword here, so nothing would read it.${hint}` };
  },
  required: ({ params, instancePath }) => ({ pointer: instancePath, message: `"${(params as { missingProperty: string }).missingProperty}" is missing here.` }),
  dependencies({ params, instancePath }) {
    const { property, missingProperty } = params as { property: string; missingProperty: string };
    return { pointer: `${instancePath}/${escapeKey(property)}`, key: true, message: `"${property}" goes with "${missingProperty}", which is missing: only a whole form has them.` };
  },
  propertyNames({ params, instancePath }, schema) {
    const name = (params as { propertyName: string }).propertyName;
    return { pointer: `${instancePath}/${escapeKey(name)}`, key: true, message: /\/properties$/.test(instancePath) || schema.description === undefined ? nameSentence(name, instancePath) : `"${name}": ${schema.description}` };
  },
  enum({ params, instancePath }, _schema, data) {
    const allowed = (params as { allowedValues: Json[] }).allowedValues.map(String);
    return { pointer: instancePath, message: `${quoted(data)} is not allowed here.${(typeof data === 'string' && didYouMean(data, allowed)) || ` Allowed: ${listed(allowed)}.`}` };
  },
  type: ({ params, instancePath }, schema, data) => ({ pointer: instancePath, message: `this must be ${String((params as { type: string | string[] }).type).replace(',', ' or ')}, found ${kindOfJson(data)}.${about(schema)}` }),
  pattern: ({ instancePath }, schema, data) => ({ pointer: instancePath, message: `${quoted(data)} is not written as it should be.${about(schema)}` }),
  uniqueItems({ params, instancePath }) {
    const { i, j } = params as { i: number; j: number };
    return { pointer: `${instancePath}/${Math.max(i, j)}`, message: `this stands here twice, first as entry ${Math.min(i, j) + 1}.` };
  },
};

function faultOf(error: KeywordError): Fault {
  const { keyword, instancePath, parentSchema = {}, data, message = '' } = error;
  const sentence = SENTENCES[keyword];
  if (sentence) return sentence(error, parentSchema as Schema, data as Json);
  if (keyword.startsWith('min') && isEmpty(data)) return { pointer: instancePath, message: 'this is empty.' };
  return { pointer: instancePath, message: `${quoted(data as Json)} ${message}.` };
}

function nameSentence(name: string, instancePath: string): string {
  if (/\/(properties|values)$/.test(instancePath)) return `"${name}" cannot be written in an expression: names have letters without accents, digits and _ only.`;
  return `"${name}" is not written as a name here should be.`;
}

function about({ description }: Schema): string {
  return description === undefined ? '' : ` ${description}`;
}

function isEmpty(data: unknown): boolean {
  return data === '' || (typeof data === 'object' && data !== null && Object.keys(data).length === 0);
}
