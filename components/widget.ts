// What a widget is: a function from a view to a template, drawn in the host's one shadow root. Types only.
import type { CSSResult, nothing, TemplateResult } from 'lit';
import type { FieldView } from '../renderer/core/view.js';
import type { Words } from './words.js';

/** How a form is drawn: to be filled in, to be read with its controls, out of use, or as what was answered. */
export type Manner = 'edit' | 'readonly' | 'disabled' | 'review';

/** Where the bytes of a file stand, as the row that describes it is drawn. */
export interface FileStatus {
  /** `toReattach`: the row is there and the bytes are not, after a reload or an import. */
  readonly state: 'ready' | 'checking' | 'uploading' | 'refused' | 'toReattach';
  /** Why it was refused: what is wrong and what to do, in the language of the UI. */
  readonly reason?: string;
  /** What is to be known about a file that was taken, or what to do about one whose bytes are gone. */
  readonly note?: string;
  /** How much of it was read or handed on, 0 to 1, while it is checked or uploaded. */
  readonly progress?: number;
  /** Ends what is under way. */
  readonly stop?: () => void;
}

/** A file that is checked or uploaded and for which there is no row yet. */
export interface UnderwayFile extends FileStatus {
  readonly name: string;
}

/** A file that was refused before there was a row for it. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: string;
}

/**
 * What a host does with files: it checks extension, type, size and first bytes, keeps the bytes, and writes name, size,
 * format and digest into a row. A new object of this kind makes what it tells be drawn again.
 */
export interface Files {
  /** Takes files that a person chose or dropped; each becomes a row of the list, or takes the place of one. */
  attach(list: string, files: readonly File[], replaced?: string): void;
  status(row: string): FileStatus;
  underway(list: string): readonly UnderwayFile[];
  /** The files refused since the person last chose some. */
  refused(list: string): readonly RefusedFile[];
}

/** What a drawn field may do and say. Typing and leaving need nothing: the host listens at its root. */
export interface Act {
  readonly words: Words;
  /** How the whole form is drawn; `edit` when absent. */
  readonly manner?: Manner;
  /** The day in hand, ISO date, for what starts from today; the actual day when absent. */
  readonly today?: string;
  /** Whether a day (ISO date) is a holiday of the form's calendar. */
  readonly isHoliday?: (day: string) => boolean;
  /** Says something in the live region, politely. */
  readonly say?: (text: string) => void;
  /** Adopts the sheet of a widget that came later. */
  readonly takeIn?: (sheet: CSSResult) => void;
  /** What is done with files; a place is kept while it is on its way. When absent or lost, a file is described by hand. */
  readonly files?: Files | 'coming' | 'lost';
  /** Draws, beside the way to add a row, that of taking rows from a file; a list says whether it has one. */
  readonly bring?: (list: FieldView) => TemplateResult | typeof nothing;
  /** Takes the value that an alert offers. */
  accept(alert: string): void;
  /** Says that a warning was read, with a reason if the person gives one. */
  acknowledge(alert: string, reason?: string): void;
  /** Puts a suggestion aside. */
  dismiss(alert: string): void;
  /** Takes an acknowledgement back. */
  revoke(alert: string): void;
  /** Tells why an alert is shown. */
  why(alert: string): void;
  /** Told when a widget throws or does not come; what takes its place is plainer. */
  failed(path: string, error: unknown): void;
  /** Draws the fields of a group, or the rows of a list in a frame of their own. */
  draw(pieces: FieldView['pieces'], frame?: (view: FieldView, drawn: TemplateResult) => TemplateResult): TemplateResult;
  /** Adds a row at the end of a list. */
  addRow(list: string): void;
  /** Removes a row. Gives the way to put it back, which says whether it could: nothing else may have been changed since. */
  removeRow(row: string): () => boolean;
  /** Moves a row by so many places; negative is towards the first. */
  moveRow(row: string, by: number): void;
}

/** The face of a kind. It draws; it judges nothing and keeps nothing. */
export type Widget = (view: FieldView, act: Act) => TemplateResult;
