// The page of a form: head, steps, fields, ways on, gathered alerts. In: the view of a form and what a person may do.
// Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FormView } from '../core/view.js';
import { drawPieces } from './draw-fields.js';
import { errorSummary } from './error-summary.js';
import { gathered } from './gathered.js';
import { head } from './head.js';
import type { Guide } from './lazy/guide/guide.js';
import { stepsList } from './steps-list.js';
import type { Ways } from './ways.js';

/** So many fields drawn at once are more than a browser lays out in the time of a key. */
export const MANY = 500;

/** Draws a whole form. */
export function drawForm(view: FormView, ways: Ways): TemplateResult {
  const { words, mode, look, received } = ways;
  const page = received?.isShown ? received : null;
  const stepped = view.steps.length > 1 && mode !== 'review';
  return html`<div class="form ${mode}" part="form" lang=${ways.formLang}>
    ${head(view.title, ways)} ${received ? nothing : meters(ways)}
    <div class="columns ${stepped ? 'stepped' : ''}">
      ${stepped ? guard([view.steps, words, look.open, page, received], () => stepsList(view.steps, ways)) : nothing}
      ${page ? html`<section class="step" aria-labelledby="receipt-title">${page.page(ways)}</section>` : step(view, ways, stepped)} ${page ? nothing : gathered(view, ways)}
    </div>
    ${look.dialog === null ? nothing : (guideOf(ways)?.dialog(look.dialog, view, ways) ?? nothing)}
    ${look.explained === null ? nothing : (look.why.part?.drawWhy(look.explained, ways) ?? nothing)}
  </div>`;
}

/** Deadlines and counters. They come late, and nothing is known that could be measured while a form is empty. */
function meters(ways: Ways): TemplateResult | typeof nothing {
  const { session, look } = ways;
  return session.engine.model.meters.length === 0 ? nothing : (look.meters.part?.metersBar(session.derived.meters, ways) ?? nothing);
}

/** The step in hand, or all answers to be checked. */
function step(view: FormView, ways: Ways, stepped: boolean): TemplateResult {
  const { words, mode } = ways;
  return html`<section class="step" aria-labelledby=${ifDefined(stepped ? 'step-title' : mode === 'review' ? 'review-title' : undefined)}>
    ${mode === 'review' ? html`<h3 class="step-title" id="review-title" lang=${words.lang}>${words.review}</h3>` : nothing}
    ${stepped ? html`<h3 class="step-title" id="step-title" tabindex="-1"><span class="step-count" lang=${words.lang}>${words.step(view.step + 1, view.steps.length)}</span> ${view.steps[view.step]?.title}</h3>` : nothing}
    ${guard([view.summary, words], () => errorSummary(view.summary, ways))} ${content(view, ways)} ${waysOn(view, ways)}
  </section>`;
}

/** The guided parts come with the first form of several steps, and when they are asked for. */
function guideOf({ look, words }: Ways): Guide | null {
  return look.guide(words.lang);
}

/** What the step asks, or the page that it is. */
function content(view: FormView, ways: Ways): TemplateResult {
  if (ways.mode === 'review' || view.role === 'review') return guideOf(ways)?.review(view, ways) ?? waiting(ways.words.review, ways);
  if (view.role === 'start') return html`${guideOf(ways)?.start(ways) ?? waiting(view.steps[view.step]?.title ?? view.title, ways)} ${fields(view, ways)}`;
  if (view.steps.length < 2) return fields(view, ways);
  const guide = guideOf(ways);
  return html`${guide?.above(view, ways) ?? nothing} ${fields(view, ways)} ${guide?.below(view, ways) ?? nothing}`;
}

function fields(view: FormView, ways: Ways): TemplateResult {
  const drawn = view.pieces.flat();
  const manner = drawn.length > MANY ? 'many' : drawn.length === 1 && view.steps.length > 1 ? 'sole' : '';
  return html`<div class="fields ${manner}">${drawPieces(view.pieces, ways)}</div>`;
}

function waiting(title: string, { words }: Ways): TemplateResult {
  return html`<p class="waiting" lang=${words.lang}>${title}: ${words.loading}</p>`;
}

function waysOn({ steps, step }: FormView, { words, session, look, mode, locked, goTo, next, send, toReview }: Ways): TemplateResult {
  const last = step === steps.length - 1;
  const onward = mode === 'readonly' ? () => goTo(step + 1) : next;
  return html`<footer class="ways" lang=${words.lang}>
    ${look.lacksRules && !session.engine.isWhole ? html`<p class="error">${words.notJudged}</p>` : nothing}
    ${step > 0 && mode !== 'review' ? html`<button type="button" class="secondary" @click=${() => goTo(step - 1)}>${words.back}</button>` : nothing}
    ${last || mode === 'review'
      ? mode === 'readonly'
        ? nothing
        : html`<button type="button" class="primary" ?disabled=${locked} @click=${send}>${words.send}</button>`
      : html`<button type="button" class="primary" @click=${onward}>${words.next}</button>`}
    ${look.review === null || mode === 'review' ? nothing : html`<button type="button" class="secondary" @click=${toReview}>${words.backToReview}</button>`}
    <slot name="save"></slot>
  </footer>`;
}
