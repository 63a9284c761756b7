// A field with one line to type in: the frame and the input in one template, because most fields of most forms are this
// and each template on the way costs time when a form is drawn.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { FieldView } from '../renderer/core/view.js';
import { alerts, controlProps, error, hint, optional } from './field.js';
import type { Act } from './widget.js';

/** What kinds of input differ in. */
export interface InputFace {
  /** The keys that phones show. */
  readonly inputmode?: 'numeric' | 'decimal';
  readonly placeholder?: string;
  /** Whether the answer is short, and the control no wider than that. */
  readonly short?: true;
}

/** Draws a field whose control is one line. A text control always: what a person typed can then be kept whatever it is. */
export function inputField(view: FieldView, act: Act, { inputmode, placeholder, short }: InputFace = {}): TemplateResult {
  const { node } = view;
  const { id, describedBy, invalid, required } = controlProps(view);
  return html`<div class=${invalid ? 'field invalid' : 'field'} part="base" data-path=${view.path}>
    <label part="label" for=${id}>${node.label}${optional(view, act)}</label>
    ${hint(view, id)}${error(view, act, id)}<input
      id=${id}
      part="control"
      class=${short ? 'short' : nothing}
      type="text"
      inputmode=${inputmode ?? nothing}
      placeholder=${placeholder ?? nothing}
      maxlength=${node.schema.maxLength ?? nothing}
      autocomplete=${autocompleteOf(node.ui)}
      aria-describedby=${ifDefined(describedBy)}
      aria-required=${ifDefined(required)}
      aria-invalid=${ifDefined(invalid)}
      .value=${live(view.text)}
    />${node.ui.unit ? html`<span class="unit" id="${id}-unit">${node.ui.unit}</span>` : nothing}${alerts(view, act)}
  </div>`;
}

/** The token of the form's author. Which tokens there are is for the browser to say; the checker of templates knows a few. */
function autocompleteOf({ autocomplete }: FieldView['node']['ui']): 'on' | 'off' {
  return (autocomplete ?? 'off') as 'on';
}
