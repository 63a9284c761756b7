// What is known of a submission while it is under way and after. Types only.
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
}

/** What the receiver said, and nothing more. */
export interface Receipt {
  readonly id: string;
  /** Moment as the receiver wrote it. */
  readonly receivedAt: string;
  readonly digest: string;
  /** Everything the receiver answered, as it was. */
  readonly answer: Json;
}
