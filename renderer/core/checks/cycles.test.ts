// Fields whose asking depends on itself are refused with the whole way round; what only looks so is let alone.
import { expect, test } from 'vitest';
import { formOf } from '../bench.harness.js';
import { compile } from '../compile.js';
import { language } from '../expression/language.js';
import { SchemaError } from '../faults.js';
import type { FormSpec, SchemaSpec } from '../form.js';

const when = (relevant: string): SchemaSpec => ({ type: 'string', relevant });
const group = (properties: Readonly<Record<string, SchemaSpec>>, rest: SchemaSpec = {}): SchemaSpec => ({ type: 'object', properties, ...rest });
const list = (properties: Readonly<Record<string, SchemaSpec>>, rest: SchemaSpec = {}): SchemaSpec => ({ type: 'array', items: group(properties), ...rest });
const TEXT: SchemaSpec = { type: 'string' };

function faultsOf(properties: Readonly<Record<string, SchemaSpec>>, rest: Partial<FormSpec> = {}): string[] {
  try {
    compile(formOf(properties, rest), language);
    return [];
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    return error.faults.map(({ pointer, message }) => `${pointer}: ${message}`);
  }
}

test.each<[string, Readonly<Record<string, SchemaSpec>>, Partial<FormSpec>, string]>([
  ['itself', { a: when('this.a != null') }, {}, '/properties/a/relevant: whether a is asked depends on itself: a → a.'],
  ['one another', { a: when("b == 'x'"), b: when("a == 'x'") }, {}, '/properties/a/relevant: whether a is asked depends on itself: a → b → a.'],
  ['three in a row', { a: when('b != null'), b: when('c != null'), c: when('a != null') }, {}, '/properties/a/relevant: whether a is asked depends on itself: a → b → c → a.'],
  ['a group and what is in it', { g: group({ a: TEXT }, { relevant: "g.a == 'x'" }) }, {}, '/properties/g/relevant: whether g is asked depends on itself: g → g.'],
  ['a field and the group of another', { a: when('g.b != null'), g: group({ b: TEXT }, { relevant: 'a != null' }) }, {}, '/properties/a/relevant: whether a is asked depends on itself: a → g → a.'],
  ['by way of a value', { a: when('v') }, { values: { v: 'w == true', w: "a == 'x'" } }, '/properties/a/relevant: whether a is asked depends on itself: a → a.'],
  ['by way of a table', { a: when('v') }, { values: { v: { cases: [{ when: "a == 'x'", value: 'true' }, { value: 'false' }] } } }, '/properties/a/relevant: whether a is asked depends on itself: a → a.'],
  ['by way of a function', { a: when('f()') }, { functions: { f: { params: {}, returns: 'bool', expr: "a == 'x'" } } }, '/properties/a/relevant: whether a is asked depends on itself: a → a.'],
  ['by way of an argument', { g: group({ a: when('f(g)') }) }, { functions: { f: { params: { p: 'g' }, returns: 'bool', expr: "p.a == 'x'" } } }, '/properties/g/properties/a/relevant: whether g.a is asked depends on itself: g.a → g.a.'],
  ['by way of the rows', { rows: list({ a: when("rows.exists(r, r.a == 'x')") }) }, {}, '/properties/rows/items/properties/a/relevant: whether rows.*.a is asked depends on itself: rows.*.a → rows.*.a.'],
  ['by way of rows that were sifted', { rows: list({ a: when("first(rows.filter(r, r.b == 'x')).a != null"), b: TEXT }) }, {}, '/properties/rows/items/properties/a/relevant: whether rows.*.a is asked depends on itself: rows.*.a → rows.*.a.'],
])('%s', (_name, properties, rest, fault) => {
  expect(faultsOf(properties, rest)).toEqual([fault]);
});

test('two circles are told one by one, and each once', () => {
  expect(faultsOf({ a: when('b != null'), b: when('a != null'), c: when('d != null'), d: when('c != null') })).toEqual([
    '/properties/a/relevant: whether a is asked depends on itself: a → b → a.',
    '/properties/c/relevant: whether c is asked depends on itself: c → d → c.',
  ]);
});

test.each<[string, Readonly<Record<string, SchemaSpec>>, Partial<FormSpec>]>([
  ['a chain', { a: TEXT, b: when('a != null'), c: when('b != null') }, {}],
  ['a field and its neighbour in a group that is itself asked on a condition', { a: TEXT, g: group({ b: TEXT, c: when('this.b != null') }, { relevant: 'a != null' }) }, {}],
  ['another field of the same rows', { rows: list({ a: when("rows.exists(r, r.b == 'x')"), b: TEXT }) }, {}],
  ['a value that reads both sides', { a: TEXT, b: when('a != null') }, { values: { v: 'a == b' } }],
  ['a function called with different fields', { a: TEXT, b: when('f(a)'), c: when('f(b)') }, { functions: { f: { params: { t: 'text' }, returns: 'bool', expr: 't != null' } } }],
  ['a branch of a foreign schema', { g: group({ a: { enum: ['x', 'y'] } }, { if: { properties: { a: { const: 'x' } } }, then: { properties: { b: TEXT } } }) }, {}],
])('%s is no circle', (_name, properties, rest) => {
  expect(faultsOf(properties, rest)).toEqual([]);
});

test('values that read each other twice over take no longer for it', () => {
  const values = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`v${i}`, i === 0 ? "a == 'x'" : `v${i - 1} && v${i - 1}`]));
  expect(faultsOf({ a: TEXT, b: when('v59') }, { values })).toEqual([]);
});
