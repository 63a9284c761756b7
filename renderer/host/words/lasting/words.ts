// The words about drafts, attachments and sending, by meaning. Types only; they come with the parts that say them.
import type { DraftRefusal } from '../../../core/draft.js';
import type { FileRefusal } from '../../lazy/attachments.js';

/** What a list of files accepts. */
export interface AcceptedFiles {
  readonly maxBytes: number;
  /** Names of the formats; none where any is accepted. */
  readonly formats: readonly string[];
}

/** What is said about work that outlives the page. */
export interface LastingWords {
  readonly drafts: string;
  saved(at: Date): string;
  resumed(at: Date): string;
  readonly migrated: string;
  readonly migratedSeen: string;
  readonly migratedTo: Readonly<Record<'moved' | 'copied' | 'removed' | 'set', (label: string, value: string) => string>>;
  readonly elsewhere: string;
  readonly taken: string;
  readonly takeOver: string;
  readonly takenOver: string;
  readonly refused: Readonly<Record<DraftRefusal, string>>;
  readonly unsaved: Readonly<Record<'full' | 'unavailable', string>>;
  readonly exportDraft: string;
  readonly startOver: string;
  readonly startedOver: string;
  /** Why a file is not taken, and what to do. */
  readonly file: Readonly<Record<FileRefusal | 'uploader', (accepted: AcceptedFiles) => string>>;
  readonly uploading: (name: string) => string;
  readonly halfUploaded: (name: string) => string;
  readonly attached: (name: string) => string;
  readonly fileStopped: (name: string) => string;
  /** There is no room for the bytes beside the draft. */
  readonly fileNotKept: string;
  readonly fileGone: string;
  readonly reattach: (name: string) => string;
  /** Sending waits for files that are still checked or uploaded. */
  readonly filesUnderway: string;
  readonly sendingTitle: string;
  readonly sending: string;
  /** A moment in a time zone, with the name of the zone. */
  readonly moment: (at: Date, timeZone: string) => string;
  /** @param at the moment in words */
  readonly received: (id: string, at: string) => string;
  /** The page after sending. */
  readonly receipt: string;
  readonly showReceipt: string;
  readonly receiptClaim: string;
  readonly receiptId: string;
  readonly receivedAt: string;
  readonly receiptDigest: string;
  /** What the receiver has is what went out. */
  readonly sameDigest: string;
  readonly downloadReceipt: string;
  readonly printReceipt: string;
  readonly whatWasSent: string;
  readonly sentIsFinal: string;
  readonly readSent: string;
  readonly afterwards: string;
  readonly deleteCopy: string;
  readonly copyKept: (until: Date) => string;
  readonly copyDeleted: string;
  readonly startAgain: string;
  readonly startAgainText: string;
  readonly unsent: Readonly<Record<'unknown' | 'offline' | 'noReceipt' | 'refused' | 'findings' | 'toReattach', string>>;
  readonly sendAgain: string;
}
