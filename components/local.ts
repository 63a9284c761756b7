// What a widget remembers while it is on the page and nobody else needs: whether its list is open, which page it shows.
// In: the first state and a drawing of it. Out: a part that draws itself again when its state changes, and nothing else.
import type { nothing, TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart, type DirectiveResult, type DirectiveParameters } from 'lit/directive.js';

/** Changes some of a widget's state; the drawing follows before it returns. */
export type Change<S> = (some: Partial<S>) => void;

/** Does something once no control of the part has the focus: at once, when none has. */
export type WhenLeft = (act: () => void) => void;

/** Draws a state, with the way to change it, and to change it when nobody is in it. */
export type Drawing<S> = (state: S, change: Change<S>, whenLeft: WhenLeft) => TemplateResult | typeof nothing;

class Local<S> extends AsyncDirective {
  #state: S | undefined;
  #draw: Drawing<S> | undefined;
  #part: ChildPart | undefined;

  override update(part: ChildPart, [first, draw]: DirectiveParameters<this>): TemplateResult | typeof nothing {
    this.#part = part;
    return this.render(first, draw);
  }

  override render(first: S, draw: Drawing<S>): TemplateResult | typeof nothing {
    this.#state ??= first;
    this.#draw = draw;
    return draw(this.#state, this.#change, this.#whenLeft);
  }

  readonly #change: Change<S> = (some) => {
    if (this.#draw === undefined || this.#state === undefined) return;
    this.#state = { ...this.#state, ...some };
    // A part that left the page is drawn when it comes back.
    if (this.isConnected) this.setValue(this.#draw(this.#state, this.#change, this.#whenLeft));
  };

  readonly #whenLeft: WhenLeft = (act) => {
    // A part that has left the page is in no root, and nobody is in it.
    const root = this.isConnected ? (this.#part?.parentNode.getRootNode() as Document | ShadowRoot | undefined) : undefined;
    // While the focus moves, nothing has it.
    if (this.#holds(root?.activeElement ?? null)) root?.addEventListener('focusout', () => setTimeout(() => this.#whenLeft(act)), { once: true });
    else act();
  };

  #holds(element: Element | null): boolean {
    const { startNode = null, endNode = null } = this.#part ?? {};
    for (let node = startNode; element && node && node !== endNode; node = node.nextSibling) if (node.contains(element)) return true;
    return false;
  }
}

const asDirective = directive(Local);

/** A part of a template with a state of its own. It lives as long as the part: a field keeps it while it is drawn. */
export function local<S extends object>(first: S, draw: Drawing<S>): DirectiveResult {
  return asDirective(first, draw as Drawing<unknown>);
}
