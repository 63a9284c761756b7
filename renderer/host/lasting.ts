// The small part of a form that is always there of what outlives its page: it loads drafts, files, sending and telemetry for
// a form or page that has use for them, and lives without them when they do not come. In: a session and its changes.
import { nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Derived } from '../core/derive.js';
import type { FormSpec } from '../core/form.js';
import type { Json } from '../core/json.js';
import type { Node } from '../core/model.js';
import type { State } from '../core/state.js';
import { once } from '../../components/late.js';
import type { Files } from '../../components/widget.js';
import type { Uploader } from './form-properties.js';
import type { Drafts } from './lazy/drafts.js';
import type { LastingWork } from './lazy/lasting-work.js';
import type { Received } from './lazy/received.js';
import type { FormBundle } from './load-engine.js';
import type { Change, Session } from './session.js';

/** What an element does for its lasting part. */
export interface LastingStage {
  readonly draftKey: string | null;
  readonly draftDays: number;
  readonly action: string | null;
  readonly telemetry: boolean;
  readonly uploader: Uploader | null;
  readonly lang: string;
  /** Settled when the rules of the form are there, or did not come. */
  judged(): Promise<void>;
  now(): { readonly today: string; readonly context: Json };
  say(text: string): void;
  /** Moves the focus once what has changed is drawn. */
  focus(id: string): void;
  changed(): void;
  tell(event: Event): void;
  /** Adopts the sheet of what is drawn. */
  takeIn(sheet: CSSResult): void;
  failed(part: string, error: unknown): void;
}

/** Asks the page to take the answers and these files, by id; false when it has. */
export type Ask = (files: ReadonlyMap<string, File>) => boolean;

/** A form that has begun. */
export interface Begun {
  readonly session: Session;
  /** The form as it came: words laid over it, such as those of another language, change none of its rules. */
  form: FormSpec;
  /** What the page was asked to take. */
  handed: State | null;
}

/** Drafts, files, sending and telemetry of one element. */
export class Lasting {
  readonly #stage: () => LastingStage;
  readonly #part = once(() => import('./lazy/lasting-work.js'));
  #begun: Begun | null = null;
  #work: LastingWork | null = null;
  #isOpening = false;
  #files: 'coming' | 'lost' | null = null;

  constructor(stage: () => LastingStage) {
    this.#stage = stage;
  }

  /** The draft of this form, once it is there; null without a `draft-key`. */
  get drafts(): Drafts | null {
    return this.#work?.drafts ?? null;
  }

  /** The session of the form that has begun. */
  get session(): Session | null {
    return this.#begun?.session ?? null;
  }

  /** What widgets of files are given, or that it is on its way or did not come; null for a form without. */
  get files(): Files | 'coming' | 'lost' | null {
    return this.#work?.files ?? this.#files;
  }

  /** Whether nobody should type: what was kept is on its way, another tab writes, or nobody knows whether it was sent. */
  get reading(): boolean {
    return this.#isOpening || (this.#work?.isLocked ?? false);
  }

  /** What stands for the application once it was received. */
  get received(): Received | null {
    return this.#work?.received ?? null;
  }

  /** A form begins: what was kept of it is found. */
  begin(session: Session, bundle: FormBundle | null): void {
    this.end();
    this.#begun = { session, form: bundle?.form ?? session.engine.model.form, handed: null };
    this.#files = takesFiles(session.engine.model.root) ? 'coming' : null;
    this.#report(null);
    const { draftKey, failed, changed } = this.#stage();
    if (draftKey) void this.#open(draftKey, bundle?.migrations);
    else if (this.#files) this.#come().catch((error: unknown) => {
      failed('the files', error);
      changed();
    });
  }

  /** What judges the answers has come; it belongs to what is sent. */
  judge(bundle: FormBundle | null): void {
    if (!this.#begun) return;
    if (bundle) this.#begun.form = bundle.form;
    this.#report({ raised: [], view: this.#begun.session.derived.view });
  }

  /** The form goes; what is not saved yet is saved. */
  end(): void {
    this.#work?.end();
    [this.#begun, this.#work, this.#isOpening] = [null, null, false];
  }

  /** The page has sent what it was asked to take, and tells the receipt. */
  async take(answer: Json): Promise<void> {
    await (await this.#come())?.take(answer);
  }

  /** Asks the page to take the answers; what it does not take goes to its `action`. Nothing goes while a file is missing. */
  submit(asking: Ask): void {
    const begun = this.#begun;
    if (!begun) return;
    const { session } = begun;
    const { action, failed } = this.#stage();
    const ask: Ask = (files) => {
      begun.handed = session.state;
      return asking(files);
    };
    const send = (): void => {
      if (action && !this.reading) void this.#come().then((work) => work?.send(action)).catch((error: unknown) => failed('sending', error));
    };
    const askAlone = (): void => {
      if (ask(new Map())) send();
    };
    if (!takesFiles(session.engine.model.root)) {
      askAlone();
      return;
    }
    void this.#come().then(
      (work) => work?.submit(ask, send),
      // What never came took no file: then there is none to wait for.
      (error: unknown) => {
        if (Object.keys(session.state.files).length === 0) askAlone();
        else failed('sending', error);
      },
    );
  }

  /** The element leaves the page, perhaps to come back elsewhere in it. */
  rest(): void {
    void this.drafts?.flush();
  }

  /** The state has changed. */
  moved(change: Change): void {
    this.#work?.moved(change);
    if (!this.reading) this.drafts?.changed();
    this.#report(this.#begun?.session.engine.derived.get(change.before) ?? null);
  }

  /** What is to be said of the draft, above the form. */
  bar(): TemplateResult | typeof nothing {
    return this.#work?.bar() ?? nothing;
  }

  async #open(key: string, migrations: FormBundle['migrations']): Promise<void> {
    const begun = this.#begun;
    this.#isOpening = true;
    try {
      await (await this.#come())?.open(key, migrations);
    } catch (error) {
      this.#stage().failed('the draft', error);
    } finally {
      if (begun === this.#begun) this.#isOpening = false;
      this.#stage().changed();
    }
  }

  /** Who does it for the form that has begun; null when that form is gone meanwhile. */
  async #come(): Promise<LastingWork | null> {
    const begun = this.#begun;
    const { LastingWork: Work } = await this.#part.come().catch((error: unknown) => {
      this.#files &&= 'lost';
      throw error;
    });
    if (!begun || begun !== this.#begun) return null;
    return (this.#work ??= new Work(begun, this.#stage));
  }

  #report(before: Pick<Derived, 'raised' | 'view'> | null): void {
    if (!this.#begun || !this.#stage().telemetry) return;
    const { derived } = this.#begun.session;
    void this.#come().then((work) => work?.report(before, derived)).catch(() => undefined);
  }
}

/** Whether a form takes files at all. */
export function takesFiles({ ui, item, children }: Node): boolean {
  return ui.file !== undefined || (item !== null && takesFiles(item)) || children.some(takesFiles);
}
