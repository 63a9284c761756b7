// A line of text.
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { field } from '../field.js';
import type { Widget } from '../widget.js';

/** Draws a text field. */
export const text: Widget = (view, act) =>
  field(
    view,
    act,
    ({ id, describedBy, invalid, required }) => html`<input
      id=${id}
      part="control"
      type="text"
      .value=${live(view.text)}
      maxlength=${ifDefined(view.node.schema.maxLength)}
      autocomplete=${view.node.ui.autocomplete ?? 'off'}
      aria-describedby=${ifDefined(describedBy)}
      aria-required=${ifDefined(required)}
      aria-invalid=${ifDefined(invalid)}
    />`,
  );
