// A way to a field that may be on another step. In: a path and what to call it. Out: a button that reads as a link; a link
// would have to lead to something on the page.
import { html, type TemplateResult } from 'lit';
import type { Ways } from '../../ways.js';

/** Draws the way. */
export function wayTo(path: string, text: string, { goToField, formLang }: Pick<Ways, 'goToField' | 'formLang'>): TemplateResult {
  return html`<button type="button" class="quiet way" lang=${formLang} @click=${() => goToField(path)}>${text}</button>`;
}
