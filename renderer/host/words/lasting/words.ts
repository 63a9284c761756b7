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
  readonly sending: string;
  readonly received: (id: string, at: Date) => string;
  readonly downloadReceipt: string;
  readonly unsent: Readonly<Record<'offline' | 'refused' | 'findings' | 'toReattach', string>>;
  readonly sendAgain: string;
}
