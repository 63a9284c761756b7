// The files of one form: who takes them, where the form takes any. In: a session and its changes. Out: what widgets are
// given, and the files as they are to be sent.
import type { Files } from '../../../components/widget.js';
import type { Uploader } from '../form-properties.js';
import { takesFiles } from '../lasting.js';
import type { Change, Session } from '../session.js';
import type { LastingSpeech } from '../words/lasting/speech.js';
import type { Drafts } from './drafts.js';
import { FileDesk, type Gathered } from './files.js';
import { submitFiles, type Asking } from './submit-files.js';

/** What an element does for its files. */
export interface FilingStage {
  readonly uploader: Uploader | null;
  readonly drafts: Drafts | null;
  say(text: string): void;
  changed(): void;
}

const NONE: Gathered = { files: new Map(), missing: [] };

/** The files of one form. */
export class Filing {
  readonly #stage: () => FilingStage;
  readonly #speech: LastingSpeech;
  readonly #session: Session;
  readonly #desk: FileDesk | null;
  #isAsking = false;

  constructor(session: Session, speech: LastingSpeech, stage: () => FilingStage) {
    this.#session = session;
    this.#speech = speech;
    this.#stage = stage;
    this.#desk = takesFiles(session.engine.model.root) ? new FileDesk(session, () => stage().drafts, () => ({ ...stage(), words: speech.words })) : null;
  }

  /** What widgets are given; null for a form that takes no files. */
  get files(): Files | null {
    return this.#desk?.files ?? null;
  }

  moved(change: Change): void {
    this.#desk?.moved(change);
  }

  /** Other words have come: what is told of files is told in them. */
  async spoken(): Promise<void> {
    await this.#desk?.look();
  }

  /** The draft has been opened, or is another. */
  async resumed(): Promise<void> {
    if (this.#stage().drafts?.status.kind === 'resumed') await this.#desk?.tidy();
    await this.#desk?.look();
  }

  /** The files of the answers as they stand. */
  async gather(): Promise<Gathered> {
    return (await this.#desk?.gather()) ?? NONE;
  }

  /** Asks the page to take the answers and their files, and sends what it does not take. One such wish at a time. */
  async submit(asking: Asking): Promise<void> {
    if (!this.#desk || this.#isAsking) return;
    this.#isAsking = true;
    try {
      await this.#speech.ready();
      await submitFiles(this.#session, this.#desk, this.#speech.words, asking);
    } finally {
      this.#isAsking = false;
    }
  }

  end(): void {
    this.#desk?.end();
  }
}
