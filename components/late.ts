// A widget that is loaded when it is first drawn. In: how to load it, and what stands in its place until then and if it
// never comes. Out: a widget. A load that fails is tried again when the field is drawn anew.
import { html, type nothing, type TemplateResult } from 'lit';
import { local } from './local.js';
import type { Act } from './widget.js';
import type { FieldView } from '../renderer/core/view.js';

/** Waits between attempts, ms. */
const WAITS: readonly number[] = [0, 500, 3000];

/** Loads something once; after a failure the next caller tries again. */
export function once<T>(load: () => Promise<T>, waits: readonly number[] = WAITS): { readonly here: () => T | null; readonly come: () => Promise<T> } {
  let here: T | null = null;
  let coming: Promise<T> | null = null;
  const attempt = async (): Promise<T> => {
    for (const [turn, wait] of waits.entries()) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      try {
        return (here = await load());
      } catch (error) {
        if (turn === waits.length - 1) throw error;
      }
    }
    throw new RangeError('no attempt');
  };
  return {
    here: () => here,
    come: () =>
      (coming ??= attempt().catch((error: unknown) => {
        coming = null;
        throw error;
      })),
  };
}

/**
 * A widget that comes when needed.
 * @param meanwhile drawn while it is on its way
 * @param without drawn when it did not come, which the page is told
 */
export function late<A extends Act = Act>(load: () => Promise<Face<A>>, meanwhile: Face<A>, without: Face<A>, waits?: readonly number[]): (view: FieldView, act: A) => TemplateResult {
  const loading = once(load, waits);
  return (view, act) =>
    html`${local<Arrival<A>>({ widget: loading.here(), failed: false, asking: { begun: false } }, ({ widget, failed, asking }, change, whenLeft) => {
      if (!widget && !failed && !asking.begun) {
        asking.begun = true;
        loading.come().then(
          // What a person is in is not taken from under their hands.
          (arrived) => whenLeft(() => change({ widget: arrived })),
          (error: unknown) => {
            change({ failed: true });
            act.failed(view.path, error);
          },
        );
      }
      return (widget ?? (failed ? without : meanwhile))(view, act);
    })}`;
}

/** A widget, or a part of one that may be nothing. */
type Face<A extends Act> = (view: FieldView, act: A) => TemplateResult | typeof nothing;

interface Arrival<A extends Act> {
  readonly widget: Face<A> | null;
  readonly failed: boolean;
  /** Drawn again while it is on its way, a field does not ask again. */
  readonly asking: { begun: boolean };
}

/** A place that says that something is coming. */
export function coming(view: FieldView, { words }: Act): TemplateResult {
  return html`<p class="coming" lang=${words.lang} data-path=${view.path}>${view.node.label}: ${words.loading}</p>`;
}
