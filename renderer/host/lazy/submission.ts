// Sending answers to an address, so that they arrive once: whatever is lost on the way, the same body goes again under
// the same key. In: what is to be sent. Out: what the receiver said, or that nothing is known yet.
import { isObject } from '../../core/data.js';
import type { Json } from '../../core/json.js';
import type { Pending, Receipt } from './sending.js';

/** An attachment that goes with the answers. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** What a receiver found wrong, at a place of the data. */
export interface ToldFinding {
  readonly path: string;
  readonly message: string;
}

/** How a submission ended. */
export type Outcome =
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'findings'; readonly findings: readonly ToldFinding[] }
  | { readonly kind: 'refused'; readonly status: number }
  /** It was answered that all went well, but no receipt was among what was said. */
  | { readonly kind: 'noReceipt' }
  /** Nobody knows whether it arrived, unless it never left: it is to be sent again as it is. */
  | { readonly kind: 'unknown'; readonly left: boolean };

/** What sending needs of the world; tests give their own. */
export interface Wires {
  fetch(address: string, init: RequestInit): Promise<Response>;
  wait(milliseconds: number): Promise<void>;
  random(): number;
  /** False while there is surely no network. */
  isOnline?(): boolean;
}

/** So often it is tried before the person is asked. */
export const ATTEMPTS = 5;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
/** Statuses after which the same request may succeed. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

const WORLD: Wires = {
  fetch: (address, init) => fetch(address, init),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
};

/** Sends, and tries again with growing waits while the network or the receiver fails. */
export async function send({ address, body, idempotencyKey }: Pending, files: readonly SentFile[], wires: Wires = WORLD): Promise<Outcome> {
  let left = false;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let asked: number | null = null;
    left ||= wires.isOnline?.() ?? true;
    try {
      const response = await wires.fetch(address, { method: 'POST', credentials: 'same-origin', headers: { 'Idempotency-Key': idempotencyKey, Accept: 'application/json' }, body: multipart(body, files) });
      const outcome = await outcomeOf(response);
      if (outcome) return outcome;
      asked = retryAfter(response.headers.get('Retry-After'));
    } catch {
      // The network is gone, or the answer was lost: the same again.
      left ||= wires.isOnline?.() ?? true;
    }
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
    if (attempt + 1 < ATTEMPTS) await wires.wait(asked ?? longest / 2 + (wires.random() * longest) / 2);
  }
  return { kind: 'unknown', left };
}

function multipart(body: string, files: readonly SentFile[]): FormData {
  const data = new FormData();
  data.append('application', new Blob([body], { type: 'application/json' }), 'application.json');
  for (const { id, name, type, bytes } of files) data.append(`file:${id}`, new Blob([bytes], { type }), name);
  return data;
}

/** What an answer means; null when the same request is to be made again. */
async function outcomeOf(response: Response): Promise<Outcome | null> {
  const { status } = response;
  if (status >= 500 || PASSING.has(status)) return null;
  const answer = read(await response.text());
  // Half an answer is none.
  if (response.ok && answer === undefined) return null;
  const receipt = response.ok ? receiptOf(answer ?? null) : null;
  if (response.ok) return receipt ? { kind: 'received', receipt } : { kind: 'noReceipt' };
  const findings = findingsOf(answer);
  return findings.length > 0 ? { kind: 'findings', findings } : { kind: 'refused', status };
}

function read(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** A receipt is what the receiver wrote; anything less is none. */
export function receiptOf(answer: Json): Receipt | null {
  if (!isObject(answer)) return null;
  const { id, receivedAt, digest } = answer;
  if (typeof id !== 'string' || typeof digest !== 'string' || typeof receivedAt !== 'string' || Number.isNaN(Date.parse(receivedAt))) return null;
  return { id, receivedAt, digest, answer };
}

function findingsOf(answer: Json | undefined): readonly ToldFinding[] {
  if (!isObject(answer) || !Array.isArray(answer.findings)) return [];
  const found: readonly Json[] = answer.findings;
  return found.flatMap((finding) => {
    if (!isObject(finding) || typeof finding.path !== 'string' || typeof finding.message !== 'string') return [];
    return [{ path: finding.path, message: finding.message.slice(0, 1000) }];
  });
}

/** Seconds, or a moment. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? null : Math.max(0, Math.min(wait, 4 * LONGEST_WAIT));
}
