// What is on its way for ever: an address that never answers, a form whose guided parts do not come, a field whose widget
// does not. For states that last as long as a designer looks at them.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { coming } from '../components/late.js';
import type { Act } from '../components/widget.js';
import type { FieldView } from '../renderer/core/view.js';
import type { Look } from '../renderer/host/look.js';
import type { OmniaForm } from '../renderer/host/omnia-form.js';
import { styles } from '../renderer/host/omnia-form.css.js';
import { wordsFor } from '../renderer/host/words/catalogues.js';
import { answerUnder } from './network.js';

const FOLDER = '/story-silence/';

answerUnder(FOLDER, () => new Promise<Response>(() => undefined));

/** The address of a form that never comes. */
export const SILENT = `${FOLDER}form.json`;

/** Keeps the guided parts away from a form. */
export function holdGuide(form: OmniaForm): void {
  const look = Reflect.get(form, 'look') as Look;
  look.guide = () => null;
}

/** What a field shows until its widget has come. */
export class HeldField extends LitElement {
  static override readonly styles = styles;

  #words: Act['words'] | null = null;
  #label = '';

  /** Draws the place of a field with this label. */
  async hold(label: string, lang = 'it'): Promise<void> {
    this.#label = label;
    this.#words = await wordsFor(lang);
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    // A widget that comes reads no more of its field than what it is called.
    return this.#words ? html`<div class="form">${coming({ path: '/answer', node: { label: this.#label } } as FieldView, { words: this.#words } as Act)}</div>` : nothing;
  }
}

if (!customElements.get('story-held-field')) customElements.define('story-held-field', HeldField);
