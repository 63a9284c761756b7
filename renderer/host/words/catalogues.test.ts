// Every language says everything: no text is missing or empty, and what takes a number says it.
import { expect, test } from 'vitest';
import type { Words } from '../../../components/words.js';
import { LANGUAGES, wordsFor } from './catalogues.js';
import { words as italian } from './it.js';

/** All texts of a catalogue with where they stand; functions are asked with numbers and words. */
function texts(value: unknown, at: string): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function') return at === 'finding' ? [] : [2, 0, 1, -1].map((count) => [`${at}(${count})`, String((value as (...given: unknown[]) => unknown)(count, 'due'))]);
  return Object.entries(value as object).flatMap(([key, item]) => texts(item, at === '' ? key : `${at}.${key}`));
}

test.each(LANGUAGES)('%s says everything that Italian says', async (lang) => {
  const words: Words = await wordsFor(lang);
  expect(words.lang).toBe(lang);
  const said = texts(words, '');
  expect(said.map(([at]) => at).toSorted()).toEqual(texts(italian, '').map(([at]) => at).toSorted());
  expect(said.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
});

test.each(LANGUAGES.filter((lang) => lang !== 'it'))('%s is no copy of Italian', async (lang) => {
  const other = new Map(texts(await wordsFor(lang), ''));
  const same = texts(italian, '').filter(([at, text]) => other.get(at) === text && /\p{L}{4}/u.test(text));
  expect(same.length).toBeLessThan(8);
});
