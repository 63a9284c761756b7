// Data at the boundary: what comes in goes out, an unanswered field has one form inside, hostile names are only names.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engineOf, formOf } from './bench.harness.js';
import { absorb, emit } from './data.js';
import type { SchemaSpec } from './form.js';
import type { Json, JsonObject } from './json.js';

const FIELDS: Readonly<Record<string, SchemaSpec>> = {
  version: { type: 'string', const: '1.0' },
  text: { type: 'string' },
  maybe: { type: ['string', 'null'] },
  number: { type: 'number' },
  tags: { type: 'array', items: { type: 'string' } },
  group: { type: 'object', properties: { inner: { type: 'string' }, maybe: { type: ['number', 'null'] }, deep: { type: 'object', properties: { last: { type: 'boolean' } } } } },
  nullable: { type: ['object', 'null'], properties: { inner: { type: 'string' } } },
  rows: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' }, maybe: { type: ['string', 'null'] } } } },
  open: { type: 'object' },
};
const { root } = engineOf(formOf(FIELDS)).model;

test.each<[string, Json | undefined, Json]>([
  ['nothing', undefined, { version: '1.0' }],
  ['what is no object', ['x'], { version: '1.0' }],
  ['null and empty text', { text: '', maybe: null, number: 0 }, { version: '1.0', number: 0 }],
  ['a constant that was changed', { version: '9' }, { version: '1.0' }],
  ['an object without properties', { group: {}, open: {} }, { version: '1.0' }],
  ['null in a group', { group: { maybe: null, inner: 'x' } }, { version: '1.0', group: { inner: 'x' } }],
  ['a group in which nothing is answered', { group: { maybe: null, deep: { last: null } } }, { version: '1.0', group: { deep: {} } }],
  ['groups that hold empty groups', { group: { deep: {} }, nullable: { inner: '' } }, { version: '1.0', group: {}, nullable: {} }],
  ['null for a group', { nullable: null }, { version: '1.0' }],
  ['rows that are empty or null', { rows: [{}, null, { name: '' }] }, { version: '1.0', rows: [{}, {}, {}] }],
  ['rows of another type', { rows: ['x', [1], { name: 'n' }] }, { version: '1.0', rows: ['x', [1], { name: 'n' }] }],
  ['single values in a list', { tags: ['a', null, ''] }, { version: '1.0', tags: ['a', null, ''] }],
  ['another type than declared', { number: 'many', group: [1], rows: { a: 1 }, tags: 'x' }, { version: '1.0', number: 'many', tags: 'x', group: [1], rows: { a: 1 } }],
  ['what is not declared', { other: null, group: { inner: 'x', more: { a: [null, ''] } }, open: { any: null } }, { version: '1.0', group: { inner: 'x', more: { a: [null, ''] } }, open: { any: null }, other: null }],
])('absorbs %s', (_name, given, expected) => {
  const absorbed = absorb(root, given);
  expect(absorbed).toEqual(expected);
  expect(JSON.stringify(absorbed)).toBe(JSON.stringify(expected));
});

test.each<[string, JsonObject, Json]>([
  ['nothing', {}, { maybe: null, tags: [], nullable: null, rows: [] }],
  ['a group that is begun and has nothing to show for it', { group: { inner: 'x', deep: {} }, nullable: {} }, { maybe: null, tags: [], group: { inner: 'x', maybe: null }, nullable: null, rows: [] }],
  ['a group that is begun', { group: {} }, { maybe: null, tags: [], group: { maybe: null }, nullable: null, rows: [] }],
  ['rows', { rows: [{}, { name: 'n' }] }, { maybe: null, tags: [], nullable: null, rows: [{ maybe: null }, { name: 'n', maybe: null }] }],
  ['declared before undeclared, in the order of the form', { other: 1, text: 't', version: '1.0' }, { version: '1.0', text: 't', maybe: null, tags: [], nullable: null, rows: [], other: 1 }],
])('emits %s', (_name, data, expected) => {
  expect(JSON.stringify(emit(root, data))).toBe(JSON.stringify(expected));
});

const text = fc.string({ minLength: 1 });
/** Data as a careful host writes it: complete, in the order of the form, nothing empty. */
const written = fc.record({
  version: fc.constant('1.0'),
  text,
  maybe: fc.option(text),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  tags: fc.array(fc.oneof(text, fc.constant(null))),
  group: fc.record({ inner: text, maybe: fc.option(fc.integer()), deep: fc.record({ last: fc.boolean() }) }),
  nullable: fc.option(fc.record({ inner: text })),
  rows: fc.array(fc.record({ name: text, maybe: fc.option(text) })),
  open: fc.record({ any: fc.jsonValue() }),
  more: fc.jsonValue(),
}).map((data) => JSON.parse(JSON.stringify(data)) as JsonObject);

test('what comes in goes out', () => {
  fc.assert(
    fc.property(written, (data) => {
      expect(JSON.stringify(emit(root, absorb(root, data)))).toBe(JSON.stringify(data));
    }),
  );
});

test('any JSON comes in without harm: given out twice it stays the same', () => {
  const key = fc.constantFrom(...Object.keys(FIELDS), '__proto__', 'constructor', 'inner', 'name');
  const { json } = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof({ maxDepth: 4, withCrossShrink: true }, fc.constantFrom(null, '', 'x', 0, true), fc.array(tie('json'), { maxLength: 3 }), fc.dictionary(key, tie('json'), { maxKeys: 6, noNullPrototype: true })),
  }));
  fc.assert(
    fc.property(json, (data) => {
      const inside = absorb(root, data);
      const outside = emit(root, inside);
      expect(JSON.stringify(emit(root, absorb(root, outside)))).toBe(JSON.stringify(outside));
    }),
    { numRuns: 500 },
  );
});

test('what is taken in or given out shares nothing with what was given', () => {
  const given = { group: { inner: 'x', more: { a: 1 } }, rows: [{ name: 'n' }], tags: ['a'], other: { b: 2 } };
  for (const made of [absorb(root, given), emit(root, given)] as (typeof given)[]) {
    expect(made.group).not.toBe(given.group);
    expect(made.group.more).not.toBe(given.group.more);
    expect(made.rows[0]).not.toBe(given.rows[0]);
    expect(made.tags).not.toBe(given.tags);
    expect(made.other).not.toBe(given.other);
  }
});

test('__proto__ and constructor as names in data touch no prototype', () => {
  const given = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "group": {"__proto__": {"inner": "x"}}, "rows": [{"__proto__": 1}]}') as JsonObject;
  const inside = absorb(root, given);
  expect(JSON.parse(JSON.stringify(inside))).toEqual({ version: '1.0', ...given });
  expect(Object.getPrototypeOf(inside)).toBe(Object.prototype);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(JSON.stringify(emit(root, inside))).toContain('"group":{"maybe":null,"__proto__":{"inner":"x"}}');
});

test('a form may itself declare such names', () => {
  const properties = JSON.parse('{"__proto__": {"type": ["string", "null"]}, "constructor": {"type": "object", "properties": {"toString": {"type": "string"}}}}') as Record<string, SchemaSpec>;
  const own = engineOf(formOf(properties)).model.root;
  expect(JSON.stringify(absorb(own, {}))).toBe('{}');
  expect(JSON.stringify(emit(own, {}))).toBe('{"__proto__":null}');
  const data = '{"__proto__":"x","constructor":{"toString":"y"}}';
  expect(JSON.stringify(emit(own, absorb(own, JSON.parse(data) as Json)))).toBe(data);
});
