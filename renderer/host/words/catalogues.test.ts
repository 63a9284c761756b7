// Every language says everything: no text is missing or empty, and what takes a number says it.
import { expect, test } from 'vitest';
import type { Words } from '../../../components/words.js';
import { LANGUAGES, wordsFor } from './catalogues.js';
import { importWordsFor } from './import/catalogues.js';
import { words as italian } from './it.js';

/** What the texts are asked with that take more than a number and a word. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  sum: [{ errors: 2, alerts: 1 }],
  acceptedFiles: [['PDF', 'XML'], 1024],
  page: [2, 3],
  'trouble.tooMany': [5001, 5000],
  full: [5001, 5000],
  'trouble.missing': [['A', 'B']],
  'trouble.twice': [['A', 'B']],
  unknown: [['A', 'B']],
  notAmong: [['A', 'B']],
  counts: [{ added: 2, updated: 1, removed: 3, refused: 4, noticed: 1 }],
  done: [{ added: 1, updated: 2, removed: 1, refused: 0, noticed: 0 }],
};

/** All texts of a catalogue with where they stand; findings have a test of their own, with fields. */
function texts(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function') {
    const ask = value as (...given: readonly unknown[]) => string;
    const asked = GIVEN[at] ? [GIVEN[at]] : [0, 1, 2, -1].map((count) => [count, 'due']);
    return at === 'finding' ? [] : asked.map((given) => [`${at}(${JSON.stringify(given)})`, ask(...given)]);
  }
  return Object.entries(value as object).flatMap(([key, item]) => texts(item, at === '' ? key : `${at}.${key}`));
}

test.each(LANGUAGES)('%s says everything that Italian says', async (lang) => {
  const words: Words = await wordsFor(lang);
  expect(words.lang).toBe(lang);
  const said = texts(words);
  expect(said.map(([at]) => at).toSorted()).toEqual(texts(italian).map(([at]) => at).toSorted());
  expect(said.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
});

test.each(LANGUAGES.filter((lang) => lang !== 'it'))('%s is no copy of Italian', async (lang) => {
  const other = new Map(texts(await wordsFor(lang)));
  const same = texts(italian).filter(([at, text]) => other.get(at) === text && /\p{L}{4}/u.test(text));
  expect(same.length).toBeLessThan(8);
});

test.each(LANGUAGES)('%s says everything about rows from a file', async (lang) => {
  const words = await importWordsFor(lang);
  expect(words.lang).toBe(lang);
  expect(texts(words).filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object|#/.test(text))).toEqual([]);
});
