// What stands beside the fields: meters, the checklist, the start page, the summary, and choices whose options are rows.
import { describe, expect, test } from 'vitest';
import { engineOf, formOf, TODAY, viewsOf } from './bench.harness.js';
import { derive, type Derived } from './derive.js';
import type { FormSpec } from './form.js';
import type { Action, State } from './state.js';
import { initialState, update } from './update.js';

const FORM: FormSpec = formOf(
  {
    start: { type: 'string', format: 'date' },
    weeks: { type: 'number' },
    abroad: { type: 'boolean' },
    papers: { type: 'array', items: { type: 'object', properties: { kind: { type: 'string', oneOf: [{ const: 'ID', title: 'Identity card' }, { const: 'VISA', title: 'Visa' }] }, name: { type: 'string' } } } },
    main: { type: 'string', ui: { rows: { list: '/papers', value: 'name' } } },
    which: { type: 'string', ui: { rows: { list: '/papers', value: 'name', label: 'kind' } } },
  },
  {
    steps: [
      { id: 'hello', title: 'Hello', role: 'start', properties: [] },
      { id: 'all', title: 'All', properties: ['start', 'weeks', 'abroad', 'papers', 'main', 'which'] },
      { id: 'read', title: 'Read', role: 'review', properties: [] },
    ],
    values: { needed: { pick: { ID: 'true', VISA: 'abroad == true' } }, last: { expr: 'start + 7 * weeks', title: 'Last day' } },
    meters: [
      { id: 'weeks', title: 'Weeks', help: 'All of them.', value: 'weeks', limit: '52', unit: 'weeks' },
      { id: 'due', title: 'Due', deadline: 'last', when: 'weeks != null' },
    ],
    checklist: { value: 'needed', list: '/papers', property: 'kind' },
    start: { title: 'Before you begin', minutes: 5, text: ['It ends on {last}.'], needs: [{ text: 'A pen' }, { text: 'A visa', when: 'abroad == true' }] },
    summary: ['last'],
    whatIf: ['/weeks', '/start'],
  },
);
const engine = engineOf(FORM);
const type = (path: string, raw: string): Action => ({ type: 'edit', path, raw });

function play(start: State, ...actions: Action[]): Derived {
  derive(engine, start);
  return derive(engine, actions.reduce((state, action) => update(engine, state, action), start));
}

const empty = initialState(engine, { today: TODAY });
const begun = [type('/weeks', '2'), type('/start', '23/11/2026')];

describe('meters', () => {
  test('that are not known yet say so, and those that are not due are not there', () => {
    expect(play(empty).meters).toEqual([{ id: 'weeks', title: 'Weeks', help: 'All of them.', unit: 'weeks', amount: null, limit: 52, deadline: null, daysLeft: null, text: '…', limitText: '52' }]);
  });

  test('tell amounts with their limit, and days with what is left of them', () => {
    expect(play(empty, ...begun).meters).toMatchObject([
      { id: 'weeks', amount: 2, text: '2' },
      { id: 'due', deadline: '2026-12-07', daysLeft: 12, text: '7 dicembre 2026', amount: null },
    ]);
  });

  test('that stay equal are the same objects, whoever looked first', () => {
    const one = update(engine, empty, type('/weeks', '2'));
    const { meters, checklist } = derive(engine, one);
    const two = update(engine, one, type('/main', 'x'));
    expect(derive(engine, two, one).meters).toBe(meters);
    expect(derive(engine, two, one).checklist).toBe(checklist);
    expect(derive(engine, update(engine, two, type('/weeks', '3'))).meters).not.toBe(meters);
  });
});

test('the checklist names what is needed by the titles of the choice, and the rows that give it', () => {
  const actions: Action[] = [{ type: 'addRow', path: '/papers' }, { type: 'addRow', path: '/papers' }, { type: 'removeRow', path: '/papers/0' }, type('/papers/1/kind', 'VISA'), type('/abroad', 'true')];
  expect(play(empty).checklist).toEqual({ title: 'papers', list: '/papers', decided: true, items: [{ value: 'ID', label: 'Identity card', rows: [] }] });
  expect(play(empty, ...actions).checklist?.items).toEqual([
    { value: 'ID', label: 'Identity card', rows: [] },
    { value: 'VISA', label: 'Visa', rows: ['/papers/1'] },
  ]);
});

test('the start page says what is needed as far as it is known', () => {
  expect(play(empty).start).toEqual({ title: 'Before you begin', minutes: 5, text: ['It ends on ….'], needs: ['A pen'] });
  expect(play(empty, ...begun, type('/abroad', 'true')).start).toMatchObject({ text: ['It ends on 7 dicembre 2026.'], needs: ['A pen', 'A visa'] });
});

test('the summary shows values by their titles', () => {
  expect(play(empty).summary).toEqual([{ name: 'last', title: 'Last day', value: null, text: '…' }]);
  expect(play(empty, ...begun).summary).toEqual([{ name: 'last', title: 'Last day', value: '2026-12-07', text: '7 dicembre 2026' }]);
});

test('steps know which page they are; fields to try are found', () => {
  expect(engine.model.steps.map(({ role }) => role)).toEqual(['start', null, 'review']);
  expect(engine.model.whatIf.map(({ path }) => path)).toEqual(['/weeks', '/start']);
  expect(play(empty).view.role).toBe('start');
});

describe('a choice of rows', () => {
  const rows: Action[] = [{ type: 'goTo', step: 1 }, { type: 'addRow', path: '/papers' }, type('/papers/0/name', 'one'), type('/papers/0/kind', 'ID'), { type: 'addRow', path: '/papers' }];
  const options = (derived: Derived, path: string): unknown => viewsOf(derived.view).find((view) => view.path === path)?.options;

  test('offers the rows that have something to store, by their label', () => {
    const derived = play(empty, ...rows);
    expect(options(derived, '/main')).toEqual([{ value: 'one', label: 'one' }]);
    expect(options(derived, '/which')).toEqual([{ value: 'one', label: 'Identity card' }]);
  });

  test('is drawn again when the rows say something else, and only then', () => {
    const state = [...rows].reduce((before, action) => update(engine, before, action), empty);
    const named = update(engine, state, type('/papers/1/name', 'two'));
    expect(options(derive(engine, named, state), '/main')).toEqual([{ value: 'one', label: 'one' }, { value: 'two', label: 'two' }]);
    const other = update(engine, named, type('/weeks', '1'));
    expect(options(derive(engine, other, named), '/main')).toBe(options(derive(engine, named), '/main'));
  });

  test('stores what the row has under the value', () => {
    expect(play(empty, ...rows, type('/main', 'one')).view.pieces.flat().find(({ path }) => path === '/main')?.value).toBe('one');
  });
});
