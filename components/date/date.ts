// A calendar date, typed as people write dates: a text control, because date controls differ by browser, cannot be
// pasted into and hide what they could not read. The format is told, and many others are understood.
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { field } from '../field.js';
import type { Widget } from '../widget.js';

/** Draws a date field. */
export const date: Widget = (view, act) =>
  field(
    view,
    act,
    ({ id, describedBy, invalid, required }) => html`<input
      id=${id}
      part="control"
      class="short"
      type="text"
      placeholder=${act.words.dateFormat}
      .value=${live(view.text)}
      autocomplete=${view.node.ui.autocomplete ?? 'off'}
      aria-describedby=${ifDefined(describedBy)}
      aria-required=${ifDefined(required)}
      aria-invalid=${ifDefined(invalid)}
    />`,
  );
