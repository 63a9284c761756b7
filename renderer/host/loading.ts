// From what a page gives to a running engine. In: a form, or its address, hints laid over it, a language. Out: an engine,
// at once when everything is at hand; of several asked for one after the other only the last.
import type { ReactiveController } from 'lit';
import { once } from '../../components/late.js';
import { contextFaults } from '../core/context.js';
import type { Engine } from '../core/derive.js';
import { SchemaError } from '../core/faults.js';
import type { FormSpec } from '../core/form.js';
import type { Json, JsonObject } from '../core/json.js';
import type { Model } from '../core/model.js';
import { OmniaFaultEvent, type LocatedFault } from './events.js';
import { engineAtHand, engineIn, loadEngine, ruled, type FormBundle, type Rules } from './load-engine.js';
import type { Place, SourceText } from './lazy/locate.js';

/** What a page asks for. */
export interface Asked {
  readonly form: FormSpec | FormBundle | null;
  readonly src: string | null;
  readonly uiSchema: JsonObject | null;
}

/** Who is told how it went. */
export interface Told {
  begin(engine: Engine): void;
  /** What judges the answers has come: the same form goes on with it. */
  judge(engine: Engine): Promise<void> | void;
  /** A part of the form did not come. */
  lost(part: string, error: unknown): void;
  /** @param fault why there is no form, with the places of its author's mistakes as far as they are known */
  refuse(fault: OmniaFaultEvent): void;
}

/** What lays the page's hints over a form. */
type Lay = (form: FormSpec) => FormSpec;

const asItIs: Lay = (form) => form;

const hints = once(() => import('../core/ui-schema.js'));

/** A form that is open. */
interface Opened {
  /** Before anything was laid over it. */
  readonly bundle: FormBundle;
  readonly engine: Engine;
  readonly lay: Lay;
  /** Loads what judges it. */
  readonly rules?: () => Promise<Rules>;
}

/** Opens the forms of one element. What is on its way to an element that leaves the page waits until it is back. */
export class Loading implements ReactiveController {
  readonly #told: Told;
  #asked: Asked | null = null;
  #under: AbortController | null = null;
  #opened: Opened | null = null;
  #judging: Promise<void> | null = null;

  constructor(told: Told) {
    this.#told = told;
  }

  /** The form that is open, with what of it is loaded later. */
  get bundle(): FormBundle | null {
    return this.#opened?.bundle ?? null;
  }

  /** Settled once what judges the answers of the open form has come, or did not come. */
  get judging(): Promise<void> | null {
    return this.#judging;
  }

  /** Asks for what judges the answers, and again when it did not come. */
  judged(): Promise<void> {
    const opened = this.#opened;
    if (!opened || opened.engine.isWhole) return this.#judging ?? Promise.resolve();
    const asked: Promise<void> = (this.#judging ??= this.#judge(opened).catch((error: unknown) => {
      if (this.#judging === asked) this.#judging = null;
      if (this.#opened === opened) this.#told.lost('the rules', error);
    }));
    return asked;
  }

  hostConnected(): void {
    if (this.#asked && this.#under?.signal.aborted) this.open(this.#asked);
  }

  hostDisconnected(): void {
    this.#under?.abort();
  }

  /** Compiles the form: at once when everything is at hand, otherwise after loading what is missing. */
  open(asked: Asked): void {
    const { form, src, uiSchema } = (this.#asked = asked);
    this.#under?.abort();
    this.#under = null;
    if (!form && !src) return;
    try {
      const bundle = form && bundleOf(form);
      const engine = bundle && !uiSchema && engineAtHand(bundle);
      if (engine) this.#done({ bundle, engine, lay: asItIs });
      else void this.#load(bundle, src ?? '', uiSchema);
    } catch (error) {
      this.#told.refuse(faultOf(error));
    }
  }

  /** The engine of the open form in a language; null when there is none, or another form was opened meanwhile. */
  async inLanguage(lang: string): Promise<Engine | null> {
    const opened = this.#opened;
    if (!opened) return null;
    const { bundle, engine, lay } = opened;
    const spoken = await engineIn(bundle, engine, lang, lay).catch((error: unknown) => {
      // Better the form's own words than none.
      console.warn(`the words of the form in "${lang}" could not be loaded`, error);
      return engine;
    });
    return this.#opened === opened ? spoken : null;
  }

  async #load(given: FormBundle | null, src: string, uiSchema: JsonObject | null): Promise<void> {
    const under = (this.#under = new AbortController());
    let sources: readonly SourceText[] = [];
    let outcome: Opened | OmniaFaultEvent;
    try {
      const fetched = given ? null : await (await import('./lazy/fetch-form.js')).fetchForm(src, under.signal);
      sources = fetched?.sources ?? [];
      const bundle = given ?? { form: (fetched as { readonly form: FormSpec }).form };
      const lay = uiSchema ? await this.#layer(uiSchema) : asItIs;
      const laid = { ...bundle, form: lay(bundle.form) };
      outcome = { bundle, engine: engineAtHand(laid) ?? (await loadEngine(laid)), lay };
    } catch (error) {
      outcome = await located(error, sources);
    }
    if (under.signal.aborted || this.#under !== under) return;
    this.#under = null;
    if (outcome instanceof OmniaFaultEvent) this.#told.refuse(outcome);
    else this.#done(outcome);
  }

  /** Lays the hints of the page; where what reads them does not come, the form goes without. */
  async #layer(uiSchema: JsonObject): Promise<Lay> {
    try {
      const { withUiSchema } = await hints.come();
      return (form) => withUiSchema(form, uiSchema);
    } catch (error) {
      this.#told.lost('the hints of the page', error);
      return asItIs;
    }
  }

  async #judge(opened: Opened): Promise<void> {
    const { bundle, lay, rules } = opened;
    if (!rules) return;
    const whole = ruled(bundle, await rules());
    if (this.#opened !== opened) return;
    const engine = engineAtHand({ ...whole, form: lay(whole.form) }) as Engine;
    this.#opened = { bundle: whole, engine, lay };
    await this.#told.judge(engine);
  }

  #done(opened: Opened): void {
    const { rules } = opened.bundle;
    this.#opened = rules && !opened.engine.isWhole ? { ...opened, rules: once(rules).come } : opened;
    this.#judging = null;
    this.#told.begin(opened.engine);
    void this.judged();
  }
}

/** What a page knows in another shape than the form expects counts as not known; its developers are told. */
export function contextFault(model: Model, context: Json): OmniaFaultEvent | null {
  const faults = contextFaults(model, context);
  return faults.length === 0 ? null : new OmniaFaultEvent(faults.map(({ message }) => message).join(' '), faults.map(({ path, message }) => ({ pointer: path, message })));
}

function bundleOf(form: FormSpec | FormBundle): FormBundle {
  return 'form' in form ? form : { form };
}

/** A fault with the places of its author's mistakes in the files they were made in. */
async function located(error: unknown, sources: readonly SourceText[]): Promise<OmniaFaultEvent> {
  if (!(error instanceof SchemaError) || sources.length === 0) return faultOf(error);
  const places = await import('./lazy/locate.js').then(({ locate }) => locate(sources, error.faults)).catch((): readonly Place[] => []);
  return new OmniaFaultEvent(error.message, error.faults.map((fault, i): LocatedFault => ({ ...fault, ...placed(places[i]) })));
}

function faultOf(error: unknown): OmniaFaultEvent {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof SchemaError) return new OmniaFaultEvent(message, error.faults);
  const { place } = (error ?? {}) as { readonly place?: Place | null };
  return new OmniaFaultEvent(message, place ? [{ pointer: place.pointer, message, ...placed(place) }] : []);
}

function placed(place: Place | undefined): Pick<LocatedFault, 'file' | 'line' | 'column'> {
  return place ? { file: place.file, line: place.line, column: place.column } : {};
}
