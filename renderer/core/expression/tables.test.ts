// Tables and groups of figures as wholes, loops within loops, and numbers that are too long.
import { describe, expect, test } from 'vitest';
import { engineOf, formOf, TODAY, told } from '../bench.harness.js';
import { derive } from '../derive.js';
import { SchemaError } from '../faults.js';
import type { Json } from '../json.js';
import { initialState } from '../update.js';

const FIELDS = { n: { type: 'number' }, t: { type: 'string' } };
const PARAMS = { rates: { a: 1, b: { from: 2 } }, same: { b: { from: 2 }, a: 1 }, limits: { low: 1, high: { byDate: [{ from: '2026-01-01', value: 9 }] } } };

function evaluate(expression: string, data: Json = {}): unknown {
  const engine = engineOf(formOf(FIELDS, { values: { it: expression }, params: PARAMS }));
  return told(derive(engine, initialState(engine, { today: TODAY, data })).evaluation.named('it'));
}

describe('tables are equal when they hold the same under the same names', () => {
  test.each([
    ["{'k': 1} == {'k': 1}", true],
    ["{'k': 1} != {'k': 1}", false],
    ["{'k': 1, 'j': 2} == {'j': 2, 'k': 1}", true],
    ["{'k': 1} == {'j': 1}", false],
    ["{'k': 1} == {'k': 1, 'j': 1}", false],
    ["{'k': {'j': 1}} == {'k': {'j': 2}}", false],
    ["{} == {}", true],
    ['params.rates == params.same', true],
    ["[{'k': 1}] == [{'k': 1}]", true],
    ["{'k': 1} in [{'j': 1}, {'k': 1}]", true],
  ])('%s is %s', (expression, result) => {
    expect(evaluate(expression)).toBe(result);
  });
});

describe('"in" looks for a name in a table', () => {
  test.each([
    ["'a' in {'a': 1}", true],
    ["'b' in {'a': 1}", false],
    ["'constructor' in {'a': 1}", false],
    ["'b' in params.rates", true],
    ["t in params.rates", false],
  ])('%s is %s', (expression, result) => {
    expect(evaluate(expression, { t: 'toString' })).toBe(result);
  });

  test('and waits for an awaited name', () => {
    expect(evaluate("t in params.rates")).toEqual({ open: ['/t'] });
  });

  test('which must be a text', () => {
    expect(() => evaluate("n in {'a': 1}")).toThrow(SchemaError);
  });
});

describe('figures of one type, by name, are looked up like a table', () => {
  test.each([
    ['low', 1],
    ['high', 9],
    ['none', null],
    ['toString', null],
  ])('%s', (t, result) => {
    expect(evaluate('params.limits[t]', { t })).toBe(result);
  });

  test('an awaited name is waited for', () => {
    expect(evaluate('params.limits[t]')).toEqual({ open: ['/t'] });
  });

  test('figures of different types are not', () => {
    expect(() => evaluate('params.rates[t]')).toThrow(SchemaError);
  });
});

describe('each loop has its own variable, also where one hides another', () => {
  test.each([
    ['[1].exists(x, [2].exists(x, [3].exists(y, x == 2 && y == 3)))', true],
    ['[1, 2].map(x, [10, 20].map(y, x + y).filter(x, x > 11).sum(z, z)).sum(x, x)', 21 + 12 + 22],
    ['[1].map(x, [[2].map(x, [3].map(y, x * 10 + y)), [[x]]])[0]', [[[23]], [[1]]]],
  ])('%s', (expression, result) => {
    expect(evaluate(expression)).toEqual(result);
  });
});

test('whole numbers are exact or refused', () => {
  expect(evaluate('9007199254740991')).toBe(9007199254740991);
  expect(evaluate('7u + 1')).toBe(8);
  expect(() => evaluate('9007199254740993')).toThrow('9007199254740993 has too many digits to be kept exactly; numbers have 15.');
});
