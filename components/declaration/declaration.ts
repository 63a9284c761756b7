// A statement with a box to tick.
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { alerts, controlProps, error, hint, optional } from '../field.js';
import type { Widget } from '../widget.js';

/** Draws one check box with the statement beside it. */
export const declaration: Widget = (view, act) => {
  const { id, describedBy, invalid, required } = controlProps(view);
  return html`<div class="field ${view.error ? 'invalid' : ''}" part="base" data-path=${view.path}>
    ${error(view, act, id)}
    <div class="option">
      <input
        type="checkbox"
        id=${id}
        part="control"
        value="true"
        .checked=${live(view.value === true)}
        aria-describedby=${ifDefined(describedBy)}
        aria-required=${ifDefined(required)}
        aria-invalid=${ifDefined(invalid)}
      />
      <label part="label" for=${id}><span>${view.node.label}${optional(view, act)}</span></label>
    </div>
    ${hint(view, id)} ${alerts(view, act)}
  </div>`;
};
