// The voice of a form: what its live region says next. In: sentences, as they come up. Out: one text for each drawing.

/** What the region says, and the how-manieth time it speaks: words that come again are said again. */
export interface Said {
  readonly text: string;
  readonly turn: number;
}

/** Gathers what is to be said until the next drawing says it. */
export class Speaker {
  #said: Said = { text: '', turn: 0 };
  #waiting = new Set<string>();

  /** What the region holds. */
  get said(): Said {
    return this.#said;
  }

  /** Says something with the next drawing, after what else there is to say then. */
  say(text: string): void {
    if (text !== '') this.#waiting.add(text);
  }

  /** Forgets what was said: on another step it is no news. */
  clear(): void {
    this.#said = { text: '', turn: this.#said.turn + 1 };
  }

  /** Called once before each drawing. */
  next(): void {
    if (this.#waiting.size > 0) this.#said = { text: [...this.#waiting].join(' '), turn: this.#said.turn + 1 };
    this.#waiting.clear();
  }
}
