// Several of a list of answers: a check box each.
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { answerField } from '../answer.js';
import { fieldSet, isForReading } from '../field.js';
import type { Widget } from '../widget.js';

/** Draws a set of check boxes; the host reads all of them when one changes. */
export const several: Widget = (view, act) => {
  if (isForReading(view, act)) return answerField(view, act);
  const chosen = Array.isArray(view.value) ? view.value.map(String) : [];
  return fieldSet(
    view,
    act,
    ({ id, invalid, disabled }) => html`${view.node.options.map(
      ({ value, label, description }, i) => html`<div class="option">
        <input type="checkbox" part="control" id="${id}-${i}" value=${String(value)} data-many .checked=${live(chosen.includes(String(value)))} ?disabled=${disabled} aria-invalid=${ifDefined(invalid)} />
        <label for="${id}-${i}">${label}${description ? html`<span class="hint">${description}</span>` : ''}</label>
      </div>`,
    )}`,
    'group',
  );
};
