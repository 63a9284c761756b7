// Every mistake of the corpus, one at a time: the exact sentence, at the exact place. The corpus is a sound form and one
// replacement for each mistake; what is expected was written for its author, not taken from the program.
import { mkdtempSync, readFileSync, rmSync, cpSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemsOfForm } from '../lint.js';
import corpus from './corpus.json' with { type: 'json' };

const BASE = path.join(import.meta.dirname, 'base');
const folder = mkdtempSync(path.join(tmpdir(), 'broken-forms-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The base form with some of its text replaced; each old text stands there just once. */
function broken(name: string, changes: readonly { file: string; replace: readonly string[] }[]): string {
  const place = path.join(folder, name.replaceAll(/\W+/g, '-'));
  cpSync(BASE, place, { recursive: true });
  for (const { file, replace } of changes) {
    const [old = '', next = ''] = replace;
    const text = readFileSync(path.join(place, file), 'utf8');
    expect(text.split(old)).toHaveLength(2);
    writeFileSync(path.join(place, file), text.replace(old, () => next));
  }
  return path.join(place, 'form.json');
}

async function problemsOf(form: string): Promise<object[]> {
  const problems = await problemsOfForm(form);
  return problems.map(({ file, line, column, endColumn, pointer, message, severity }) => ({ file: path.relative(path.dirname(form), file), line, column, endColumn, pointer, message, severity }));
}

test('the form without a mistake has no problem', async () => {
  expect(await problemsOf(path.join(BASE, 'form.json'))).toEqual([]);
});

describe('one mistake, one problem', () => {
  test.each(corpus)('$name', async ({ name, file, replace, expect: place }) => {
    expect(await problemsOf(broken(name, [{ file, replace }]))).toEqual([{ file, ...place, severity: 'error' }]);
  });

  test('the corpus has 60 mistakes at least, each with a name of its own', () => {
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
    expect(corpus.length).toBeGreaterThanOrEqual(60);
  });
});
