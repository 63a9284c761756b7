// One of several answers: radio buttons while they are few, a select when they are many.
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { FieldView } from '../../renderer/core/view.js';
import { field, fieldSet } from '../field.js';
import { radios } from '../options.js';
import type { Act, Widget } from '../widget.js';

/** So many answers are still seen at a glance. */
const FEW = 5;

/** Draws a choice; `ui.widget` (`radio`, `select`) decides over the number of answers. */
export const choice: Widget = (view, act) => {
  const { node } = view;
  const asRadios = node.ui.widget === undefined ? !node.ui.rows && view.options.length <= FEW : node.ui.widget === 'radio';
  return asRadios ? radioChoice(view, act) : selectChoice(view, act);
};

function radioChoice(view: FieldView, act: Act): ReturnType<Widget> {
  const answers = view.options.map(({ value, ...words }) => ({ value: String(value), ...words }));
  return fieldSet(view, act, (props) => html`${radios(answers, view.text, props)}`);
}

function selectChoice(view: FieldView, act: Act): ReturnType<Widget> {
  return field(
    view,
    act,
    ({ id, describedBy, invalid, required }) => html`<select
      id=${id}
      part="control"
      .value=${live(view.text)}
      aria-describedby=${ifDefined(describedBy)}
      aria-required=${ifDefined(required)}
      aria-invalid=${ifDefined(invalid)}
    >
      <option value="" lang=${act.words.lang} ?selected=${view.text === ''}>${act.words.choose}</option>
      ${view.options.map(({ value, label }) => html`<option value=${String(value)} ?selected=${String(value) === view.text}>${label}</option>`)}
    </select>`,
  );
}
