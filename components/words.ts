// The words of the UI itself, by meaning. Types only: the catalogues are in renderer/host/words/, one file a language,
// and a language that misses one does not compile.
import type { Level, SourceStatus } from '../renderer/core/form.js';
import type { Finding } from '../renderer/core/findings.js';
import type { Node } from '../renderer/core/model.js';
import type { StepView } from '../renderer/core/view.js';
import type { FileStatus } from './widget.js';

/** Every text that comes from the software and not from a form. */
export interface Words {
  readonly lang: string;
  readonly optional: string;
  readonly yes: string;
  readonly no: string;
  readonly choose: string;
  /** Day, month and year with what stands between them, then an example. */
  readonly dateHint: string;
  readonly openCalendar: string;
  readonly noCalendar: string;
  readonly chooseDay: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly previousYear: string;
  readonly nextYear: string;
  readonly today: string;
  readonly holiday: string;
  /** What stands where nothing was answered. */
  readonly unanswered: string;
  readonly loading: string;
  /** Where an answer comes from that nobody typed. */
  readonly origin: Readonly<Record<'prefilled' | 'suggested' | 'imported', string>>;
  /** Characters that are left; negative when there are too many. */
  charactersLeft(left: number): string;
  /** Answers that a search found. */
  results(count: number): string;
  /** Answers found beyond those that are listed. */
  moreResults(count: number): string;
  readonly level: Readonly<Record<Level, string>>;
  readonly source: string;
  readonly uncertainSource: string;
  /** "Why do I see this?", at an alert. */
  readonly why: string;
  readonly close: string;
  readonly back: string;
  readonly next: string;
  readonly send: string;
  readonly undo: string;
  readonly redo: string;
  readonly exportData: string;
  readonly find: string;
  readonly missing: string;
  readonly whatIf: string;
  readonly print: string;
  readonly backToReview: string;
  /** The page has the answers; nobody said that they were sent. */
  readonly handedOver: string;
  /** Heading of the page on which all is read again. */
  readonly review: string;
  readonly steps: string;
  readonly stepStatus: Readonly<Record<Exclude<StepView['status'], 'errors'>, string>>;
  step(position: number, count: number): string;
  problems(count: number): string;
  /** Short tallies, for the list of steps and the gathered alerts. */
  problemCount(count: number): string;
  /** Places that are still open. */
  missingCount(count: number): string;
  alertCount(count: number): string;
  readonly tools: string;
  readonly gathered: string;
  readonly nothingGathered: string;
  readonly filter: string;
  readonly allLevels: string;
  readonly elsewhere: string;
  /** In how many places one rule speaks. */
  places(count: number): string;
  readonly meters: string;
  /** @param date the day, written out */
  daysLeft(days: number, date: string): string;
  ofLimit(value: string, limit: string): string;
  readonly overLimit: string;
  readonly change: string;
  readonly notKnown: string;
  readonly readAnswers: string;
  readonly computed: string;
  readonly todayIs: string;
  readonly fromPage: string;
  readonly fromPageText: string;
  readonly sourceStatus: Readonly<Record<SourceStatus, string>>;
  /** Said when more comes up at once than is worth hearing. */
  manyNew(count: number): string;
  accepted(label: string): string;
  readonly acknowledge: string;
  readonly acknowledged: string;
  readonly revoke: string;
  readonly revoked: string;
  readonly reason: string;
  readonly keepReason: string;
  reasonIs(reason: string): string;
  /** What was acknowledged is no longer so: an answer was changed. */
  readonly lapsed: string;
  /** Suggestions that were put aside, and the way to have one again. */
  putAside(count: number): string;
  readonly bringBack: string;
  readonly broughtBack: string;
  readonly thisStep: string;
  readonly dismiss: string;
  readonly dismissed: string;
  /** Warnings that are still to be read before one can send. */
  toAcknowledge(count: number): string;
  undone: string;
  redone: string;
  rows(count: number): string;
  readonly addRow: string;
  readonly removeRow: string;
  readonly removedRow: string;
  removedNamed(row: string): string;
  readonly putBack: string;
  /** Something else was changed meanwhile: undo, step by step, is the way. */
  readonly tooLate: string;
  readonly emptyList: string;
  readonly chooseFiles: string;
  readonly dropFiles: string;
  /** What is accepted: formats and the largest size. */
  acceptedFiles(formats: readonly string[], maxBytes: number | undefined): string;
  readonly replaceFile: string;
  readonly fileState: Readonly<Record<FileStatus['state'], string>>;
  readonly stopFile: string;
  readonly noFiles: string;
  /** What takes files did not come: what happened, and what to do. */
  readonly byHand: string;
  fileSize(bytes: number): string;
  /** What is wrong in a row. */
  sum(sum: { readonly errors: number; readonly alerts: number }): string;
  readonly noProblems: string;
  /** Heading of the column that says what is wrong in a row. */
  readonly state: string;
  readonly editRow: string;
  readonly showRow: string;
  readonly closeRow: string;
  readonly filterRows: string;
  onlyProblems(count: number): string;
  readonly pages: string;
  page(page: number, pages: number): string;
  readonly firstPage: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly lastPage: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly failed: string;
  /** What judges the answers did not come. */
  readonly notJudged: string;
  /** What a finding says to a person: what is wrong and what to do. */
  finding(finding: Finding, node: Node): string;
}
