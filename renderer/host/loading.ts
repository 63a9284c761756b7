// From what a page gives to a running engine. In: a form, or its address, and hints laid over it. Out: an engine, at once
// when everything is at hand; of several asked for one after the other only the last.
import type { Engine } from '../core/derive.js';
import type { FormSpec } from '../core/form.js';
import type { JsonObject } from '../core/json.js';
import { withUiSchema } from '../core/ui-schema.js';
import { engineAtHand, loadEngine, type FormBundle } from './load-engine.js';

/** What a page asks for. */
export interface Asked {
  readonly form: FormSpec | FormBundle | null;
  readonly src: string | null;
  readonly uiSchema: JsonObject | null;
}

/** Who is told how it went. */
export interface Told {
  begin(engine: Engine): void;
  /** @param error a `SchemaError` when the form was refused, anything else when it did not arrive */
  refuse(error: unknown): void;
}

/** Opens the forms of one element. */
export class Loading {
  #turn = 0;
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
  }

  /** Compiles the form: at once when everything is at hand, otherwise after loading what is missing. */
  open({ form, src, uiSchema }: Asked): void {
    const turn = ++this.#turn;
    if (!form && !src) return;
    try {
      const bundle = form && overlaid(bundleOf(form), uiSchema);
      const engine = bundle && engineAtHand(bundle);
      if (engine) this.#told.begin(engine);
      else void this.#load(bundle, src ?? '', uiSchema, turn);
    } catch (error) {
      this.#told.refuse(error);
    }
  }

  async #load(bundle: FormBundle | null, src: string, uiSchema: JsonObject | null, turn: number): Promise<void> {
    try {
      const engine = await loadEngine(bundle ?? overlaid({ form: await fetchForm(src) }, uiSchema));
      if (turn === this.#turn) this.#told.begin(engine);
    } catch (error) {
      if (turn === this.#turn) this.#told.refuse(error);
    }
  }
}

function bundleOf(form: FormSpec | FormBundle): FormBundle {
  return 'form' in form ? form : { form };
}

function overlaid(bundle: FormBundle, uiSchema: JsonObject | null): FormBundle {
  return uiSchema ? { ...bundle, form: withUiSchema(bundle.form, uiSchema) } : bundle;
}

async function fetchForm(src: string): Promise<FormSpec> {
  const response = await fetch(src, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`"${src}" cannot be loaded: ${response.status} ${response.statusText}`);
  return (await response.json()) as FormSpec;
}
