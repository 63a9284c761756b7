// A part of the form that comes when first needed. In: how it is loaded. Out: the part, or null while it is on its way
// and when it did not come: then the form goes on without it.

/** Waits between attempts, ms. */
const WAITS: readonly number[] = [0, 1000, 4000];

/** Loads one part, once, trying again a few times. */
export class Late<T> {
  #part: T | null = null;
  #asked = false;
  #gone = false;
  readonly #load: () => Promise<T>;
  readonly #come: () => void;
  readonly #fail: (error: unknown) => void;

  /**
   * @param load asks for the part
   * @param come told when it is there
   * @param fail told when it did not come after all attempts
   */
  constructor(load: () => Promise<T>, come: () => void, fail: (error: unknown) => void, readonly waits: readonly number[] = WAITS) {
    this.#load = load;
    this.#come = come;
    this.#fail = fail;
  }

  /** The part if it is there; otherwise it is asked for. */
  get part(): T | null {
    if (this.#part === null && !this.#asked) void this.#ask();
    return this.#part;
  }

  /** Asks once more for a part that did not come. */
  again(): void {
    if (this.#gone) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    this.#gone = false;
    let reason: unknown;
    for (const wait of this.waits) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      try {
        this.#part = await this.#load();
        this.#come();
        return;
      } catch (error) {
        reason = error;
      }
    }
    this.#gone = true;
    this.#fail(reason);
  }
}
