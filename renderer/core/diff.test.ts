// What changed between two data: named by node for what is computed, by path for what is drawn.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engineOf, formOf } from './bench.harness.js';
import { diff } from './diff.js';
import type { JsonObject } from './json.js';
import { set } from './pointer.js';

const { root, nodes } = engineOf(
  formOf({
    text: { type: 'string' },
    group: { type: 'object', properties: { inner: { type: 'string' }, deep: { type: 'object', properties: { last: { type: 'string' } } } } },
    open: { type: 'object' },
    tags: { type: 'array', items: { type: 'string' } },
    rows: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' }, sub: { type: 'object', properties: { x: { type: 'string' } } } } } },
    constructor: { type: 'string' },
  }),
).model;

const [A, B] = [{ name: 'a' }, { name: 'b' }];

test.each<[string, JsonObject, JsonObject, readonly string[], readonly string[]]>([
  ['nothing', { text: 'x' }, { text: 'x' }, [], ['']],
  ['an answer', { text: 'x' }, { text: 'y' }, ['/text'], ['', '/text']],
  ['an answer that is new', {}, { text: 'y' }, ['/text'], ['', '/text']],
  ['an answer deep down', { group: { deep: { last: 'a' } } }, { group: { deep: { last: 'b' } } }, ['/group/deep/last'], ['', '/group', '/group/deep', '/group/deep/last']],
  ['the first answer of a group', {}, { group: { inner: 'x' } }, ['/group', '/group/inner'], ['', '/group', '/group/inner']],
  ['a group that comes empty', {}, { group: {} }, ['/group'], ['', '/group']],
  ['something else in the place of a group', { group: { inner: 'x' } }, { group: 'x' }, ['/group', '/group/inner'], ['', '/group', '/group/inner']],
  ['what the form does not declare in a group', { group: { more: 1 } }, { group: { more: 2 } }, [], ['', '/group']],
  ['a group without declared fields', { open: { a: 1 } }, { open: { a: 2 } }, ['/open'], ['', '/open']],
  ['a single value in a list', { tags: ['a'] }, { tags: ['b'] }, ['/tags', '/tags/*'], ['', '/tags', '/tags/0']],
  ['an answer in a row', { rows: [A, B] }, { rows: [A, { name: 'c' }] }, ['/rows/*/name'], ['', '/rows', '/rows/1', '/rows/1/name']],
  ['a row more', { rows: [A, B] }, { rows: [A, B, {}] }, ['/rows', '/rows/*'], ['', '/rows', '/rows/2']],
  ['a row less', { rows: [A, B] }, { rows: [A] }, ['/rows', '/rows/*', '/rows/*/name'], ['', '/rows', '/rows/1', '/rows/1/name']],
  ['a row that is null', { rows: [] }, { rows: [null] }, ['/rows', '/rows/*'], ['', '/rows', '/rows/0']],
  ['a list that is none', { rows: [A, B] }, { rows: 'x' }, ['/rows', '/rows/*', '/rows/*/name'], ['', '/rows', '/rows/0', '/rows/0/name', '/rows/1', '/rows/1/name']],
  ['a name that every object has', {}, { constructor: 'x' }, ['/constructor'], ['', '/constructor']],
])('%s', (_name, before, after, differing, paths) => {
  const difference = diff(root, before, after);
  expect([...difference.nodes].map((index) => nodes[index]?.path).sort()).toEqual([...differing].sort());
  expect([...difference.paths].sort()).toEqual([...paths].sort());
});

test('equal identity is not looked into', () => {
  const group = new Proxy({ inner: 'x' }, { get: () => expect.unreachable('looked into'), getOwnPropertyDescriptor: () => expect.unreachable('looked into') });
  expect([...diff(root, { group, text: 'x' }, { group, text: 'y' }).paths]).toEqual(['', '/text']);
});

test('one answer set: just the way to it differs', () => {
  const path = fc.constantFrom('/text', '/group/inner', '/group/deep/last', '/rows/0/name', '/rows/1/sub/x', '/tags/1');
  const data = { text: 't', group: { inner: 'i', deep: { last: 'l' } }, tags: ['a', 'b'], rows: [{ name: 'n' }, { sub: { x: 'x' } }] };
  fc.assert(
    fc.property(path, (pointer) => {
      const parts = pointer.split('/');
      const way = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
      expect([...diff(root, data, set(data, pointer, 'new')).paths].sort()).toEqual(way.sort());
    }),
  );
});
