// The words about drafts, attachments and sending, by meaning. Types only; they come with the parts that say them.
import type { DraftRefusal } from '../../../core/draft.js';
import type { FileRefusal } from '../../lazy/attachments.js';

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
  readonly file: Readonly<Record<FileRefusal, (name: string) => string>>;
  readonly sending: string;
  readonly received: (id: string, at: Date) => string;
  readonly downloadReceipt: string;
  readonly unsent: Readonly<Record<'offline' | 'refused' | 'findings' | 'toReattach', string>>;
  readonly sendAgain: string;
}
