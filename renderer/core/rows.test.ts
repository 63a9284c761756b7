// Rows keep what was done to them while others come and go, and the data name them by position.
import { expect, test } from 'vitest';
import { compile } from './compile.js';
import { emit } from './data.js';
import { createEngine, derive, type Engine } from './derive.js';
import { language } from './expression/language.js';
import { keyPathOf, NO_ROWS, pointerOf } from './rows.js';
import type { Action, State } from './state.js';
import { initialState, update } from './update.js';
import type { FieldView } from './view.js';

const engine: Engine = createEngine(
  compile(
    {
      $id: 'rows', version: '1', title: 'Rows', type: 'object',
      values: { total: 'crew.sum(c, orElse(c.hours, 0))' },
      properties: {
        crew: {
          type: 'array',
          title: 'Crew',
          items: {
            type: 'object',
            required: ['name'],
            properties: {
              name: { type: 'string' },
              hours: { type: 'number', alerts: [{ id: 'A1', level: 'warning', when: 'value > 40', message: '{this.name}: {value}' }] },
              why: { type: 'string', relevant: 'this.hours > 40' },
            },
          },
        },
        sum: { title: 'Sum', ui: { widget: 'note', text: 'Total {total}' } },
      },
    },
    language,
  ),
  {},
);

function play(actions: readonly Action[], data: State['data'] = { crew: [{ name: 'Ada', hours: 10 }, { name: 'Bea', hours: 50 }, { name: 'Cleo', hours: 20 }] }): State {
  return actions.reduce((state, action) => update(engine, state, action), initialState(engine, { today: '2026-11-25', data }));
}

function rowsOf(state: State): readonly FieldView[] {
  return derive(engine, state).view.pieces.flat().find(({ path }) => path === '/crew')?.pieces.flat() ?? [];
}

test('a row is added at the end with a key of its own', () => {
  const state = play([{ type: 'addRow', path: '/crew' }, { type: 'edit', path: '/crew/3/name', raw: 'Dora' }]);
  expect(emit(engine.model.root, state.data)).toMatchObject({ crew: [{ name: 'Ada' }, { name: 'Bea' }, { name: 'Cleo' }, { name: 'Dora' }] });
  expect(rowsOf(state).map(({ path, position }) => [path, position])).toEqual([['/crew/0', 1], ['/crew/1', 2], ['/crew/2', 3], ['/crew/3', 4]]);
});

test('what hangs on a row stays with it when an earlier one goes', () => {
  const state = play([{ type: 'edit', path: '/crew/2/hours', raw: '20,' }, { type: 'removeRow', path: '/crew/0' }]);
  expect(rowsOf(state).map(({ path }) => path)).toEqual(['/crew/1', '/crew/2']);
  expect(rowsOf(state)[1]?.pieces.flat().find(({ node }) => node.key === 'hours')?.text).toBe('20,');
  expect(derive(engine, state).raised.map(({ key }) => key)).toEqual(['A1@/crew/1/hours']);
});

test('a moved row keeps its key, its alert and its asked fields', () => {
  const state = play([{ type: 'moveRow', path: '/crew/1', by: -1 }]);
  expect(emit(engine.model.root, state.data)).toMatchObject({ crew: [{ name: 'Bea' }, { name: 'Ada' }, { name: 'Cleo' }] });
  expect(rowsOf(state).map(({ path }) => path)).toEqual(['/crew/1', '/crew/0', '/crew/2']);
  expect(derive(engine, state).raised.map(({ key }) => key)).toEqual(['A1@/crew/1/hours']);
  expect(rowsOf(state).map((row) => row.pieces.flat().some(({ node }) => node.key === 'why'))).toEqual([true, false, false]);
});

test('a key is not given twice', () => {
  const state = play([{ type: 'addRow', path: '/crew' }, { type: 'removeRow', path: '/crew/3' }, { type: 'addRow', path: '/crew' }]);
  expect(rowsOf(state).at(-1)?.path).toBe('/crew/4');
});

test('a row that did not change is the same view when another is added', () => {
  const before = play([]);
  const after = update(engine, before, { type: 'addRow', path: '/crew' });
  derive(engine, after, before);
  expect(rowsOf(after)[1]).toBe(rowsOf(before)[1]);
});

test('a note speaks of values as they are now', () => {
  const note = (state: State): string | undefined => derive(engine, state).view.pieces.flat().find(({ path }) => path === '/sum')?.text;
  expect(note(play([]))).toBe('Total 80');
  expect(note(play([{ type: 'removeRow', path: '/crew/1' }]))).toBe('Total 30');
});

test('rows beyond the ends do not move, rows that are gone have no place', () => {
  const state = play([{ type: 'moveRow', path: '/crew/0', by: -1 }, { type: 'removeRow', path: '/crew/1' }]);
  expect(pointerOf(state.rows, '/crew/1/name')).toBe('/crew/-1/name');
  expect(pointerOf(state.rows, '/crew/2/name')).toBe('/crew/1/name');
  expect(keyPathOf(state.rows, '/crew/1/name')).toBe('/crew/2/name');
  expect(pointerOf(NO_ROWS, '/crew/1/name')).toBe('/crew/1/name');
});
