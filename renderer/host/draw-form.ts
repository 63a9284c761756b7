// The page of a form: steps, problems, fields, ways on. In: the view of a form and what a person may do. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FieldView, FormView, Problem, StepView } from '../core/view.js';
import { controlId } from '../../components/field.js';
import type { Act } from '../../components/widget.js';
import { errorText } from './live-region.js';
import type { Ways } from './ways.js';
import type { KindName } from '../core/kinds/index.js';
import { widgets } from './widgets.js';

/** So many fields drawn at once are more than a browser lays out in the time of a key. */
export const MANY = 500;

/** Draws a whole form. */
export function drawForm(view: FormView, ways: Ways): TemplateResult {
  const { words } = ways;
  const many = view.steps.length > 1;
  const drawn = view.pieces.flat();
  const manner = drawn.length > MANY ? 'many' : drawn.length === 1 && many ? 'sole' : '';
  return html`<div class="form" part="form" lang=${ways.formLang}>
    <header class="head">
      <h2 class="title" part="title">${view.title}</h2>
      <div class="tools" lang=${words.lang}>
        <button type="button" class="tool" ?disabled=${!ways.canUndo} @click=${ways.undo}>${words.undo}</button>
        <button type="button" class="tool" ?disabled=${!ways.canRedo} @click=${ways.redo}>${words.redo}</button>
        <button type="button" class="tool" @click=${ways.exportData}>${words.exportData}</button>
      </div>
    </header>
    ${many ? guard([view.steps, words], () => stepList(view.steps, ways)) : nothing}
    <section class="step" aria-labelledby=${ifDefined(many ? 'step-title' : undefined)}>
      ${many ? html`<h3 class="step-title" id="step-title" tabindex="-1"><span class="step-count" lang=${words.lang}>${words.step(view.step + 1, view.steps.length)}</span> ${view.steps[view.step]?.title}</h3>` : nothing}
      ${guard([view.summary, words], () => summary(view.summary, ways))}
      <div class="fields ${manner}">${drawPieces(view.pieces, ways)}</div>
      ${footer(view, ways)}
    </section>
  </div>`;
}

function stepList(steps: readonly StepView[], { words, goTo }: Ways): TemplateResult {
  return html`<nav class="steps" aria-label=${words.steps}>
    <ol>
      ${steps.map(
        ({ title, status, current }, i) => html`<li class=${status}>
          <button type="button" aria-current=${current ? 'step' : nothing} @click=${() => goTo(i)}>
            <span>${title}</span> <span class="status" lang=${words.lang}>${words.stepStatus[status]}</span>
          </button>
        </li>`,
      )}
    </ol>
  </nav>`;
}

/** Errors gathered, each a way to its field. Only after the person tried to go on; before, each is beside its field alone. */
function summary(listed: readonly Problem[], ways: Ways): TemplateResult | typeof nothing {
  if (listed.length === 0) return nothing;
  return html`<div class="summary" role="group" tabindex="-1" id="summary" aria-labelledby="summary-title">
    <h4 id="summary-title" lang=${ways.words.lang}>${ways.words.problems(listed.length)}</h4>
    <ul>
      ${listed.map((problem) => html`<li>${problemLink(problem, ways)}</li>`)}
    </ul>
  </div>`;
}

function problemLink({ path, node, error, step }: Problem, { words, goToField }: Ways): TemplateResult {
  const text = `${node.label}${/[?!.:]$/.test(node.label) ? '' : ':'} ${errorText(error, words, node)}`;
  if (step === null) return html`${text}`;
  const go = (event: Event): void => {
    event.preventDefault();
    goToField(path);
  };
  return html`<a href="#${controlId(path)}" @click=${go}>${text}</a>`;
}

function footer({ steps, step }: FormView, { words, goTo, next, send }: Ways): TemplateResult {
  const last = step === steps.length - 1;
  return html`<footer class="ways" lang=${words.lang}>
    ${step > 0 ? html`<button type="button" class="secondary" @click=${() => goTo(step - 1)}>${words.back}</button>` : nothing}
    <button type="button" class="primary" @click=${last ? send : next}>${last ? words.send : words.next}</button>
  </footer>`;
}

/** What is drawn around each row of a list. */
type Frame = (view: FieldView, drawn: TemplateResult) => TemplateResult;

/** Fields in pieces; a piece, and a field in it, is drawn again only when its view is another object. */
export function drawPieces(pieces: FieldView['pieces'], act: Act, frame?: Frame): TemplateResult {
  // A frame offers to move its row, so it has to know when there are more rows or fewer.
  const rows = frame ? pieces.reduce((sum, piece) => sum + piece.length, 0) : 0;
  const field = (view: FieldView): unknown => guard([view, act.words, act.manner], () => drawField(view, act));
  const draw = frame ? (view: FieldView): unknown => frame(view, html`${field(view)}`) : field;
  return html`${pieces.map((piece) => html`<div class="piece">${guard([piece, act.words, act.manner, rows], () => repeat(piece, ({ path }) => path, draw))}</div>`)}`;
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
