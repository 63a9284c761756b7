// Rows of one shape, one below the other: added at the end, removed, moved, put back. A row is a group with a number.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FieldView } from '../../renderer/core/view.js';
import { alerts, controlProps, error, hint, isOpen } from '../field.js';
import { local, type Change } from '../local.js';
import { sumOf } from '../sum.js';
import type { Act, Widget } from '../widget.js';
import { NO_REMOVAL, remove, removedLine, type Removal } from './removed.js';

/** Draws a list; its rows are drawn by the host, each in a frame of `rowFrame`. */
export const list: Widget = (view, act) => listFrame(view, act, html`${local(NO_REMOVAL, (state, change) => rowsOf(view, act, state, change))}`);

/** What stands around the rows, whatever shows them: heading with their number, hint, error, alerts. */
export function listFrame(view: FieldView, act: Act, inside: TemplateResult): TemplateResult {
  const { id, describedBy } = controlProps(view, act);
  const { words } = act;
  return html`<div class="group list ${view.error ? 'invalid' : ''}" part="group" role="group" id=${id} tabindex="-1" aria-labelledby="${id}-label" aria-describedby=${ifDefined(describedBy)} data-path=${view.path}>
    <p class="legend" part="label" id="${id}-label">${view.node.label} <span class="optional" lang=${words.lang}>(${words.rows(countOf(view))})</span></p>
    ${act.manner === 'review' ? nothing : hint(view, id)} ${error(view, act, id)} ${alerts(view, act)} ${inside}
  </div>`;
}

/** How many rows a list has. */
export function countOf({ pieces }: FieldView): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** The name of a row: what it is, and which. */
export function rowName({ node, position }: FieldView): string {
  return `${node.label} ${position ?? 1}`;
}

/** The way to add a row, which takes the focus when a row is removed; and that of a file, where the list takes some. */
export function addButton(view: FieldView, act: Act, id: string, change: Change<Removal>): TemplateResult {
  const { words } = act;
  const add = (): void => {
    change(NO_REMOVAL);
    act.addRow(view.path);
  };
  return html`<button type="button" class="secondary" id="${id}-add" lang=${words.lang} @click=${add}>${words.addRow}</button> ${view.node.ui.import ? act.bring?.(view) : nothing}`;
}

function rowsOf(view: FieldView, act: Act, state: Removal, change: Change<Removal>): TemplateResult {
  const { id } = controlProps(view, act);
  const { words } = act;
  const count = countOf(view);
  const mayChange = isOpen(view, act);
  return html`${count === 0 ? html`<p class="empty" lang=${words.lang}>${mayChange ? words.emptyList : words.unanswered}</p>` : act.draw(view.pieces, (row, drawn) => rowFrame(row, drawn, count, mayChange, act, change))}
  ${mayChange ? html`${removedLine(state, act, change)}${addButton(view, act, id, change)}` : nothing}`;
}

/** A row with the ways to move and remove it; each button says which row it is about. */
function rowFrame(row: FieldView, drawn: TemplateResult, count: number, mayChange: boolean, act: Act, change: Change<Removal>): TemplateResult {
  const { words } = act;
  const position = row.position ?? 1;
  const name = rowName(row);
  const tool = (label: string, does: () => void): TemplateResult => html`<button type="button" class="tool" aria-label="${label}: ${name}" @click=${does}>${label}</button>`;
  const move = (by: number): void => {
    change(NO_REMOVAL);
    act.moveRow(row.path, by);
  };
  return html`<div class="row">
    ${rowSum(row, act)} ${drawn}
    ${mayChange
      ? html`<div class="tools" lang=${words.lang}>
          ${position > 1 ? tool(words.moveUp, () => move(-1)) : nothing} ${position < count ? tool(words.moveDown, () => move(1)) : nothing}
          ${tool(words.removeRow, () => remove(row.path, name, act, change))}
        </div>`
      : nothing}
  </div>`;
}

/** How much is wrong in a row, in words. */
export function rowSum(row: FieldView, { words }: Act): TemplateResult | typeof nothing {
  const sum = sumOf(row);
  if (sum.errors + sum.alerts === 0) return nothing;
  return html`<p class="sum ${sum.errors > 0 ? 'has-errors' : ''}" lang=${words.lang}>${words.sum(sum)}</p>`;
}
