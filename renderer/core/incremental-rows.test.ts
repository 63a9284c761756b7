// The law of derived state on long lists: more rows than one piece of results or of a view holds, rows in rows, rules
// over a list, and rows that come, go and move.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engineOf, formOf, sightOf, TODAY } from './bench.harness.js';
import { createEngine, derive } from './derive.js';
import type { AlertSpec } from './form.js';
import type { Action } from './state.js';
import { initialState, update } from './update.js';

/** Milliseconds. On a machine busy with other work this takes long, and that is no failure. */
const LIMIT = 600_000;
const ROWS = 150;
const TEXT = { type: 'string' } as const;
const NUMBER = { type: 'number', minimum: 0 } as const;

const rule = (id: string, when: string, more: Partial<AlertSpec> = {}): AlertSpec => ({ id, level: 'warning', when, message: `Now {sum} and {limit}.`, ...more });

const engine = engineOf(
  formOf(
    {
      limit: NUMBER,
      people: {
        type: 'array',
        alerts: [rule('each', 'each.hours > limit', { each: 'value', at: 'code' }), rule('again', 'each.code != null', { each: 'value.repeated(p, p.code)', at: ['code', 'hours'] }), rule('sum', 'sum > limit')],
        items: {
          type: 'object',
          required: ['code', 'hours', 'reason'],
          properties: {
            code: { ...TEXT, alerts: [rule('twice', 'value in codes'), rule('longest', 'this == longest')] },
            hours: { ...NUMBER, alerts: [rule('many', 'value > 30', { level: 'error', message: 'Of {this.code}, {value}.' })] },
            reason: { ...TEXT, relevant: 'this.hours > limit' },
            days: { type: 'array', items: { type: 'object', required: ['n'], properties: { n: { ...NUMBER, alerts: [rule('day', 'value > this.m')] }, m: { type: 'number', relevant: 'this.n > 2' } } } },
          },
        },
      },
    },
    { values: { sum: 'people.sum(p, orElse(p.hours, 0))', codes: 'people.repeated(p, p.code).collect(p, p.code)', longest: 'first(people.filter(p, p.hours > 20))', inner: 'people.exists(p, p.days.exists(d, d.n > 3))' } },
  ),
);
const { model, validators } = engine;

const key = fc.oneof(fc.nat({ max: ROWS + 3 }), fc.constantFrom(0, 39, 40, 63, 64, ROWS - 1));
const field = fc.constantFrom('code', 'hours', 'reason', 'days/0/n', 'days/1/m');
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('edit' as const), path: fc.tuple(key, field).map(([row, name]) => `/people/${row}/${name}`), raw: fc.constantFrom('', '1', '5', '25', '40', 'x') }) },
  fc.record({ type: fc.constant('edit' as const), path: fc.constant('/limit'), raw: fc.constantFrom('', '3', '25') }),
  fc.record({ type: fc.constant('leave' as const), path: fc.tuple(key, field).map(([row, name]) => `/people/${row}/${name}`) }),
  fc.record({ type: fc.constant('removeRow' as const), path: fc.oneof(key.map((row) => `/people/${row}`), key.map((row) => `/people/${row}/days/0`)) }),
  fc.record({ type: fc.constant('moveRow' as const), path: fc.oneof(key.map((row) => `/people/${row}`), key.map((row) => `/people/${row}/days/1`)), by: fc.constantFrom(1, -1, 50) }),
  fc.record({ type: fc.constant('addRow' as const), path: fc.oneof(fc.constant('/people'), key.map((row) => `/people/${row}/days`)) }),
  fc.constant<Action>({ type: 'attempt', steps: [0] }),
);

const people = Array.from({ length: ROWS }, (_, i) => ({ code: `c${i % 90}`, hours: i % 45, ...(i % 7 === 0 && { reason: 'x' }), days: i % 3 === 0 ? [{ n: i % 5 }, { n: 4, m: 1 }] : [] }));

test('whatever happens to long lists, what is derived is what is computed from nothing', { timeout: LIMIT }, () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 1, maxLength: 8 }), fc.boolean(), (actions, isGiven) => {
      let state = initialState(engine, { today: TODAY, data: { limit: 25, people: isGiven ? people : people.slice(0, 65) } });
      derive(engine, state);
      for (const each of actions) {
        const next = update(engine, state, each);
        const seen = sightOf(model, derive(engine, next, state));
        const wanted = sightOf(model, derive(createEngine(model, validators), next));
        if (seen !== wanted) expect([actions, JSON.parse(seen)]).toEqual([actions, JSON.parse(wanted)]);
        state = next;
      }
    }),
    { numRuns: 10, endOnFailure: true },
  );
});

test('an answer in one row leaves the views and the alerts of the others the very same', () => {
  const before = initialState(engine, { today: TODAY, data: { limit: 25, people } });
  const old = derive(engine, before);
  const after = update(engine, before, { type: 'edit', path: '/people/70/code', raw: 'new' });
  const { view, raised } = derive(engine, after, before);
  const [, was] = old.view.pieces[0] ?? [];
  const [, is] = view.pieces[0] ?? [];
  expect(is?.pieces.flatMap((piece, i) => (piece === was?.pieces[i] ? [] : [i]))).toEqual([1]);
  const known = new Set(old.raised);
  expect(raised.filter((alert) => !known.has(alert)).map(({ path }) => path)).toEqual([]);
});
