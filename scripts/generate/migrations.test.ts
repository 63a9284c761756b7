// Migrations as an author keeps them: read with the form, and refused with file, line and a way out.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compile } from '../../renderer/core/compile.js';
import { language } from '../../renderer/core/expression/language.js';
import type { FormSpec } from '../../renderer/core/form.js';
import { readMigrations } from './migrations.js';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const form: FormSpec = {
  $id: 'moved', version: '3', title: 'Moved', type: 'object',
  properties: { person: { type: 'object', properties: { name: { type: 'string' } } }, workers: { type: 'array', items: { type: 'object', properties: { hours: { type: 'number' } } } } },
};
const model = compile(form, language);
const GOOD = {
  '1': { to: '2', steps: [{ move: '/name', to: '/who' }, { move: '/people/*/count', to: '/people/*/hours' }, { set: '/passing', value: 1 }] },
  '2': { to: '3', steps: [{ move: '/who', to: '/person/name' }, { copy: '/people', to: '/workers' }, { remove: '/people' }, { remove: '/passing' }] },
};

async function read(files: Readonly<Record<string, unknown>>): Promise<{ versions: string[]; said: string[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
  made.push(folder);
  mkdirSync(path.join(folder, 'migrations'));
  for (const [from, json] of Object.entries(files)) writeFileSync(path.join(folder, 'migrations', `${from}.json`), typeof json === 'string' ? json : JSON.stringify(json, null, 1));
  const { migrations, problems } = await readMigrations(folder, model);
  return { versions: migrations.map(({ from, to }) => `${from}→${to}`), said: problems.map(({ file, line, pointer, message }) => `${path.basename(file)}:${line} ${pointer} ${message}`) };
}

test('a form without migrations has none', async () => {
  expect(await readMigrations('/no/such/folder', model)).toEqual({ migrations: [], problems: [] });
});

test('what goes on through later versions to a place of the form, or is taken out again, is sound', async () => {
  expect(await read(GOOD)).toEqual({ versions: ['1→2', '2→3'], said: [] });
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['a gap between versions', { '1': GOOD['1'] }, '1.json:2 /to from version "2" nothing leads on to version "3" of the form: a file migrations/2.json is missing, or they go round.'],
  ['versions that go round', { '1': { to: '2', steps: [] }, '2': { to: '1', steps: [] } }, '1.json:2 /to from version "2" nothing leads on'],
  ['a place the form does not have', { '2': { to: '3', steps: [{ move: '/who', to: '/person/nane' }] } }, '2.json:6 /steps/0/to "/person/nane" is no place of the form. Did you mean "/person/name"?'],
  ['a place that ends up nowhere', { '1': { to: '2', steps: [{ set: '/a', value: 1 }] }, '2': { to: '3', steps: [{ move: '/a', to: '/b' }, { remove: '/b' }, { set: '/c', value: 1 }] } }, '2.json:12 /steps/2/set "/c" is no place of the form.'],
  ['an unknown verb', { '2': { to: '3', steps: [{ rename: '/a', to: '/b' }] } }, '2.json:4 /steps/0 a step is {"move"'],
  ['a step that says too much', { '2': { to: '3', steps: [{ remove: '/a', to: '/b' }] } }, '/steps/0 a step is {"move"'],
  ['a pointer that is none', { '2': { to: '3', steps: [{ remove: 'a' }] } }, '/steps/0/remove a pointer into the data begins with "/"'],
  ['a row that would leave its list', { '2': { to: '3', steps: [{ move: '/people/*/hours', to: '/workers/*/hours' }] } }, '/steps/0/to what lies in rows stays in its rows'],
  ['no migration at all', { '2': [] }, '2.json:1  a migration is {"to": version'],
  ['a word that nobody reads', { '2': { to: '3', steps: [], setps: [] } }, '"setps" is no keyword here. Did you mean "steps"?'],
  ['no JSON', { '2': '{' }, '2.json:1  this is no JSON'],
])('%s is told with its place', async (_name, files, message) => {
  const { said } = await read(files);
  expect(said.join('\n')).toContain(message);
});
