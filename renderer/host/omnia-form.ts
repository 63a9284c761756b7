// The host element: takes a form and its data, draws the view, tells the page what a person did. It holds no rule and
// no word of any form; what is true is computed by the core, what is shown is drawn by widgets.
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { emit } from '../core/data.js';
import type { Engine } from '../core/derive.js';
import { originsOf } from '../core/origins.js';
import { pointerOf } from '../core/rows.js';
import type { Origin } from '../core/state.js';
import type { Json, JsonObject } from '../core/json.js';
import { initialState } from '../core/update.js';
import type { Words } from '../../components/words.js';
import { drawForm } from './draw-form.js';
import { OmniaChangedEvent, OmniaFaultEvent, OmniaSteppedEvent, OmniaSubmitEvent } from './events.js';
import { focusOn } from './focus.js';
import { FormProperties } from './form-properties.js';
import { listenToFields } from './listening.js';
import { Announcer } from './live-region.js';
import type { FormBundle } from './load-engine.js';
import { contextFault } from './loading.js';
import type { Drafts } from './lazy/drafts.js';
import { modeOf } from './mode.js';
import { isDisabled, OwnerForm } from './owner-form.js';
import { reportedAlerts, type ReportedAlert } from './reported-alerts.js';
import { Session, type Change } from './session.js';
import { Speaker } from './speaker.js';
import { styles } from './omnia-form.css.js';
import { todayIn } from './today.js';
import { listenToUndoKeys } from './undo-keys.js';
import { waysOf, type Ways } from './ways.js';
import { italian, wordsFor } from './words/catalogues.js';

/**
 * @summary A guided form drawn from a JSON Schema with UI hints and alerts.
 *
 * @slot - Shown until the form can be drawn, and when it cannot.
 * @slot save - Beside the ways on: what the page offers to save and leave.
 * @slot help - In the head of the form: what the page offers as help, such as a chat or a telephone number.
 * @fires omnia-changed - A person changed an answer; read `data`.
 * @fires omnia-stepped - Another step is shown; carries its id.
 * @fires omnia-alerted - Other alerts are shown than before; carries rule, level and place of each.
 * @fires omnia-submit - A person asks to send and nothing stands in the way; cancelable, carries the data, and `files`: the attachments by their id in the data.
 * @fires omnia-saved - The draft was saved in this browser.
 * @fires omnia-received - The receiver has the application; carries its receipt.
 * @fires omnia-telemetry - A step was shown, a rule raised, resolved or acknowledged; only with `telemetry`.
 * @fires omnia-fault - The form was refused, or a part of it failed; carries the author's mistakes.
 * @csspart form - The whole form.
 * @csspart title - Its title.
 * @csspart steps - The list of steps.
 * @csspart alerts - The gathered errors and alerts.
 * @csspart base - A field.
 * @csspart draft - The bar of the draft: where the answers are kept.
 * @csspart sending - The bar of an application on its way, and what came of it.
 * @csspart group - A group of fields.
 * @csspart label - The label of a field or group.
 * @csspart hint - The hint under a label.
 * @csspart control - An input, select or radio button.
 * @csspart alert - An error or alert of a field.
 */
export class OmniaForm extends FormProperties {
  static readonly version: string = '0.1.0';
  static readonly formAssociated = true;
  static override readonly styles = styles;

  /** The form that a subclass is of; a tag that is one form brings its own. */
  protected static readonly bundle: FormBundle | null = null;

  #session: Session | null = null;
  #words: Words = italian;
  /** What the page gave last, as JSON text: a copy that nobody can change. */
  #given: { readonly text: string } | null = null;
  #focus: string | null = null;
  #asked = 0;
  readonly #internals = this.attachInternals();
  readonly #speaker = new Speaker();
  readonly #announcer = new Announcer();
  readonly #owner = new OwnerForm(() => ({ name: this.name, value: this.data && JSON.stringify(this.data), disabled: isDisabled(this) }));

  constructor() {
    super();
    this.addEventListener('invalid', this.#onInvalid);
  }

  /** The answers as they are exported. Setting replaces them and clears undo, unless they are what was last set or read. */
  get data(): JsonObject | undefined {
    const session = this.#session;
    return session ? emit(session.engine.model.root, session.state.data) : (this.#givenData() as JsonObject | undefined);
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

  /** What the rules say of the answers as they stand, by JSON Pointer. To be kept beside the data. */
  get alerts(): readonly ReportedAlert[] {
    return this.#session ? reportedAlerts(this.#session) : [];
  }

  /** How every value came to be, by JSON Pointer: typed, prefilled, suggested, imported. To be kept beside the data. */
  get origins(): Readonly<Record<string, Origin>> {
    return this.#session ? originsOf(this.#session.engine.model.root, this.#session.state) : {};
  }

  /** The draft of this form: import, export, deletion. Null without a `draft-key`, and until it is there. */
  get drafts(): Drafts | null {
    return this.lasting.drafts;
  }

  /** Takes in answers that a person brings, from a file or an earlier application; can be undone. */
  adopt(data: Json): void {
    this.#session?.dispatch({ type: 'adopt', data, origin: 'imported' });
  }

  /** Takes back the last change of the answers. */
  undo(): void {
    this.#session?.undo();
  }

  /** Takes back an undo. */
  redo(): void {
    this.#session?.redo();
  }

  formAssociatedCallback(owner: HTMLFormElement | null): void {
    this.#owner.set(owner);
  }

  /** A fieldset of the page locks what is in it, and unlocks what it has locked. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** Resetting the owner form brings back the answers that the page gave. */
  formResetCallback(): void {
    this.#session?.dispatch({ type: 'load', data: this.#givenData() });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    listenToFields(root, () => this.#session);
    listenToUndoKeys(root, (what) => this.#session && !this.#locked && this.#ways(this.#session)[what]());
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang')) void this.#speak();
    if (changed.has('schema') || changed.has('uiSchema') || changed.has('src') || !this.hasUpdated) {
      this.loading.open({ form: this.schema ?? (this.constructor as typeof OmniaForm).bundle, src: this.src, uiSchema: this.uiSchema });
    }
    this.#speaker.next();
    const session = this.#session;
    if (!session) return;
    if (changed.has('today')) session.dispatch({ type: 'setToday', today: this.#day() });
    if (changed.has('context')) session.dispatch({ type: 'setContext', context: this.context });
    if (changed.has('step')) session.follow(this.step);
    if (changed.has('mode') && modeOf(this.mode) !== 'edit') session.attemptAll();
    this.step = session.stepId;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const blocked = this.required && !this.submittable;
    this.#internals.setValidity(blocked ? { customError: true } : {}, blocked ? this.#words.problems(1) : '');
    if (this.#focus !== null) focusOn(this.renderRoot, this.#focus);
    this.#focus = null;
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    return html`${session ? this.lasting.bar() : ''}${session ? drawForm(session.derived.view, this.#ways(session)) : html`<slot></slot>`}
      <div class="visually-hidden" role="status" lang=${this.#words.lang}>${keyed(this.#speaker.said.turn, html`<span>${this.#speaker.said.text}</span>`)}</div>`;
  }

  protected override begin(engine: Engine): void {
    const data = this.#session ? this.data : this.#givenData();
    const state = initialState(engine, { today: this.#day(engine.model), context: this.context, data });
    const session = (this.#session = new Session(engine, state, (change) => this.#onChange(change)));
    if (modeOf(this.mode) !== 'edit') session.attemptAll();
    session.follow(this.step);
    this.report(contextFault(engine.model, this.context));
    if (this.lang) void this.#speak();
    this.lasting.begin(session, this.loading.bundle);
    this.requestUpdate();
  }

  protected override async judge(engine: Engine): Promise<void> {
    if (this.lang) await this.#speak();
    else this.#session?.goOn(engine);
    this.#session?.dispatch({ type: 'setToday', today: this.#day() });
    this.lasting.judge(this.loading.bundle);
    this.requestUpdate();
  }

  /** A form that was refused takes the place of none: its slot is shown, and the answers wait for the next form. */
  protected override refuse(fault: OmniaFaultEvent): void {
    const data = this.data;
    this.#given = data ? { text: JSON.stringify(data) } : null;
    this.#session = null;
    this.requestUpdate();
    this.report(fault);
  }

  /** The software's words and the form's own in the language of the element; of several asked for only the last counts. */
  async #speak(): Promise<void> {
    const { lang } = this;
    const turn = (this.#asked += 1);
    const [words, engine] = await Promise.all([wordsFor(lang || 'it'), this.loading.inLanguage(lang || '')]);
    if (turn !== this.#asked) return;
    this.#words = words;
    if (engine) this.#session?.goOn(engine);
    this.requestUpdate();
  }

  #givenData(): Json | undefined {
    return this.#given ? (JSON.parse(this.#given.text) as Json) : undefined;
  }

  /** The day, read anew; empty for a form in which nothing asks for it. */
  #day(model = this.#session?.engine.model): string {
    return this.lasting.received?.sent.today ?? this.today ?? (model?.readsToday ? todayIn(model.timeZone) : '');
  }

  protected override now(): { readonly today: string; readonly context: Json } {
    return { today: this.#day(), context: this.context };
  }

  #onChange({ before, after, path, byPerson }: Change): void {
    this.lasting.moved({ before, after, path, byPerson });
    const session = this.#session as Session;
    const { engine, derived } = session;
    const old = engine.derived.get(before)?.view;
    const stepped = after.step !== before.step;
    if (after.context !== before.context) this.report(contextFault(engine.model, after.context));
    if (stepped) this.#speaker.clear();
    else if (old) this.say(this.#announcer.news(old, derived.view, this.#words, after.editing));
    this.requestUpdate();
    if (stepped) this.step = session.stepId; // else a step that the page asks for would be forgotten
    if (stepped) this.dispatchEvent(new OmniaSteppedEvent(session.stepId));
    if (byPerson && after.data !== before.data) this.dispatchEvent(new OmniaChangedEvent(path === null ? null : pointerOf(after.rows, path)));
  }

  /** The owner form was to be sent and may not: what is missing is gathered, as on sending here. */
  readonly #onInvalid = (event: Event): void => {
    event.preventDefault();
    this.#session?.attemptAll();
    this.lead('summary');
  };

  get #locked(): boolean {
    return isDisabled(this) || this.lasting.reading;
  }

  /** Asks the page to send. Without an `action` that is all that happens, and all that is said. */
  #handOver(files: OmniaSubmitEvent['files']): boolean {
    if (this.data === undefined) return false;
    if (!this.action) this.say(this.#words.handedOver);
    return this.dispatchEvent(new OmniaSubmitEvent(this.data, files));
  }

  #ways(session: Session): Ways {
    return waysOf(session, {
      words: this.#words, mode: modeOf(this.mode),
      locked: this.#locked,
      look: this.look,
      day: () => this.#day(),
      exported: () => JSON.stringify(this.data, null, 2),
      focus: (id) => this.lead(id),
      edit: () => (this.mode = 'edit'), review: () => (this.mode = 'review'),
      drafts: () => this.drafts,
      say: (text) => this.say(text),
      received: this.lasting.received,
      files: this.lasting.files,
      judged: () => this.loading.judged(),
      submit: () => this.lasting.submit((files) => this.#handOver(files)),
      failed: (path, error) => this.lost(path, error),
    });
  }

  protected override say(text: string): void {
    this.#speaker.say(text);
    this.requestUpdate();
  }

  protected override lead(id: string): void {
    this.#focus = id;
    this.requestUpdate();
  }
}
