// A field with one line to type in. What kinds differ in goes in, a template comes out.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { FieldView } from '../renderer/core/view.js';
import { answerField } from './answer.js';
import { announceCount, countLine, isCounted } from './count.js';
import { autocompleteOf, field, isOpen, type ControlProps } from './field.js';
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
  const unit = unitOf(view.node);
  // One that stands in the frame itself, where Chromium's autofill stops looking for a label: what is counted under it changes with each key.
  const isAlone = unit === undefined && !beside;
  const count = isCounted(view, act);
  return field(
    view,
    act,
    (props) => {
      const input = html`<input
        id=${props.id}
        class=${isAlone && short ? 'short' : nothing}
        part="control"
        type="text"
        inputmode=${inputmode ?? nothing}
        autocomplete=${autocompleteOf(view)}
        aria-describedby=${ifDefined(props.describedBy)}
        aria-required=${ifDefined(props.required)}
        aria-invalid=${ifDefined(props.invalid)}
        ?readonly=${props.readonly}
        ?disabled=${props.disabled}
        @input=${count ? announceCount(view, act) : nothing}
        .value=${live(view.text)}
      />`;
      if (isAlone) return input;
      return html`<div class=${short ? 'line short' : 'line'}>${input}${unit === undefined ? nothing : html`<span class="unit" id="${props.id}-unit">${unit}</span>`}${beside && isOpen(view, act) ? beside(props) : nothing}</div>`;
    },
    { format, count: count ? (id) => countLine(view, act, id) : undefined },
  );
}
