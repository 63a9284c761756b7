// What is known of a submission while it is under way and after. Types only.
import type { SummaryEntry } from '../../core/aside-view.js';
import type { Json } from '../../core/json.js';

/** A submission that was begun. It is kept before the first byte leaves, so that it can go on after a crash. */
export interface Pending {
  /** The same for every attempt: the receiver stores one application for it, however often it arrives. */
  readonly idempotencyKey: string;
  readonly address: string;
  /** What is sent beside the files, as text: every attempt sends the very same. */
  readonly body: string;
  /** Ids of the attachments whose bytes go with it. */
  readonly files: readonly string[];
  readonly begunAt: number;
  readonly sent: Sent;
}

/** What was sent, told as the form told it then: versions of a form and days go on. */
export interface Sent {
  readonly title: string;
  /** Language of these words. */
  readonly lang: string;
  /** The day on which the rules were judged. */
  readonly today: string;
  /** The computed values that the form names for its review. */
  readonly facts: readonly SummaryEntry[];
  /** SHA-256 of what went out; absent where the page sent it, or the browser computes none. */
  readonly digest?: string;
}

/** What the receiver said, and nothing more. */
export interface Receipt {
  readonly id: string;
  /** Moment as the receiver wrote it. */
  readonly receivedAt: string;
  /** Empty when the receiver told none. */
  readonly digest: string;
  /** Everything the receiver answered, as it was. */
  readonly answer: Json;
}
