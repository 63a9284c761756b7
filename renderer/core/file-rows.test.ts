// A row that describes a file: put in as one change, replaced in its place, gone with what hangs on it, known again.
import { expect, test } from 'vitest';
import { after, engineOf, formOf } from './bench.harness.js';
import { restore, snapshot } from './draft.js';
import type { Json } from './json.js';
import type { Action } from './state.js';
import { update } from './update.js';

const engine = engineOf(
  formOf({
    papers: {
      type: 'array',
      ui: { widget: 'attachment', rowKey: 'id', file: { id: 'id', name: 'name', size: 'bytes' } },
      items: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' }, bytes: { type: 'integer' }, kind: { type: 'string' } } },
    },
    locked: { type: 'array', readOnly: true, items: { type: 'object', properties: { name: { type: 'string' } } } },
  }),
);
const put = (id: string, file: string, more: object = {}): Action => ({ type: 'putFile', path: '/papers', values: { id, name: `${id}.pdf`, bytes: 3, nowhere: 1 }, file, ...more });
const TWO = [put('A1', 'k1'), put('A2', 'k2')];

test('a file becomes a row, with all that it says of itself typed and reached', () => {
  const state = after(engine, [put('A1', 'k1')]);
  expect(state.data).toEqual({ papers: [{ id: 'A1', name: 'A1.pdf', bytes: 3 }] });
  expect(state.files).toEqual({ '/papers/0': 'k1' });
  expect(state.origins).toMatchObject({ '/papers/0/name': 'typed' });
  expect([...state.changed]).toEqual(expect.arrayContaining(['/papers/0/name', '/papers/0/bytes']));
});

test('a file takes the place of another: what else the row says stays', () => {
  const state = after(engine, [...TWO, { type: 'edit', path: '/papers/1/kind', raw: 'a' }, { type: 'tell', findings: [{ path: '/papers/1', message: 'Gone.' }] }, put('A2', 'k3', { row: '/papers/1', values: { name: 'new.pdf' } })]);
  expect(state.data.papers).toEqual([{ id: 'A1', name: 'A1.pdf', bytes: 3 }, { id: 'A2', name: 'new.pdf', bytes: 3, kind: 'a' }]);
  expect([state.files, state.told]).toEqual([{ '/papers/0': 'k1', '/papers/1': 'k3' }, {}]);
});

test('a row that goes takes along what hangs on it; keys are not given twice', () => {
  const state = after(engine, [...TWO, { type: 'tell', findings: [{ path: '/papers/0', message: 'Gone.' }] }, { type: 'removeRow', path: '/papers/0' }, put('A3', 'k3')]);
  expect([state.files, state.told]).toEqual([{ '/papers/1': 'k2', '/papers/2': 'k3' }, {}]);
});

test.each<[string, Action]>([
  ['a list that is no list', put('A1', 'k', { path: '/papers/0/name' })],
  ['a row that is gone', put('A1', 'k', { row: '/papers/9' })],
  ['a row of another list', put('A1', 'k', { row: '/locked/0' })],
  ['a list for reading', put('A1', 'k', { path: '/locked' })],
])('%s takes no file', (_name, action) => {
  const state = after(engine, TWO);
  expect(update(engine, state, action)).toBe(state);
});

test('bytes stay with a row that is known again as the same file, and with no other', () => {
  const load = (papers: Json): Readonly<Record<string, string>> => after(engine, [...TWO, { type: 'load', data: { papers } }]).files;
  const [first, second] = [{ id: 'A1', name: 'A1.pdf', bytes: 3 }, { id: 'A2', name: 'A2.pdf', bytes: 3 }];
  expect(load([second, { ...first, kind: 'b' }])).toEqual({ '/papers/0': 'k1', '/papers/1': 'k2' });
  expect(load([{ ...first, bytes: 4 }, second])).toEqual({ '/papers/1': 'k2' });
  expect(load([])).toEqual({});
});

test('a draft knows which bytes each row stands for', () => {
  const state = after(engine, TWO);
  const draft = JSON.parse(JSON.stringify(snapshot(engine, state))) as ReturnType<typeof snapshot>;
  expect(restore(engine, draft, { today: state.today }).files).toEqual(state.files);
});
