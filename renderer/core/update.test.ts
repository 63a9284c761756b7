// What actions do to a state: texts kept as typed, answers parked and brought back, and nothing at all.
import { describe, expect, test } from 'vitest';
import { after, engineOf, formOf, shownBy } from './bench.harness.js';
import { derive } from './derive.js';
import { allFindings } from './findings.js';
import type { Json } from './json.js';
import type { Action, State } from './state.js';
import { initialState, update } from './update.js';

const TEXT = { type: 'string' };
const DATE = { type: 'string', format: 'date' };
const monday = { id: 'S1', level: 'suggestion', when: 'value != monday(value)', message: 'Weeks begin on {monday(value)}.', suggest: { value: 'monday(value)', label: 'Take {suggested}' } } as const;

const engine = engineOf(
  formOf(
    {
      name: TEXT,
      amount: { type: 'number' },
      day: { ...DATE, alerts: [monday] },
      kind: { enum: ['a', 'b', 'c'] },
      yes: { type: 'boolean' },
      detail: { type: 'object', relevant: "kind == 'b'", properties: { note: TEXT, extra: { ...TEXT, relevant: "this.note == 'x'" } } },
      outer: { type: 'object', relevant: 'yes == true', properties: { own: TEXT, inner: { ...TEXT, relevant: 'yes == true' }, apart: { ...TEXT, relevant: "kind == 'b'" } } },
      first: { type: 'number', relevant: 'yes != true' },
      second: { ...TEXT, relevant: 'yes != true && orElse(first, 0) == 0' },
      rows: { type: 'array', items: { type: 'object', properties: { flag: { type: 'boolean' }, note: { ...TEXT, relevant: 'this.flag == true' } } } },
    },
    { steps: [{ id: 'one', title: 'One', properties: ['name', 'amount', 'day', 'kind', 'yes'] }, { id: 'two', title: 'Two', properties: ['detail', 'outer', 'first', 'second', 'rows'] }] },
  ),
);

const edit = (path: string, raw: string): Action => ({ type: 'edit', path, raw });
const leave = (path: string): Action => ({ type: 'leave', path });
const accept = (alert: string): Action => ({ type: 'accept', alert });
const goTo = (step: number): Action => ({ type: 'goTo', step });
const attempt = (...steps: number[]): Action => ({ type: 'attempt', steps });

type Row = readonly [name: string, actions: readonly Action[], expected: Partial<State>, data?: Json];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'what is typed': [
    ['is an answer as soon as it can be read, and stays as typed', [edit('/amount', '1,50')], { data: { amount: 1.5 }, raw: { '/amount': '1,50' }, editing: '/amount' }],
    ['is written out once it is left', [edit('/amount', '1,50'), leave('/amount')], { data: { amount: 1.5 }, raw: {}, editing: null }],
    ['stays when it cannot be read', [edit('/amount', '12,')], { data: {}, raw: { '/amount': '12,' } }],
    ['stays when it is left so', [edit('/amount', '12,'), leave('/amount')], { data: {}, raw: { '/amount': '12,' }, editing: null, touched: new Set(['/amount']) }],
    ['may be read later', [edit('/amount', '12,'), leave('/amount'), edit('/amount', '12,5'), leave('/amount')], { data: { amount: 12.5 }, raw: {} }],
    ['takes the place of an answer even when it cannot be read', [edit('/amount', '5'), leave('/amount'), edit('/amount', '5x')], { data: {}, raw: { '/amount': '5x' } }],
    ['is gone when it is cleared', [edit('/name', 'x'), edit('/name', ''), leave('/name')], { data: {}, raw: {}, origins: {}, changed: new Set(['/name']) }],
    ['takes its group with it when it was the only answer', [edit('/kind', 'b'), edit('/detail/note', 'n'), edit('/detail/note', '')], { data: { kind: 'b' } }],
    ['is marked as typed', [edit('/name', 'x')], { origins: { '/name': 'typed' } }],
    ['in a group makes the group', [edit('/kind', 'b'), edit('/detail/note', 'n')], { data: { kind: 'b', detail: { note: 'n' } } }],
    ['in a row stays in the row', [edit('/rows/1/flag', 'true')], { data: { rows: [{}, { flag: true }] } }, { rows: [{}, {}] }],
  ],
  'a date with two digits of a year': [
    ['is not read while it may grow', [edit('/day', '9/11/26')], { data: {}, raw: { '/day': '9/11/26' } }],
    ['is read once it is left', [edit('/day', '9/11/26'), leave('/day')], { data: { day: '2026-11-09' }, raw: {} }],
    ['is read when typing goes on elsewhere', [edit('/day', '9/11/26'), edit('/name', 'x')], { data: { day: '2026-11-09', name: 'x' }, raw: { '/name': 'x' }, touched: new Set(['/day']) }],
    ['is read when something is chosen elsewhere', [edit('/day', '9/11/26'), edit('/kind', 'a')], { data: { day: '2026-11-09', kind: 'a' }, raw: {}, editing: null }],
    ['is read when one goes to another step', [edit('/day', '9/11/26'), goTo(1)], { data: { day: '2026-11-09' }, step: 1, editing: null }],
    ['is read when one tries to go on', [edit('/day', '9/11/26'), attempt(0)], { data: { day: '2026-11-09' }, attempted: new Set(['one']), editing: null }],
    ['with four digits is read at once', [edit('/day', '9/11/2026')], { data: { day: '2026-11-09' } }],
  ],
  'an offer': [
    ['puts its value and says so', [edit('/day', '10/11/2026'), accept('S1@/day')], { data: { day: '2026-11-09' }, raw: {}, origins: { '/day': 'suggested' }, changed: new Set(['/day']), touched: new Set(['/day']) }],
    ['may be typed over', [edit('/day', '10/11/2026'), accept('S1@/day'), edit('/day', '11/11/2026')], { data: { day: '2026-11-11' }, origins: { '/day': 'typed' } }],
    ['leaves another field that is in hand', [edit('/day', '10/11/2026'), edit('/amount', '1,50'), accept('S1@/day')], { data: { day: '2026-11-09', amount: 1.5 }, raw: {}, editing: null }],
  ],
  'an answer that is no longer asked': [
    ['is parked', [edit('/kind', 'b'), edit('/detail/note', 'n'), edit('/kind', 'a')], { data: { kind: 'a' }, parked: { '/detail': { note: 'n' } } }],
    ['comes back', [edit('/kind', 'b'), edit('/detail/note', 'n'), edit('/kind', 'a'), edit('/kind', 'b')], { data: { kind: 'b', detail: { note: 'n' } }, parked: {} }],
    ['is parked apart from its group', [edit('/kind', 'b'), edit('/detail/note', 'x'), edit('/detail/extra', 'e'), edit('/detail/note', 'y'), edit('/kind', 'a')], { data: { kind: 'a' }, parked: { '/detail/extra': 'e', '/detail': { note: 'y' } } }],
    ['does not come back with its group while it is not asked itself', [edit('/kind', 'b'), edit('/detail/note', 'x'), edit('/detail/extra', 'e'), edit('/detail/note', 'y'), edit('/kind', 'a'), edit('/kind', 'b')], { data: { kind: 'b', detail: { note: 'y' } }, parked: { '/detail/extra': 'e' } }],
    ['comes back when it is', [edit('/kind', 'b'), edit('/detail/note', 'x'), edit('/detail/extra', 'e'), edit('/detail/note', 'y'), edit('/kind', 'a'), edit('/kind', 'b'), edit('/detail/note', 'x')], { data: { kind: 'b', detail: { note: 'x', extra: 'e' } }, parked: {} }],
    ['goes and returns with a group that hangs on the same answer', [edit('/yes', 'false'), edit('/yes', 'true')], { data: { yes: true, outer: { own: 'o', inner: 'i' } }, parked: {} }, { yes: true, outer: { own: 'o', inner: 'i' } }],
    ['stays apart while its group is not asked', [edit('/kind', 'a'), edit('/yes', 'false'), edit('/kind', 'b')], { data: { kind: 'b', yes: false }, parked: { '/outer/apart': 'p', '/outer': { own: 'o' } } }, { kind: 'b', yes: true, outer: { own: 'o', apart: 'p' } }],
    ['and comes back with it', [edit('/kind', 'a'), edit('/yes', 'false'), edit('/kind', 'b'), edit('/yes', 'true')], { data: { kind: 'b', yes: true, outer: { own: 'o', apart: 'p' } }, parked: {} }, { kind: 'b', yes: true, outer: { own: 'o', apart: 'p' } }],
    ['is parked again when another that came back hides it', [edit('/yes', 'true'), edit('/yes', 'false'), edit('/first', '5'), edit('/first', '')], { data: { yes: false, second: 's' }, parked: {} }, { second: 's' }],
    ['is parked by what came back in the same move', [edit('/first', '5'), edit('/yes', 'true'), edit('/yes', 'false')], { data: { yes: false, first: 5 }, parked: { '/second': 's' } }, { second: 's' }],
    ['is parked by row', [edit('/rows/0/flag', 'false')], { data: { rows: [{ flag: false }, { flag: true, note: 'b' }] }, parked: { '/rows/0/note': 'a' } }, { rows: [{ flag: true, note: 'a' }, { flag: true, note: 'b' }] }],
    ['stays when a host gave it so', [edit('/name', 'x')], { data: { name: 'x', kind: 'a', detail: { note: 'n' } }, parked: {} }, { kind: 'a', detail: { note: 'n' } }],
    ['is parked when it was asked in between', [edit('/kind', 'b'), edit('/kind', 'c')], { data: { kind: 'c' }, parked: { '/detail': { note: 'n' } } }, { kind: 'a', detail: { note: 'n' } }],
    ['keeps the text that cannot be read', [edit('/yes', 'false'), edit('/first', '5,'), edit('/yes', 'true'), edit('/yes', 'false')], { raw: { '/first': '5,' }, parked: {} }],
  ],
  'a load': [
    ['begins anew, on the same step and day', [edit('/name', 'x'), leave('/name'), goTo(1), { type: 'setToday', today: '2027-01-01' }, { type: 'setContext', context: { a: 1 } }, { type: 'load', data: { name: 'y' } }], { data: { name: 'y' }, touched: new Set(), changed: new Set(), origins: {}, raw: {}, step: 1, today: '2027-01-01', context: { a: 1 }, prefilled: true }],
    ['of nothing is an empty form', [edit('/name', 'x'), { type: 'load', data: undefined }], { data: {}, prefilled: false }],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (_what, [, actions, expected, data]) => {
    const state = after(engine, actions, data);
    for (const key of Object.keys(expected) as (keyof State)[]) expect({ [key]: state[key] }).toEqual({ [key]: expected[key] });
  });
});

test.each<[string, readonly Action[], Action]>([
  ['leaving twice', [leave('/name')], leave('/name')],
  ['leaving a text that cannot be read twice', [edit('/amount', '12,'), leave('/amount')], leave('/amount')],
  ['typing the same', [edit('/amount', '12,')], edit('/amount', '12,')],
  ['choosing the same', [edit('/kind', 'a')], edit('/kind', 'a')],
  ['choosing what is no choice', [edit('/kind', 'a')], edit('/kind', 'z')],
  ['answering yes-no with something else', [], edit('/yes', 'perhaps')],
  ['typing into a group', [edit('/kind', 'b'), edit('/detail/note', 'n')], edit('/detail', 'x')],
  ['typing into a list', [], edit('/rows', 'x')],
  ['a field that does not exist', [], edit('/nowhere', 'x')],
  ['leaving a field that does not exist', [], leave('/name/deeper')],
  ['an offer that does not exist', [], accept('S1@/day')],
  ['going where one is', [], goTo(0)],
  ['going to no step', [], goTo(2)],
  ['trying twice', [attempt(0)], attempt(0)],
  ['trying no step', [], attempt(7)],
  ['the same day', [], { type: 'setToday', today: '2026-11-25' }],
  ['an equal context', [{ type: 'setContext', context: { a: [1] } }], { type: 'setContext', context: { a: [1] } }],
  ['removing no row', [], { type: 'removeRow', path: '/rows/0' }],
])('%s changes nothing: the state is the same object', (_name, actions, action) => {
  const state = after(engine, actions);
  expect(update(engine, state, action)).toBe(state);
});

test('a text that cannot be read stands in the way only while its field is asked', () => {
  const typed = after(engine, [edit('/yes', 'false'), edit('/first', '5,'), leave('/first')]);
  expect(shownBy(engine, typed).errors).toEqual({ '/first': 'unreadable' });
  const hidden = update(engine, typed, edit('/yes', 'true'));
  expect(allFindings(derive(engine, hidden).findings)).toEqual([]);
  expect(derive(engine, hidden).view.submittable).toBe(true);
});

test('no action writes into the state it was given', () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    Object.values(Object.freeze(value)).forEach(freeze);
  };
  const rows = Object.values(TABLES).flat();
  for (const [, actions, , data] of rows) {
    const start = initialState(engine, { today: '2026-11-25', data });
    actions.reduce((state, action) => {
      const [before, sets] = [state, JSON.stringify([...state.touched, '|', ...state.changed, '|', ...state.attempted])];
      freeze({ ...state, touched: null, changed: null, attempted: null });
      const next = update(engine, state, action);
      expect(JSON.stringify([...before.touched, '|', ...before.changed, '|', ...before.attempted])).toBe(sets);
      return next;
    }, start);
  }
});
