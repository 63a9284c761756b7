// The bench of the core's tests: makes small forms, and tells in plain JSON everything that can be seen of a state.
// Loaded by tests alone.
import { compile } from './compile.js';
import { createEngine, derive, type Derived, type Engine } from './derive.js';
import { language } from './expression/language.js';
import { Gap, pathOf, Ref, toJson, type Value } from './expression/value.js';
import { allFindings, type Validators } from './findings.js';
import type { FormSpec, SchemaSpec } from './form.js';
import type { Json } from './json.js';
import type { Model } from './model.js';
import type { Action, State } from './state.js';
import { initialState, update } from './update.js';

/** The day on which forms of this bench are judged unless a test gives another. */
export const TODAY = '2026-11-25';

/** A form as an author writes it: of one step unless `rest` has others. */
export function formOf(properties: Readonly<Record<string, SchemaSpec>>, rest: Partial<FormSpec> = {}): FormSpec {
  return { $id: 'bench', version: '1', title: 'Bench', lang: 'it', type: 'object', properties, ...rest };
}

/** The same form, compiled and with its validators. */
export function engineOf(form: FormSpec, validators: Validators = {}): Engine {
  return createEngine(compile(form, language), validators);
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

/** Everything that can be seen of a state, as text: the same text is the same sight. */
export function sightOf(model: Model, { view, findings, raised, irrelevant, shown, evaluation }: Derived): string {
  const values = [...model.values.keys()].map((name) => [name, told(evaluation.named(name))]);
  const sight = { view, findings: allFindings(findings), raised, irrelevant: [...irrelevant], shown: [...shown], values };
  return JSON.stringify(sight, (key, value: unknown) => (key === 'node' ? (value as { path: string }).path : value), 1);
}

/** A value of an expression as a table can hold it: a gap by the paths that would decide it, an object by its place. */
export function told(value: Value): unknown {
  if (value instanceof Gap) return { open: value.reads.map(pathOf) };
  if (value instanceof Ref) return { at: value.path, json: value.json ?? null };
  return Array.isArray(value) ? (value as readonly Value[]).map(told) : toJson(value);
}
