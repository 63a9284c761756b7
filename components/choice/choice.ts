// One of several answers: radio buttons while they are few, a select when they are more, a search when they are many.
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { FieldView } from '../../renderer/core/view.js';
import { answerField } from '../answer.js';
import { autocompleteOf, field, fieldSet, isForReading } from '../field.js';
import { late } from '../late.js';
import { radios } from '../options.js';
import { dressed } from '../sheets.js';
import type { Act, Widget } from '../widget.js';

/** So many answers are still seen at a glance. */
const FEW = 5;
/** More than these are searched, not scrolled through. */
const SOME = 12;

/** Until it is there, and when it does not come, many answers are scrolled through. */
const searchChoice = late(() => import('./search.js').then(({ searchChoice: search, searchStyles }) => dressed(search, searchStyles)), selectChoice, selectChoice);

const FACES: Readonly<Record<string, Widget>> = { radio: radioChoice, select: selectChoice, search: searchChoice };

/** Draws a choice; `ui.widget` (`radio`, `select`, `search`) decides over the number of answers. */
export const choice: Widget = (view, act) => {
  if (isForReading(view, act)) return answerField(view, act);
  const { node, options } = view;
  const count = options.length;
  // Rows of the form come and go: a face that is radio buttons now and a list a moment later would lose the focus.
  const few = node.ui.rows ? -1 : FEW;
  const face = FACES[node.ui.widget ?? ''] ?? (count <= few ? radioChoice : count <= SOME ? selectChoice : searchChoice);
  return face(view, act);
};

function radioChoice(view: FieldView, act: Act): ReturnType<Widget> {
  const answers = view.options.map(({ value, ...words }) => ({ value: String(value), ...words }));
  return fieldSet(view, act, (props) => radios(answers, view.text, props));
}

function selectChoice(view: FieldView, act: Act): ReturnType<Widget> {
  return field(
    view,
    act,
    ({ id, describedBy, invalid, required, disabled }) => html`<select
      id=${id}
      part="control"
      autocomplete=${autocompleteOf(view)}
      .value=${live(view.text)}
      aria-describedby=${ifDefined(describedBy)}
      aria-required=${ifDefined(required)}
      aria-invalid=${ifDefined(invalid)}
      ?disabled=${disabled}
    ><option value="" lang=${act.words.lang} ?selected=${view.text === ''}>${act.words.choose}</option>${view.options.map(({ value, label }) => html`<option value=${String(value)} ?selected=${String(value) === view.text} .textContent=${label}></option>`)}</select>`,
  );
}
