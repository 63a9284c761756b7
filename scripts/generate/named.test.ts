// Values as tables and lists of what applies, functions of the form, figures by date, rules that go through a list or
// point elsewhere.
import { describe, expect, test } from 'vitest';
import { compile } from '../../renderer/core/compile.js';
import { createEngine, derive, type Derived } from '../../renderer/core/derive.js';
import { language } from '../../renderer/core/expression/language.js';
import { toJson } from '../../renderer/core/expression/value.js';
import { SchemaError } from '../../renderer/core/faults.js';
import type { FormSpec } from '../../renderer/core/form.js';
import type { Json, JsonObject } from '../../renderer/core/json.js';
import { bundleForm } from './bundle.js';
import { initialState } from '../../renderer/core/update.js';

const FORM: FormSpec = {
  $id: 'named', version: '1', title: 'Named', type: 'object',
  params: { rate: { byDate: [{ from: '2025-01-01', value: 6 }, { from: '2026-01-01', value: 9 }] }, limit: 3 },
  functions: {
    long: { params: { p: 'periods', least: 'number' }, returns: 'bool', expr: 'days(p) >= least' },
    days: { params: { p: 'periods' }, returns: 'number', expr: 'p.to - p.from + 1' },
    has: { params: { kind: 'periods.kind' }, returns: 'bool', expr: 'periods.exists(p, p.kind == kind)' },
  },
  values: {
    rate: 'params.rate',
    longOnes: 'periods.count(p, long(p, params.limit))',
    bracket: { cases: [{ when: 'longOnes == 0', value: "'none'" }, { when: 'longOnes < 2', value: "'few'" }, { value: "'many'" }] },
    needed: { pick: { REPORT: "has('A')", LIST: 'longOnes > 0', NEVER: 'count > 100' } },
  },
  properties: {
    count: { type: 'number' },
    periods: {
      type: 'array',
      items: { type: 'object', properties: { kind: { enum: ['A', 'B'] }, from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } } },
      alerts: [{ id: 'E1', level: 'warning', each: 'periods.filter(p, p.to != null)', when: 'long(each, 10)', at: 'to', message: 'Until {each.to}' }],
    },
    pair: {
      type: 'object',
      properties: { a: { type: 'number' }, b: { type: 'number' } },
      alerts: [{ id: 'T1', level: 'error', when: 'value.a > value.b', at: ['pair/a', 'pair/b'], message: 'a is above b' }],
    },
  },
};

const DATA: JsonObject = { periods: [{ kind: 'A', from: '2026-11-01', to: '2026-11-02' }, { kind: 'B', from: '2026-11-01', to: '2026-11-20' }], pair: { a: 2, b: 1 } };

function look(form: FormSpec, data: JsonObject, today = '2026-11-25'): Derived {
  const engine = createEngine(form.bundled ? compile(form) : compile(form, language), {});
  return derive(engine, initialState(engine, { today, data }));
}

function value(derived: Derived, name: string): Json | undefined {
  return toJson(derived.evaluation.named(name));
}

describe.each([['as written', FORM], ['bundled', (await bundleForm(FORM)).form]])('%s', (_name, form) => {
  test.each<[string, Json]>([['longOnes', 1], ['bracket', 'few'], ['needed', ['REPORT', 'LIST']], ['rate', 9]])('%s', (name, expected) => {
    expect(value(look(form, DATA), name)).toEqual(expected);
  });

  test('figures follow the day', () => {
    expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map((today) => value(look(form, DATA, today), 'rate'))).toEqual([null, 6, 6, 9]);
  });

  test('a rule goes through a list and points at the row, another at two places', () => {
    expect(look(form, DATA).raised.map(({ key, message }) => [key, message])).toEqual([
      ['E1@/periods/1/to', 'Until 20 novembre 2026'],
      ['T1@/pair/a', 'a is above b'],
      ['T1@/pair/b', 'a is above b'],
    ]);
  });

  test('a table waits for an undecided condition', () => {
    expect(value(look(form, { periods: [{ kind: 'A', from: '2026-11-01' }] }), 'bracket')).toBeUndefined();
  });
});

test.each<[string, Partial<FormSpec>, string, string]>([
  ['a constant the choice does not have', { values: { x: "has('C')" } }, '/values/x', "'C' is not a value of periods.kind. Its values are 'A', 'B'."],
  ['an argument of another type', { values: { x: 'long(count, 1)' } }, '/values/x', 'long is written long(p: periods, least: number); found a number, a number.'],
  ['a result that is not what is declared', { functions: { f: { params: {}, returns: 'date', expr: '1 + 1' } } }, '/functions/f/expr', 'declared a date, computes a number.'],
  ['a type that does not exist', { functions: { f: { params: { p: 'perods' }, returns: 'bool', expr: 'true' } } }, '/functions/f/params/p', '"perods" is no type. Did you mean "periods"?'],
  ['a function that leads back to itself', { functions: { f: { params: {}, returns: 'number', expr: 'g()' }, g: { params: {}, returns: 'number', expr: 'f()' } }, values: {} }, '/functions/f/expr', 'a function may not lead back to itself: f → g → f.'],
  ['a case whose condition is no yes/no', { values: { x: { cases: [{ when: 'count', value: '1' }] } } }, '/values/x/cases/0/when', 'a condition must be a yes/no, this is a number. Did you mean "count > 0"?'],
  ['cases of different types', { values: { x: { cases: [{ when: 'count > 1', value: '1' }, { value: "'a'" }] } } }, '/values/x', 'the two results differ: a number and a text.'],
])('%s is refused', (_name, change, pointer, message) => {
  const faults = faultsOf({ ...FORM, values: {}, ...change, functions: { ...FORM.functions, ...change.functions } });
  expect(faults).toContainEqual([pointer, message]);
});

function faultsOf(form: FormSpec): [string, string][] {
  try {
    compile(form, language);
    return [];
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    return error.faults.map((fault) => [fault.pointer, fault.message]);
  }
}
