// What is to be said of sending, above the form. In: a status and what a person may do. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import type { LastingWords } from '../words/lasting/words.js';
import type { SendStatus } from './sender.js';

/** What a person may do about sending. */
export interface SendWays {
  readonly words: LastingWords;
  readonly lang: string;
  again(): void;
  showReceipt(): void;
}

/** What a status says; empty when there is nothing to say. */
export function sendSentence(status: SendStatus, words: LastingWords, timeZone: string): string {
  if (status.kind === 'idle') return '';
  if (status.kind === 'sending') return words.sending;
  return status.kind === 'received' ? words.received(status.receipt.id, words.moment(new Date(status.receipt.receivedAt), timeZone)) : words.unsent[status.why];
}

/** Draws the bar. */
export function sendBar(status: SendStatus, timeZone: string, { words, lang, again, showReceipt }: SendWays): TemplateResult {
  return html`<div class="draft sending ${status.kind}" part="sending" id="sending" tabindex="-1" role="group" aria-label=${words.sendingTitle} lang=${lang}>
    <p>${sendSentence(status, words, timeZone)}</p>
    ${status.kind === 'unsent' && (status.why === 'unknown' || status.why === 'offline') ? html`<button type="button" class="primary" @click=${again}>${words.sendAgain}</button>` : nothing}
    ${status.kind === 'received' ? html`<button type="button" class="tool" @click=${showReceipt}>${words.showReceipt}</button>` : nothing}
  </div>`;
}
