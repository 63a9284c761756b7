// Every mistake of two corpora, one at a time: the exact sentence, at the exact place. A corpus is a sound form and one
// replacement for each mistake, `base` for what any form has, `guided` for what guides people through it; what is expected was written for its author, not taken from the program.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemsOfForm } from '../lint.js';
import corpus from './corpus.json' with { type: 'json' };
import guided from './guided.json' with { type: 'json' };

const SCHEMAS = path.join(import.meta.dirname, '..', '..', '..', 'schemas');

/** Mistakes that can be made at once, each on lines of its own. */
const TWELVE = [
  'a section with a typo',
  'a function that leads back to itself',
  'a parameter of a type that does not exist',
  'a function with too few arguments',
  'a holiday that is no day',
  'a time zone with a typo',
  'a step that asks what is not there',
  'a format with a typo',
  'a pattern that is none',
  'a constant the choice does not have',
  'a placeholder in an action',
  'a suggestion of another type',
];

const folder = mkdtempSync(path.join(tmpdir(), 'broken-forms-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Mistake = (typeof corpus)[number];

/** The base form with some of its text replaced; each old text stands there just once. */
function broken(name: string, mistakes: readonly Mistake[], base = 'base'): string {
  const place = path.join(folder, name.replaceAll(/\W+/g, '-'));
  cpSync(path.join(import.meta.dirname, base), place, { recursive: true });
  for (const { file, replace } of mistakes) {
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

const expected = ({ file, expect: place }: Mistake): object => ({ file, ...place, severity: 'error' });

test.each(['base', 'guided'])('the form %s without a mistake has no problem', async (base) => {
  expect(await problemsOf(path.join(import.meta.dirname, base, 'form.json'))).toEqual([]);
});

describe('one mistake, one problem', () => {
  test.each(corpus)('$name', async (mistake) => {
    expect(await problemsOf(broken(mistake.name, [mistake]))).toEqual([expected(mistake)]);
  });

  test.each(guided)('$name', async (mistake) => {
    expect(await problemsOf(broken(mistake.name, [mistake], 'guided'))).toEqual([expected(mistake)]);
  });

  test('the corpus has 60 mistakes at least, each with a name of its own', () => {
    expect(new Set([...corpus, ...guided].map(({ name }) => name)).size).toBe(corpus.length + guided.length);
    expect(corpus.length).toBeGreaterThanOrEqual(60);
  });
});

test('twelve mistakes are twelve problems', async () => {
  const mistakes = corpus.filter(({ name }) => TWELVE.includes(name));
  expect(mistakes).toHaveLength(12);
  const problems = await problemsOf(broken('twelve', mistakes));
  expect(problems).toHaveLength(12);
  expect(problems).toEqual(expect.arrayContaining(mistakes.map(expected)));
});

test('the forms of the house have no mistake', async () => {
  const problems = await problemsOf(path.join(SCHEMAS, 'cigo', 'form.json'));
  expect(problems.filter((problem) => 'severity' in problem && problem.severity === 'error')).toEqual([]);
});
