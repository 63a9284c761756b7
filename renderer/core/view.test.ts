// What a person sees, and when: early praise, late blame; and that what did not change is the same object.
import { describe, expect, test } from 'vitest';
import { after, engineOf, formOf, shownBy, viewsOf } from './bench.harness.js';
import { derive } from './derive.js';
import { allFindings } from './findings.js';
import type { AlertSpec, Level, SchemaSpec } from './form.js';
import type { Json } from './json.js';
import type { Action } from './state.js';
import { update } from './update.js';

const TEXT = { type: 'string' };
const NUMBER = { type: 'number' };
const rule = (id: string, level: Level, when: string): AlertSpec => ({ id, level, when, message: id });

const engine = engineOf(
  formOf(
    {
      name: TEXT,
      amount: { ...NUMBER, minimum: 0, alerts: [rule('E1', 'error', 'value < -10'), rule('W1', 'warning', 'value > 50'), rule('I1', 'info', 'value > 60 && name == null'), rule('I2', 'info', "value > 60 && (mode == 'x' || fixed == 'f')")] },
      day: { type: 'string', format: 'date', alerts: [rule('W2', 'warning', 'value == null && name != null'), rule('W3', 'warning', 'value == null')] },
      kind: { enum: ['a', 'b'] },
      why: { ...TEXT, relevant: 'amount > 100', alerts: [rule('E2', 'error', "value == null || value == '?'")] },
      mode: { ...TEXT, relevant: "kind == 'b'" },
      fixed: { ...TEXT, const: 'f' },
      span: { type: 'object', alerts: [rule('E3', 'error', 'value.to < value.from')], properties: { from: NUMBER, to: NUMBER } },
      extra: { type: 'object', properties: { must: TEXT, may: TEXT, when: { ...TEXT, relevant: "kind == 'b'" } }, required: ['must', 'when'] },
      deep: { type: 'object', properties: { must: TEXT, when: { ...TEXT, relevant: "kind == 'b'" } }, required: ['must', 'when'] },
    },
    { required: ['name', 'amount', 'why', 'deep'], steps: [{ id: 'one', title: 'One', properties: ['name', 'amount', 'why', 'day', 'kind', 'mode'] }, { id: 'two', title: 'Two', properties: ['span', 'extra', 'deep'] }] },
  ),
);

const edit = (path: string, raw: string): Action => ({ type: 'edit', path, raw });
const leave = (path: string): Action => ({ type: 'leave', path });
const put = (path: string, raw: string): Action[] => [edit(path, raw), leave(path)];
const attempt = (...steps: number[]): Action => ({ type: 'attempt', steps });

type Row = readonly [name: string, actions: readonly Action[], errors: Readonly<Record<string, string>>, alerts?: Readonly<Record<string, readonly string[]>>, data?: Json];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  errors: [
    ['nothing on an empty form', [], {}],
    ['nothing on an empty form that is only walked through', [leave('/name'), leave('/amount'), leave('/day')], {}],
    ['not while typing', [edit('/amount', '-1')], {}],
    ['after leaving a changed field', put('/amount', '-1'), { '/amount': 'minimum' }],
    ['gone as soon as it is right', [...put('/amount', '-1'), edit('/amount', '1')], {}],
    ['missing, once it was emptied and left', [edit('/name', 'x'), ...put('/name', '')], { '/name': 'required' }],
    ['an unfinished text, once it was left', put('/amount', '12,'), { '/amount': 'unreadable' }],
    ['an unfinished text is not missing too', [...put('/amount', '12,'), attempt(0)], { '/amount': 'unreadable', '/name': 'required' }],
    ['all of a step on trying to go on', [attempt(0)], { '/name': 'required', '/amount': 'required' }],
    ['of no other step', [attempt(1)], { '/deep/must': 'required' }],
    ['of all steps on trying to send', [attempt(0, 1)], { '/name': 'required', '/amount': 'required', '/deep/must': 'required' }],
    ['an error of a rule stands in for what the schema says', put('/amount', '-11'), { '/amount': 'E1' }],
    ['the error of a group waits for all it speaks of', [...put('/span/from', '2'), edit('/span/to', '1')], {}],
    ['and is due then', [...put('/span/from', '2'), ...put('/span/to', '1')], { '/span': 'E3' }],
    ['or on trying to go on', [...put('/span/from', '2'), edit('/span/to', '1'), attempt(1)], { '/span': 'E3', '/deep/must': 'required' }],
    ['a field that is asked on a condition, while it is', [...put('/amount', '200'), attempt(0)], { '/name': 'required', '/why': 'E2' }],
    ['and not when it is not', [...put('/amount', '2'), attempt(0)], { '/name': 'required' }],
    ['a group that may be left out says nothing', [attempt(1)], { '/deep/must': 'required' }],
    ['until it is begun', [...put('/extra/may', 'x'), edit('/kind', 'b'), attempt(1)], { '/extra/must': 'required', '/extra/when': 'required', '/deep/must': 'required', '/deep/when': 'required' }],
    ['in a group that has to be filled, fields asked on a condition too', [edit('/kind', 'b'), attempt(1)], { '/deep/must': 'required', '/deep/when': 'required' }],
  ],
  'other alerts': [
    ['not while a text is first typed', [edit('/amount', '55')], {}, {}],
    ['once it is left', put('/amount', '55'), {}, { '/amount': ['W1'] }],
    ['at once when it is typed again', [...put('/amount', '5'), edit('/amount', '55')], {}, { '/amount': ['W1'] }],
    ['not before all they read was reached', [edit('/name', 'x'), leave('/name')], {}, {}],
    ['but when it was only passed through', [...put('/name', 'x'), leave('/day')], {}, { '/day': ['W2', 'W3'] }],
    ['what is awaited is not said', put('/amount', '70'), {}, { '/amount': ['W1', 'I2'] }],
    ['what a field that was left empty decides', [...put('/amount', '70'), leave('/name')], {}, { '/amount': ['W1', 'I1', 'I2'] }],
    ['at once on what a host gave', [], {}, { '/amount': ['W1', 'I1', 'I2'], '/day': ['W3'] }, { amount: 70 }],
    ['of a place that is not asked and holds nothing: none', [attempt(0)], { '/name': 'required' }, { '/day': ['W3'] }, { amount: 20 }],
    ['of an answer that a host gave where nothing is asked', [attempt(0)], { '/name': 'required', '/why': 'E2' }, { '/day': ['W3'] }, { amount: 20, why: '?' }],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_name, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s', (_what, [, actions, errors, alerts, data]) => {
    const seen = shownBy(engine, after(engine, actions, data));
    expect(seen.errors).toEqual(errors);
    if (alerts) expect(seen.alerts).toEqual(alerts);
  });
});

test('a value of a field that is not asked is told, and does not stand in the way', () => {
  const { findings, view } = derive(engine, after(engine, [], { name: 'x', amount: 1, why: 'w', mode: 'm', deep: { must: 'x', when: 'y' } }));
  expect(allFindings(findings)).toEqual(['/why', '/mode', '/deep/when'].map((path) => ({ path, code: 'notAsked', params: {}, level: 'info' })));
  expect(view.submittable).toBe(true);
});

test('reports hold what the schema says and what rules say, shown or not', () => {
  const { findings, raised } = derive(engine, after(engine, [edit('/amount', '-11')]));
  expect(allFindings(findings).map(({ path, code }) => [path, code])).toEqual([['/name', 'required'], ['/amount', 'minimum'], ['/deep/must', 'required']]);
  expect(raised.map(({ key }) => key)).toEqual(['E1@/amount', 'W3@/day']);
});

test.each<[string, readonly Action[], readonly string[], readonly string[], boolean]>([
  ['at first', [], ['open', 'open'], [], false],
  ['with an error in sight', put('/amount', '-1'), ['errors', 'open'], [], false],
  ['trying to leave a step', [attempt(0)], ['errors', 'open'], ['/name', '/amount'], false],
  ['trying to send', [attempt(0, 1)], ['errors', 'errors'], ['/name', '/amount', '/deep/must'], false],
  ['when a step is complete', [...put('/name', 'x'), ...put('/amount', '1')], ['done', 'open'], [], false],
  ['when all is', [...put('/name', 'x'), ...put('/amount', '1'), ...put('/deep/must', 'x')], ['done', 'done'], [], true],
  ['with a warning', [...put('/name', 'x'), ...put('/amount', '55'), ...put('/deep/must', 'x')], ['done', 'done'], [], true],
])('steps and summary: %s', (_name, actions, status, summary, submittable) => {
  const { view } = derive(engine, after(engine, actions));
  expect(view.steps.map((step) => step.status)).toEqual(status);
  expect(view.summary.map(({ path }) => path)).toEqual(summary);
  expect(view.submittable).toBe(submittable);
});

test('only what is asked is drawn, in the order of the form', () => {
  const paths = (actions: readonly Action[]): string[] => viewsOf(derive(engine, after(engine, actions)).view).map(({ path }) => path);
  expect(paths([])).toEqual(['/name', '/amount', '/day', '/kind']);
  expect(paths([edit('/kind', 'b'), edit('/amount', '200')])).toEqual(['/name', '/amount', '/why', '/day', '/kind', '/mode']);
  expect(paths([{ type: 'goTo', step: 1 }])).toEqual(['/span', '/span/from', '/span/to', '/extra', '/extra/must', '/extra/may', '/deep', '/deep/must']);
});

test('after an edit elsewhere, an untouched field, its piece and its group are the same objects', () => {
  const state = after(engine, [...put('/extra/may', 'x'), ...put('/span/from', '1'), { type: 'goTo', step: 1 }]);
  const next = update(engine, state, edit('/span/to', '5'));
  const [before, now] = [derive(engine, state).view, derive(engine, next, state).view];
  const same = viewsOf(before).filter((view) => viewsOf(now).includes(view)).map(({ path }) => path);
  expect(same).toEqual(['/span/from', '/extra', '/extra/must', '/extra/may', '/deep', '/deep/must']);
  expect(now.steps).toBe(before.steps);
  expect(now.problems).toBe(before.problems);
  expect(now.alerts).toBe(before.alerts);
});

test('a day that passes without effect leaves everything drawn as it is', () => {
  const state = after(engine, put('/amount', '55'));
  const next = update(engine, state, { type: 'setToday', today: '2026-11-26' });
  expect(derive(engine, next, state).view.pieces).toBe(derive(engine, state).view.pieces);
  expect(derive(engine, next, state).raised).toBe(derive(engine, state).raised);
});

test('rows that a host loads are drawn as loaded, whatever rows there were before', () => {
  const rows = engineOf(formOf({ rows: { type: 'array', items: { type: 'object', properties: { n: NUMBER } } } }));
  const state = after(rows, [{ type: 'removeRow', path: '/rows/0' }, { type: 'load', data: { rows: [{ n: 5 }, { n: 2 }] } }], { rows: [{ n: 0 }, { n: 1 }, { n: 2 }] });
  expect(shownBy(rows, state).texts).toEqual({ '/rows/0/n': '5', '/rows/1/n': '2' });
});

test('of 3,200 fields an edit changes one piece, and in it one field', () => {
  const fields = Object.fromEntries(Array.from({ length: 3200 }, (_, i): [string, SchemaSpec] => [`f${i}`, TEXT]));
  const large = engineOf(formOf(fields));
  const state = after(large, []);
  const next = update(large, state, edit('/f1234', 'x'));
  const [before, now] = [derive(large, state).view.pieces, derive(large, next, state).view.pieces];
  expect(now).toHaveLength(80);
  expect(now.flatMap((piece, i) => (piece === before[i] ? [] : [i]))).toEqual([Math.floor(1234 / 40)]);
  expect(now.flat().filter((view, i) => view !== before.flat()[i]).map(({ path }) => path)).toEqual(['/f1234']);
});

test('an alert that takes the place of an equal one of its rule is the same object', () => {
  const group = { type: 'object', properties: { a: NUMBER } };
  const twins = engineOf(formOf({ name: { ...TEXT, alerts: [rule('R', 'info', 's == null'), rule('R', 'info', 't == null')] }, s: group, t: group }));
  const state = after(twins, []);
  const next = update(twins, state, edit('/s/a', '1'));
  expect(derive(twins, next, state).raised.map(({ id }) => id)).toEqual(['R']);
  expect(derive(twins, next, state).raised[0]).toBe(derive(twins, state).raised[0]);
});
