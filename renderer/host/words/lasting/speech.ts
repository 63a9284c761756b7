// The words about drafts, files and sending, in the language that the element speaks now. In: that language. Out: the
// words; while those of another are on their way, and when they do not come, the ones from before.
import { lastingWordsFor } from './catalogues.js';
import { words as italian } from './it.js';
import type { LastingWords } from './words.js';

/** The words of one element. */
export class LastingSpeech {
  readonly #wanted: () => string;
  readonly #changed: () => void;
  #words: LastingWords = italian;
  /** The language of the words. */
  #lang = 'it';
  #asked = 'it';
  #coming: Promise<void> = Promise.resolve();

  /**
   * @param wanted the language that the element speaks
   * @param changed told when its words have come
   */
  constructor(wanted: () => string, changed: () => void) {
    this.#wanted = wanted;
    this.#changed = changed;
  }

  /** The words as far as they are there; the first look in another language asks for its own. */
  get words(): LastingWords {
    this.#ask();
    return this.#words;
  }

  /** The language of the words. */
  get lang(): string {
    this.#ask();
    return this.#lang;
  }

  /** Settled when the words of the language are there, or did not come. */
  ready(): Promise<void> {
    this.#ask();
    return this.#coming;
  }

  #ask(): void {
    const lang = this.#wanted();
    if (lang === this.#asked) return;
    this.#asked = lang;
    this.#coming = lastingWordsFor(lang).then(
      (come) => {
        if (lang !== this.#asked) return;
        [this.#words, this.#lang] = [come.words, come.lang];
        this.#changed();
      },
      () => undefined,
    );
  }
}
