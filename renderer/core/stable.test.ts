// What a form marks as stable is taken from an earlier application, and nothing else.
import { expect, test } from 'vitest';
import { engineOf, formOf } from './bench.harness.js';
import { answersIn, hasStable, withStable } from './stable.js';

const TEXT = { type: 'string' } as const;
const { root } = engineOf(
  formOf({
    name: TEXT,
    company: { type: 'object', ui: { stable: true }, properties: { code: TEXT, seats: { type: 'array', items: { type: 'object', properties: { city: TEXT } } } } },
    period: { type: 'object', properties: { start: TEXT, kind: { ...TEXT, ui: { stable: true } } } },
  }),
).model;

test('stable groups, lists and fields are copied; what the earlier one leaves open stays', () => {
  const previous = { name: 'old', company: { code: 'c', seats: [{ city: 'x' }] }, period: { start: '1', kind: null } };
  expect(withStable(root, { name: 'new', period: { kind: 'k' } }, previous)).toEqual({ name: 'new', company: { code: 'c', seats: [{ city: 'x' }] }, period: { kind: 'k' } });
  expect(hasStable(root)).toBe(true);
});

test.each<[string, unknown, unknown]>([
  ['an application', { name: 'x' }, { name: 'x' }],
  ['a draft', { form: 'bench', version: '1', data: { name: 'x' } }, { name: 'x' }],
  ['a draft without answers', { form: 'bench', data: 1 }, null],
  ['a list', [], null],
  ['nothing', null, null],
])('the answers of %s are found', (_name, json, answers) => {
  expect(answersIn(json)).toEqual(answers);
});
