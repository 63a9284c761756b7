// All answers at once, to check them before sending. In: the session. Out: a template with each step's answers, errors and
// alerts in place, and a way to change them.
import { html, nothing, type TemplateResult } from 'lit';
import { stepPieces } from '../../core/derive.js';
import type { Step } from '../../core/model.js';
import { drawPieces } from '../draw-fields.js';
import type { Ways } from '../ways.js';
import { answersStyles } from './answers.css.js';

/** Sheets that come with it. */
export const sheets = [answersStyles];

/** Draws the answers of all steps that ask something. */
export function drawAnswers(ways: Ways): TemplateResult {
  return html`<div class="answers">${ways.session.engine.model.steps.map((step) => section(step, ways))}</div>`;
}

function section({ id, title, index }: Step, ways: Ways): TemplateResult | typeof nothing {
  const { session, words, locked, change } = ways;
  const pieces = stepPieces(session.engine, session.state, index);
  if (pieces.flat().length === 0) return nothing;
  return html`<section class="answers-step" data-step=${id} aria-labelledby="answers-${id}">
    <div class="answers-head">
      <h3 id="answers-${id}">${title}</h3>
      ${locked ? nothing : html`<button type="button" class="quiet" lang=${words.lang} aria-label="${words.change}: ${title}" @click=${() => change(index)}>${words.change}</button>`}
    </div>
    <div class=${pieces.flat().length === 1 ? 'sole' : nothing}>${drawPieces(pieces, ways)}</div>
  </section>`;
}
