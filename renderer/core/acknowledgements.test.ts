// What a person says of alerts holds as long as what the rule read, and no longer.
import { describe, expect, test } from 'vitest';
import { acknowledgementsOf } from './acknowledgements.js';
import { after, engineOf, formOf, shownBy } from './bench.harness.js';
import { derive } from './derive.js';
import type { Action, State } from './state.js';
import { update } from './update.js';

const TEXT = { type: 'string' } as const;
const warning = { id: 'W', level: 'warning', when: 'value > limit', message: 'More than {limit}.' } as const;
const engine = engineOf(
  formOf(
    {
      amount: { type: 'number', alerts: [warning] },
      other: { type: 'number' },
      name: { ...TEXT, alerts: [{ id: 'S', level: 'suggestion', when: "value == 'x'", message: 'Take y.', suggest: { value: "'y'", label: 'y' } }] },
      rows: { type: 'array', items: { type: 'object', properties: { n: { type: 'number', alerts: [{ id: 'R', level: 'warning', when: 'value > 1', message: 'Many.' }] } } } },
    },
    { values: { limit: 'orElse(other, 0) + 10' } },
  ),
);

const edit = (path: string, raw: string): Action => ({ type: 'edit', path, raw });
const acknowledge = (alert: string, reason?: string): Action => ({ type: 'acknowledge', alert, ...(reason === undefined ? {} : { reason }) });
const open = (state: State): string[] => derive(engine, state).view.unacknowledged.map(({ key }) => key);
const told = (state: State): unknown => acknowledgementsOf(state, derive(engine, state).raised);

test('a warning is to be read, a reason may be given, and sending does not depend on it in the core', () => {
  const raised = after(engine, [edit('/amount', '20')]);
  expect(open(raised)).toEqual(['W@/amount']);
  expect(derive(engine, raised).view.submittable).toBe(true);
  const read = update(engine, raised, acknowledge('W@/amount', ' It was agreed. '));
  expect(open(read)).toEqual([]);
  expect(told(read)).toEqual([{ rule: 'W', version: '1', path: '/amount', reads: { '/amount': 20, '/other': null }, reason: 'It was agreed.' }]);
});

describe.each<[string, readonly Action[], boolean]>([
  ['an answer the rule did not read', [edit('/name', 'z')], true],
  ['the same answer written otherwise', [edit('/amount', '20,0')], true],
  ['the answer itself', [edit('/amount', '21')], false],
  ['an answer read through a named value', [edit('/other', '1')], false],
  ['an answer that was not there', [edit('/other', '0')], false],
  ['another and back', [edit('/amount', '21'), edit('/amount', '20')], true],
  ['nothing but its being taken back', [{ type: 'revoke', alert: 'W@/amount' }], false],
])('after a change of %s', (_name, actions, holds) => {
  test(`an acknowledgement ${holds ? 'holds' : 'has lapsed'}`, () => {
    const state = after(engine, [edit('/amount', '20'), acknowledge('W@/amount'), ...actions]);
    expect(open(state)).toEqual(holds ? [] : ['W@/amount']);
    expect((told(state) as unknown[]).length).toBe(holds ? 1 : 0);
  });
});

test('an acknowledgement stays with its row when rows move, and is handed out by position', () => {
  const rows = [{ n: 1 }, { n: 5 }];
  const read = after(engine, [acknowledge('R@/rows/1/n'), { type: 'moveRow', path: '/rows/1', by: -1 }], { rows });
  expect(open(read)).toEqual([]);
  expect(told(read)).toEqual([{ rule: 'R', version: '1', path: '/rows/0/n', reads: { '/rows/0/n': 5 } }]);
});

test('a suggestion that is not wanted is not shown until what it reads is another', () => {
  const offered = after(engine, [edit('/name', 'x'), { type: 'leave', path: '/name' }]);
  expect(shownBy(engine, offered).alerts).toEqual({ '/name': ['S'] });
  const dismissed = update(engine, offered, { type: 'dismiss', alert: 'S@/name' });
  expect(shownBy(engine, dismissed).alerts).toEqual({});
  expect(shownBy(engine, update(engine, dismissed, { type: 'revoke', alert: 'S@/name' })).alerts).toEqual({ '/name': ['S'] });
});

test.each<[string, Action]>([
  ['acknowledging what is not raised', acknowledge('W@/other')],
  ['acknowledging a suggestion', acknowledge('S@/name')],
  ['acknowledging twice', acknowledge('W@/amount')],
  ['dismissing a warning', { type: 'dismiss', alert: 'W@/amount' }],
  ['taking back what was not said', { type: 'revoke', alert: 'S@/name' }],
])('%s changes nothing', (_name, action) => {
  const state = after(engine, [edit('/amount', '20'), edit('/name', 'x'), acknowledge('W@/amount')]);
  expect(update(engine, state, action)).toBe(state);
});
