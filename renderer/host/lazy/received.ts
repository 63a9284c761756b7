// What stands for an application once its receiver has it: a page of its own, until the person goes back to it. In: the
// receipt, what was sent, and what a person may do then. Out: whether the page is shown, and how it is drawn.
import type { TemplateResult } from 'lit';
import { download } from '../download.js';
import type { Ways } from '../ways.js';
import type { LastingWords } from '../words/lasting/words.js';
import type { Drafts } from './drafts.js';
import { receiptFacts, receiptPage } from './receipt-page.js';
import type { Receipt, Sent } from './sending.js';

/** What an element does for its receipt. */
export interface ReceivedStage {
  readonly words: LastingWords;
  readonly lang: string;
  readonly drafts: Drafts | null;
  changed(): void;
  say(text: string): void;
  focus(id: string): void;
  /** An empty form takes the place of what was sent; nothing of that is kept. */
  startAgain(): Promise<void>;
}

/** An application that was received. */
export class Received {
  readonly receipt: Receipt;
  readonly sent: Sent;
  readonly #stage: () => ReceivedStage;
  #isShown = true;

  constructor(receipt: Receipt, sent: Sent, stage: () => ReceivedStage) {
    this.receipt = receipt;
    this.sent = sent;
    this.#stage = stage;
  }

  /** Whether the page is shown, and not a step of what was sent. */
  get isShown(): boolean {
    return this.#isShown;
  }

  /** What the page is called among the steps. */
  get name(): string {
    return this.#stage().words.receipt;
  }

  /** Shows the page again. */
  show(): void {
    this.#isShown = true;
    this.#stage().focus('receipt-title');
  }

  /** Goes from the page to what was sent. */
  leave(): void {
    this.#isShown = false;
    this.#stage().changed();
  }

  /** Saves what the receiver answered, as it was. */
  download(): void {
    const { id, answer } = this.receipt;
    download(`${id.replaceAll(/[^\w.-]/g, '_')}.json`, JSON.stringify(answer, null, 2));
  }

  /** Draws the page. */
  page(ways: Ways): TemplateResult {
    const stage = this.#stage();
    const { words, lang, drafts } = stage;
    return receiptPage(this, ways, {
      words, lang,
      keptUntil: drafts && !drafts.readOnly && drafts.kept ? new Date(drafts.kept.expiresAt) : null,
      startAgain: () => void stage.startAgain(),
      forget: () => void drafts?.discard().then(() => {
        stage.say(words.copyDeleted);
        stage.focus('receipt-title');
      }),
    });
  }

  /** Draws what the receiver said, alone. */
  facts({ session }: Pick<Ways, 'session'>): TemplateResult {
    const { words, lang } = this.#stage();
    return receiptFacts(this, session.engine.model.timeZone, words, lang);
  }
}
