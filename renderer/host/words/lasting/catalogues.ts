// The catalogues about lasting work: Italian is at hand, the others come when first needed. In: a language tag. Out: the words.
import { words as italian } from './it.js';
import type { LastingWords } from './words.js';

const LOADERS: Readonly<Record<string, () => Promise<{ words: LastingWords }>>> = {
  de: () => import('./de.js'),
  en: () => import('./en.js'),
};

/** The words for a language tag, and their language; Italian for tags without a catalogue. */
export async function lastingWordsFor(tag: string): Promise<{ readonly lang: string; readonly words: LastingWords }> {
  const lang = tag.split('-')[0]?.toLowerCase() ?? '';
  const load = LOADERS[lang];
  return load ? { lang, words: (await load()).words } : { lang: 'it', words: italian };
}
