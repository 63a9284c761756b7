// The steps of a form: where one is, what is done, what is left. In: the steps. Out: a list beside the fields, which on a
// narrow page opens from one line.
import { html, nothing, type TemplateResult } from 'lit';
import type { StepView } from '../core/view.js';
import type { Ways } from './ways.js';

/** Draws the steps; any of them may be gone to at any time. */
export function stepsList(steps: readonly StepView[], { words, look, session, received, goTo }: Ways): TemplateResult {
  const { steps: known } = session.engine.model;
  const isPage = (i: number): boolean => known[i]?.role !== null;
  const asking = steps.filter((_step, i) => !isPage(i));
  const at = steps.findIndex(({ current }) => current);
  const isReceipt = received?.isShown ?? false;
  const open = look.open === 'steps';
  const done = asking.filter(({ status }) => status === 'done').length;
  return html`<nav class="steps" part="steps" aria-label=${words.steps}>
    <button type="button" class="disclose steps-toggle" aria-expanded=${open ? 'true' : 'false'} aria-controls="steps-list" @click=${() => look.toggle('steps')}>
      <span>${isReceipt ? received?.name : html`<span lang=${words.lang}>${words.step(at + 1, steps.length)}</span><span class="visually-hidden">: ${steps[at]?.title}</span>`}</span>
      <progress class="progress" max=${asking.length} value=${done} aria-hidden="true"></progress>
    </button>
    <ol id="steps-list" class=${open ? 'open' : nothing}>
      ${steps.map((step, i) => html`<li class=${isPage(i) ? 'page' : step.status}>${entry(step, isPage(i), () => goTo(i))}</li>`)}
      ${received ? html`<li class="page">${entryOf(received.name, isReceipt, () => received.show(), nothing)}</li>` : nothing}
    </ol>
  </nav>`;

  function entry({ title, status, current, problems, missing, alerts }: StepView, page: boolean, go: () => void): TemplateResult {
    const left = missing - problems;
    const said = [
      status === 'errors' ? words.problemCount(problems) : left < 1 && words.stepStatus[status],
      left > 0 && words.missingCount(left),
      alerts > 0 && words.alertCount(alerts),
    ].filter(Boolean);
    return entryOf(title, current && !isReceipt, go, page ? nothing : html`<span class="status" lang=${words.lang}>${said.join(', ')}</span>`);
  }
}

function entryOf(title: string, current: boolean, go: () => void, status: TemplateResult | typeof nothing): TemplateResult {
  return html`<button type="button" aria-current=${current ? 'step' : nothing} @click=${go}><span class="step-name">${title}</span> ${status}</button>`;
}
