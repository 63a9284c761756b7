// The shape of a form: whether each keyword that the engine reads holds the sort of JSON it must hold. In: any JSON. Out:
// the form without what has the wrong shape, so that the rest can still be judged, and the faults.
import { didYouMean, type Fault } from '../faults.js';
import type { FormSpec } from '../form.js';
import type { Json, JsonObject } from '../json.js';
import { escapeKey } from '../expression/value.js';
import { isTree } from './tree-shape.js';
import { kindOfJson, listed } from './words.js';

/** Gives the JSON back as far as it is sound; undefined leaves the keyword out. */
type Sound = (json: Json, at: string, faults: Fault[]) => Json | undefined;

/** Schemas and figures deeper than this are not looked at; the fields themselves have a narrower limit. */
const MAX_DEPTH = 100;

/** Takes JSON of a form apart and puts together what is sound. */
export function sound(form: unknown): { form: FormSpec; faults: Fault[] } {
  const faults: Fault[] = [];
  if (isTooDeep(form, 0)) return { form: { type: 'object' } as unknown as FormSpec, faults: [{ pointer: '', message: `nested deeper than ${MAX_DEPTH} levels.` }] };
  const made = FORM(form as Json, '', faults);
  return { form: (made ?? { type: 'object' }) as unknown as FormSpec, faults };
}

function isTooDeep(json: unknown, depth: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return depth > MAX_DEPTH || Object.values(json).some((item) => isTooDeep(item, depth + 1));
}

function only(expected: string, accepts: (json: Json) => boolean): Sound {
  return (json, at, faults) => {
    if (accepts(json)) return json;
    faults.push({ pointer: at, message: `${nameOf(at)} must be ${expected}; this is ${kindOfJson(json)}.` });
    return undefined;
  };
}

/** What a pointer is called in a message: its last keyword, and which entry of it. */
function nameOf(at: string): string {
  const [, keyword = 'a form', entry] = /\/([^/]*?)(?:\/(\d+))?$/.exec(at) ?? [];
  return at === '' ? 'a form' : entry === undefined ? `"${keyword}"` : `entry ${Number(entry) + 1} of "${keyword}"`;
}

const isList = (json: Json): json is readonly Json[] => Array.isArray(json);
const isObject = (json: Json): json is JsonObject => typeof json === 'object' && json !== null && !Array.isArray(json);

const anything: Sound = (json) => json;
const text = only('a text', (json) => typeof json === 'string');
const yesNo = only('true or false', (json) => typeof json === 'boolean');
const number = only('a number', (json) => typeof json === 'number');
const constant = only('a text or a number', (json) => typeof json === 'string' || typeof json === 'number');
const type = only('a type or a list of types', (json) => typeof json === 'string' || (isList(json) && json.every((item) => typeof item === 'string')));

const targets = only('a text or a list of texts', (json) => typeof json === 'string' || (isList(json) && json.every((item) => typeof item === 'string')));

/** A text, or the tree that a bundled form carries in its place. */
const isExpression = (json: Json): boolean => typeof json === 'string' || (isObject(json) && isTree(json.expr));
const expression = only('an expression, which is a text', isExpression);
const template = only('a text', (json) => typeof json === 'string' || (isList(json) && json.every(isExpression)));

function word(name: string, allowed: readonly string[]): Sound {
  return (json, at, faults) => {
    const known = text(json, at, faults);
    if (known === undefined || allowed.includes(known as string)) return known;
    const near = didYouMean(known as string, allowed);
    faults.push({ pointer: at, message: `"${known as string}" is no ${name}.${near || ` Allowed: ${listed(allowed)}.`}` });
    return undefined;
  };
}

function listOf(each: Sound): Sound {
  return (json, at, faults) => {
    if (!isList(json)) return only('a list […]', isList)(json, at, faults);
    return json.map((item, i) => each(item, `${at}/${i}`, faults)).filter((item) => item !== undefined);
  };
}

function mapOf(each: Sound): Sound {
  return (json, at, faults) => {
    if (!isObject(json)) return only('an object {…}', isObject)(json, at, faults);
    return Object.fromEntries(Object.entries(json).flatMap(([key, item]) => {
      const made = each(item, `${at}/${escapeKey(key)}`, faults);
      return made === undefined ? [] : [[key, made]];
    }));
  };
}

/** An object of known keywords, others being left as they are. What is in `needed` stands in for what is missing or unsound. */
function objectOf(name: string, keywords: () => Readonly<Record<string, Sound>>, needed: JsonObject = {}, instead = needed): Sound {
  let known: Readonly<Record<string, Sound>> | undefined;
  return (json, at, faults) => {
    if (!isObject(json)) {
      only('an object {…}', isObject)(json, at, faults);
      return at === '' ? undefined : instead;
    }
    const shapes = (known ??= keywords());
    const entries = Object.entries(json).flatMap(([key, item]) => {
      const made = Object.hasOwn(shapes, key) ? shapes[key]?.(item, `${at}/${escapeKey(key)}`, faults) : item;
      return made === undefined ? [] : [[key, made] as const];
    });
    for (const key of Object.keys(needed)) {
      if (!Object.hasOwn(json, key)) faults.push({ pointer: at, message: `${name} needs ${/^[aeio]/.test(key) ? 'an' : 'a'} "${key}".` });
    }
    return { ...needed, ...Object.fromEntries(entries) };
  };
}

const OPTION = objectOf('a choice', () => ({ const: constant, title: text, description: text }), { const: '' });
const SUGGEST = objectOf('a suggestion', () => ({ value: expression, label: template, at: text }), { value: 'null', label: '' });

const ALERT = objectOf(
  'an alert',
  () => ({ id: text, level: word('level', ['error', 'warning', 'info', 'suggestion']), when: expression, each: expression, at: targets, message: template, action: template, suggest: SUGGEST, examples: listOf(objectOf('an example', () => ({}))) }),
  { id: '?', level: 'info', when: 'false', message: '?' },
);

const ROWS = objectOf('a choice of rows', () => ({ list: text, value: text, label: text }), { list: '', value: '' });
const FILE = objectOf('a file', () => ({ id: text, name: text, size: text, format: text, digest: text, maxBytes: number, formats: mapOf(objectOf('a format', () => ({ types: listOf(text), extensions: listOf(text), magic: listOf(text) }))) }), { name: '' });

const SOURCE = objectOf('a source', () => ({ norm: text, status: word('status', ['confirmed', 'known', 'uncertain', 'project']), note: text }), { norm: '?', status: 'project' });
const answer = only('a text, a number, true or false', (json) => ['string', 'number', 'boolean'].includes(typeof json));
const AGREES = objectOf('an agreement', () => ({ code: text, part: word('part', ['surname', 'name']) }), { code: '', part: 'surname' });
const COLUMN = objectOf('a column', () => ({ property: text, upper: yesNo, values: mapOf(answer), notAfter: text, agrees: AGREES, example: text }), { property: '' });
const IMPORT = objectOf('an import', () => ({ columns: mapOf(COLUMN), source: SOURCE }), { columns: {} });

const UI = objectOf('ui', () => ({
  widget: text, help: text, autocomplete: text, unit: text, text: template, rowKey: targets, stable: yesNo, errors: mapOf(text), columns: listOf(text), rows: ROWS, file: FILE, import: IMPORT,
}));

const field = (): Readonly<Record<string, Sound>> => ({
  $ref: text, type, title: text, description: text, format: text, pattern: text, relevant: expression, prefill: expression, readOnly: yesNo, ui: UI,
  enum: listOf(anything), oneOf: listOf(BRANCH_OR_OPTION), anyOf: listOf(FIELD), allOf: listOf(FIELD), not: FIELD,
  if: FIELD, then: FIELD, else: FIELD, dependentSchemas: mapOf(FIELD), dependentRequired: mapOf(listOf(text)),
  properties: mapOf(FIELD), required: listOf(text), items: FIELD, alerts: listOf(ALERT), uniqueItems: yesNo,
  minimum: number, maximum: number, exclusiveMinimum: number, exclusiveMaximum: number, multipleOf: number,
  minLength: number, maxLength: number, minItems: number, maxItems: number,
});

const FIELD: Sound = objectOf('a field', field, {}, { type: 'object' });

/** The choices of a field have a constant; the branches of an object say something about its properties. */
const BRANCH_OR_OPTION: Sound = (json, at, faults) => {
  const isOption = !isObject(json) || 'const' in json || Object.keys(json).every((key) => key === 'title' || key === 'description');
  return (isOption ? OPTION : FIELD)(json, at, faults);
};

const STEP = objectOf('a step', () => ({ id: text, title: text, properties: listOf(text), role: word('role', ['start', 'review']) }), { id: '', title: '', properties: [] });
const CASES = objectOf('a decision table', () => ({ cases: listOf(objectOf('a case', () => ({ when: expression, value: expression }), { value: 'null' })), title: text, description: text }), { cases: [] });
const PICK = objectOf('a list of what applies', () => ({ pick: mapOf(expression), title: text, description: text }), { pick: {} });
const FUNCTION = objectOf('a function', () => ({ params: mapOf(text), returns: text, expr: expression, description: text }), { params: {}, returns: 'unknown', expr: 'null' });
const WORDED = objectOf('a value', () => ({ expr: expression, title: text, description: text }), { expr: 'null' });
const VALUE: Sound = (json, at, faults) => {
  const shape = !isObject(json) || isTree(json.expr) ? expression : 'cases' in json ? CASES : 'pick' in json ? PICK : WORDED;
  return shape(json, at, faults) ?? 'null';
};
const CALENDAR = objectOf('a calendar', () => ({ sundays: yesNo, saturdays: yesNo, fixed: listOf(text), from: mapOf(listOf(text)), easter: listOf(number) }));

const DATED = objectOf('a figure by date', () => ({ from: text, value: figure }), { from: '', value: null });
const figure: Sound = (json, at, faults) => {
  if (isObject(json)) return isList(json.byDate ?? null) ? { byDate: listOf(DATED)(json.byDate as Json, `${at}/byDate`, faults) ?? [] } : mapOf(figure)(json, at, faults);
  return isList(json) ? listOf(figure)(json, at, faults) : json;
};

const METER = objectOf('a meter', () => ({ id: text, title: text, help: text, value: expression, limit: expression, unit: text, deadline: expression, when: expression }), { id: '?', title: '?' });
const CHECKLIST = objectOf('a checklist', () => ({ title: text, value: text, list: text, property: text }), { value: '', list: '', property: '' });
const NEED = objectOf('what is needed', () => ({ text: template, when: expression }), { text: '?' });
const START = objectOf('a start page', () => ({ title: text, text: listOf(template), needs: listOf(NEED), minutes: number }), { title: '?' });

const FORM: Sound = objectOf('a form', () => ({
  ...field(), $id: text, version: text, lang: text, timeZone: text, steps: listOf(STEP), values: mapOf(VALUE), functions: mapOf(FUNCTION),
  params: mapOf(figure), calendar: CALENDAR, $defs: mapOf(FIELD),
  context: FIELD, meters: listOf(METER), whatIf: listOf(text), checklist: CHECKLIST, start: START, summary: listOf(text),
}));
