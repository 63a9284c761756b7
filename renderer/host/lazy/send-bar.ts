// What is to be said of sending, above the form. In: a status and what a person may do. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import type { LastingWords } from '../words/lasting/words.js';
import type { SendStatus } from './sender.js';
import type { Receipt } from './sending.js';

/** What a person may do about sending. */
export interface SendWays {
  readonly words: LastingWords;
  readonly lang: string;
  again(): void;
  downloadReceipt(receipt: Receipt): void;
}

/** What a status says; empty when there is nothing to say. */
export function sendSentence(status: SendStatus, words: LastingWords): string {
  if (status.kind === 'idle') return '';
  if (status.kind === 'sending') return words.sending;
  return status.kind === 'received' ? words.received(status.receipt.id, new Date(status.receipt.receivedAt)) : words.unsent[status.why];
}

/** Draws the bar. */
export function sendBar(status: SendStatus, { words, lang, again, downloadReceipt }: SendWays): TemplateResult {
  return html`<div class="draft sending ${status.kind}" part="sending" role="group" aria-label=${words.sendAgain} lang=${lang}>
    <p>${sendSentence(status, words)}</p>
    ${status.kind === 'unsent' && status.why === 'offline' ? html`<button type="button" class="primary" @click=${again}>${words.sendAgain}</button>` : nothing}
    ${status.kind === 'received' ? html`<button type="button" class="tool" @click=${() => downloadReceipt(status.receipt)}>${words.downloadReceipt}</button>` : nothing}
  </div>`;
}
