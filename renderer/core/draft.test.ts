// A draft brings everything back: the same sight on the same step. What is no draft is refused, whatever it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after, engineOf, formOf, sightOf, TODAY, validatorsOf } from './bench.harness.js';
import { compile } from './compile.js';
import { emit } from './data.js';
import { createEngine, derive } from './derive.js';
import { asDraft, DraftError, restore, snapshot, type Draft } from './draft.js';
import { language } from './expression/language.js';
import type { Json } from './json.js';
import { originsOf } from './origins.js';
import { randomAction, randomData } from './random-action.harness.js';
import type { Choose } from './random-expression.harness.js';
import { randomForm } from './random-form.harness.js';
import type { Action } from './state.js';
import { initialState, update } from './update.js';

/** JSON as a file or a database would give it back. */
const stored = (draft: Draft): Draft => asDraft(JSON.parse(JSON.stringify(draft)) as Json);

test('a snapshot restored shows what was shown, and is the same snapshot again', () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const choose: Choose = (things) => things[g(fc.nat, { max: things.length - 1 })] as (typeof things)[number];
      const model = compile(randomForm(choose), language);
      const engine = createEngine(model, validatorsOf(model));
      let state = initialState(engine, { today: TODAY, data: choose([undefined, randomData(choose, model)]) });
      for (let turn = 0; turn < 12; turn++) state = update(engine, state, randomAction(choose, model, state, derive(engine, state)));
      const draft = snapshot(engine, state);
      const restored = restore(createEngine(model, engine.validators), stored(draft), state);
      const [seen, wanted] = [sightOf(model, derive(createEngine(model, engine.validators), restored)), sightOf(model, derive(engine, state))];
      if (seen !== wanted) expect([JSON.stringify(model.form), JSON.parse(seen)]).toEqual(['(the form)', JSON.parse(wanted)]);
      expect(snapshot(engine, restored)).toEqual(draft);
      expect(restored.step).toBe(state.step);
      const exported = emit(model.root, state.data);
      // As given: what a person cleared would be filled in again in a form that is begun anew.
      expect(emit(model.root, initialState(engine, { today: TODAY, data: exported, asGiven: true }).data)).toEqual(exported);
    }),
    { numRuns: 300, endOnFailure: true },
  );
});

const TEXT = { type: 'string' } as const;
const engine = engineOf(
  formOf(
    { name: TEXT, n: { type: 'number' }, fixed: { type: 'string', const: 'c' }, rows: { type: 'array', items: { type: 'object', properties: { a: TEXT } } } },
    { steps: [{ id: 'one', title: 'One', properties: ['name', 'n'] }, { id: 'two', title: 'Two', properties: ['rows'] }] },
  ),
);
const edit = (path: string, raw: string): Action => ({ type: 'edit', path, raw });
const good = snapshot(engine, after(engine, [edit('/name', 'x'), edit('/n', '12,'), { type: 'addRow', path: '/rows' }, { type: 'goTo', step: 1 }]));

test('a draft keeps the text that cannot be read, the step by its name, and the keys of rows', () => {
  expect(good).toMatchObject({ form: 'bench', version: '1', data: { name: 'x', fixed: 'c', rows: [{}] }, raw: { '/n': '12,' }, step: 'two', rows: { '/rows': [0] }, nextRow: 1 });
});

describe.each<[string, Json, string]>([
  ['nothing', null, 'notADraft'],
  ['a list', [], 'notADraft'],
  ['the answers alone', { name: 'x' }, 'notADraft'],
  ['data too deep', { ...good, data: JSON.parse(`${'{"a":'.repeat(70)}1${'}'.repeat(70)}`) as Json }, 'notADraft'],
  ['another form', { ...good, form: 'other' }, 'otherForm'],
  ['another version', { ...good, version: '9' }, 'unknownVersion'],
  ['a text that is no text', { ...good, raw: { '/n': 1 } }, 'notADraft'],
  ['touched fields that are no list', { ...good, touched: 'x' }, 'notADraft'],
  ['keys of rows that are none', { ...good, rows: { '/rows': [-1] } }, 'notADraft'],
  ['a key of rows twice', { ...good, data: { rows: [{}, {}] }, rows: { '/rows': [0, 0] } }, 'notADraft'],
  ['a key of rows that is still to be given', { ...good, rows: { '/rows': [7] } }, 'notADraft'],
  ['an acknowledgement without its rule', { ...good, acknowledged: { 'R@/n': { version: '1', path: '/n', reads: {} } } }, 'notADraft'],
  ['an origin nobody knows', { ...good, origins: { '/name': 'guessed' } }, 'notADraft'],
])('%s', (_name, json, reason) => {
  test(`is refused: ${reason}`, () => {
    const attempt = (): unknown => restore(engine, asDraft(json), { today: TODAY });
    expect(attempt).toThrow(DraftError);
    expect(() => attempt()).toThrow(expect.objectContaining({ reason }));
  });
});

test('any JSON in any part of a draft is restored or refused, and never anything else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(good)), fc.jsonValue(), (key, json) => {
      try {
        derive(engine, restore(engine, asDraft({ ...good, [key]: json as Json }), { today: TODAY }));
      } catch (error) {
        expect(error).toBeInstanceOf(DraftError);
      }
    }),
    { numRuns: 500 },
  );
});

test('constants are those of the form as it is now', () => {
  expect(restore(engine, asDraft({ ...good, data: { name: 'x', fixed: 'old' } }), { today: TODAY }).data).toEqual({ name: 'x', fixed: 'c' });
});

test('what the form does not know is left out', () => {
  const state = restore(engine, asDraft({ ...good, raw: { '/gone': 'x' }, touched: ['/gone', '/name'], parked: { '/gone': 1 }, step: 'gone' }), { today: TODAY });
  expect(state).toMatchObject({ raw: {}, touched: new Set(['/name']), parked: {}, step: 0 });
});

test('every value has its origin, by place; constants have none', () => {
  const { root } = engine.model;
  const given = after(engine, [edit('/name', 'y'), { type: 'moveRow', path: '/rows/1', by: -1 }, edit('/rows/1/a', 'z')], { name: 'x', n: 1, rows: [{ a: 'b' }, { a: 'c' }] });
  expect(originsOf(root, given)).toEqual({ '/name': 'typed', '/n': 'prefilled', '/rows/0/a': 'typed', '/rows/1/a': 'prefilled' });
  const adopted = update(engine, given, { type: 'adopt', data: { name: 'w', rows: [{ a: 'b' }] }, origin: 'imported' });
  expect(originsOf(root, adopted)).toEqual({ '/name': 'imported', '/rows/0/a': 'imported' });
});
