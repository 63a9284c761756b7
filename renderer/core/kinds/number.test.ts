// Numbers as they are written: thousands are grouped, years are not.
import { expect, test } from 'vitest';
import { engineOf, formOf } from '../bench.harness.js';
import type { Node } from '../model.js';
import { number } from './number.js';

const { model } = engineOf(formOf({ hours: { type: 'integer', minimum: 0 }, year: { type: 'integer', minimum: 2000, maximum: 2100 } }));

test.each([
  ['hours', 2026, '2.026'],
  ['year', 2026, '2026'],
])('%s: %s', (name, value, text) => {
  expect(number.write(value, model.root.byKey.get(name) as Node, 'it')).toBe(text);
});
