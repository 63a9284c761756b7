// The fields of a step, each by the widget of its kind. In: views in pieces. Out: a template in which only what changed
// is drawn again.
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { KindName } from '../core/kinds/index.js';
import type { FieldView } from '../core/view.js';
import type { Act } from '../../components/widget.js';
import { widgets } from './widgets.js';

/** What is drawn around each row of a list. */
type Frame = (view: FieldView, drawn: TemplateResult) => TemplateResult;

/** Fields in pieces; a piece, and a field in it, is drawn again only when its view is another object. */
export function drawPieces(pieces: FieldView['pieces'], act: Act, frame?: Frame): TemplateResult {
  // A frame offers to move its row, so it has to know when there are more rows or fewer.
  const rows = frame ? pieces.reduce((sum, piece) => sum + piece.length, 0) : 0;
  const field = (view: FieldView): unknown => guard([view, act.words, act.manner, act.files], () => drawField(view, act));
  const draw = frame ? (view: FieldView): unknown => frame(view, html`${field(view)}`) : field;
  return html`${pieces.map((piece) => html`<div class="piece">${guard([piece, act.words, act.manner, act.files, rows], () => repeat(piece, ({ path }) => path, draw))}</div>`)}`;
}

/** A widget that fails leaves a plain note in its place; the form goes on. */
function drawField(view: FieldView, act: Act): TemplateResult {
  try {
    return widgets[view.node.kind.name as KindName](view, act);
  } catch (error) {
    act.failed(view.path, error);
    return html`<p class="error" data-path=${view.path}>${view.node.label}: ${act.words.failed}</p>`;
  }
}
