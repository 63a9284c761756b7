// The page after sending: what the receiver said, what was sent, and what a person can do now. In: a receipt and the
// ways. Out: templates. It claims nothing that the receiver did not say.
import { html, nothing, type TemplateResult } from 'lit';
import type { Ways } from '../ways.js';
import type { LastingWords } from '../words/lasting/words.js';
import { answersStyles } from './answers.css.js';
import { knownOf, resultText } from './guide/results.js';
import { receiptStyles } from './receipt.css.js';
import type { Received } from './received.js';

/** What a person may do on the page. */
export interface ReceiptWays {
  readonly words: LastingWords;
  readonly lang: string;
  /** Until when this device keeps a copy; null when it keeps none. */
  readonly keptUntil: Date | null;
  startAgain(): void;
  /** Deletes the copy. */
  forget(): void;
}

/** Draws the page. */
export function receiptPage(received: Received, ways: Ways, { words, lang, keptUntil, startAgain, forget }: ReceiptWays): TemplateResult {
  ways.takeIn?.(answersStyles);
  ways.takeIn?.(receiptStyles);
  const { model } = ways.session.engine;
  const { title, lang: formLang, facts } = received.sent;
  return html`<div class="receipt" lang=${lang}>
    <h3 class="step-title" id="receipt-title" tabindex="-1">${words.receipt}</h3>
    <div class="told">
      <p>${words.receiptClaim}</p>
      ${receiptFacts(received, model.timeZone, words, lang)}
    </div>
    <div class="receipt-ways">
      <button type="button" class="primary" @click=${() => received.download()}>${words.downloadReceipt}</button>
      <button type="button" class="secondary" @click=${ways.print}>${words.printReceipt}</button>
    </div>
    <section aria-labelledby="sent-title">
      <h4 id="sent-title">${words.whatWasSent}</h4>
      <p lang=${formLang}><strong>${title}</strong></p>
      <dl class="facts" lang=${formLang}>${knownOf(facts).map((fact) => html`<div data-value=${fact.name}><dt>${fact.title}</dt><dd>${resultText(fact, ways)}</dd></div>`)}</dl>
      <p class="hint">${words.sentIsFinal}</p>
      <button type="button" class="secondary" @click=${() => ways.goTo(0)}>${words.readSent}</button>
    </section>
    <section aria-labelledby="now-title">
      <h4 id="now-title">${words.afterwards}</h4>
      ${keptUntil === null ? nothing : sure(words.deleteCopy, words.copyKept(keptUntil), forget)}
      ${sure(words.startAgain, words.startAgainText, startAgain)}
    </section>
  </div>`;
}

/** What the receiver said, each part by its name. */
export function receiptFacts({ receipt, sent }: Pick<Received, 'receipt' | 'sent'>, timeZone: string, words: LastingWords, lang: string): TemplateResult {
  const { id, receivedAt, digest } = receipt;
  return html`<dl class="facts" lang=${lang}>
    <div><dt>${words.receiptId}</dt><dd class="receipt-id">${id}</dd></div>
    <div><dt>${words.receivedAt}</dt><dd><time datetime=${receivedAt}>${words.moment(new Date(receivedAt), timeZone)}</time></dd></div>
    ${digest === '' ? nothing : html`<div><dt>${words.receiptDigest}</dt><dd><code>${digest}</code>${digest.toLowerCase() === sent.digest ? html`<span class="hint">${words.sameDigest}</span>` : nothing}</dd></div>`}
  </dl>`;
}

/** What cannot be undone opens first, with what it means. */
function sure(name: string, text: string, act: () => void): TemplateResult {
  return html`<details class="sure">
    <summary>${name}</summary>
    <p>${text}</p>
    <button type="button" class="secondary" @click=${act}>${name}</button>
  </details>`;
}
