// Other data of the same list: a row is known again by its `rowKey`, wherever it now stands, and keeps what was done to it.
import { describe, expect, test } from 'vitest';
import { after, engineOf, formOf, shownBy } from './bench.harness.js';
import { derive } from './derive.js';
import type { SchemaSpec } from './form.js';
import type { Json } from './json.js';
import type { Action } from './state.js';
import { update } from './update.js';

const rows: SchemaSpec = {
  type: 'array',
  ui: { rowKey: ['code', 'part'] },
  items: {
    type: 'object',
    required: ['name'],
    properties: {
      code: { type: 'string' },
      part: { type: 'number' },
      name: { type: 'string' },
      age: { type: 'number', alerts: [{ id: 'A', level: 'warning', when: 'value > 60', message: 'Old.' }] },
    },
  },
};
const engine = engineOf(formOf({ group: { type: 'object', properties: { rows } }, plain: { ...rows, ui: {} } }));
const row = (code: string, age: Json = 70): Json => ({ code, part: 1, name: code, age });
const list = (...given: Json[]): Json => ({ group: { rows: given } });
const type = (path: string, raw: string): Action[] => [{ type: 'edit', path, raw }, { type: 'leave', path }];
const load = (data: Json): Action => ({ type: 'load', data });

const before = after(engine, [
  ...type('/group/rows/1/age', 'many'),
  ...type('/group/rows/2/name', ''),
  { type: 'acknowledge', alert: 'A@/group/rows/0/age', reason: 'so it is' },
], list(row('a'), row('b', null), row('c')));

describe('rows in another order', () => {
  const moved = update(engine, before, load(list({ code: 'c', part: 1, age: 70 }, row('n', 20), { code: 'b', part: 1, name: 'b' }, row('a'))));

  test('keep their keys, and new ones get keys that were never given', () => {
    expect(moved.rows['/group/rows']).toEqual([2, 3, 1, 0]);
    expect(moved.nextRow).toBe(4);
  });

  test('keep what was typed and left, and what was said of their rules', () => {
    expect(moved.raw).toEqual({ '/group/rows/1/age': 'many' });
    expect(shownBy(engine, moved).errors).toMatchObject({ '/group/rows/1/age': 'unreadable', '/group/rows/2/name': 'required' });
    expect(derive(engine, moved).raised.map(({ key, acknowledged }) => [key, acknowledged?.reason])).toEqual([['A@/group/rows/2/age', undefined], ['A@/group/rows/0/age', 'so it is']]);
  });

  test('say the same as if nothing had been there, of what nobody touched', () => {
    expect(derive(engine, moved).view.submittable).toBe(false);
    expect(moved.data).toEqual({ group: { rows: [{ code: 'c', part: 1, age: 70 }, row('n', 20), { code: 'b', part: 1, name: 'b' }, row('a')] } });
  });
});

test('a text that could not be read gives way to an answer that the new data have', () => {
  expect(update(engine, before, load(list(row('b', 5)))).raw).toEqual({});
});

test('of rows with the same name each is known once; without a name a row is new', () => {
  const twice = after(engine, [], list(row('a'), row('a')));
  const next = update(engine, twice, load(list(row('a'), { name: 'x' }, row('a'), row('a'))));
  expect(next.rows['/group/rows']).toEqual([0, 2, 1, 3]);
});

test('a list that does not say what its rows are known by is all new', () => {
  const state = after(engine, type('/plain/0/age', 'many'), { plain: [row('a')] });
  expect(update(engine, state, load({ plain: [row('a')] })).raw).toEqual({});
});
