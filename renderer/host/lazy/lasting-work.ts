// What outlives the page of one form: its draft, its files, its sending, and telemetry of it. Loaded for a form or page that
// has use for it. In: a session and its changes. Out: a bar to draw, and what widgets of files are given.
import { nothing, type TemplateResult } from 'lit';
import type { Derived } from '../../core/derive.js';
import type { Json } from '../../core/json.js';
import { initialState } from '../../core/update.js';
import type { Files } from '../../../components/widget.js';
import { download } from '../download.js';
import type { Ask, Begun, LastingStage } from '../lasting.js';
import { OmniaReceivedEvent, OmniaSavedEvent } from '../lasting-events.js';
import type { FormBundle } from '../load-engine.js';
import type { Change } from '../session.js';
import { LastingSpeech } from '../words/lasting/speech.js';
import { draftBar, sentenceOf } from './draft-bar.js';
import { draftStyles } from './draft.css.js';
import { Drafts, type DraftStatus } from './drafts.js';
import { Filing } from './filing.js';
import { Received } from './received.js';
import { sendBar, sendSentence } from './send-bar.js';
import { Sender } from './sender.js';
import { telemetryOf } from './telemetry.js';

/** Drafts, files, sending and telemetry of one form. */
export class LastingWork {
  readonly #begun: Begun;
  readonly #stage: () => LastingStage;
  readonly #speech: LastingSpeech;
  readonly #filing: Filing;
  #drafts: Drafts | null = null;
  #sender: Sender | null = null;
  #received: Received | null = null;
  #isOpening = false;
  #isOver = false;

  constructor(begun: Begun, stage: () => LastingStage) {
    this.#begun = begun;
    this.#stage = stage;
    this.#speech = new LastingSpeech(() => stage().lang, () => {
      void this.#filing.spoken();
      stage().changed();
    });
    this.#filing = new Filing(begun.session, this.#speech, () => ({ ...stage(), drafts: this.#drafts }));
    stage().takeIn(draftStyles);
  }

  get drafts(): Drafts | null {
    return this.#drafts;
  }

  get files(): Files | null {
    return this.#filing.files;
  }

  /** What stands for the application once it was received. */
  get received(): Received | null {
    return this.#received;
  }

  /** Whether another tab writes, or nobody knows whether it was sent. */
  get isLocked(): boolean {
    return (this.#drafts?.readOnly ?? false) || (this.#sender?.isUnderway ?? false);
  }

  /** Goes on from the draft that was kept under a key. */
  async open(key: string, migrations: FormBundle['migrations']): Promise<void> {
    const { session } = this.#begun;
    await Promise.all([this.#speech.ready(), this.#stage().judged()]);
    if (this.#isOver) return;
    this.#isOpening = true;
    const drafts = (this.#drafts = new Drafts(key, this.#stage().draftDays, {
      engine: session.engine, migrations,
      state: () => session.state,
      now: () => this.#stage().now(),
      resume: (state) => session.resume(state),
      changed: (status) => this.#tell(status),
      saved: (at) => this.#stage().tell(new OmniaSavedEvent(at)),
    }));
    await drafts.open();
    await this.#filing.resumed();
    if (drafts.kept?.pending ?? drafts.kept?.receipt) (await this.#senderReady()).resume();
    this.#isOpening = false;
  }

  /** The page has sent what it was asked to take, and tells the receipt. */
  async take(answer: Json): Promise<void> {
    await (await this.#senderReady()).take(answer, this.#begun.handed ?? this.#begun.session.state);
  }

  /** Asks the page to take the answers and their files, and then sends. */
  submit(ask: Ask, send: () => void): Promise<void> {
    const { say, focus } = this.#stage();
    return this.#filing.submit({ ask, send, say, focus });
  }

  /** Sends the answers to an address. */
  async send(action: string): Promise<void> {
    (await this.#senderReady()).send(action);
  }

  moved(change: Change): void {
    const { before, after } = change;
    if (before.data !== after.data || before.files !== after.files) this.#sender?.forget();
    this.#filing.moved(change);
  }

  /** Tells of a change by the names of steps and rules alone. */
  report(before: Pick<Derived, 'raised' | 'view'> | null, after: Derived): void {
    for (const event of telemetryOf(this.#begun.session.engine.model, before, after, Date.now())) this.#stage().tell(event);
  }

  end(): void {
    this.#isOver = true;
    this.#filing.end();
    void this.#drafts?.close();
  }

  /** What is to be said of the draft or of sending. */
  bar(): TemplateResult | typeof nothing {
    const [drafts, sender] = [this.#drafts, this.#sender];
    const { model } = this.#begun.session.engine;
    const { words, lang } = this.#speech;
    if (this.#received?.isShown) return nothing;
    if (sender && sender.status.kind !== 'idle') {
      return sendBar(sender.status, model.timeZone, { words, lang, again: () => sender.again(), showReceipt: () => this.#received?.show() });
    }
    if (!drafts) return nothing;
    return draftBar(drafts.status, {
      model, words, lang,
      takeOver: () => void drafts.takeOver().then(() => this.#stage().say(words.takenOver)),
      seen: () => drafts.seen(),
      startOver: () => void this.#startOver(),
      exportDraft: () => download(`${model.id}-draft.json`, JSON.stringify(drafts.status.kind === 'refused' ? drafts.status.draft : drafts.export(), null, 2)),
    });
  }

  /** Who sends this form; made when first needed. */
  async #senderReady(): Promise<Sender> {
    await this.#speech.ready();
    const { session, form } = this.#begun;
    return (this.#sender ??= new Sender(session, form, () => this.#drafts, () => this.#filing.gather(), {
      changed: (status) => {
        const { say, changed, focus } = this.#stage();
        say(sendSentence(status, this.#speech.words, session.engine.model.timeZone));
        if (status.kind === 'received') {
          this.#received = new Received(status.receipt, status.sent, () => ({ ...this.#stage(), words: this.#speech.words, lang: this.#speech.lang, drafts: this.#drafts, startAgain: () => this.#startOver().then(() => focus('step-title')) }));
          session.dispatch({ type: 'setToday', today: status.sent.today });
        }
        // Who pressed the button below is led to what is said above.
        if (!this.#isOpening && status.kind !== 'unsent') focus(status.kind === 'sending' ? 'sending' : 'receipt-title');
        changed();
      },
      received: ({ id, receivedAt, digest }) => this.#stage().tell(new OmniaReceivedEvent(id, receivedAt, digest)),
    }));
  }

  async #startOver(): Promise<void> {
    const { session } = this.#begun;
    await this.#drafts?.discard();
    this.#sender = this.#received = this.#begun.handed = null;
    if (!this.#isOver) session.resume(initialState(session.engine, this.#stage().now()));
    this.#stage().say(this.#speech.words.startedOver);
  }

  /** Saving goes on all the time and is not announced; all else is. */
  #tell(status: DraftStatus): void {
    if (status.kind !== 'saved') this.#stage().say(sentenceOf(status, this.#speech.words));
    this.#stage().changed();
  }
}
