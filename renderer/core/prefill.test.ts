// Fields that fill themselves in: what they follow, and what makes them stop. Also what cannot be edited at all.
import { describe, expect, test } from 'vitest';
import { engineOf, formOf, TODAY } from './bench.harness.js';
import { emit } from './data.js';
import { derive, type Engine } from './derive.js';
import type { FormSpec, SchemaSpec } from './form.js';
import type { Json } from './json.js';
import type { Action, State } from './state.js';
import { initialState, refreshed, update } from './update.js';

const TEXT: SchemaSpec = { type: 'string' };
const CONTEXT: Partial<FormSpec> = {
  context: { type: 'object', properties: { company: { type: 'object', properties: { name: TEXT, since: { type: 'string', format: 'date' }, kind: { type: 'string', enum: ['A', 'B'] } } } } },
};
const COMPANY = formOf({ name: { ...TEXT, prefill: 'context.company.name' }, since: { type: 'string', format: 'date', prefill: 'context.company.since' }, other: TEXT }, CONTEXT);

const known = (name: string): Json => ({ company: { name, since: '2020-02-01' } });

function play(engine: Engine, start: State, ...actions: Action[]): State {
  derive(engine, start);
  return actions.reduce((state, action) => update(engine, state, action), start);
}

const start = (engine: Engine, context: Json, data?: Json): State => initialState(engine, { today: TODAY, context, data });

describe('a field that is absent', () => {
  const engine = engineOf(COMPANY);

  test('takes what the context says, and says where it came from', () => {
    const state = start(engine, known('Rossi'));
    expect(state.data).toEqual({ name: 'Rossi', since: '2020-02-01' });
    expect(state.origins).toEqual({ '/name': 'prefilled', '/since': 'prefilled' });
  });

  test('stays absent while the context does not say', () => {
    expect(start(engine, null).data).toEqual({});
    expect(start(engine, { company: { since: 'soon' } }).data).toEqual({});
  });

  test('follows another context, and lets go of what is no longer known', () => {
    const state = start(engine, known('Rossi'));
    expect(play(engine, state, { type: 'setContext', context: known('Bianchi') }).data.name).toBe('Bianchi');
    expect(play(engine, state, { type: 'setContext', context: null }).data).toEqual({});
  });

  test('does not take the place of what the page gave', () => {
    const state = play(engine, start(engine, known('Rossi'), { name: 'Verdi' }), { type: 'setContext', context: known('Bianchi') });
    expect(state.data.name).toBe('Verdi');
  });

  test('is left alone where a document is judged as it is', () => {
    expect(initialState(engine, { today: TODAY, context: known('Rossi'), data: {}, asGiven: true }).data).toEqual({});
  });

  test('keeps what another application brought, though the context says otherwise', () => {
    const state = play(engine, start(engine, known('Rossi')), { type: 'adopt', data: { name: 'Verdi' }, origin: 'prefilled' }, { type: 'setContext', context: null });
    expect(state.data).toEqual({ name: 'Verdi' });
  });
});

describe("a person's answer wins", () => {
  const engine = engineOf(COMPANY);
  const edit = (raw: string): Action => ({ type: 'edit', path: '/name', raw });

  test('a correction stays, whatever the context says later', () => {
    const state = play(engine, start(engine, known('Rossi')), edit('Neri'), { type: 'setContext', context: known('Bianchi') });
    expect(state.data.name).toBe('Neri');
    expect(state.origins['/name']).toBe('typed');
  });

  test('a field that was cleared stays empty', () => {
    const state = play(engine, start(engine, known('Rossi')), edit(''), { type: 'leave', path: '/name' }, { type: 'setContext', context: known('Bianchi') });
    expect(state.data).toEqual({ since: '2020-02-01' });
    expect(emit(engine.model.root, state.data)).toEqual({ since: '2020-02-01' });
  });

  test('undo of the correction gives the filled answer back, as the context has it now', () => {
    const before = start(engine, known('Rossi'));
    const now = play(engine, before, edit('Neri'), { type: 'setContext', context: known('Bianchi') });
    expect(refreshed(engine, now, { ...before, context: now.context }).data.name).toBe('Bianchi');
    expect(refreshed(engine, now, before)).toBe(before);
  });
});

describe('what one answer fills in', () => {
  const engine = engineOf(formOf({
    days: { type: 'number' },
    hours: { type: 'number', prefill: 'days * 8' },
    minutes: { type: 'number', prefill: 'hours * 60', relevant: 'hours > 8' },
    rows: { type: 'array', items: { type: 'object', properties: { a: { type: 'number' }, b: { type: 'number', prefill: 'this.a + 1' } } } },
  }));
  const type = (path: string, raw: string): Action => ({ type: 'edit', path, raw });

  test('goes on through further fields, and stops at one that was corrected', () => {
    const state = play(engine, start(engine, null), type('/days', '2'));
    expect(state.data).toEqual({ days: 2, hours: 16, minutes: 960 });
    expect(play(engine, state, type('/hours', '10'), type('/days', '3')).data).toEqual({ days: 3, hours: 10, minutes: 600 });
  });

  test('is set aside with its field, and comes back as it then is', () => {
    const state = play(engine, start(engine, null), type('/days', '2'), type('/days', '1'));
    expect([state.data, state.parked]).toEqual([{ days: 1, hours: 8 }, { '/minutes': 960 }]);
    expect(play(engine, state, type('/days', '3')).data).toEqual({ days: 3, hours: 24, minutes: 1440 });
  });

  test('stays with its row when rows move', () => {
    const state = play(engine, start(engine, null), { type: 'addRow', path: '/rows' }, { type: 'addRow', path: '/rows' }, type('/rows/0/a', '1'), type('/rows/1/a', '5'), type('/rows/1/b', '9'), { type: 'moveRow', path: '/rows/1', by: -1 }, type('/rows/0/a', '2'));
    expect(state.data).toEqual({ rows: [{ a: 5, b: 9 }, { a: 2, b: 3 }] });
  });
});

describe('what is read-only', () => {
  const engine = engineOf(formOf({
    code: { ...TEXT, readOnly: true, prefill: 'context.company.name' },
    group: { type: 'object', readOnly: true, properties: { a: TEXT } },
    rows: { type: 'array', readOnly: true, items: { type: 'object', properties: { a: TEXT } } },
  }, CONTEXT));
  const given = start(engine, known('Rossi'), { group: { a: 'x' }, rows: [{ a: '1' }, { a: '2' }] });

  test.each<Action>([
    { type: 'edit', path: '/code', raw: 'y' },
    { type: 'edit', path: '/group/a', raw: 'y' },
    { type: 'edit', path: '/rows/0/a', raw: 'y' },
    { type: 'addRow', path: '/rows' },
    { type: 'removeRow', path: '/rows/0' },
    { type: 'moveRow', path: '/rows/0', by: 1 },
  ])('$type $path changes nothing', (action) => {
    expect(update(engine, given, action)).toBe(given);
  });

  test('still follows what fills it in', () => {
    expect(play(engine, given, { type: 'setContext', context: known('Bianchi') }).data.code).toBe('Bianchi');
  });
});
