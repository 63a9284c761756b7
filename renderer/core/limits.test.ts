import { expect, test } from 'vitest';
import { engineOf, formOf } from './bench.harness.js';
import { absorb } from './data.js';
import type { Json } from './json.js';
import { MAX_DATA_DEPTH, refuseDeep } from './limits.js';

function nested(levels: number, wrap: (inner: Json) => Json): Json {
  let json: Json = 'x';
  for (let level = 0; level < levels; level += 1) json = wrap(json);
  return json;
}

test.each<[string, (inner: Json) => Json]>([
  ['objects', (inner) => ({ a: inner })],
  ['lists', (inner) => [0, inner]],
])('%s as deep as the limit are taken, deeper ones refused', (_name, wrap) => {
  expect(() => refuseDeep(nested(MAX_DATA_DEPTH, wrap))).not.toThrow();
  expect(() => refuseDeep(nested(MAX_DATA_DEPTH + 1, wrap))).toThrow(RangeError);
  expect(() => refuseDeep(nested(10_000, wrap))).toThrow(RangeError);
});

test('the engine refuses deep data at its door, and says under which property it lies', () => {
  const { root } = engineOf(formOf({ text: { type: 'string' }, more: { type: 'object' } })).model;
  const data = { text: 'x', more: nested(10_000, (inner) => ({ a: inner })) };
  expect(() => absorb(root, data)).toThrow(new RangeError('data nested deeper than 64 levels, under "more"'));
});

test('an object that contains itself is refused, not followed', () => {
  const { root } = engineOf(formOf({ more: { type: 'object' } })).model;
  const loop: { more?: Json } = {};
  loop.more = loop;
  expect(() => absorb(root, loop as Json)).toThrow(RangeError);
});
