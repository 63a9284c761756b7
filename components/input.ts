// A field with one line to type in: the frame and the input in one template, because most fields of most forms are this
// and each template on the way costs time when a form is drawn.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { FieldView } from '../renderer/core/view.js';
import { answerField } from './answer.js';
import { announceCount, countLine, isCounted } from './count.js';
import { above, autocompleteOf, below, caption, controlProps, fieldClass, isOpen, type ControlProps } from './field.js';
import type { Act } from './widget.js';
import { unitOf } from './written.js';

/** What kinds of input differ in. */
export interface InputFace {
  /** The keys that phones show. */
  readonly inputmode?: 'numeric' | 'decimal';
  /** Whether the answer is short, and the control no wider than that. */
  readonly short?: true;
  /** A sentence about how to write the answer, in the language of the UI. */
  readonly format?: string;
  /** What stands beside the control: a way to choose instead of typing. */
  readonly beside?: (props: ControlProps) => unknown;
}

/** Draws a field whose control is one line. A text control always: what a person typed can then be kept whatever it is. */
export function inputField(view: FieldView, act: Act, { inputmode, short, format, beside }: InputFace = {}): TemplateResult {
  if (act.manner === 'review') return answerField(view, act);
  const { node } = view;
  const count = isCounted(view, act);
  const props = controlProps(view, act, { format: format !== undefined, count });
  const { id, describedBy, invalid, required } = props;
  const unit = unitOf(node);
  const isFree = isOpen(view, act);
  const isAlone = unit === undefined && !beside;
  const input = html`<input
      id=${id}
      class=${short && isAlone ? 'short' : nothing}
      part="control"
      type="text"
      inputmode=${inputmode ?? nothing}
      autocomplete=${autocompleteOf(view)}
      aria-describedby=${ifDefined(describedBy)}
      aria-required=${ifDefined(required)}
      aria-invalid=${ifDefined(invalid)}
      ?readonly=${props.readonly}
      ?disabled=${props.disabled}
      @input=${count ? announceCount(view, act) : nothing}
      .value=${live(view.text)}
    />`;
  return html`<div class=${fieldClass(view)} part="base" data-path=${view.path}
    ><label part="label" for=${id}>${caption(view, act)}</label>${above(view, act, id, isFree && format !== undefined ? html`<p class="hint" part="hint" id="${id}-format" lang=${act.words.lang} .textContent=${format}></p>` : nothing)}${isAlone ? input : html`<div class=${short ? 'line short' : 'line'}>${input}${aside(unit === undefined ? nothing : html`<span class="unit" id="${id}-unit">${unit}</span>`, isFree && beside ? beside(props) : nothing)}</div>`}${below(view, act, id, count ? countLine(view, act, id) : nothing)}</div>`;
}

/** What stands beside the control: most have neither, hardly any both. */
function aside(unit: TemplateResult | typeof nothing, beside: unknown): unknown {
  return unit === nothing ? beside : beside === nothing ? unit : html`${unit}${beside}`;
}
