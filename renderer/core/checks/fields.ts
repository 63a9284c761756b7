// What is wrong with single fields: choices, constants, limits, formats and patterns that can never be met. In: a node.
// Out: faults.
import { didYouMean, type Fault } from '../faults.js';
import type { UiSpec } from '../form.js';
import { formats } from '../formats/index.js';
import type { Json } from '../json.js';
import { typeOf } from '../kinds/type-of.js';
import type { Node } from '../model.js';
import { placeOf } from '../nodes.js';
import { unsafePattern } from '../safe-pattern.js';
import { kindOfJson, listed, quoted } from './words.js';

type Report = (keyword: string, message: string, entry?: string) => void;

/** Formats of JSON Schema that are notes to readers here: nothing checks them. */
const NOTES = ['date-time', 'time', 'duration', 'email', 'idn-email', 'hostname', 'idn-hostname', 'ipv4', 'ipv6', 'uri', 'uri-reference', 'iri', 'iri-reference', 'uuid', 'uri-template', 'json-pointer', 'relative-json-pointer', 'regex'];

/** Which type each keyword says something about. */
const MEANT_FOR: Readonly<Record<string, string>> = {
  minimum: 'number', maximum: 'number', exclusiveMinimum: 'number', exclusiveMaximum: 'number', multipleOf: 'number',
  minLength: 'string', maxLength: 'string', pattern: 'string', format: 'string',
  items: 'array', minItems: 'array', maxItems: 'array', uniqueItems: 'array',
  properties: 'object', required: 'object',
};

/** The kinds of field that each face belongs to; without a list, all. */
const WIDGETS: Readonly<Record<NonNullable<UiSpec['widget']>, readonly string[] | null>> = {
  hidden: null, note: null, text: null, textarea: ['multi-line'], money: ['money'], declaration: ['declaration'],
  radio: ['choice', 'yes-no'], select: ['choice', 'several', 'yes-no'], search: ['choice', 'several'], table: ['table'], attachment: ['attachment'],
};

/** The faults of one field, apart from its rules. */
export function fieldFaults(node: Node): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (keyword, message, entry = '') => faults.push({ pointer: `${placeOf(node, keyword)}${entry}`, message });
  for (const check of [choices, constants, limits, meant, widget, format, pattern, twice]) check(node, report);
  return faults;
}

function choices({ kind, schema }: Node, report: Report): void {
  if (kind.shape === 'group') return;
  const keyword = schema.oneOf ? 'oneOf' : 'enum';
  const constants = schema.oneOf?.map((option) => option.const).filter((constant) => constant !== undefined) ?? schema.enum;
  if (!constants || (schema.oneOf && constants.length < schema.oneOf.length)) return;
  if (constants.length === 0) report(keyword, 'a choice needs at least one constant to choose.');
  for (const [i, constant] of constants.entries()) {
    const entry = `/${i}${schema.oneOf ? '/const' : ''}`;
    const first = constants.indexOf(constant);
    if (first < i) report(keyword, `the constant ${quoted(constant)} stands here twice, first as entry ${first + 1}.`, entry);
    else if (!isOfType(constant, schema.type)) report(keyword, `${quoted(constant)} is not of the type of this field (${named(schema.type)}).`, entry);
    else if (constant !== null && typeof constant !== 'string' && typeof constant !== 'number') report(keyword, `a choice is a text or a number; this is ${kindOfJson(constant)}.`, entry);
  }
}

function constants({ schema }: Node, report: Report): void {
  const given = schema as { readonly const?: Json; readonly default?: Json };
  for (const keyword of ['const', 'default'] as const) {
    const constant = given[keyword];
    if (constant !== undefined && !isOfType(constant, schema.type)) report(keyword, `${quoted(constant)} is not of the type of this field (${named(schema.type)}).`);
  }
}

function limits({ schema }: Node, report: Report): void {
  for (const [least, most] of [['minimum', 'maximum'], ['minLength', 'maxLength']] as const) {
    const [from, to] = [schema[least], schema[most]];
    if (from !== undefined && to !== undefined && from > to) report(least, `no answer can satisfy "${least}" ${from} and "${most}" ${to}.`);
  }
  for (const keyword of ['minLength', 'maxLength'] as const) {
    const limit = schema[keyword];
    if (limit !== undefined && (!Number.isInteger(limit) || limit < 0)) report(keyword, `"${keyword}" is a number of characters; ${limit} is none.`);
  }
}

function format({ schema }: Node, report: Report): void {
  if (schema.format === undefined || schema.format === 'date' || formats.has(schema.format) || NOTES.includes(schema.format)) return;
  const known = [...new Set(['date', ...formats.keys()])];
  report('format', `"${schema.format}" is no format.${didYouMean(schema.format, known) || ` Allowed: ${listed(known)}.`}`);
}

function pattern({ schema }: Node, report: Report): void {
  const fault = schema.pattern === undefined ? null : unsafePattern(schema.pattern);
  if (fault !== null) report('pattern', fault);
}

function meant({ kind, schema }: Node, report: Report): void {
  const type = typeOf(schema);
  if (type === undefined || kind.name === 'unknown') return;
  for (const [keyword, wanted] of Object.entries(MEANT_FOR)) {
    const fits = type === wanted || (wanted === 'number' && type === 'integer');
    if (!fits && Object.hasOwn(schema, keyword)) report(keyword, `"${keyword}" is for the type ${wanted}; this field is of type ${type}, where it does nothing.`);
  }
}

function widget({ kind, ui }: Node, report: Report): void {
  if (ui.widget === undefined || kind.name === 'unknown') return;
  const kinds = (WIDGETS as Readonly<Record<string, readonly string[] | null | undefined>>)[ui.widget];
  if (kinds === undefined) report('ui', `"${ui.widget}" is no widget.${didYouMean(ui.widget, Object.keys(WIDGETS)) || ` Allowed: ${listed(Object.keys(WIDGETS))}.`}`, '/widget');
  else if (kinds && !kinds.includes(kind.name)) report('ui', `the widget "${ui.widget}" does not go with this field, which is of the kind ${kind.name}.`, '/widget');
}

function twice({ schema }: Node, report: Report): void {
  const required = schema.required ?? [];
  for (const [i, name] of required.entries()) {
    if (required.indexOf(name) < i) report('required', `"${name}" stands here twice.`, `/${i}`);
  }
}

function isOfType(json: Json, type: Node['schema']['type']): boolean {
  if (type === undefined) return true;
  const actual = json === null ? 'null' : Array.isArray(json) ? 'array' : typeof json;
  const allowed = typeof type === 'string' ? [type] : type;
  return allowed.some((name) => name === actual || (actual === 'number' && (name === 'integer' ? Number.isInteger(json) : name === 'number')));
}

function named(type: Node['schema']['type']): string {
  return typeOf({ type: type ?? [] }) ?? 'any';
}
