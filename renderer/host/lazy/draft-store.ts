// Drafts and the bytes of their attachments in the browser's own database. In: a name and what is to be kept under it.
// Out: what was kept. Nothing is kept that nobody named, and nothing longer than it may.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft } from '../../core/draft.js';
import type { Pending, Receipt, Sent } from './sending.js';

/** What is kept under one name. */
export interface KeptDraft {
  readonly draft: Draft;
  /** Milliseconds since 1970, as all moments here. */
  readonly savedAt: number;
  readonly expiresAt: number;
  /** A submission that was begun and of which nobody knows how it ended. */
  readonly pending?: Pending | undefined;
  readonly receipt?: Receipt | undefined;
  /** What the receipt is of. */
  readonly sent?: Sent | undefined;
}

/** An attachment as it was given, kept beside its draft. */
export interface KeptFile {
  readonly name: string;
  readonly type: string;
  /** SHA-256 in hexadecimal; absent where the page is not a secure context. */
  readonly digest?: string;
  /** None where the page has taken them. */
  readonly bytes: ArrayBuffer;
  /** The page took the bytes, so many of them: it has them under the file's id. */
  readonly handedOn?: { readonly size: number };
}

interface Schema extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  files: { key: [draft: string, key: string]; value: KeptFile };
}

const DATABASE = 'omnia-forms';

/** The store of this origin. */
export class DraftStore {
  readonly #db: IDBPDatabase<Schema>;

  private constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
  }

  /** Opens the store and lets go of what has expired; fails where the browser keeps nothing. */
  static async open(now = Date.now()): Promise<DraftStore> {
    const db = await openDB<Schema>(DATABASE, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('drafts');
        fresh.createObjectStore('files');
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
    const store = new DraftStore(db);
    await store.#expire(now);
    return store;
  }

  get(name: string): Promise<KeptDraft | undefined> {
    return this.#db.get('drafts', name);
  }

  async put(name: string, kept: KeptDraft): Promise<void> {
    await this.#db.put('drafts', kept, name);
  }

  /** Deletes a draft and all its attachments. */
  async delete(name: string): Promise<void> {
    const change = this.#db.transaction(['drafts', 'files'], 'readwrite');
    await Promise.all([change.objectStore('drafts').delete(name), change.objectStore('files').delete(filesOf(name)), change.done]);
  }

  async putFile(name: string, key: string, file: KeptFile): Promise<void> {
    await this.#db.put('files', file, [name, key]);
  }

  file(name: string, key: string): Promise<KeptFile | undefined> {
    return this.#db.get('files', [name, key]);
  }

  async fileKeys(name: string): Promise<readonly string[]> {
    return (await this.#db.getAllKeys('files', filesOf(name))).map(([, key]) => key);
  }

  async deleteFile(name: string, key: string): Promise<void> {
    await this.#db.delete('files', [name, key]);
  }

  close(): void {
    this.#db.close();
  }

  async #expire(now: number): Promise<void> {
    for (const name of await this.#db.getAllKeys('drafts')) {
      const kept = await this.#db.get('drafts', name);
      if (kept && kept.expiresAt <= now) await this.delete(name);
    }
  }
}

/** All attachments of one draft: arrays sort after texts, so an empty one ends the range. */
function filesOf(name: string): IDBKeyRange {
  return IDBKeyRange.bound([name], [name, []]);
}
