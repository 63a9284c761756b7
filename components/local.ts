// What a widget remembers while it is on the page and nobody else needs: whether its list is open, which page it shows.
// In: the first state and a drawing of it. Out: a part that draws itself again when its state changes, and nothing else.
import type { TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';

/** Changes some of a widget's state; the drawing follows before it returns. */
export type Change<S> = (some: Partial<S>) => void;

/** Draws a state, with the way to change it. */
export type Drawing<S> = (state: S, change: Change<S>) => TemplateResult;

class Local<S> extends AsyncDirective {
  #state: S | undefined;
  #draw: Drawing<S> | undefined;

  override render(first: S, draw: Drawing<S>): TemplateResult {
    this.#state ??= first;
    this.#draw = draw;
    return draw(this.#state, this.#change);
  }

  readonly #change: Change<S> = (some) => {
    if (this.#draw === undefined || this.#state === undefined) return;
    this.#state = { ...this.#state, ...some };
    // A part that left the page is drawn when it comes back.
    if (this.isConnected) this.setValue(this.#draw(this.#state, this.#change));
  };
}

const asDirective = directive(Local);

/** A part of a template with a state of its own. It lives as long as the part: a field keeps it while it is drawn. */
export function local<S extends object>(first: S, draw: Drawing<S>): DirectiveResult {
  return asDirective(first, draw as Drawing<unknown>);
}
