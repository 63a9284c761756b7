// The small part of a form that is always there of what outlives its page: it loads drafts, sending and telemetry when the
// page asks for them, and lives without them when they do not come. In: a session and its changes. Out: a bar to draw.
import { nothing, type TemplateResult } from 'lit';
import type { Derived } from '../core/derive.js';
import { initialState } from '../core/update.js';
import type { FormSpec } from '../core/form.js';
import type { Json } from '../core/json.js';
import type { State } from '../core/state.js';
import { once } from '../../components/late.js';
import type { Files } from '../../components/widget.js';
import { download } from './download.js';
import { OmniaReceivedEvent, OmniaSavedEvent } from './lasting-events.js';
import { Filing } from './filing.js';
import type { Asking } from './lazy/submit-files.js';
import type { Uploader } from './form-properties.js';
import type { DraftStatus, Drafts } from './lazy/drafts.js';
import type { Received } from './lazy/received.js';
import type { Sender } from './lazy/sender.js';
import type { FormBundle } from './load-engine.js';
import type { Change, Session } from './session.js';
import type { LastingWords } from './words/lasting/words.js';

type Parts = typeof import('./lazy/lasting-parts.js');

/** What an element does for its lasting part. */
export interface LastingStage {
  readonly draftKey: string | null;
  readonly draftDays: number;
  readonly action: string | null;
  readonly telemetry: boolean;
  readonly uploader: Uploader | null;
  readonly lang: string;
  /** Settled when the rules of the form are there, or did not come. */
  judged(): Promise<void>;
  now(): { readonly today: string; readonly context: Json };
  say(text: string): void;
  /** Moves the focus once what has changed is drawn. */
  focus(id: string): void;
  changed(): void;
  tell(event: Event): void;
  failed(part: string, error: unknown): void;
}

/** Drafts, files, sending and telemetry of one element. */
export class Lasting {
  readonly #stage: () => LastingStage;
  readonly #parts = once<Parts>(() => import('./lazy/lasting-parts.js'));
  readonly #telemetry = once(() => import('./lazy/telemetry.js'));
  readonly #filing = new Filing(() => ({ ...this.#stage(), drafts: this.#drafts }));
  #session: Session | null = null;
  #drafts: Drafts | null = null;
  #words: LastingWords | null = null;
  #sender: Sender | null = null;
  #received: Received | null = null;
  /** What the page was asked to take. */
  #handed: State | null = null;
  #rules: FormSpec | null = null;
  #opening = false;
  #turn = 0;

  constructor(stage: () => LastingStage) {
    this.#stage = stage;
  }

  /** The draft of this form, once it is there; null without a `draft-key`. */
  get drafts(): Drafts | null {
    return this.#drafts;
  }

  /** What widgets of files are given; null for a form without, and until it is there. */
  get files(): Files | null {
    return this.#filing.files;
  }

  /** Whether nobody should type: what was kept is on its way, another tab writes, or nobody knows whether it was sent. */
  get reading(): boolean {
    return this.#opening || (this.#drafts?.readOnly ?? false) || (this.#sender?.isUnderway ?? false);
  }

  /** What stands for the application once it was received. */
  get received(): Received | null {
    return this.#received;
  }

  /** A form begins: what was kept of it is found. */
  begin(session: Session, bundle: FormBundle | null): void {
    this.end();
    this.#session = session;
    // Words laid over a form, such as those of another language, change none of its rules.
    this.#rules = bundle?.form ?? session.engine.model.form;
    void this.#report(null);
    this.#filing.begin(session);
    const { draftKey } = this.#stage();
    if (draftKey) void this.#open(draftKey, session, bundle?.migrations);
  }

  /** What judges the answers has come; it belongs to what is sent. */
  judge(bundle: FormBundle | null): void {
    if (bundle) this.#rules = bundle.form;
    const session = this.#session;
    if (session) void this.#report(null, { raised: [], view: session.derived.view });
  }

  /** The form goes; what is not saved yet is saved. */
  end(): void {
    this.#turn += 1;
    this.#opening = false;
    this.#filing.end();
    void this.#drafts?.close();
    this.#drafts = null;
    this.#sender = this.#received = this.#handed = null;
  }

  /** The page has sent what it was asked to take, and tells the receipt. */
  async take(answer: Json): Promise<void> {
    const session = this.#session;
    if (session) await (await this.#senderOf(session)).take(answer, this.#handed ?? session.state);
  }

  /** Asks the page to take the answers; what it does not take goes to its `action`. Nothing goes while a file is missing. */
  submit(asking: Asking['ask']): void {
    const { say, focus, failed } = this.#stage();
    const ask: Asking['ask'] = (files) => {
      this.#handed = this.#session?.state ?? null;
      return asking(files);
    };
    const send = (): void => void this.#send();
    if (this.#filing.isNeeded) this.#filing.submit({ ask, send, say, focus }).catch((error: unknown) => failed('sending', error));
    else if (ask(new Map())) send();
  }

  /** The element leaves the page, perhaps to come back elsewhere in it. */
  rest(): void {
    void this.#drafts?.flush();
  }

  /** The state has changed. */
  moved(change: Change): void {
    const { before, after } = change;
    if (before.data !== after.data || before.files !== after.files) this.#sender?.forget();
    this.#filing.moved(change);
    if (!this.reading) this.#drafts?.changed();
    void this.#report(before);
  }

  /** What is to be said of the draft, above the form. */
  bar(): TemplateResult | typeof nothing {
    const [parts, words, drafts, session, sender] = [this.#parts.here(), this.#words, this.#drafts, this.#session, this.#sender];
    if (!parts || !words || !session) return nothing;
    const { lang } = this.#stage();
    if (this.#received?.isShown) return nothing;
    if (sender && sender.status.kind !== 'idle') {
      return parts.sendBar(sender.status, session.engine.model.timeZone, { words, lang, again: () => sender.again(), showReceipt: () => this.#received?.show() });
    }
    if (!drafts) return nothing;
    return parts.draftBar(drafts.status, {
      model: session.engine.model, words, lang,
      takeOver: () => void drafts.takeOver().then(() => this.#stage().say(words.takenOver)),
      startOver: () => void this.#startOver(words),
      exportDraft: () => download(`${session.engine.model.id}-draft.json`, JSON.stringify(drafts.status.kind === 'refused' ? drafts.status.draft : drafts.export(), null, 2)),
    });
  }

  async #open(key: string, session: Session, migrations: FormBundle['migrations']): Promise<void> {
    const turn = this.#turn;
    this.#opening = true;
    try {
      const [parts] = await Promise.all([this.#parts.come(), this.#stage().judged()]);
      const { draftDays, lang } = this.#stage();
      this.#words = await parts.lastingWordsFor(lang);
      if (turn !== this.#turn) return;
      const drafts = new parts.Drafts(key, draftDays, {
        engine: session.engine, migrations,
        state: () => session.state,
        now: () => this.#stage().now(),
        resume: (state) => session.resume(state),
        changed: (status) => this.#tell(status),
        saved: (at) => this.#stage().tell(new OmniaSavedEvent(at)),
      });
      this.#drafts = drafts;
      await drafts.open();
      await this.#filing.resumed();
      if (drafts.kept?.pending ?? drafts.kept?.receipt) (await this.#senderOf(session)).resume();
    } catch (error) {
      this.#stage().failed('the draft', error);
    } finally {
      if (turn === this.#turn) this.#opening = false;
      this.#stage().changed();
    }
  }

  /** Sends the answers to the page's `action`; does nothing without one. */
  async #send(): Promise<void> {
    const { action } = this.#stage();
    const session = this.#session;
    if (!action || !session || this.reading) return;
    try {
      (await this.#senderOf(session)).send(action);
    } catch (error) {
      this.#stage().failed('sending', error);
    }
  }

  /** Who sends this form; made when first needed. */
  async #senderOf(session: Session): Promise<Sender> {
    const parts = await this.#parts.come();
    this.#words ??= await parts.lastingWordsFor(this.#stage().lang);
    const words = this.#words;
    return (this.#sender ??= new parts.Sender(session, this.#rules ?? session.engine.model.form, () => this.#drafts, () => this.#filing.gather(), {
      changed: (status) => {
        const { say, changed, focus } = this.#stage();
        say(parts.sendSentence(status, words, session.engine.model.timeZone));
        if (status.kind === 'received') {
          this.#received = new parts.Received(status.receipt, status.sent, () => ({ ...this.#stage(), words, drafts: this.#drafts, startAgain: () => this.#startOver(words).then(() => focus('step-title')) }));
          session.dispatch({ type: 'setToday', today: status.sent.today });
          if (!this.#opening) focus('receipt-title');
        }
        changed();
      },
      received: ({ id, receivedAt, digest }) => this.#stage().tell(new OmniaReceivedEvent(id, receivedAt, digest)),
    }));
  }

  async #startOver(words: LastingWords): Promise<void> {
    const session = this.#session;
    await this.#drafts?.discard();
    this.#sender = this.#received = this.#handed = null;
    if (session) session.resume(initialState(session.engine, this.#stage().now()));
    this.#stage().say(words.startedOver);
  }

  /** Saving goes on all the time and is not announced; all else is. */
  #tell(status: DraftStatus): void {
    const parts = this.#parts.here();
    if (parts && this.#words && status.kind !== 'saved') this.#stage().say(parts.sentenceOf(status, this.#words));
    this.#stage().changed();
  }

  async #report(before: Change['before'] | null, seen: Pick<Derived, 'raised' | 'view'> | null = null): Promise<void> {
    const session = this.#session;
    const stage = this.#stage();
    if (!stage.telemetry || !session) return;
    const { engine, derived } = session;
    const old = before ? (engine.derived.get(before) ?? null) : seen;
    const part = await this.#telemetry.come().catch(() => null);
    for (const event of part?.telemetryOf(engine.model, old, derived, Date.now()) ?? []) stage.tell(event);
  }
}
