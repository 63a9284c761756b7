// The draft of one form on one page: resumed when it opens, saved within half a second of a change, written by one tab
// at a time. In: a name, an engine and the state in hand. Out: a status to show, and a state to go on from.
import { asDraft, DraftError, restore, snapshot, type Draft, type DraftRefusal } from '../../core/draft.js';
import type { Engine } from '../../core/derive.js';
import type { Json } from '../../core/json.js';
import { migrate, type Migrated, type Migration } from '../../core/migrate.js';
import type { State } from '../../core/state.js';
import { DraftStore, type KeptDraft } from './draft-store.js';
import { TabLock } from './tab-lock.js';

/** How things stand with the draft. */
export type DraftStatus =
  /** What is kept is being looked for; until then nobody should type. */
  | { readonly kind: 'opening' }
  /** Nothing to tell yet. */
  | { readonly kind: 'fresh' }
  /** Work went on from what was kept; `changes` tells what a new version of the form made of it. */
  | { readonly kind: 'resumed'; readonly at: number; readonly changes: readonly Migrated[] }
  | { readonly kind: 'saved'; readonly at: number; readonly changes: readonly Migrated[] }
  /** Another tab writes this draft; here it can be read. */
  | { readonly kind: 'elsewhere' }
  /** Another tab has taken over; what was typed here was saved before. */
  | { readonly kind: 'taken' }
  /** What is kept cannot be opened and is left as it is; nothing is saved over it. */
  | { readonly kind: 'refused'; readonly reason: DraftRefusal; readonly draft: Draft }
  /** The disk is full, or the browser keeps nothing: a file is the way out. */
  | { readonly kind: 'unsaved'; readonly why: 'full' | 'unavailable' };

/** What a page does for its draft. */
export interface DraftStage {
  readonly engine: Engine;
  readonly migrations: (() => Promise<readonly Migration[]>) | undefined;
  state(): State;
  /** The day and what the host knows, read anew. */
  now(): { readonly today: string; readonly context: Json };
  /** Goes on from another state. */
  resume(state: State): void;
  /** The status has changed. */
  changed(status: DraftStatus): void;
  saved(at: number): void;
}

/** A change is saved after so many milliseconds at the latest. */
const DELAY = 400;
const DAY = 24 * 60 * 60 * 1000;

/** Keeps one draft. */
export class Drafts {
  readonly name: string;
  readonly #stage: DraftStage;
  readonly #days: number;
  readonly #lock: TabLock;
  #store: DraftStore | null = null;
  #kept: KeptDraft | null = null;
  /** What a new version of the form made of the answers, until the person has seen it. */
  #changes: readonly Migrated[] = [];
  #status: DraftStatus = { kind: 'opening' };
  #timer: ReturnType<typeof setTimeout> | null = null;
  #saving: Promise<void> = Promise.resolve();

  /** @param key the page's name for this work; the same key finds the draft again */
  constructor(key: string, days: number, stage: DraftStage) {
    this.name = `${stage.engine.model.id}|${key}`;
    this.#days = days;
    this.#stage = stage;
    this.#lock = new TabLock(this.name, { yield: () => this.flush(), lost: () => this.#tell({ kind: 'taken' }), saved: () => void this.#follow() });
    addEventListener('pagehide', this.#leaveForGood);
    document.addEventListener('visibilitychange', this.#leave);
  }

  get status(): DraftStatus {
    return this.#status;
  }

  get store(): DraftStore | null {
    return this.#store;
  }

  /** Whether this tab may not write. */
  get readOnly(): boolean {
    return this.#status.kind === 'opening' || this.isElsewhere;
  }

  /** Whether another tab writes. */
  get isElsewhere(): boolean {
    return this.#status.kind === 'elsewhere' || this.#status.kind === 'taken';
  }

  /** What is kept beside the answers of a submission that was begun or has arrived. */
  get kept(): KeptDraft | null {
    return this.#kept;
  }

  /** Finds what was kept and goes on from it. */
  async open(): Promise<void> {
    try {
      this.#store = await DraftStore.open();
      if (!(await this.#lock.acquire())) this.#tell({ kind: 'elsewhere' });
      if (!(await this.#read()) && !this.isElsewhere) this.#tell({ kind: 'fresh' });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Something changed: it will be saved. */
  changed(): void {
    this.#timer ??= setTimeout(() => void this.flush(), DELAY);
  }

  /** Saves now what is not saved yet. */
  flush(): Promise<void> {
    if (this.#timer === null) return this.#saving;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#saving = this.#saving.then(() => this.#save({}));
    return this.#saving;
  }

  /** Keeps what is known of a submission with the draft, at once. */
  async keep(more: Pick<KeptDraft, 'pending' | 'receipt' | 'sent'>): Promise<void> {
    await this.flush();
    this.#saving = this.#saving.then(() => this.#save(more));
    await this.#saving;
    if (this.#status.kind === 'unsaved') throw new Error('what is to be sent cannot be kept');
  }

  /** Writes here from now on; the tab that wrote until now is told, and saves first. */
  async takeOver(): Promise<void> {
    await this.#lock.takeOver();
    this.#status = { kind: 'fresh' };
    if (!(await this.#read())) this.#tell({ kind: 'fresh' });
  }

  /** Forgets the draft and its attachments; what is answered from now on is kept anew. */
  async discard(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#saving;
    await this.#store?.delete(this.name);
    this.#kept = null;
    this.#changes = [];
    this.#tell({ kind: 'fresh' });
  }

  /**
   * Goes on from a draft that came as a file.
   * @throws {DraftError} when it is none of this form; what is in hand stays
   */
  async import(json: Json): Promise<readonly Migrated[]> {
    const { state, changes } = await this.#stateOf(asDraft(json));
    this.#stage.resume(state);
    this.changed();
    this.#changes = changes;
    this.#tell({ kind: 'resumed', at: Date.now(), changes });
    return changes;
  }

  /** The person has seen what a new version of the form made of the answers. */
  seen(): void {
    this.#changes = [];
    if ('changes' in this.#status) this.#tell({ ...this.#status, changes: [] });
  }

  /** The draft as it would be written into a file. */
  export(): Draft {
    return snapshot(this.#stage.engine, this.#stage.state());
  }

  /** Saves what is left, and keeps nothing more. */
  async close(): Promise<void> {
    removeEventListener('pagehide', this.#leaveForGood);
    document.removeEventListener('visibilitychange', this.#leave);
    await this.flush();
    this.#lock.close();
    this.#store?.close();
  }

  readonly #leave = (): void => {
    if (document.visibilityState === 'hidden') void this.flush();
  };

  readonly #leaveForGood = (): void => void this.flush();

  /** Reads what is kept and goes on from it; tells whether there was anything. */
  async #read(): Promise<boolean> {
    const kept = await this.#store?.get(this.name);
    if (!kept) return false;
    try {
      const { state, changes } = await this.#stateOf(asDraft(kept.draft));
      this.#kept = kept;
      this.#changes = changes;
      this.#stage.resume(state);
      if (!this.isElsewhere) this.#tell({ kind: 'resumed', at: kept.savedAt, changes });
    } catch (error) {
      if (!(error instanceof DraftError)) throw error;
      this.#tell({ kind: 'refused', reason: error.reason, draft: kept.draft });
    }
    return true;
  }

  async #stateOf(draft: Draft): Promise<{ readonly state: State; readonly changes: readonly Migrated[] }> {
    const { engine, migrations } = this.#stage;
    const known = draft.version === engine.model.version || draft.form !== engine.model.id ? [] : ((await migrations?.()) ?? []);
    const { draft: now, changes } = draft.form === engine.model.id ? migrate(draft, known, engine.model.version) : { draft, changes: [] };
    return { state: restore(engine, now, this.#stage.now()), changes };
  }

  /** Another tab has saved: who only reads reads that. */
  async #follow(): Promise<void> {
    if (this.isElsewhere) await this.#read();
  }

  async #save(more: Partial<KeptDraft>): Promise<void> {
    if (!this.#store) return this.#status.kind === 'unsaved' ? undefined : void this.changed();
    if (!this.#lock.held || this.#status.kind === 'refused') return;
    const at = Date.now();
    const kept = { ...this.#kept, ...more, draft: this.export(), savedAt: at, expiresAt: at + this.#days * DAY };
    try {
      await this.#store.put(this.name, kept);
      this.#kept = kept;
      this.#tell({ kind: 'saved', at, changes: this.#changes });
      this.#stage.saved(at);
      this.#lock.tellSaved();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#tell({ kind: 'unsaved', why: (error as { name?: unknown }).name === 'QuotaExceededError' ? 'full' : 'unavailable' });
  }

  #tell(status: DraftStatus): void {
    this.#status = status;
    this.#stage.changed(status);
  }
}
