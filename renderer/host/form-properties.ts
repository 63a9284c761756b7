// What a page may set on a form, with what holds when it sets nothing. In: properties and attributes, in any order. Out:
// their values, and the parts of the element that read them: what loads forms, and what lasts (drafts, sending, telemetry).
import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Engine } from '../core/derive.js';
import type { FormSpec } from '../core/form.js';
import type { Json, JsonObject } from '../core/json.js';
import { Lasting } from './lasting.js';
import { OmniaFaultEvent } from './events.js';
import type { FormBundle } from './load-engine.js';
import { Loading } from './loading.js';
import { Look } from './look.js';
import type { Mode } from './mode.js';
import { wear } from './sheets.js';

/** Takes a file from the form; the id it gives stands for the file from then on. */
export type Uploader = (file: File, ways: { readonly signal: AbortSignal; progress(part: number): void }) => Promise<{ readonly id: string }>;

/** A draft is kept for so many days unless the page says otherwise. */
const DAYS = 30;

/** Base of a form's element: its properties. */
export abstract class FormProperties extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    schema: { attribute: false },
    uiSchema: { attribute: false },
    context: { attribute: false },
    data: { attribute: false, noAccessor: true },
    src: {},
    today: {},
    lang: {},
    name: {},
    mode: { reflect: true },
    step: { reflect: true },
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    draftKey: { attribute: 'draft-key' },
    draftDays: { attribute: 'draft-days', type: Number },
    action: {},
    telemetry: { type: Boolean },
    uploader: { attribute: false },
  };

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
  /** `edit` to fill it in, `review` to check all answers at once, `readonly` for who reads and may change nothing. */
  declare mode: Mode;
  /** Id of the step in hand. An id that is no step's changes nothing. */
  declare step: string | null;
  /** Whether everything is locked; also so in a disabled fieldset. */
  declare disabled: boolean;
  /** Whether the owner form may be sent only once the answers may be. */
  declare required: boolean;
  /** The page's name for this work: the same key finds the draft again. Without it nothing is stored. */
  declare draftKey: string | null;
  /** A draft that was not changed for so many days is deleted. */
  declare draftDays: number;
  /** Address that the answers are sent to when the page lets `omnia-submit` pass. */
  declare action: string | null;
  /** Whether `omnia-telemetry` tells of steps and rules; off unless the page asks for it. */
  declare telemetry: boolean;
  /** Takes attachments as they are attached; without it their bytes stay in the browser until they are sent. */
  declare uploader: Uploader | null;

  protected readonly loading = new Loading({
    begin: (engine) => this.begin(engine),
    judge: (engine) => this.judge(engine),
    refuse: (fault) => this.refuse(fault),
    lost: (part, error) => this.lost(part, error),
  });

  protected readonly lasting = new Lasting(() => ({
    draftKey: this.draftKey,
    draftDays: this.draftDays > 0 ? this.draftDays : DAYS,
    action: this.action,
    telemetry: this.telemetry,
    uploader: this.uploader,
    lang: this.lang || 'it',
    judged: () => this.loading.judged(),
    now: () => this.now(),
    say: (text) => this.say(text),
    focus: (id) => this.lead(id),
    changed: () => this.requestUpdate(),
    tell: (event) => this.dispatchEvent(event),
    takeIn: (sheet) => this.look.takeIn(sheet),
    failed: (part, error) => this.lost(part, error),
  }));

  protected readonly look = new Look({ changed: () => this.requestUpdate(), failed: (part, error) => this.lost(part, error), wear: () => this.shadowRoot && this.#wear(this.shadowRoot) });

  constructor() {
    super();
    this.attachShadow(FormProperties.shadowRootOptions);
    this.addController(this.loading);
    this.schema = null;
    this.uiSchema = null;
    this.context = null;
    this.src = null;
    this.today = null;
    this.name = null;
    this.mode = 'edit';
    this.step = null;
    this.disabled = false;
    this.required = false;
    this.draftKey = null;
    this.draftDays = DAYS;
    this.action = null;
    this.telemetry = false;
    this.uploader = null;
  }

  /**
   * Shows the receipt of what `omnia-submit` handed over, once whoever received it has answered. What was sent is then read only.
   * @param receipt `id`, `receivedAt` (date and time, ISO) and, where there is one, `digest`, as they were answered
   * @throws {TypeError} when it is none
   */
  showReceipt(receipt: Json): Promise<void> {
    return this.lasting.take(receipt);
  }

  /** Waits for what judges the answers, too: from then on alerts are shown and `submittable` is known. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.loading.judging;
    return super.getUpdateComplete();
  }

  /** The element was taken into another document, where its sheets do not hold. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#wear(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot as ShadowRoot;
    this.#wear(root);
    return root;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.look.opened(this.renderRoot as ShadowRoot);
    const { session } = this.lasting;
    if (session?.engine.isWhole) this.look.soon.part?.tellAlerts(this, session);
  }

  /** Gives the root its sheets, as many as have come. */
  #wear(root: ShadowRoot): void {
    wear(root, [...(this.constructor as typeof FormProperties).elementStyles, ...this.look.sheets]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.lasting.rest();
  }

  /** There is a form. */
  protected abstract begin(engine: Engine): void;

  /** What judges its answers has come. */
  protected abstract judge(engine: Engine): Promise<void>;

  /** There is none, and why. */
  protected abstract refuse(fault: OmniaFaultEvent): void;

  /** The day and what the page knows. */
  protected abstract now(): { readonly today: string; readonly context: Json };

  /** Says something in the live region. */
  protected abstract say(text: string): void;

  /** Moves the focus once what has changed is drawn. */
  protected abstract lead(id: string): void;

  /** A part that did not come or failed is lived without. */
  protected lost(part: string, error: unknown): void {
    this.report(new OmniaFaultEvent(`could not draw ${part}`), error);
  }

  /** Tells the page's developers. */
  protected report(fault: OmniaFaultEvent | null, ...why: unknown[]): void {
    if (!fault) return;
    console.error(`<${this.localName}>: ${fault.message}`, ...why);
    this.dispatchEvent(fault);
  }
}
