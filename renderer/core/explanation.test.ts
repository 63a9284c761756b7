// Why an alert was raised, as a page tells it: what is listed is what was looked at.
import { describe, expect, test } from 'vitest';
import { compile } from './compile.js';
import { createEngine, derive } from './derive.js';
import { explainRaised } from './explanation.js';
import { language } from './expression/language.js';
import type { FormSpec } from './form.js';
import { keyPathOf } from './rows.js';
import { initialState, update } from './update.js';

const form: FormSpec = {
  $id: 'why',
  version: '1',
  title: 'Why',
  type: 'object',
  values: { limit: { title: 'Limit', expr: "kind == 'A' ? 3 : 9" } },
  properties: {
    kind: { enum: ['A', 'B'] },
    count: { type: 'integer', alerts: [{ id: 'MANY', level: 'warning', when: 'value > limit', message: 'Many.' }] },
    unread: { type: 'string' },
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: { n: { type: 'integer', alerts: [{ id: 'ROW', level: 'info', when: 'value > count', message: 'More.' }] } },
      },
    },
  },
};

const engine = createEngine(compile(form, language), {});
const data = { kind: 'A', count: 5, unread: 'x', rows: [{ n: 1 }, { n: 9 }] };

describe('what is listed', () => {
  const first = initialState(engine, { today: '2026-11-25', data });
  const moved = update(engine, update(engine, first, { type: 'addRow', path: '/rows' }), { type: 'moveRow', path: '/rows/1', by: -1 });

  test.each([
    ['a fresh state', first],
    ['rows that were added and moved', moved],
  ])('is what was looked at: %s', (_, state) => {
    const derived = derive(engine, state);
    expect(derived.raised.map(({ id }) => id)).toEqual(['MANY', 'ROW']);
    for (const raised of derived.raised) {
      const told = explainRaised(engine.model, derived, state.rows, raised);
      expect(told?.answers.map(({ path }) => keyPathOf(state.rows, path)).toSorted()).toEqual([...raised.reads].toSorted());
    }
  });

  test('holds the values on the way, and the answers that those have read', () => {
    const derived = derive(engine, first);
    const [many] = derived.raised;
    const told = many && explainRaised(engine.model, derived, first.rows, many);
    expect(told?.values).toEqual([{ name: 'limit', result: 3 }]);
    expect(told?.answers.map(({ path, value }) => [path, value])).toEqual([
      ['/count', 5],
      ['/kind', 'A'],
    ]);
  });

  test('is nothing once the alert is no longer so', () => {
    const [many] = derive(engine, first).raised;
    const other = initialState(engine, { today: '2026-11-25', data: { ...data, count: 1 } });
    expect(many && explainRaised(engine.model, derive(engine, other), other.rows, many)).toBeUndefined();
  });
});

test('what decides whether it is asked is listed after what it was raised from, in rows and around them too', () => {
  const asked: FormSpec = {
    $id: 'asked', version: '1', title: 'Asked', type: 'object',
    properties: {
      kind: { enum: ['A', 'B'] },
      many: { type: 'boolean' },
      part: { type: 'object', relevant: "kind == 'A'", properties: { count: { type: 'integer', alerts: [{ id: 'MANY', level: 'warning', when: 'value > 3', message: 'Many.' }] } } },
      rows: {
        type: 'array', relevant: 'many == true',
        items: { type: 'object', properties: { on: { type: 'boolean' }, n: { type: 'integer', relevant: 'this.on == true', alerts: [{ id: 'ROW', level: 'info', when: 'value > 3', message: 'More.' }] } } },
      },
    },
  };
  const own = createEngine(compile(asked, language), {});
  const state = initialState(own, { today: '2026-11-25', data: { kind: 'A', many: true, part: { count: 5 }, rows: [{ on: false, n: 1 }, { on: true, n: 9 }] } });
  const derived = derive(own, state);
  const told = derived.raised.map((raised) => explainRaised(own.model, derived, state.rows, raised)?.answers.map(({ path }) => path));
  expect(told).toEqual([['/part/count', '/kind'], ['/rows/1/n', '/rows/1/on', '/many']]);
});
