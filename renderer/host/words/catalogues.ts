// The catalogues of the UI: Italian is at hand, the others are loaded when first needed.
import type { Words } from '../../../components/words.js';
import { words as italian } from './it.js';

const LOADERS: Readonly<Record<string, () => Promise<{ words: Words }>>> = {
  de: () => import('./de.js'),
  en: () => import('./en.js'),
};

/** Languages of the UI. */
export const LANGUAGES: readonly string[] = ['it', ...Object.keys(LOADERS)];

/** The words for a language tag ("de-AT" → German); Italian for tags without a catalogue, and when loading fails. */
export async function wordsFor(tag: string): Promise<Words> {
  const load = LOADERS[tag.split('-')[0]?.toLowerCase() ?? ''];
  return load
    ? load().then(
        ({ words }) => words,
        () => italian,
      )
    : italian;
}

export { italian };
