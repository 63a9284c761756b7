// Of several tabs with the same draft one writes. In: a name. Out: who may write, and when that changes; a tab that
// gives way is asked to finish first. Uses Web Locks and a BroadcastChannel, which carries no answer.
type Message = 'take' | 'saved';

/** Who is told. */
export interface LockStage {
  /** Another tab wants to write: finish what is to be saved. Then writing is over. */
  yield(): Promise<void>;
  /** Writing is over, because another tab has taken it. */
  lost(): void;
  /** Another tab has saved. */
  saved(): void;
}

/** So long another tab may take to finish before writing is taken from it, ms. */
const PATIENCE = 2000;

/** The right to write one draft. */
export class TabLock {
  readonly #name: string;
  readonly #stage: LockStage;
  readonly #channel: BroadcastChannel;
  readonly #patience: number;
  #release: (() => void) | null = null;

  constructor(name: string, stage: LockStage, patience = PATIENCE) {
    this.#name = `omnia-draft:${name}`;
    this.#stage = stage;
    this.#patience = patience;
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.onmessage = (event: MessageEvent<Message>) => void this.#hear(event.data);
  }

  get held(): boolean {
    return this.#release !== null;
  }

  /** Takes the right if nobody has it. */
  async acquire(): Promise<boolean> {
    return this.#request({ ifAvailable: true });
  }

  /** Takes the right from whoever has it, after letting them finish. */
  async takeOver(): Promise<void> {
    this.#say('take');
    const taken = await this.#request({ signal: AbortSignal.timeout(this.#patience) });
    if (!taken) await this.#request({ steal: true });
  }

  /** Tells the other tabs that there is something new to read. */
  tellSaved(): void {
    this.#say('saved');
  }

  /** Gives the right back and hears no more. */
  close(): void {
    this.#release?.();
    this.#release = null;
    this.#channel.close();
  }

  /** Where the browser knows no locks every tab may write. */
  #request(options: LockOptions): Promise<boolean> {
    const locks = (navigator as Partial<Navigator>).locks;
    if (!locks) {
      this.#release = () => undefined;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const held = locks.request(this.#name, options, (lock) => {
        resolve(lock !== null);
        return lock && new Promise<void>((release) => (this.#release = release));
      });
      held.catch(() => {
        // Not granted in time, or taken from us while we held it.
        resolve(false);
        if (this.#release === null || options.signal?.aborted) return;
        this.#release = null;
        this.#stage.lost();
      });
    });
  }

  async #hear(message: Message): Promise<void> {
    if (message === 'saved') return void this.#stage.saved();
    const release = this.#release;
    if (!release) return;
    await this.#stage.yield();
    this.#release = null;
    release();
    this.#stage.lost();
  }

  #say(message: Message): void {
    this.#channel.postMessage(message);
  }
}
