// How a person looks at a form: what is open, which alerts are listed, which one is being explained; and the parts that
// come when first needed. Nothing of the answers is here.
import type { CSSResult } from 'lit';
import type { Level } from '../core/form.js';
import { Late } from './late.js';
import type { Guide } from './lazy/guide/guide.js';

/** A part of the page that opens and closes where there is little room. */
export type Part = 'steps' | 'tools' | 'alerts' | 'meters';

/** A dialog of the guide. */
export type GuideDialog = 'find' | 'missing' | 'whatIf';

/** Who is told. */
export interface Onlooker {
  changed(): void;
  failed(part: string, error: unknown): void;
  /** A sheet came. */
  wear(): void;
}

/** The look of one form. */
export class Look {
  /** The part that is open; one at a time. */
  open: Part | null = null;
  /** Where the form is drawn, once it is. */
  host: ShadowRoot | null = null;
  /** The level that is listed; null for all. */
  level: Level | null = null;
  /** Whether only what concerns the step in hand is listed. */
  onlyHere = false;
  /** Key of the alert that is being explained. */
  explained: string | null = null;
  /** The dialog of the guide that is open. */
  dialog: GuideDialog | null = null;
  /** Position of the review that the person left to change an answer; -1 for the review of a whole mode, null for none. */
  review: number | null = null;
  /** The dialog that was shown last. */
  #shown: HTMLDialogElement | null = null;
  /** Whether a person was told that what judges the answers did not come. */
  lacksRules = false;
  readonly panel: Late<typeof import('./lazy/panel.js')>;
  readonly meters: Late<typeof import('./lazy/meters.js')>;
  readonly why: Late<typeof import('./lazy/why.js')>;
  readonly soon: Late<typeof import('./lazy/soon.js')>;
  readonly #guides = new Map<string, Late<Guide>>();
  readonly #late: <T>(part: string, load: () => Promise<T>) => Late<T>;
  /** Sheets that came with parts. */
  readonly #sheets = new Set<CSSResult>();
  readonly #changed: () => void;
  readonly #wear: () => void;

  constructor({ changed, failed, wear }: Onlooker) {
    this.#wear = wear;
    this.#changed = changed;
    const late = <T>(part: string, load: () => Promise<T>): Late<T> => new Late(load, { come: changed, fail: (error) => failed(part, error) });
    this.#late = late;
    const dressed = async <T extends { readonly sheets: readonly CSSResult[] }>(load: Promise<T>): Promise<T> => {
      const part = await load;
      this.takeIn(...part.sheets);
      return part;
    };
    this.meters = late('the deadlines and counters', () => dressed(import('./lazy/meters.js')));
    this.panel = late('the list of alerts', () => dressed(import('./lazy/panel.js')));
    this.why = late('the reasons of an alert', () => dressed(import('./lazy/why.js')));
    this.soon = late('what comes soon', () => dressed(import('./lazy/soon.js')));
  }

  /** The guided parts in a language, if they are there; the first look asks for them. */
  guide(lang: string): Guide | null {
    const known = this.#guides.get(lang);
    if (known) return known.part;
    const guide = this.#late('the guide', async () => {
      const { guideIn, sheets } = await import('./lazy/guide/guide.js');
      const guide = await guideIn(lang);
      this.takeIn(...sheets);
      return guide;
    });
    this.#guides.set(lang, guide);
    return guide.part;
  }

  /** Takes in sheets that came with a part; they are worn before it is drawn. */
  takeIn(...sheets: readonly CSSResult[]): void {
    const { size } = this.#sheets;
    for (const sheet of sheets) this.#sheets.add(sheet);
    if (this.#sheets.size > size) this.#wear();
  }

  /** Something outside of the answers has changed. */
  redraw(): void {
    this.#changed();
  }

  /** Opens a dialog of the guide; null closes it. */
  ask(dialog: GuideDialog | null): void {
    if (this.dialog === dialog) return;
    this.dialog = dialog;
    this.#changed();
  }

  /** Tells that what judges the answers did not come. */
  lackRules(): void {
    this.lacksRules = true;
    this.#changed();
  }

  /** Opens a part, or closes it. */
  toggle(part: Part): void {
    this.open = this.open === part ? null : part;
    this.#changed();
  }

  /** Closes whatever is open. */
  close(): void {
    if (this.open === null) return;
    this.open = null;
    this.#changed();
  }

  /** Lists the alerts of one level, or of all. */
  list(level: Level | null): void {
    this.level = level;
    this.#changed();
  }

  /** Lists what concerns the step in hand, or all steps. */
  listHere(only: boolean): void {
    this.onlyHere = only;
    this.#changed();
  }

  /** Explains an alert; null ends it. */
  explain(key: string | null): void {
    this.explained = key;
    if (key !== null) this.why.ask();
    this.#changed();
  }

  /** Sheets that came with parts, to be worn beside the element's own. */
  get sheets(): readonly CSSResult[] {
    return [...this.#sheets];
  }

  /** Called after each drawing: a dialog that was drawn is shown as one. */
  opened(root: ShadowRoot): void {
    this.host = root;
    if (this.dialog === null && this.explained === null) return;
    const dialog = root.querySelector<HTMLDialogElement>('.why-dialog:not([open])');
    // One that was closed is still there until the browser has told: shown again, it would take the focus with it.
    if (!dialog || dialog === this.#shown) return;
    this.#shown = dialog;
    dialog.showModal();
    // The heading first: what is read out begins with what it is about.
    dialog.querySelector('h3')?.focus();
  }
}
