// The small part of a form that is always there of its files: for a form that takes some it loads who takes them. In: a
// session and its changes. Out: what widgets are given, and the files as they are to be sent.
import type { Node } from '../core/model.js';
import { once } from '../../components/late.js';
import type { Files } from '../../components/widget.js';
import type { Uploader } from './form-properties.js';
import type { Drafts } from './lazy/drafts.js';
import type { FileDesk, Gathered } from './lazy/files.js';
import type { Asking } from './lazy/submit-files.js';
import type { Change, Session } from './session.js';
import type { LastingWords } from './words/lasting/words.js';

/** What an element does for its files. */
export interface FilingStage {
  readonly uploader: Uploader | null;
  readonly lang: string;
  readonly drafts: Drafts | null;
  say(text: string): void;
  changed(): void;
  failed(part: string, error: unknown): void;
}

const NONE: Gathered = { files: new Map(), missing: [] };

/** The files of one element. */
export class Filing {
  readonly #stage: () => FilingStage;
  readonly #parts = once(() => import('./lazy/filing-parts.js'));
  #session: Session | null = null;
  #desk: FileDesk | null = null;
  #isAsking = false;
  #words: LastingWords | null = null;
  /** The language of the words, or of those on their way. */
  #lang = '';

  constructor(stage: () => FilingStage) {
    this.#stage = stage;
  }

  /** What widgets are given; null until it has come, and when it does not: then a file is described by hand. */
  get files(): Files | null {
    const desk = this.#desk;
    if (desk && this.#lang !== this.#stage().lang) {
      void this.#speak().then((words) => {
        this.#words = words;
        return desk.look();
      });
    }
    return desk?.files ?? null;
  }

  /** Whether the form takes files at all. */
  get isNeeded(): boolean {
    return this.#session !== null && takesFiles(this.#session.engine.model.root);
  }

  begin(session: Session): void {
    this.end();
    this.#session = session;
    if (this.isNeeded) this.#open(session).catch((error: unknown) => this.#stage().failed('the files', error));
  }

  end(): void {
    this.#desk?.end();
    [this.#session, this.#desk] = [null, null];
  }

  moved(change: Change): void {
    this.#desk?.moved(change);
  }

  /** The draft has been opened, or is another. */
  async resumed(): Promise<void> {
    if (this.#stage().drafts?.status.kind === 'resumed') await this.#desk?.tidy();
    await this.#desk?.look();
  }

  /** The files of the answers as they stand. What takes files is asked for again when it did not come. */
  async gather(): Promise<Gathered> {
    const session = this.#session;
    if (!session || !this.isNeeded) return NONE;
    const desk = await this.#open(session);
    return desk ? desk.gather() : this.gather();
  }

  /** Asks the page to take the answers and their files, and sends what it does not take. One such wish at a time. */
  async submit(asking: Asking): Promise<void> {
    const session = this.#session;
    if (!session || this.#isAsking) return;
    this.#isAsking = true;
    try {
      const parts = await this.#parts.come().catch(() => null);
      // What never came took no file: then there is none to wait for.
      if (!parts && Object.keys(session.state.files).length === 0) return void (asking.ask(new Map()) && asking.send());
      const desk = await this.#open(session);
      if (desk) await (await this.#parts.come()).submitFiles(session, desk, this.#words ?? (await this.#speak()), asking);
    } finally {
      this.#isAsking = false;
    }
  }

  /** Who takes the files of a session; null when the form has become another meanwhile. */
  async #open(session: Session): Promise<FileDesk | null> {
    const { FileDesk: Desk } = await this.#parts.come();
    const words = (this.#words ??= await this.#speak());
    if (session !== this.#session) return null;
    return (this.#desk ??= new Desk(session, () => this.#stage().drafts, () => ({ uploader: this.#stage().uploader, words: this.#words ?? words, say: (text) => this.#stage().say(text), changed: () => this.#stage().changed() })));
  }

  async #speak(): Promise<LastingWords> {
    const lang = (this.#lang = this.#stage().lang);
    return (await this.#parts.come()).lastingWordsFor(lang);
  }
}

function takesFiles({ ui, item, children }: Node): boolean {
  return ui.file !== undefined || (item !== null && takesFiles(item)) || children.some(takesFiles);
}
