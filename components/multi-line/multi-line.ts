// A text of several lines.
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { answerField } from '../answer.js';
import { announceCount, countLine, isCounted } from '../count.js';
import { autocompleteOf, field } from '../field.js';
import type { Widget } from '../widget.js';

/** Draws a text area that grows with its text where the browser can. */
export const multiLine: Widget = (view, act) => {
  if (act.manner === 'review') return answerField(view, act);
  const count = isCounted(view, act);
  return field(
    view,
    act,
    ({ id, describedBy, invalid, required, readonly, disabled }) => html`<textarea
      id=${id}
      part="control"
      rows="4"
      autocomplete=${autocompleteOf(view)}
      .value=${live(view.text)}
      aria-describedby=${ifDefined(describedBy)}
      aria-required=${ifDefined(required)}
      aria-invalid=${ifDefined(invalid)}
      ?readonly=${readonly}
      ?disabled=${disabled}
      @input=${count ? announceCount(view, act) : nothing}
    ></textarea>`,
    { count: count ? (id) => countLine(view, act, id) : undefined },
  );
};
