// Forms in files: what is joined, and what is said of files that cannot be.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { FormError } from '../omnia/problems.js';
import { loadForm, readForm } from './load-form.js';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes a form and its files into a folder of their own; returns the path of form.json. */
function files(texts: Readonly<Record<string, string>>): string {
  const top = mkdtempSync(path.join(tmpdir(), 'form-'));
  made.push(top);
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(top, 'form', name)), { recursive: true });
    writeFileSync(path.join(top, 'form', name), text);
  }
  return path.join(top, 'form', 'form.json');
}

async function problemsOf(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const { problems } = await readForm(files(texts));
  return problems.map(({ file, line, column, message }) => `${path.basename(file)}:${line}:${column} ${message}`);
}

test('figures are put in place, pieces become $defs, and each text knows its place', async () => {
  const form = files({
    'form.json': '\ufeff{ "$id": "f", "params": { "$ref": "figures.json", "b": 2 }, "properties": { "a": { "$ref": "s/a.json", "title": "A" } } }',
    'figures.json': '{ "a": 1, "b": 1 }',
    's/a.json': '{ "$schema": "x", "type": "object", "properties": { "c": { "$ref": "c.json" }, "a": { "$ref": "c.json" } } }',
    's/c.json': '{ "type": "string" }',
  });
  const { form: joined, sources, problems } = await readForm(form);
  expect(problems).toEqual([]);
  expect(joined).toEqual({
    $id: 'f',
    params: { a: 1, b: 2 },
    properties: { a: { $ref: '#/$defs/s.a', title: 'A' } },
    $defs: { 's.a': { type: 'object', properties: { c: { $ref: '#/$defs/s.c' }, a: { $ref: '#/$defs/s.c' } } }, 's.c': { type: 'string' } },
  });
  expect(sources.map(({ file, at }) => [path.basename(file), at])).toEqual([['form.json', ''], ['a.json', '/$defs/s.a'], ['c.json', '/$defs/s.c'], ['figures.json', '/params']]);
});

test('files that refer to each other are read once', async () => {
  const form = await loadForm(files({ 'form.json': '{ "properties": { "a": { "$ref": "a.json" } } }', 'a.json': '{ "items": { "$ref": "b.json" } }', 'b.json': '{ "items": { "$ref": "a.json" } }' }));
  expect(form.$defs).toEqual({ a: { items: { $ref: '#/$defs/b' } }, b: { items: { $ref: '#/$defs/a' } } });
});

test('two files whose names come to the same stay two', async () => {
  const form = await loadForm(files({ 'form.json': '{ "properties": { "a": { "$ref": "x/y.json" }, "b": { "$ref": "x.y.json" } } }', 'x/y.json': '{ "title": "1" }', 'x.y.json': '{ "title": "2" }' }));
  expect(Object.values(form.$defs ?? {}).map(({ title }) => title)).toEqual(['1', '2']);
});

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['a form that is not there', {}, ['form.json:1:1 there is no file "form.json".']],
  ['a file that is not there', { 'form.json': '{\n "a": { "$ref": "sec.json" } }', 'sect.json': '{}' }, ['form.json:2:17 there is no file "sec.json". Did you mean "sect.json"?']],
  ['a file outside', { 'form.json': '{ "a": { "$ref": "../../x.json" } }' }, ['form.json:1:18 "../../x.json" lies outside the folder of the forms.']],
  ['an address', { 'form.json': '{ "a": { "$ref": "https://x.example/y.json" } }' }, ['form.json:1:18 "https://x.example/y.json" is no file beside this one: write a relative path, of a whole file.']],
  ['part of a file', { 'form.json': '{ "a": { "$ref": "b.json#/c" } }', 'b.json': '{}' }, ['form.json:1:18 "b.json#/c" is no file beside this one: write a relative path, of a whole file.']],
  ['a list', { 'form.json': '[]' }, ['form.json:1:1 a form, a section and its figures are objects: {…}.']],
  ['two files that are no JSON, told together', { 'form.json': '{ "a": { "$ref": "a.json" }, "b": { "$ref": "b.json" } }', 'a.json': '{ "x": 1, }', 'b.json': '{\n "x" 1 }' }, ['a.json:1:9 the comma before "}" is one too many.', 'b.json:2:5 a colon is missing before 1.']],
  ['nesting without end', { 'form.json': `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}` }, ['form.json:1:1 data nested deeper than 64 levels, under "a".']],
])('%s', async (_name, texts, problems) => {
  expect(await problemsOf(texts)).toEqual(problems);
  await expect(loadForm(files(texts))).rejects.toBeInstanceOf(FormError);
});
