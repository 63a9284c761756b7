// A text of several lines.
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { field } from '../field.js';
import type { Widget } from '../widget.js';

/** Draws a text area that grows with its text where the browser can. */
export const multiLine: Widget = (view, act) =>
  field(
    view,
    act,
    ({ id, describedBy, invalid, required }) => html`<textarea
      id=${id}
      part="control"
      rows="4"
      maxlength=${ifDefined(view.node.schema.maxLength)}
      .value=${live(view.text)}
      aria-describedby=${ifDefined(describedBy)}
      aria-required=${ifDefined(required)}
      aria-invalid=${ifDefined(invalid)}
    ></textarea>`,
  );
