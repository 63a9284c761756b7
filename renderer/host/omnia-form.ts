// The host element: takes a form and its data, draws the view, tells the page what a person did. It holds no rule and
// no word of any form; what is true is computed by the core, what is shown is drawn by widgets.
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { emit } from '../core/data.js';
import { SchemaError } from '../core/faults.js';
import { nodeAt } from '../core/findings.js';
import { pointerOf } from '../core/rows.js';
import type { FormSpec } from '../core/form.js';
import type { Json, JsonObject } from '../core/json.js';
import { withUiSchema } from '../core/ui-schema.js';
import { initialState } from '../core/update.js';
import type { Words } from '../../components/words.js';
import { controlText } from './control-text.js';
import { drawForm } from './draw-form.js';
import { OmniaChangedEvent, OmniaFaultEvent, OmniaSteppedEvent, OmniaSubmitEvent } from './events.js';
import { announcement } from './live-region.js';
import { engineAtHand, loadEngine, type FormBundle } from './load-engine.js';
import { Session, type Change } from './session.js';
import { styles } from './omnia-form.css.js';
import { todayIn } from './today.js';
import { waysOf, type Ways } from './ways.js';
import { italian, wordsFor } from './words/catalogues.js';

/**
 * @summary A guided form drawn from a JSON Schema with UI hints and alerts.
 *
 * @slot - Shown until the form can be drawn, and when it cannot.
 * @fires omnia-changed - A person changed an answer; read `data`.
 * @fires omnia-stepped - Another step is shown.
 * @fires omnia-submit - A person asks to send and nothing stands in the way; cancelable, carries the data.
 * @fires omnia-fault - The form was refused, or a part of it failed; carries the author's mistakes.
 * @csspart form - The whole form.
 * @csspart title - Its title.
 * @csspart base - A field.
 * @csspart group - A group of fields.
 * @csspart label - The label of a field or group.
 * @csspart hint - The hint under a label.
 * @csspart control - An input, select or radio button.
 * @csspart alert - An error or alert of a field.
 * @cssproperty --omnia-color-primary - Links, the main button, the step in hand.
 * @cssproperty --omnia-color-text - Text.
 * @cssproperty --omnia-color-surface - What the form stands on.
 * @cssproperty --omnia-font-family - Type.
 * @cssproperty --omnia-radius - Rounded corners.
 */
export class OmniaForm extends LitElement {
  static readonly version: string = '0.1.0';
  static readonly formAssociated = true;
  static override readonly styles = styles;
  static override readonly properties = {
    schema: { attribute: false },
    uiSchema: { attribute: false },
    context: { attribute: false },
    data: { attribute: false, noAccessor: true },
    src: {},
    today: {},
    lang: {},
    name: {},
  };

  /** The form that a subclass is of; a tag that is one form brings its own. */
  protected static readonly bundle: FormBundle | null = null;

  /** A form, bundled or as its author wrote it. Takes the place of `src`. */
  declare schema: FormSpec | FormBundle | null;
  /** Hints in the shape of rjsf, laid over the form's own. */
  declare uiSchema: JsonObject | null;
  /** What the page knows and rules may read: identity, company, past periods. JSON. */
  declare context: Json;
  /** Address of a form, same origin. */
  declare src: string | null;
  /** The day on which rules are judged, ISO date; the actual day in the form's time zone when absent. */
  declare today: string | null;
  /** Name of the entry in the owner form's data. */
  declare name: string | null;

  #owner: HTMLFormElement | null = null;
  #session: Session | null = null;
  #words: Words = italian;
  /** What the page gave last, as JSON text: a copy that nobody can change. */
  #given: { readonly text: string } | null = null;
  /** What the live region says, and the how-manieth time it speaks: words that come again are said again. */
  #said = { text: '', turn: 0 };
  #saying: string[] = [];
  #focus: string | null = null;
  #loading = 0;

  constructor() {
    super();
    this.schema = null;
    this.uiSchema = null;
    this.context = null;
    this.src = null;
    this.today = null;
    this.name = null;
  }

  /** The answers as they are exported. Setting replaces them and clears undo, unless they are what was last set or read. */
  get data(): JsonObject | undefined {
    const session = this.#session;
    if (!session) return this.#given ? (JSON.parse(this.#given.text) as JsonObject) : undefined;
    return emit(session.engine.model.root, session.state.data);
  }

  set data(value: Json | undefined) {
    const text = value === undefined ? '' : JSON.stringify(value);
    if (this.#given?.text === text || (this.#session && JSON.stringify(this.data) === text)) return;
    this.#given = text === '' ? null : { text };
    this.#session?.dispatch({ type: 'load', data: this.#givenData() });
  }

  /** Whether the answers may be sent: nothing is missing and no rule forbids it. */
  get submittable(): boolean {
    return this.#session?.derived.view.submittable ?? false;
  }

  /** Takes back the last change of the answers. */
  undo(): void {
    this.#session?.undo();
  }

  /** Takes back an undo. */
  redo(): void {
    this.#session?.redo();
  }

  /** The platform tells when the owner form changes, removal and return included. */
  formAssociatedCallback(owner: HTMLFormElement | null): void {
    this.#owner?.removeEventListener('formdata', this.#joinOwner);
    this.#owner = owner;
    owner?.addEventListener('formdata', this.#joinOwner);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('input', this.#onInput);
    root.addEventListener('focusout', this.#onLeave as EventListener);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang')) void this.#loadWords();
    if (changed.has('schema') || changed.has('uiSchema') || changed.has('src') || !this.hasUpdated) this.#open();
    if (this.#saying.length > 0) this.#said = { text: this.#saying.join(' '), turn: this.#said.turn + 1 };
    this.#saying = [];
    if (changed.has('today') && this.#session) this.#session.dispatch({ type: 'setToday', today: this.#day() });
    if (changed.has('context') && this.#session) this.#session.dispatch({ type: 'setContext', context: this.context });
  }

  protected override updated(): void {
    if (this.#focus === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(this.#focus)}"]`);
    this.#focus = null;
    if (!target) return;
    const control = target.matches('.options') ? (target.querySelector<HTMLElement>('input:checked') ?? target.querySelector<HTMLElement>('input')) : target;
    control?.focus();
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    return html`${session ? drawForm(session.derived.view, this.#ways(session)) : html`<slot></slot>`}
      <div class="visually-hidden" role="status" lang=${this.#words.lang}>${keyed(this.#said.turn, html`<span>${this.#said.text}</span>`)}</div>`;
  }

  /** Compiles the form: at once when everything is at hand, otherwise after loading what is missing. */
  #open(): void {
    const bundle = this.#overlaid(this.#bundle());
    const turn = ++this.#loading;
    if (!bundle && !this.src) return;
    try {
      const engine = bundle && engineAtHand(bundle);
      if (engine) this.#begin(engine);
      else void this.#load(bundle, turn);
    } catch (error) {
      this.#refuse(error);
    }
  }

  async #load(bundle: FormBundle | null, turn: number): Promise<void> {
    try {
      const loaded = bundle ?? this.#overlaid({ form: await fetchForm(this.src ?? '') });
      const engine = await loadEngine(loaded);
      if (turn === this.#loading) this.#begin(engine);
    } catch (error) {
      if (turn === this.#loading) this.#refuse(error);
    }
  }

  #bundle(): FormBundle | null {
    if (this.schema) return 'form' in this.schema ? this.schema : { form: this.schema };
    return (this.constructor as typeof OmniaForm).bundle;
  }

  #overlaid<T extends FormBundle | null>(bundle: T): T {
    return bundle && this.uiSchema ? { ...bundle, form: withUiSchema(bundle.form, this.uiSchema) } : bundle;
  }

  #begin(engine: Session['engine']): void {
    const data = this.#session ? this.data : this.#givenData();
    const today = this.#day(engine.model);
    this.#session = new Session(engine, initialState(engine, { today, context: this.context, data }), (change) => this.#onChange(change));
    this.requestUpdate();
  }

  /** A form that was refused takes the place of none: its slot is shown, and the answers wait for the next form. */
  #refuse(error: unknown): void {
    const data = this.data;
    this.#given = data ? { text: JSON.stringify(data) } : null;
    this.#session = null;
    this.requestUpdate();
    const faults = error instanceof SchemaError ? error.faults : [];
    const message = error instanceof Error ? error.message : String(error);
    console.error(`<${this.localName}>: ${message}`);
    this.dispatchEvent(new OmniaFaultEvent(message, faults));
  }

  async #loadWords(): Promise<void> {
    const { lang } = this;
    const words = await wordsFor(lang || 'it');
    // Another language may have been asked for while this one was on its way.
    if (lang === this.lang) this.#words = words;
    this.requestUpdate();
  }

  #givenData(): Json | undefined {
    return this.#given ? (JSON.parse(this.#given.text) as Json) : undefined;
  }

  /** The day, read anew; empty for a form in which nothing asks for it. */
  #day(model = this.#session?.engine.model): string {
    return this.today ?? (model?.readsToday ? todayIn(model.timeZone) : '');
  }

  #onChange({ before, after, path, byPerson }: Change): void {
    const { engine, derived } = this.#session as Session;
    const old = engine.derived.get(before)?.view;
    // What was said on one step is no news on another.
    if (after.step !== before.step) this.#said = { text: '', turn: this.#said.turn + 1 };
    else if (old) this.#say(announcement(old, derived.view, this.#words));
    this.requestUpdate();
    if (after.step !== before.step) this.dispatchEvent(new OmniaSteppedEvent(engine.model.steps[after.step]?.id ?? ''));
    if (byPerson && after.data !== before.data) this.dispatchEvent(new OmniaChangedEvent(path === null ? null : pointerOf(after.rows, path)));
  }

  /** Says something with the next drawing, after what else there is to say then. */
  #say(text: string): void {
    if (text !== '') this.#saying.push(text);
    this.requestUpdate();
  }

  readonly #onInput = (event: Event): void => {
    const control = event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    const path = control.closest<HTMLElement>('[data-path]')?.dataset.path;
    if (path !== undefined) this.#session?.dispatch({ type: 'edit', path, raw: controlText(control) });
  };

  readonly #onLeave = (event: FocusEvent): void => {
    const field = (event.target as HTMLElement).closest<HTMLElement>('[data-path]');
    if (!field || field.contains(event.relatedTarget as Node | null)) return;
    const path = field.dataset.path ?? '';
    const session = this.#session;
    if (session && nodeAt(session.engine.model, path)?.kind.shape === 'value') session.dispatch({ type: 'leave', path });
  };

  readonly #joinOwner = (event: FormDataEvent): void => {
    if (this.name && this.data) event.formData.set(this.name, JSON.stringify(this.data));
  };

  #ways(session: Session): Ways {
    return waysOf(session, {
      words: this.#words,
      day: () => this.#day(),
      exported: () => JSON.stringify(this.data, null, 2),
      focus: (id) => this.#focusOn(id),
      say: (text) => this.#say(text),
      submit: () => this.data && this.dispatchEvent(new OmniaSubmitEvent(this.data)),
      failed: (path, error) => {
        console.error(`<${this.localName}> could not draw ${path}`, error);
        this.dispatchEvent(new OmniaFaultEvent(`could not draw ${path}`));
      },
    });
  }

  #focusOn(id: string): void {
    this.#focus = id;
    this.requestUpdate();
  }
}

async function fetchForm(src: string): Promise<FormSpec> {
  const response = await fetch(src, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`"${src}" cannot be loaded: ${response.status} ${response.statusText}`);
  return (await response.json()) as FormSpec;
}
