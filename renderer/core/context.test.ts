// What the page knows, typed: expressions over names it does not have are refused, what it does not say is undecided,
// and what it says in the wrong shape is named and counts as not said.
import { describe, expect, test } from 'vitest';
import { engineOf, formOf, shownBy, told, TODAY } from './bench.harness.js';
import { compile } from './compile.js';
import { contextFaults } from './context.js';
import { derive } from './derive.js';
import { language } from './expression/language.js';
import { SchemaError } from './faults.js';
import type { FormSpec } from './form.js';
import type { Json } from './json.js';
import { initialState } from './update.js';

const CONTEXT: FormSpec['context'] = {
  type: 'object',
  properties: {
    level: { type: 'integer' },
    role: { type: 'string', oneOf: [{ const: 'OWN', title: 'Owner' }, { const: 'AGENT', title: 'Agent' }] },
    since: { type: 'string', format: 'date' },
    past: { type: 'array', items: { type: 'object', properties: { weeks: { type: 'number' }, to: { type: 'string', format: 'date' } } } },
  },
};
const form = (value: string): FormSpec => formOf({ a: { type: 'string' } }, { context: CONTEXT, values: { v: value } });

function faultsOf(value: string): string[] {
  try {
    compile(form(value), language);
    return [];
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    return error.faults.map(({ message }) => message);
  }
}

const valueOf = (value: string, context: Json): unknown => {
  const engine = engineOf(form(value));
  return told(derive(engine, initialState(engine, { today: TODAY, context })).evaluation.named('v'));
};

test.each([
  ['context.levl > 1', '"levl" is not a field of context. Did you mean "level"?'],
  ["context.role == 'OWM'", "'OWM' is not a value of context.role. Did you mean 'OWN'?"],
  ['context.since + true', 'cannot add a yes/no to a date.'],
  ['context.past.sum(p, p.week)', '"week" is not a field of a row of context.past. Did you mean "weeks"?'],
])('%s is refused', (value, message) => {
  expect(faultsOf(value)).toEqual([message]);
});

test.each<[string, Json, unknown]>([
  ['context.level > 1', { level: 2 }, true],
  ['context.since + 1', { since: '2026-02-28' }, '2026-03-01'],
  ['context.past.sum(p, p.weeks)', { past: [{ weeks: 2 }, { weeks: 3 }] }, 5],
  ['context.level > 1', null, { open: ['/context/level'] }],
  ['context.level > 1', { level: 'much' }, { open: ['/context/level'] }],
  ['context.level > 1', 'nonsense', { open: ['/context/level'] }],
  ['context.past.count(p, true)', { past: 7 }, 0],
  ['context.level == null', {}, true],
])('%s in %j', (value, context, result) => {
  expect(valueOf(value, context)).toEqual(result);
});

test('a function may take what the page knows, by its place', () => {
  const values = { v: 'f(context.past)' };
  const functions = { f: { params: { ps: 'list<context.past>' }, returns: 'number', expr: 'ps.sum(p, p.weeks)' } };
  const engine = engineOf(formOf({ a: { type: 'string' } }, { context: CONTEXT, values, functions }));
  expect(derive(engine, initialState(engine, { today: TODAY, context: { past: [{ weeks: 4 }] } })).evaluation.named('v')).toBe(4);
});

describe('the shape of a context', () => {
  const { model } = engineOf(form('1'));

  test('that is as the form expects, or says more or less, has no fault', () => {
    expect(contextFaults(model, { level: 1, role: 'OWN', since: '2026-01-01', past: [], more: {} })).toEqual([]);
    expect(contextFaults(model, { level: null, role: '' })).toEqual([]);
    expect(contextFaults(model, null)).toEqual([]);
  });

  test.each<[Json, string, string]>([
    ['x', '/context', '/context must be an object; the page gave a text.'],
    [{ level: '1' }, '/context/level', '/context/level must be a number; the page gave a text.'],
    [{ role: 'BOSS' }, '/context/role', '/context/role must be one of "OWN", "AGENT"; the page gave a text.'],
    [{ since: '2026-02-30' }, '/context/since', '/context/since must be a date; the page gave a text.'],
    [{ past: {} }, '/context/past', '/context/past must be a list; the page gave an object.'],
    [{ past: [{}, { weeks: true }] }, '/context/past/1/weeks', '/context/past/1/weeks must be a number; the page gave a boolean.'],
  ])('%j', (context, path, message) => {
    expect(contextFaults(model, context)).toEqual([{ path, message }]);
  });
});

test('a rule of the whole form over the context is told at once, and reads no field', () => {
  const alerts = [{ id: 'L', level: 'warning', when: 'context.level < 2', message: 'Level {context.level}, as {context.role}.' }] as const;
  const engine = engineOf(formOf({ a: { type: 'string' } }, { context: CONTEXT, alerts }));
  const state = initialState(engine, { today: TODAY, context: { level: 1, role: 'AGENT' } });
  expect(shownBy(engine, state).alerts).toEqual({ '': ['L'] });
  expect(derive(engine, state).raised).toMatchObject([{ path: '', message: 'Level 1, as Agent.', reads: [] }]);
  expect(shownBy(engine, initialState(engine, { today: TODAY })).alerts).toEqual({});
});
