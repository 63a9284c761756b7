// One field on its own: any widget, in an element with its own root, for stories, tests and other form libraries. In: a
// piece of schema and a value. Out: the value as a person changes it.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Raised } from '../core/alerts.js';
import type { Engine } from '../core/derive.js';
import type { Level, SchemaSpec } from '../core/form.js';
import type { Json } from '../core/json.js';
import { ReadTree } from '../core/read-tree.js';
import { initialState } from '../core/update.js';
import type { FieldView } from '../core/view.js';
import type { Files, Manner } from '../../components/widget.js';
import type { Words } from '../../components/words.js';
import { drawPieces } from './draw-fields.js';
import { OmniaChangedEvent, OmniaFaultEvent } from './events.js';
import { focusOn } from './focus.js';
import { listenToFields } from './listening.js';
import { Announcer } from './live-region.js';
import { Loading } from './loading.js';
import { Look } from './look.js';
import { styles } from './omnia-form.css.js';
import { Session, type Change } from './session.js';
import { wear } from './sheets.js';
import { Speaker } from './speaker.js';
import { waysOf } from './ways.js';
import { italian, wordsFor } from './words/catalogues.js';

/** The property that the field is; its rules call the answer `value`. */
const NAME = 'answer';

/** What a page tells was read nowhere. */
const NOWHERE = new ReadTree([]);

/** An alert that a page lays on a field. */
export interface FieldAlert {
  readonly level: Level;
  readonly message: string;
  readonly action?: string;
}

/**
 * @summary One field of a form: the widget of its kind with label, hint, error and alerts.
 *
 * @slot - Shown until the field can be drawn, and when it cannot.
 * @fires omnia-changed - A person changed the answer; read `value`.
 * @fires omnia-fault - The piece of schema was refused.
 * @csspart form - What is around the field.
 * @csspart base - The field.
 * @csspart group - A group of fields, when that is what it is.
 * @csspart label - Its label.
 * @csspart hint - The hint under the label.
 * @csspart control - An input, select or radio button.
 * @csspart alert - An error or alert.
 */
export class OmniaField extends LitElement {
  static readonly version: string = '0.1.0';
  static override readonly styles = styles;
  static override readonly properties = {
    schema: { attribute: false },
    value: { attribute: false, noAccessor: true },
    required: { type: Boolean },
    manner: {},
    lang: {},
    today: {},
    error: {},
    alerts: { attribute: false },
    files: { attribute: false },
  };

  /** The piece of schema that makes the field, as it would stand in a form. */
  declare schema: SchemaSpec | null;
  declare required: boolean;
  declare manner: Manner;
  /** The day on which its rules are judged, ISO date. */
  declare today: string | null;
  /** An error that the page knows of; shown in place of the field's own. */
  declare error: string | null;
  /** Alerts of the page, beside those of the schema. */
  declare alerts: readonly FieldAlert[];
  /** What is done with files, for attachments. */
  declare files: Files | null;

  #session: Session | null = null;
  #words: Words = italian;
  #given: Json | undefined;
  #focus: string | null = null;
  readonly #speaker = new Speaker();
  readonly #announcer = new Announcer();
  readonly #look = new Look({ changed: () => this.requestUpdate(), failed: (part, error) => console.error(`<${this.localName}> could not load ${part}`, error), wear: () => this.#wear() });
  readonly #loading = new Loading({ begin: (engine) => this.#begin(engine), judge: (engine) => this.#judge(engine), refuse: (fault) => this.#refuse(fault), lost: (part, error) => console.error(`<${this.localName}> could not load ${part}`, error) });

  constructor() {
    super();
    this.attachShadow(OmniaField.shadowRootOptions);
    this.schema = null;
    this.required = false;
    this.manner = 'edit';
    this.today = null;
    this.error = null;
    this.alerts = [];
    this.files = null;
  }

  /** The answer; undefined when there is none. Setting it makes no event. */
  get value(): Json | undefined {
    return this.#session ? this.#session.state.data[NAME] : this.#given;
  }

  set value(value: Json | undefined) {
    this.#given = value;
    if (JSON.stringify(this.value) !== JSON.stringify(value)) this.#session?.dispatch({ type: 'load', data: dataOf(value) });
  }

  /** The element was taken into another document, where its sheets do not hold. */
  adoptedCallback(): void {
    this.#wear();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot as ShadowRoot;
    this.#wear();
    listenToFields(root, () => this.#session);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#speaker.next();
    if (changed.has('lang')) void this.#loadWords();
    if ((changed.has('schema') || changed.has('required')) && this.schema) this.#loading.open({ form: formOf(this.schema, this.required), src: null, uiSchema: null });
    if (changed.has('today')) this.#session?.dispatch({ type: 'setToday', today: this.today ?? '' });
  }

  protected override updated(): void {
    this.#look.opened(this.renderRoot as ShadowRoot);
    const id = this.#focus;
    this.#focus = null;
    if (id !== null) focusOn(this.renderRoot, id);
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    return html`${session ? this.#draw(session) : html`<slot></slot>`}
      <div class="visually-hidden" role="status" lang=${this.#words.lang}>${keyed(this.#speaker.said.turn, html`<span>${this.#speaker.said.text}</span>`)}</div>`;
  }

  #draw(session: Session): TemplateResult {
    const { manner, files } = this;
    const act = waysOf(session, {
      words: this.#words,
      mode: manner === 'disabled' ? 'edit' : manner,
      locked: manner === 'disabled',
      look: this.#look,
      day: () => session.state.today,
      exported: () => JSON.stringify(this.value ?? null),
      focus: (id) => {
        this.#focus = id;
        this.requestUpdate();
      },
      edit: () => (this.manner = 'edit'),
      review: () => (this.manner = 'review'),
      say: (text) => this.#say(text),
      judged: () => this.#loading.judged(),
      submit: () => undefined,
      failed: (path, error) => {
        console.error(`<${this.localName}> could not draw ${path}`, error);
        this.dispatchEvent(new OmniaFaultEvent(`could not draw ${path}`));
      },
    });
    const pieces = session.derived.view.pieces.map((piece) => piece.map((view) => this.#laidOn(view)));
    return html`<div class="form" part="form" lang=${this.lang || nothing}>${drawPieces(pieces, files ? Object.assign(act, { files }) : act)}</div>`;
  }

  /** The field with what the page knows of it. */
  #laidOn(view: FieldView): FieldView {
    const { error, alerts } = this;
    if (!error && alerts.length === 0) return view;
    return { ...view, error: error ? raised(view.path, { level: 'error', message: error }, 'page') : view.error, alerts: [...view.alerts, ...alerts.map((alert, i) => raised(view.path, alert, `page-${i}`))] };
  }

  /** Gives the root its sheets, as many as have come. */
  #wear(): void {
    if (this.shadowRoot) wear(this.shadowRoot, [...(this.constructor as typeof OmniaField).elementStyles, ...this.#look.sheets]);
  }

  async #loadWords(): Promise<void> {
    const { lang } = this;
    const words = await wordsFor(lang || 'it');
    // Another language may have been asked for while this one was on its way.
    if (lang === this.lang) this.#words = words;
    this.requestUpdate();
  }

  #begin(engine: Engine): void {
    const state = initialState(engine, { today: this.today ?? '', data: dataOf(this.value) });
    this.#session = new Session(engine, state, (change) => this.#onChange(change));
    this.requestUpdate();
  }

  #judge(engine: Engine): void {
    this.#session?.goOn(engine);
    this.requestUpdate();
  }

  #refuse(fault: OmniaFaultEvent): void {
    this.#given = this.value;
    this.#session = null;
    this.requestUpdate();
    console.error(`<${this.localName}>: ${fault.message}`);
    this.dispatchEvent(fault);
  }

  #onChange({ before, after, byPerson }: Change): void {
    const session = this.#session as Session;
    const old = session.engine.derived.get(before)?.view;
    if (old) this.#say(this.#announcer.news(old, session.derived.view, this.#words, after.editing));
    this.requestUpdate();
    if (byPerson && after.data !== before.data) this.dispatchEvent(new OmniaChangedEvent(`/${NAME}`));
  }

  #say(text: string): void {
    this.#speaker.say(text);
    this.requestUpdate();
  }
}

/** Registers `<prefix-field>`; the tags of a page do not need it. */
export function defineField(prefix = 'omnia'): void {
  if (typeof customElements !== 'undefined' && !customElements.get(`${prefix}-field`)) customElements.define(`${prefix}-field`, class extends OmniaField {});
}

/** A form of one field. */
function formOf(schema: SchemaSpec, required: boolean): { $id: string; version: string; title: string; type: string; properties: Readonly<Record<string, SchemaSpec>>; required: readonly string[] } {
  return { $id: 'field', version: '1', title: schema.title ?? 'field', type: 'object', properties: { [NAME]: schema }, required: required ? [NAME] : [] };
}

function dataOf(value: Json | undefined): Json {
  return value === undefined ? {} : { [NAME]: value };
}

function raised(path: string, { level, message, action = '' }: FieldAlert, key: string): Raised {
  return { key, id: key, level, path, message, action, offer: null, source: null, reads: [], looked: NOWHERE, acknowledged: null, lapsed: false, dismissed: false };
}
