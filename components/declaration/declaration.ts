// A statement with a box to tick.
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { answerField } from '../answer.js';
import { alerts, caption, controlProps, error, fieldClass, hint, isForReading, origin } from '../field.js';
import type { Widget } from '../widget.js';

/** Draws one check box with the statement beside it. */
export const declaration: Widget = (view, act) => {
  if (isForReading(view, act)) return answerField(view, act);
  const { id, describedBy, invalid, required, disabled } = controlProps(view, act);
  return html`<div class=${fieldClass(view)} part="base" data-path=${view.path}>
    <div class="option">
      <input
        type="checkbox"
        id=${id}
        part="control"
        value="true"
        .checked=${live(view.value === true)}
        ?disabled=${disabled}
        aria-describedby=${ifDefined(describedBy)}
        aria-required=${ifDefined(required)}
        aria-invalid=${ifDefined(invalid)}
      />
      <label part="label" for=${id}><span>${caption(view, act)}</span></label>
    </div>
    ${origin(view, act, id)} ${hint(view, id)} ${error(view, act, id)} ${alerts(view, act)}
  </div>`;
};
