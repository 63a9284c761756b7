import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './command.harness.js';
import { MAX_BYTES, readJson, readJsonFile } from './read-json.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

test.each<[string, string, string]>([
  ['nothing', '', 'empty.'],
  ['only space', ' \n\t ', 'empty.'],
  ['a comma too many', '{\n  "a": 1,\n}', 'not JSON: line 2, column 9: the comma before "}" is one too many.'],
  ['single quotes', "{'a': 1}", 'not JSON: line 1, column 2: names and texts stand between straight double quotes'],
  ['a missing value', '{"a":}', 'not JSON: line 1, column 6: a value is missing before }.'],
  ['a missing comma', '[1,\n 2 3]', 'not JSON: line 2, column 3: a comma is missing before 3.'],
  ['a list that does not end', '[\n1', 'not JSON: line 2, column 2: the file ends'],
  ['a text that does not end', '{"a": "b\n}', 'not JSON: line 1, column 7: this text is not closed on its line'],
  ['a number that is none', '[NaN]', 'not JSON: line 1, column 2: NaN is no value of JSON.'],
  ['a comment', '// a\n{}', 'not JSON: line 1, column 1: JSON has no comments.'],
])('%s is refused with its place', (_name, text, sentence) => {
  expect(() => readJson(bytes(text))).toThrow(sentence);
});

test('of one line of many only the column is told', () => {
  expect(() => readJson(bytes('{"a":}'), true)).toThrow('not JSON: column 6: a value is missing before }.');
});

test('data as deep as 64 levels is read, deeper data is refused with its place', () => {
  expect(readJson(bytes(deep(64)))).toEqual(JSON.parse(deep(64)));
  expect(() => readJson(bytes(`{"x": 1, "y": ${deep(64)}}`))).toThrow('data nested deeper than 64 levels, under "y".');
});

test.each<[string, string]>([
  ['objects', deep(10_000)],
  ['lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['lists without end', '['.repeat(1_000_000)],
])('%s nested beyond all measure are refused, not crashed upon', (_name, text) => {
  expect(() => readJson(bytes(text))).toThrow(/nested deeper than 64 levels|^not JSON/);
});

test.each<[string, string, string]>([
  ['a text', '{"a": {"b": ["x", "\\ud83d!"]}}', 'the text at "/a/b/1" holds half a character'],
  ['a name', '{"a": {"\\uDE00": 1}}', 'the text at "/a/\\ude00" holds half a character'],
])('half a character in %s is refused with its path', (_name, text, sentence) => {
  expect(() => readJson(bytes(text))).toThrow(sentence);
});

test('a character escaped in two halves is whole', () => {
  expect(readJson(bytes('["\\ud83d\\ude00"]'))).toEqual(['😀']);
});

test('bytes that are not UTF-8 are refused', () => {
  expect(() => readJson(new Uint8Array([0x22, 0xe8, 0x22]))).toThrow('not UTF-8 text.');
});

test('a byte order mark is passed over', () => {
  expect(readJson(bytes('\ufeff{"a":1}'))).toEqual({ a: 1 });
});

test('hostile names are only names', () => {
  const json = readJson(bytes('{"__proto__": {"polluted": true}, "constructor": 1}'));
  expect(Object.keys(json as object)).toEqual(['__proto__', 'constructor']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test.each([
  ['one byte over the limit', MAX_BYTES + 1],
  ['50 MB', 50_000_000],
])('a file that is too large is refused without being kept: %s', async (_name, size) => {
  const folder = await folderOf({ 'large.json': new Uint8Array(size).fill(32) });
  const file = path.join(folder, 'large.json');
  await expect(readJsonFile(file)).rejects.toThrow(`${file}: larger than 16 MB, the most that one application may be.`);
});

test('a file that is not there is refused with the one that is', async () => {
  const folder = await folderOf({ 'application.json': {} });
  await expect(readJsonFile(path.join(folder, 'aplication.json'))).rejects.toThrow(
    `Did you mean "${path.join(folder, 'application.json')}"?`,
  );
  await expect(readJsonFile(folder)).rejects.toThrow('cannot be read');
});
