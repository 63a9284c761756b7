// Three values: what every operator and macro says of answers that are there, awaited, or of which there is no such value.
import { describe, expect, test } from 'vitest';
import { engineOf, formOf, TODAY, told } from '../bench.harness.js';
import { derive } from '../derive.js';
import { instances } from '../instances.js';
import type { SchemaSpec } from '../form.js';
import type { Json } from '../json.js';
import { initialState } from '../update.js';

const DATE = { type: 'string', format: 'date' };
const NUMBER = { type: 'number' };
const FIELDS: Readonly<Record<string, SchemaSpec>> = {
  a: { type: ['boolean', 'null'] },
  b: { type: 'boolean' },
  n: NUMBER,
  m: NUMBER,
  d: DATE,
  e: DATE,
  t: { type: 'string' },
  c: { enum: ['x', 'y'] },
  g: { type: 'object', properties: { x: NUMBER, s: { type: 'object', properties: { z: { type: 'string' } } }, list: { type: 'array', items: { type: 'string' } } } },
  rows: { type: 'array', items: { type: 'object', properties: { n: NUMBER, t: { type: 'string' }, b: { type: 'boolean' }, items: { type: 'array', items: { type: 'object', properties: { n: NUMBER } } } } } },
  tags: { type: 'array', items: { type: 'string' } },
  constructor: { type: 'string' },
  valueOf: { type: 'object', properties: { length: NUMBER } },
};
const VALUES = { later: 'n + 1', copy: 'n', big: 'later > 10', none: 'min(rows.collect(r, r.n))', maybe: 'a ? true : null' };
const PARAMS = { seven: 7, day: '2026-11-16', word: 'x', list: ['x', 'y'], deep: { from: [{ at: '2026-01-01' }] } };

/** What is awaited: the places that would decide. */
const open = (...paths: string[]): { open: string[] } => ({ open: paths });

function evaluate(expression: string, data: Json): unknown {
  const engine = engineOf(formOf(FIELDS, { values: { ...VALUES, it: expression }, params: PARAMS }));
  return told(derive(engine, initialState(engine, { today: TODAY, data })).evaluation.named('it'));
}

type Row = readonly [expression: string, data: Json, result: unknown];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'comparison with null, true, false and [] is total': [
    ['a == null', {}, true], ['a == null', { a: null }, true], ['a == null', { a: false }, false], ['a != null', {}, false], ['null == a', {}, true],
    ['a == true', {}, false], ['a != true', {}, true], ['a != true', { a: true }, false], ['a == false', {}, false], ['true != a', {}, true], ['a != false', { a: true }, true],
    ['t == null', { t: '' }, true], ['g.x == null', {}, true], ['g.s.z != null', { g: { s: { z: 'z' } } }, true], ['g == null', {}, true], ['g == null', { g: { x: 1 } }, false], ['g == null', { g: {} }, true], ['g == null', { g: { x: null } }, false],
    ['rows == []', {}, true], ['rows == []', { rows: null }, true], ['rows != []', { rows: [{}] }, true], ['[] == rows', {}, true], ['g.list == []', {}, true],
    ['rows.exists(r, r.n == null)', { rows: [{ n: 1 }, {}] }, true], ['rows.all(r, r.b != true)', { rows: [{}] }, true], ['rows.exists(later, later.n == null)', { rows: [{}] }, true],
  ],
  'every other operator waits for an absent answer': [
    ["t == 'x'", {}, open('/t')], ["t != 'x'", {}, open('/t')], ["c == 'x'", {}, open('/c')], ['n == m', { n: 1 }, open('/m')], ['n != m', {}, open('/n', '/m')], ['a == b', {}, open('/a', '/b')],
    ['n < 1', {}, open('/n')], ['n >= m', {}, open('/n', '/m')], ['n + 1', {}, open('/n')], ['n * 0', {}, open('/n')], ['-n', {}, open('/n')], ['!a', {}, open('/a')], ['d - e', { d: TODAY }, open('/e')],
    ["t in ['x']", {}, open('/t')], ['t in []', {}, open('/t')], ['n in [1, m]', { n: 1 }, open('/m')], ["'x' in tags", {}, false], ['[n, 1, m]', {}, open('/n', '/m')], ['size(t)', {}, open('/t')],
    ['a ? 1 : 2', {}, open('/a')], ['a ? n : 2', { a: false }, 2], ['a ? n : 2', { a: true }, open('/n')], ["{'k': n, 'j': 1}['k']", {}, open('/n')], ["{'k': n, 'j': 1}['j']", {}, 1], ["{'k': 1}[t]", {}, open('/t')],
    ['big', {}, open('/n')], ['n == m', { n: 1, m: 1 }, true],
  ],
  'a computed operand that is awaited stays awaited': [
    ['(n > 1) == true', {}, open('/n')], ['(n > 1) != true', {}, open('/n')], ['n + 1 == null', {}, open('/n')], ['later == null', {}, open('/n')], ['copy == null', {}, open('/n')], ['first(rows).n == null', { rows: [{}] }, open('/rows/0/n')],
    ['none == null', {}, true], ['none != null', { rows: [{ n: 2 }] }, true], ['maybe == null', { a: false }, true], ['maybe == null', {}, open('/a')], ['maybe == true', { a: false }, false],
  ],
  'orElse answers for an absent place and for no such value': [
    ['orElse(n, 5)', {}, 5], ['orElse(n, 5)', { n: 0 }, 0], ['orElse(a, true)', { a: false }, false], ['orElse(g.x, 5)', {}, 5], ['orElse(n, m)', {}, open('/m')], ['orElse(n, orElse(m, 1))', {}, 1],
    ['orElse(n + 1, 5)', {}, open('/n')], ['orElse(later, 5)', {}, open('/n')], ['orElse(copy, 5)', {}, open('/n')], ['orElse(none, 5)', {}, 5], ['orElse(a ? 1 : null, 5)', { a: false }, 5], ['orElse(n / 0, 5)', { n: 1 }, 5],
    ['orElse(first(rows), last(rows)).n', {}, null], ['orElse(g, g).x', { g: { x: 1 } }, 1],
  ],
  'either side may decide alone': [
    ['a && b', { a: false }, false], ['a && b', { b: false }, false], ['a && b', { a: true }, open('/b')], ['a && b', {}, open('/a', '/b')], ['a || b', { b: true }, true], ['a || b', { a: false }, open('/b')], ['a || b', {}, open('/a', '/b')],
    ['!(a && b)', { b: false }, true], ['n > 1 && b', { b: false }, false], ['maybe || b', { a: false, b: true }, true], ['maybe || b', { a: false, b: false }, null], ['maybe && b', { a: false, b: true }, null],
    ['maybe && b', { a: false }, open('/b')], ['maybe && b', { a: false, b: false }, false], ['!maybe', { a: false }, null],
    ['rows.exists(r, r.n > 2)', { rows: [{}, { n: 3 }] }, true], ['rows.exists(r, r.n > 2)', { rows: [{}, { n: 1 }, {}] }, open('/rows/0/n', '/rows/2/n')], ['rows.exists(r, r.n > 2)', {}, false],
    ['rows.all(r, r.n > 2)', { rows: [{}, { n: 1 }] }, false], ['rows.all(r, r.n > 0)', { rows: [{}, { n: 1 }] }, open('/rows/0/n')], ['rows.all(r, r.n > 0)', {}, true],
    ['rows.exists(r, r.b ? true : null)', { rows: [{ b: false }] }, null], ['rows.exists(r, r.b ? true : null)', { rows: [{ b: false }, { b: true }] }, true],
  ],
  'one half-filled row makes a whole undecided': [
    ['rows.exists_one(r, r.n > 2)', { rows: [{ n: 1 }, { n: 3 }] }, true], ['rows.exists_one(r, r.n > 2)', { rows: [{ n: 3 }, { n: 3 }] }, false], ['rows.exists_one(r, r.n > 2)', { rows: [{ n: 3 }, {}] }, open('/rows/1/n')],
    ['rows.sum(r, r.n)', { rows: [{ n: 1 }, {}] }, open('/rows/1/n')], ['rows.sum(r, orElse(r.n, 0))', { rows: [{ n: 1 }, {}] }, 1], ['rows.sum(r, r.n)', {}, 0], ['rows.sum(r, r.n)', { rows: [{ n: 0.1 }, { n: 0.2 }] }, 0.3], ['rows.sum(r, r.n)', { rows: [{ n: 1e308 }, { n: 1e308 }] }, null],
    ['rows.count(r, r.n > 1)', { rows: [{ n: 1 }, { n: 2 }] }, 1], ['rows.count(r, r.n > 1)', { rows: [{}] }, open('/rows/0/n')], ['size(rows.filter(r, r.n > 1))', { rows: [{ n: 2 }, {}] }, open('/rows/1/n')], ['rows.map(r, r.n)', { rows: [{ n: 2 }, {}] }, open('/rows/1/n')],
    ['rows.collect(r, r.n)', { rows: [{ n: 2 }, {}, { n: 1 }] }, [2, 1]], ['rows.collect(r, r.b ? 1 : null)', { rows: [{ b: false }, { b: true }, {}] }, [1]], ['rows.filter(r, r.n > 1)', { rows: [{ n: 2 }, { n: 1 }] }, [{ at: '/rows/0', json: { n: 2 } }]],
    ['rows.sortBy(r, r.n).map(r, r.t)', { rows: [{ n: 2, t: 'a' }, { n: 1, t: 'b' }, { n: 2, t: 'c' }] }, ['b', 'a', 'c']], ['rows.sortBy(r, r.n)', { rows: [{}] }, open('/rows/0/n')], ['rows.repeated(r, r.t).map(r, r.n)', { rows: [{ t: 'a', n: 1 }, { n: 2 }, { n: 3 }, { t: 'a', n: 4 }] }, [4]],
    ['present([n, m, none])', { m: 1 }, [1]], ['present(rows.map(r, r.n))', { rows: [{}] }, open('/rows/0/n')], ['present([])', {}, []],
  ],
  'no such value spreads, and is not a gap': [
    ['none', {}, null], ['none + 1', {}, null], ['none > 1', {}, null], ['n + none', {}, open('/n')], ['rows[0].n', {}, null], ['rows[0].n', { rows: [{}] }, open('/rows/0/n')], ['rows[7]', { rows: [{}] }, null], ['first(rows).n', {}, null], ['last(tags)', { tags: ['x', 'y'] }, 'y'],
    ['n / 0', { n: 1 }, null], ['0 / 0', {}, null], ['n % 0', { n: 1 }, null], ['n * 1e300', { n: 1e300 }, null], ['[none, 1]', {}, [null, 1]], ["{'k': 1}[t]", { t: 'j' }, null],
  ],
  'dates are days': [
    ['d + 7', { d: '2026-11-28' }, '2026-12-05'], ['7 + d', { d: '2026-11-28' }, '2026-12-05'], ['d - 1', { d: '2026-03-01' }, '2026-02-28'], ['d - e', { d: '2026-03-01', e: '2026-02-01' }, 28], ['d < e', { d: '2026-02-01', e: '2026-03-01' }, true], ['d == e', { d: TODAY, e: TODAY }, true], ['d in [e, today]', { d: TODAY, e: '2026-01-01' }, true],
    ['d == null', { d: '2026-02-30' }, true], ['d < today', { d: '2026-02-30' }, open('/d')], ['date(t)', { t: '2026-02-30' }, null], ['d + 4000000', { d: TODAY }, null], ['d + 0.5', { d: TODAY }, null], ['today', {}, TODAY], ['params.day + params.seven', {}, '2026-11-23'], ['params.deep.from[0].at < today', {}, true],
  ],
  'numbers are of one kind': [
    ['10 / 4', {}, 2.5], ['1 + 0.5', {}, 1.5], ['size(rows) / 2', { rows: [{}] }, 0.5], ['7 % 4', {}, 3], ['2 - 3 - 4', {}, -5], ['2 + 3 * 4', {}, 14], ['-n - -1', { n: 1 }, 0], ['1e21', {}, 1e21], ['1e21 == 1000000000000000000000', {}, true], ['0x1F', {}, 31], ['round(0.1 + 0.2, 2) == 0.3', {}, true], ['n in [1, 2.0]', { n: 2 }, true],
  ],
  'an answer of another type is none': [
    ['n == null', { n: '5' }, true], ['a == null', { a: 'true' }, true], ['t == null', { t: 5 }, true], ['g == null', { g: 'x' }, true], ['size(rows)', { rows: { length: 3 } }, 0], ['rows.all(r, r.n == null)', { rows: ['x', null, [1]] }, true], ["'x' in tags", { tags: [1, null, 'x'] }, true], ["c == 'x'", { c: 'z' }, false], ['c == null', { c: 5 }, true], ["c.startsWith('x')", { c: 5 }, open('/c')],
  ],
  'loops within loops': [
    ['rows.exists(r, r.items.exists(i, i.n > r.n))', { rows: [{ n: 5, items: [{ n: 4 }] }, { n: 1, items: [{ n: 0 }, { n: 2 }] }] }, true], ['rows.map(r, r.items.map(i, i.n + r.n))', { rows: [{ n: 1, items: [{ n: 1 }, { n: 2 }] }, { n: 10, items: [] }] }, [[2, 3], []]],
    ['rows.filter(r, r.items.exists(i, i.n == 2) && r.n == 1).map(r, r.t)', { rows: [{ n: 1, t: 'a', items: [{ n: 2 }] }, { n: 2, t: 'b', items: [{ n: 2 }] }] }, ['a']], ['rows.all(r, rows.count(q, q.t == r.t) == 1)', { rows: [{ t: 'a' }, { t: 'b' }, { t: 'a' }] }, false],
    ['rows.map(r, rows.map(q, tags.map(s, s + q.t + r.t)))', { rows: [{ t: 'a' }, { t: 'b' }], tags: ['-'] }, [[['-aa'], ['-ba']], [['-ab'], ['-bb']]]], ['rows.exists(r, r.items.exists(i, i.n > 1))', { rows: [{ items: [{}] }] }, open('/rows/0/items/0/n')],
  ],
  'a method is a function': [
    ['d.year()', { d: TODAY }, 2026], ['year(d)', { d: TODAY }, 2026], ['rows.size()', {}, 0], ['exists(rows, r, r.n > 1)', { rows: [{ n: 2 }] }, true], ["t.contains('b')", { t: 'abc' }, true], ['sum(rows.collect(r, r.n))', { rows: [{ n: 1 }, {}] }, 1],
  ],
  'texts are texts': [["t == 'è'", { t: 'è' }, true], ["'😀' + t", { t: 'è' }, '😀è'], ['size(t)', { t: '😀è' }, 2], ["t < 'b'", { t: 'a' }, true], ["'it\\'s'", {}, "it's"]],
  'names that every object has are only names': [
    ['constructor == null', {}, true], ['constructor', { constructor: 'c' }, 'c'], ['valueOf.length', {}, open('/valueOf/length')], ['valueOf == null', {}, true], ['context.constructor', {}, null], ["{'k': 1}[t]", { t: 'constructor' }, null], ["{'k': 1}[t]", { t: '__proto__' }, null], ["{'__proto__': 1}[t]", { t: '__proto__' }, 1],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_name, rows) => {
  test.each(rows.map((row) => [row[0], JSON.stringify(row[1]), row] as const))('%s of %s', (_expression, _data, [expression, data, result]) => {
    expect(evaluate(expression, data)).toEqual(result);
  });
});

test.each<[string, string, Json, unknown[]]>([
  ['/rows/*/n', 'value > 1', { rows: [{ n: 2 }, {}] }, [true, open('/rows/1/n')]],
  ['/rows/*/n', 'this.t == null && value != null', { rows: [{ n: 2 }, { n: 1, t: 'x' }] }, [true, false]],
  ['/rows/*/n', 'this in rows.filter(r, r.n > 1)', { rows: [{ n: 2 }, { n: 2, t: 'x' }, { n: 1 }] }, [true, true, false]],
  ['/rows/*/items/*/n', 'value > 1', { rows: [{ items: [{ n: 2 }] }, { items: [{}, { n: 1 }] }] }, [true, open('/rows/1/items/0/n'), false]],
  ['/g', 'value.x > 1 && this.n == null', { g: { x: 2 } }, [true]],
  ['/g/x', 'this.s.z == null', {}, [true]],
  ['/n', 'this.m == value', { n: 1, m: 1 }, [true]],
  ['/tags', "'x' in value", { tags: ['x'] }, [true]],
])('at %s, %s', (path, when, data, results) => {
  const plain = engineOf(formOf(FIELDS)).model.nodes.find((node) => node.path === path);
  const alert = { id: 'R', level: 'info', when, message: 'm' } as const;
  const properties = JSON.parse(JSON.stringify(FIELDS), (_key, spec: SchemaSpec) => spec) as Record<string, SchemaSpec>;
  const at = (plain?.at ?? '').split('/').slice(2).reduce<unknown>((here, key) => (here as Record<string, unknown>)[key], properties);
  (at as { alerts: unknown[] }).alerts = [alert];
  const engine = engineOf(formOf(properties));
  const { evaluation } = derive(engine, initialState(engine, { today: TODAY, data }));
  const [rule] = engine.model.alerts;
  expect(instances(rule!.node.parent!, evaluation).map((self) => told(rule!.when.code(evaluation, [self])))).toEqual(results);
});
