// The bench of the core's tests: makes small forms, and tells in plain JSON everything that can be seen of a state.
// Loaded by tests alone.
import type { Raised } from './alerts.js';
import { compile } from './compile.js';
import { createEngine, derive, type Derived, type Engine } from './derive.js';
import { language } from './expression/language.js';
import { Gap, pathOf, Ref, toJson, type Value } from './expression/value.js';
import type { Explained } from './explanation.js';
import { allFindings, type Finding, type Findings, type Issue, type Validators } from './findings.js';
import type { FormSpec, SchemaSpec } from './form.js';
import type { Json } from './json.js';
import type { Model } from './model.js';
import { judgedSchemas } from './plain-schema.js';
import type { Action, State } from './state.js';
import { initialState, update } from './update.js';
import type { FieldView } from './view.js';

/** The day on which forms of this bench are judged unless a test gives another. */
export const TODAY = '2026-11-25';

/** A form as an author writes it: of one step unless `rest` has others. */
export function formOf(properties: Readonly<Record<string, SchemaSpec>>, rest: Partial<FormSpec> = {}): FormSpec {
  return { $id: 'bench', version: '1', title: 'Bench', lang: 'it', type: 'object', properties, ...rest };
}

/** The same form, compiled and with validators. */
export function engineOf(form: FormSpec): Engine {
  const model = compile(form, language);
  return createEngine(model, validatorsOf(model));
}

/** Validators that know of two mistakes: an answer that is missing, and a number below its minimum. */
export function validatorsOf(model: Model): Validators {
  return Object.fromEntries(Object.entries(judgedSchemas(model)).map(([path, schema]) => [path, (data) => issues(schema, data, '')]));
}

function issues({ properties = {}, items, required = [], minimum }: SchemaSpec, data: unknown, instancePath: string): Issue[] {
  if (Array.isArray(data)) return data.flatMap((row, i) => (items ? issues(items, row, `${instancePath}/${i}`) : []));
  if (typeof data === 'number') return minimum !== undefined && data < minimum ? [{ instancePath, keyword: 'minimum', params: { limit: minimum } }] : [];
  if (typeof data !== 'object' || data === null) return [];
  const missing = required.filter((name) => !Object.hasOwn(data, name)).map((missingProperty) => ({ instancePath, keyword: 'required', params: { missingProperty } }));
  const below = Object.entries(properties).filter(([key]) => Object.hasOwn(data, key)).flatMap(([key, schema]) => issues(schema, (data as Record<string, unknown>)[key], `${instancePath}/${key}`));
  return [...missing, ...below];
}

/** A state reached by actions, each derived from the one before as on a page. */
export function after(engine: Engine, actions: readonly Action[], data?: Json): State {
  const start = initialState(engine, { today: TODAY, data });
  derive(engine, start);
  return actions.reduce((state, action) => {
    const next = update(engine, state, action);
    derive(engine, next, state);
    return next;
  }, start);
}

/** What a person sees of a state, in brief: errors by finding code or rule id, alerts below them by rule id. */
export function shownBy(engine: Engine, state: State): { errors: Record<string, string>; alerts: Record<string, string[]>; texts: Record<string, string> } {
  const { shown, view } = derive(engine, state);
  const name = (error: Finding | Raised): string => ('code' in error ? error.code : error.id);
  const entries = [...shown];
  return {
    errors: Object.fromEntries(entries.flatMap(([path, { error }]) => (error ? [[path, name(error)]] : []))),
    alerts: Object.fromEntries(entries.flatMap(([path, { alerts }]) => (alerts.length > 0 ? [[path, alerts.map(({ id }) => id)]] : []))),
    texts: Object.fromEntries(viewsOf(view).flatMap(({ path, text }) => (text === '' ? [] : [[path, text]]))),
  };
}

/** Everything that can be seen of a state, as text: the same text is the same sight. */
export function sightOf(model: Model, { view, findings, raised, notes, irrelevant, shown, evaluation }: Derived): string {
  const values = [...model.values.keys()].map((name) => [name, told(evaluation.named(name))]);
  const sight = { view, findings: allFindings(findings), raised, notes: [...notes], irrelevant: [...irrelevant], shown: [...shown], values };
  return JSON.stringify(sight, (key, value: unknown) => (key === 'node' ? (value as { path: string }).path : key === 'looked' ? undefined : value), 1);
}

/** What is said of a state, as text, whoever judged it; words and reads too. */
export function saidOf(model: Model, { raised, irrelevant, evaluation }: Explained, findings: Findings, isSubmittable: boolean): string {
  const values = [...model.values.keys()].map((name) => [name, told(evaluation.named(name))]);
  const said = raised.map((alert) => ({ ...alert, reads: alert.reads, looked: undefined }));
  return JSON.stringify({ said, findings: allFindings(findings), irrelevant: [...irrelevant], values, isSubmittable }, null, 1);
}

/** All fields of a view, groups and rows before what is in them. */
export function viewsOf({ pieces }: Pick<FieldView, 'pieces'>): readonly FieldView[] {
  return pieces.flat().flatMap((view) => [view, ...viewsOf(view)]);
}

/** A value of an expression as a table can hold it: a gap by the paths that would decide it, an object by its place. */
export function told(value: Value): unknown {
  if (value instanceof Gap) return { open: value.reads.map(pathOf) };
  if (value instanceof Ref) return { at: value.path, json: value.json ?? null };
  return Array.isArray(value) ? (value as readonly Value[]).map(told) : toJson(value);
}
