// A set of radio buttons, for the kinds that offer a few answers. In: the answers. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ControlProps } from './field.js';

/** One answer: the control's string and the words beside it. */
export interface Answer {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  /** Language of the words, where they are the software's and not the form's. */
  readonly lang?: string;
}

/** Draws one radio button an answer; arrow keys move among them because they share a name. */
export function radios(answers: readonly Answer[], chosen: string, { id, invalid, disabled }: ControlProps): TemplateResult[] {
  return answers.map(
    ({ value, label, description, lang }, i) => html`<div class="option"
      ><input type="radio" part="control" id="${id}-${i}" name=${id} value=${value} .checked=${live(value === chosen)} ?disabled=${disabled} aria-invalid=${invalid ?? nothing} /><label for="${id}-${i}" lang=${lang ?? nothing}>${description ? html`${label}<span class="hint">${description}</span>` : label}</label></div>`,
  );
}
