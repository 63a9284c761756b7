// JSON Pointers: what they reach, what writing leaves untouched, and names that are no harm.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json, JsonObject } from './json.js';
import { get, remove, segments, set } from './pointer.js';

const DATA = JSON.parse('{"": 0, "a/b": 1, "c%d": 2, "m~n": 3, "~1": 4, "k\\"l": 5, "list": ["x", {"y": 6}], "__proto__": 7, "nothing": null}') as JsonObject;

test.each([
  ['/', 0],
  ['/a~1b', 1],
  ['/c%d', 2],
  ['/m~0n', 3],
  ['/~01', 4],
  ['/k"l', 5],
  ['/list/0', 'x'],
  ['/list/1/y', 6],
  ['/__proto__', 7],
  ['/nothing', null],
  ['/nothing/x', undefined],
  ['/list/2', undefined],
  ['/list/00', undefined],
  ['/list/-', undefined],
  ['/list/length', undefined],
  ['/list/map', undefined],
  ['/list/0/length', undefined],
  ['/constructor', undefined],
  ['/toString', undefined],
  ['/missing/deeper', undefined],
])('get %s gives %j', (pointer, value) => {
  expect(get(DATA, pointer)).toEqual(value);
});

test('the empty pointer is the whole', () => {
  expect(get(DATA, '')).toBe(DATA);
  expect(segments('')).toEqual([]);
  expect(get(undefined, '/a')).toBeUndefined();
});

test.each<[string, JsonObject, string, Json | undefined, JsonObject]>([
  ['makes the objects on the way', {}, '/a/b', 1, { a: { b: 1 } }],
  ['removes', { a: 1, b: 2 }, '/a', undefined, { b: 2 }],
  ['removing leaves the object around', { a: { b: 1 } }, '/a/b', undefined, { a: {} }],
  ['puts into a row', { l: [{ a: 1 }, { a: 2 }] }, '/l/1/a', 3, { l: [{ a: 1 }, { a: 3 }] }],
  ['a removed row leaves null', { l: [1, 2] }, '/l/0', undefined, { l: [null, 2] }],
  ['a row that is not there is not made', { l: [1] }, '/l/1', 2, { l: [1] }],
  ['nor in a place that is none', { l: [1] }, '/l/length', 0, { l: [1] }],
  ['an object takes the place of a single value', { a: 'x' }, '/a/b', 1, { a: { b: 1 } }],
  ['a key with signs', {}, '/a~1b/c~0d', 1, { 'a/b': { 'c~d': 1 } }],
  ['removing what is not there', { a: 1 }, '/b/c', undefined, { a: 1 }],
])('set: %s', (_name, data, pointer, value, expected) => {
  const before = structuredClone(data);
  expect(set(data, pointer, value)).toEqual(expected);
  expect(data).toEqual(before);
});

test.each(['/a', '/l/0', '/l/7/x', '/b/c', '/l/length'])('setting what is there already (%s) gives the same object', (pointer) => {
  const data: JsonObject = { a: 1, l: ['x'] };
  expect(set(data, pointer, get(data, pointer))).toBe(data);
});

test.each<[string, JsonObject, string, JsonObject]>([
  ['what is there', { a: 1, b: 2 }, '/a', { b: 2 }],
  ['the objects that are empty then', { a: { b: { c: 1 } }, d: 2 }, '/a/b/c', { d: 2 }],
  ['but none that hold something else', { a: { b: { c: 1 }, e: 3 } }, '/a/b/c', { a: { e: 3 } }],
  ['but no row', { l: [{ a: { b: 1 } }] }, '/l/0/a/b', { l: [{}] }],
  ['and never the whole', { a: 1 }, '/a', {}],
  ['nothing, where nothing is', { a: { b: 1 } }, '/a/c', { a: { b: 1 } }],
])('remove takes away %s', (_name, data, pointer, expected) => {
  expect(remove(data, pointer)).toEqual(expected);
});

test('what lies off the path is shared', () => {
  const data = { a: { b: 1 }, c: { d: 2 }, l: [{ e: 3 }, { f: 4 }] };
  const next = set(data, '/l/0/e', 5) as typeof data;
  expect(next.c).toBe(data.c);
  expect(next.a).toBe(data.a);
  expect(next.l[1]).toBe(data.l[1]);
});

test('__proto__ and constructor are names like others, and nothing beside the data changes', () => {
  const polluted = set(set({}, '/__proto__/polluted', true), '/constructor/prototype/polluted', true);
  expect(JSON.stringify(polluted)).toBe('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(get(polluted, '/__proto__/polluted')).toBe(true);
  expect(JSON.stringify(set(polluted, '/__proto__', undefined))).toBe('{"constructor":{"prototype":{"polluted":true}}}');
});

test('what is set at any pointer of names is got back, and removing it gets rid of it', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '~', '/', '~1', '0', 'length', ''));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.jsonValue(), (names, value) => {
      const pointer = names.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
      const data = set({ other: 1 }, pointer, value as Json);
      expect(segments(pointer)).toEqual(names);
      expect(get(data, pointer)).toBe(value);
      expect(get(set(data, pointer, undefined), pointer)).toBeUndefined();
    }),
  );
});
