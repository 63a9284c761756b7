// What a page may dress (parts) and set (tokens) is what the elements say of themselves, to the last one and no more.
import { expect, test } from 'vitest';
import { elements } from '../stories/elements.js';
import { housePaths, readAll } from './house-files.js';

const FIELD = 'renderer/host/omnia-field.ts';
const product = readAll(housePaths().filter((path) => /^(?:components|renderer\/host)\/.*(?<!\.test|\.harness|-suite)\.ts$/.test(path)));
const declared = elements().modules.flatMap(({ declarations }) => declarations);

/** What a pattern finds in the files of an element, each once, in order. */
function found(pattern: RegExp, isOfElement: (path: string) => boolean): string[] {
  const hits = product.filter(({ path }) => isOfElement(path)).flatMap(({ text }) => [...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(' ')));
  return [...new Set(hits)].toSorted();
}

const names = (told: readonly { readonly name: string }[]): string[] => told.map(({ name }) => name).toSorted();

test.each(declared)('$tagName: every part that is drawn is told, and every part that is told is drawn', ({ tagName, cssParts }) => {
  const isField = tagName.endsWith('-field');
  const drawn = found(/\spart="([a-z -]+)"/g, (path) => (isField ? path.startsWith('components/') || path === FIELD : path !== FIELD));
  expect(names(cssParts)).toEqual(drawn);
});

test.each(declared)('$tagName: every token that is read is told, and every token that is told is read', ({ cssProperties }) => {
  expect(names(cssProperties)).toEqual(found(/var\((--omnia-[a-z-]+)/g, () => true));
});

test.each(declared)('$tagName: each is told in words', ({ cssParts, cssProperties, events, slots }) => {
  for (const { name, description } of [...cssParts, ...cssProperties, ...events, ...slots]) expect(description, name).not.toBe('');
});
