// The answers to be read: of all steps to check them before sending, or of one for who may change nothing. In: the
// session. Out: a template with errors and alerts in place, and ways to change what is not right.
import { html, nothing, type TemplateResult } from 'lit';
import { stepPieces } from '../../core/derive.js';
import type { Step } from '../../core/model.js';
import type { FieldView } from '../../core/view.js';
import { alerts, controlId, error } from '../../../components/field.js';
import { answerText } from '../answer-text.js';
import type { Ways } from '../ways.js';

/** Draws the answers of the step in hand, or of all steps in a review. */
export function drawAnswers(ways: Ways): TemplateResult {
  const { session, mode } = ways;
  const { steps } = session.engine.model;
  const shown = mode === 'review' ? steps : steps.filter(({ index }) => index === session.state.step);
  return html`<div class="answers">${shown.map((step) => section(step, ways))}</div>`;
}

function section(step: Step, ways: Ways): unknown {
  const { session, words, mode, locked, change } = ways;
  const fields = stepPieces(session.engine, session.state, step.index).flat();
  if (fields.length === 0) return nothing;
  if (mode !== 'review') return fields.map((view) => part(view, ways, 4));
  return html`<section class="answers-step" data-step=${step.id}>
    <div class="answers-head">
      <h3>${step.title}</h3>
      ${locked ? nothing : html`<button type="button" class="quiet" lang=${words.lang} aria-label="${words.change}: ${step.title}" @click=${() => change(step.index)}>${words.change}</button>`}
    </div>
    ${fields.map((view) => part(view, ways, 4))}
  </section>`;
}

function part(view: FieldView, ways: Ways, level: number): TemplateResult {
  const { node, path, position } = view;
  if (node.kind.shape === 'value') return html`<dl class="facts">${fact(view, ways)}</dl>`;
  const id = controlId(path);
  const children = view.pieces.flat();
  return html`<div class="answers-group" role="group" id=${id} tabindex="-1" data-path=${path} aria-labelledby="${id}-label">
    <p class="legend" role="heading" aria-level=${Math.min(level, 6)} id="${id}-label">${node.label}${position === null ? nothing : html` ${position}`}</p>
    ${error(view, ways, id)} ${alerts(view, ways)}
    ${children.length === 0 ? html`<p class="hint" lang=${ways.words.lang}>${ways.words.rows(0)}</p>` : runs(children).map((run) => (run[0]?.node.kind.shape === 'value' ? html`<dl class="facts">${run.map((child) => fact(child, ways))}</dl>` : run.map((child) => part(child, ways, level + 1))))}
  </div>`;
}

/** Fields one after the other share a list; groups stand between lists. */
function runs(views: readonly FieldView[]): readonly (readonly FieldView[])[] {
  const made: FieldView[][] = [];
  for (const view of views) {
    const last = made.at(-1);
    if (last && last[0]?.node.kind.shape === 'value' && view.node.kind.shape === 'value') last.push(view);
    else made.push([view]);
  }
  return made;
}

function fact(view: FieldView, ways: Ways): TemplateResult {
  const { node, path, value, text } = view;
  const id = controlId(path);
  const { session, words, formLang } = ways;
  return html`<div class=${view.error ? 'invalid' : nothing} id=${id} tabindex="-1" data-path=${path}>
    <dt>${node.label}</dt>
    <dd>
      <span class="answer ${value === undefined ? 'missing' : ''}" lang=${value === undefined ? words.lang : nothing}>${node.note ? text : answerText(node, value, words, formLang, session.state.raw[path])}</span>
      ${error(view, ways, id)} ${alerts(view, ways)}
    </dd>
  </div>`;
}
