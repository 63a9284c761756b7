// A receiver of applications that exists only here. It answers as its address says.
import { answerUnder } from './network.js';
import type { FormState } from './state.js';

type Receiver = NonNullable<FormState['receiver']>;

const FOLDER = '/story-receiver/';
const RECEIPT = { id: 'PROVA-2026-000123', receivedAt: '2026-11-25T09:30:00+01:00', digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' };

const answers: Readonly<Record<Receiver, () => Promise<Response>>> = {
  receives: () => Promise.resolve(Response.json(RECEIPT)),
  // A network that fails is a promise that is broken.
  offline: () => Promise.reject(new TypeError('no network')),
};

answerUnder(FOLDER, (path) => answers[path.endsWith('offline') ? 'offline' : 'receives']());

/** The address of a receiver that behaves so. */
export function receiverOf(receiver: Receiver): string {
  return `${FOLDER}${receiver}`;
}
