// A part of the form that comes when first needed. In: how it is loaded. Out: the part, or null while it is on its way
// and when it did not come: then the form goes on without it.
import { once } from '../../components/late.js';

/** Who is told how it went. */
export interface Awaiting {
  come(): void;
  /** Told when all attempts failed. */
  fail(error: unknown): void;
}

/** Loads one part when it is first looked at. */
export class Late<T> {
  #asked = false;
  readonly #loading: ReturnType<typeof once<T>>;
  readonly #awaiting: Awaiting;

  constructor(load: () => Promise<T>, awaiting: Awaiting, waits?: readonly number[]) {
    this.#loading = once(load, waits);
    this.#awaiting = awaiting;
  }

  /** The part if it is there; the first look asks for it. */
  get part(): T | null {
    if (!this.#asked) this.ask();
    return this.#loading.here();
  }

  /** Asks for the part: again, when it did not come. */
  ask(): void {
    this.#asked = true;
    if (this.#loading.here()) return;
    this.#loading.come().then(
      () => this.#awaiting.come(),
      (error: unknown) => this.#awaiting.fail(error),
    );
  }
}
