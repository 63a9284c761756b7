// The words about rows that come from a file, by meaning. Types only; they come with the part that says them.

/** How many rows go which way. */
export interface Counts {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly refused: number;
  /** Rows that are taken and are to be looked at. */
  readonly noticed: number;
}

/** What the import of rows says. */
export interface ImportWords {
  readonly lang: string;
  /** The button at the list. */
  readonly open: string;
  title(list: string): string;
  /** How many rows at most; what is in the file goes nowhere. */
  limits(max: number): string;
  readonly file: string;
  readonly fileHint: string;
  readonly orPaste: string;
  readonly pasteHint: string;
  readonly readPasted: string;
  readonly pasted: string;
  readonly model: string;
  readonly modelName: string;
  readonly layout: string;
  readonly field: string;
  readonly inFile: string;
  readonly needed: string;
  readonly mayLack: string;
  readonly canBe: string;
  readonly reading: string;
  /** Why nothing can be read, and what to do. */
  readonly trouble: {
    readonly empty: string;
    readonly noText: string;
    readonly noRows: string;
    readonly unavailable: string;
    tooLarge(megabytes: number): string;
    tooMany(count: number, max: number): string;
    missing(names: readonly string[]): string;
    twice(names: readonly string[]): string;
  };
  preview(source: string): string;
  /** What would happen, in one sentence for each count that is not zero. */
  counts(counts: Counts): string;
  readonly nothingToTake: string;
  full(total: number, max: number): string;
  unknown(names: readonly string[]): string;
  readonly otherEncoding: string;
  rowsThere(count: number): string;
  readonly add: string;
  readonly replace: string;
  update(key: string): string;
  readonly refused: string;
  readonly noticed: string;
  /** Names and codice fiscale do not agree. */
  readonly letters: string;
  readonly line: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly wholeLine: string;
  more(count: number): string;
  readonly report: string;
  readonly reportName: string;
  /** Names of the columns that are added to the report. */
  readonly reportLine: string;
  readonly reportReason: string;
  /** Why a cell or line cannot be read. */
  readonly ambiguous: string;
  readonly quotes: string;
  after(other: string): string;
  readonly cells: string;
  notAmong(allowed: readonly string[]): string;
  sameAs(line: number): string;
  readonly alreadyThere: string;
  take(count: number): string;
  readonly back: string;
  readonly cancel: string;
  done(counts: Counts): string;
}
