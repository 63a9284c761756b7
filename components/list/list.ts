// Rows of one shape, one below the other: added at the end, removed, moved. A row is a group with a number.
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from '../../renderer/core/view.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { alerts, controlProps, error, hint } from '../field.js';
import type { Act, Widget } from '../widget.js';

/** Draws a list; its rows are drawn by the host, each in a frame of `rowFrame`. */
export const list: Widget = (view, act) => {
  const { id, describedBy } = controlProps(view, act);
  const count = view.pieces.reduce((sum, piece) => sum + piece.length, 0);
  return html`<div class="group list ${view.error ? 'invalid' : ''}" part="group" role="group" id=${id} tabindex="-1" aria-labelledby="${id}-label" aria-describedby=${ifDefined(describedBy)} data-path=${view.path}>
    <p class="legend" part="label" id="${id}-label">${view.node.label} <span class="optional" lang=${act.words.lang}>(${act.words.rows(count)})</span></p>
    ${hint(view, id)} ${error(view, act, id)} ${alerts(view, act)} ${act.draw(view.pieces, (row, drawn) => rowFrame(row, drawn, count, act))}
    <button type="button" class="secondary" id="${id}-add" lang=${act.words.lang} @click=${() => act.addRow(view.path)}>${act.words.addRow}</button>
  </div>`;
};

/** A row with the ways to move and remove it; each button says which row it is about. */
export function rowFrame(row: FieldView, drawn: TemplateResult, count: number, { words, removeRow, moveRow }: Act): TemplateResult {
  const position = row.position ?? 1;
  const name = `${row.node.label} ${position}`;
  const tool = (label: string, act: () => void): TemplateResult => html`<button type="button" class="tool" aria-label="${label}: ${name}" @click=${act}>${label}</button>`;
  return html`<div class="row">
    ${drawn}
    <div class="tools">
      ${position > 1 ? tool(words.moveUp, () => moveRow(row.path, -1)) : nothing} ${position < count ? tool(words.moveDown, () => moveRow(row.path, 1)) : nothing}
      ${tool(words.removeRow, () => removeRow(row.path))}
    </div>
  </div>`;
}
