// A number, typed in the notation of the reader's language: a text control, because number controls drop what they
// cannot read and change values when the page is scrolled.
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { field } from '../field.js';
import type { Widget } from '../widget.js';

/** Draws a number field; phones show digits. */
export const number: Widget = (view, act) =>
  field(
    view,
    act,
    ({ id, describedBy, invalid, required }) => html`<input
      id=${id}
      part="control"
      class="short"
      type="text"
      inputmode=${[view.node.schema.type].flat().includes('integer') ? 'numeric' : 'decimal'}
      .value=${live(view.text)}
      autocomplete=${view.node.ui.autocomplete ?? 'off'}
      aria-describedby=${ifDefined(describedBy)}
      aria-required=${ifDefined(required)}
      aria-invalid=${ifDefined(invalid)}
    />`,
  );
