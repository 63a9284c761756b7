// The bytes of a form's files, by key: in memory for as long as the page lives, since undo may bring any of them back, and
// beside the draft where there is one. In: bytes. Out: whether they are here, and the bytes. None is ever in an answer.
import type { KeptFile } from './draft-store.js';
import type { Drafts } from './drafts.js';

/** Whether bytes are here; `unknown` while the draft is being looked through. */
export type Whereabouts = 'here' | 'gone' | 'unknown';

/** Keeps bytes. */
export class FileBytes {
  readonly #drafts: () => Drafts | null;
  readonly #here = new Map<string, KeptFile>();
  /** Bytes that are here and not in the draft, for want of room. */
  readonly #loose = new Set<string>();
  /** Keys of what is in the draft; null while that is being looked up. */
  #kept: ReadonlySet<string> | null = new Set();

  constructor(drafts: () => Drafts | null) {
    this.#drafts = drafts;
  }

  /** Looks up which bytes the draft has. */
  async look(): Promise<void> {
    const drafts = this.#drafts();
    this.#kept = drafts?.store ? null : new Set();
    this.#kept = new Set(await drafts?.store?.fileKeys(drafts.name).catch(() => []));
  }

  whereIs(key: string): Whereabouts {
    if (this.#here.has(key)) return 'here';
    if (!this.#kept) return 'unknown';
    return this.#kept.has(key) ? 'here' : 'gone';
  }

  /** Whether they would be gone with the page although a draft is kept. */
  isLoose(key: string): boolean {
    return this.#loose.has(key);
  }

  async get(key: string): Promise<KeptFile | undefined> {
    const drafts = this.#drafts();
    return this.#here.get(key) ?? (await drafts?.store?.file(drafts.name, key));
  }

  /** Keeps bytes here, and beside the draft as far as there is room. */
  async keep(key: string, file: KeptFile): Promise<void> {
    this.#here.set(key, file);
    const drafts = this.#drafts();
    if (!drafts || drafts.readOnly) return;
    try {
      if (!drafts.store) throw new Error('nothing is kept in this browser');
      await drafts.store.putFile(drafts.name, key, file);
    } catch {
      this.#loose.add(key);
    }
  }

  /** Lets go of what the draft has besides these. Only where nothing can be undone yet. */
  async tidy(used: ReadonlySet<string>): Promise<void> {
    const drafts = this.#drafts();
    for (const key of (await drafts?.store?.fileKeys(drafts.name)) ?? []) {
      if (!used.has(key)) await drafts?.store?.deleteFile(drafts.name, key);
    }
  }
}
