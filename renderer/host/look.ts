// How a person looks at a form: what is open, which alerts are listed, which one is being explained; and the parts that
// come when first needed. Nothing of the answers is here.
import type { Level } from '../core/form.js';
import { Late } from './late.js';

/** A part of the page that opens and closes where there is little room. */
export type Part = 'steps' | 'tools' | 'alerts' | 'meters';

/** Who is told. */
export interface Onlooker {
  changed(): void;
  failed(part: string, error: unknown): void;
}

/** The look of one form. */
export class Look {
  /** The part that is open; one at a time. */
  open: Part | null = null;
  /** The level that is listed; null for all. */
  level: Level | null = null;
  /** Key of the alert that is being explained. */
  explained: string | null = null;
  readonly panel: Late<typeof import('./lazy/panel.js')>;
  readonly why: Late<typeof import('./lazy/why.js')>;
  readonly answers: Late<typeof import('./lazy/answers.js')>;
  readonly #changed: () => void;

  constructor({ changed, failed }: Onlooker) {
    this.#changed = changed;
    const late = <T>(part: string, load: () => Promise<T>): Late<T> => new Late(load, { come: changed, fail: (error) => failed(part, error) });
    this.panel = late('the list of alerts', () => import('./lazy/panel.js'));
    this.why = late('the reasons of an alert', () => import('./lazy/why.js'));
    this.answers = late('the answers', () => import('./lazy/answers.js'));
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

  /** Explains an alert; null ends it. */
  explain(key: string | null): void {
    this.explained = key;
    if (key !== null) this.why.ask();
    this.#changed();
  }

  /** Called after each drawing: a dialog that was drawn is shown as one. */
  opened(root: ParentNode): void {
    const dialog = root.querySelector<HTMLDialogElement>('dialog:not([open])');
    dialog?.showModal();
    // The heading first: what is read out begins with what it is about.
    dialog?.querySelector('h3')?.focus();
  }
}
