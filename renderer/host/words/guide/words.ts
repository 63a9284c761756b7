// The words of the guided parts (start, search, what is missing, trying on a copy, documents, review, print), by meaning.
// Types only; they come with the parts that say them.

/** What the guided parts say. */
export interface GuideWords {
  readonly lang: string;
  /** The start page. */
  readonly needs: string;
  readonly minutes: (minutes: number) => string;
  /** Files that a person brings, and takes away. */
  readonly bringing: string;
  readonly importFile: string;
  readonly importHint: string;
  readonly startFrom: string;
  readonly startFromHint: string;
  readonly exportDraft: string;
  readonly imported: string;
  readonly notAFile: string;
  readonly fileTooLarge: (maxBytes: number) => string;
  /** Search of a field by its name. */
  readonly find: string;
  readonly findLabel: string;
  readonly findHint: string;
  readonly inStep: (step: string) => string;
  /** What is missing before one can send. */
  readonly missing: string;
  readonly nothingMissing: string;
  readonly toComplete: string;
  readonly toRead: string;
  readonly more: (count: number) => string;
  readonly nextQuestion: string;
  readonly decides: (rules: number) => string;
  /** The documents. */
  readonly given: string;
  readonly toGive: string;
  readonly addDocument: (title: string) => string;
  readonly documentsNotKnown: string;
  readonly noDocuments: string;
  readonly becauseOf: string;
  readonly toDocuments: string;
  /** Trying on a copy. */
  readonly whatIf: string;
  readonly whatIfText: string;
  readonly now: string;
  readonly trial: string;
  readonly value: string;
  readonly differs: string;
  readonly comes: string;
  readonly goes: string;
  readonly noDifference: string;
  readonly apply: string;
  readonly applied: string;
  readonly cancel: string;
  /** The review. */
  readonly ready: string;
  readonly blocks: (count: number) => string;
  readonly results: string;
  readonly answers: string;
  readonly warnings: string;
  /** The printed summary. */
  readonly printed: (moment: Date) => string;
  readonly formVersion: (form: string, version: string, digest: string) => string;
  readonly notSent: string;
  readonly read: string;
  readonly notRead: string;
  readonly reasonGiven: (reason: string) => string;
  readonly noReason: string;
  readonly stillMissing: string;
  readonly rowNumber: string;
}
