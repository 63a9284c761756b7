// A receiver of applications that exists only here: it answers as it is told, and nothing leaves the page.
import type { FormState } from './state.js';

type Receiver = NonNullable<FormState['receiver']>;

const ADDRESS = '/story-receiver/';
const RECEIPT = { id: 'PROVA-2026-000123', receivedAt: '2026-11-25T09:30:00+01:00', digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' };

const network = globalThis.fetch;

/** The address of a receiver that behaves so. */
export function receiverOf(receiver: Receiver): string {
  return `${ADDRESS}${receiver}`;
}

/** Puts the receiver in the place of the network, for its own address only. */
export function answerAs(receiver: Receiver): void {
  globalThis.fetch = (input, init) => {
    if (typeof input !== 'string' || !input.includes(ADDRESS)) return network(input, init);
    // A status of 200 without a receipt would be a refusal; a failing network is a promise that is broken.
    return receiver === 'receives' ? Promise.resolve(Response.json(RECEIPT)) : Promise.reject(new TypeError('no network'));
  };
}
