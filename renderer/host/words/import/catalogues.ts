// The catalogues of the import of rows: each comes when its language is first needed. In: a language tag. Out: the words.
import type { ImportWords } from './words.js';

const LOADERS: Readonly<Record<string, () => Promise<{ words: ImportWords }>>> = {
  it: () => import('./it.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
};

/** The words for a language tag; Italian for tags without a catalogue. */
export async function importWordsFor(tag: string): Promise<ImportWords> {
  const load = LOADERS[tag.split('-')[0]?.toLowerCase() ?? ''] ?? LOADERS.it;
  return ((await load?.()) ?? (await import('./it.js'))).words;
}
