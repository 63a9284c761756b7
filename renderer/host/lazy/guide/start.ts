// The page that opens a form: what it is for, what to have at hand, how long it takes. In: the words and the ways. Out: a
// template.
import { html, nothing, type TemplateResult } from 'lit';
import type { Ways } from '../../ways.js';
import type { GuideWords } from '../../words/guide/words.js';
import { drawDocuments } from './documents.js';
import { drawFiles } from './files.js';

/** Draws the page; nothing where the form says nothing of itself. */
export function drawStart(guide: GuideWords, ways: Ways): TemplateResult | typeof nothing {
  const { session, formLang } = ways;
  const { start, checklist } = session.derived;
  const stepTitle = session.engine.model.steps[session.state.step]?.title;
  if (!start) return nothing;
  return html`<div class="start" lang=${formLang}>
    ${start.title === stepTitle ? nothing : html`<h4>${start.title}</h4>`} ${start.text.map((text) => html`<p>${text}</p>`)}
    ${start.minutes === null ? nothing : html`<p class="minutes" lang=${guide.lang}>${guide.minutes(start.minutes)}</p>`}
    ${start.needs.length === 0
      ? nothing
      : html`<h4 id="needs" lang=${guide.lang}>${guide.needs}</h4>
          <ul class="needs" aria-labelledby="needs">${start.needs.map((text) => html`<li>${text}</li>`)}</ul>`}
    ${drawFiles(guide, ways)}
    ${checklist?.decided && checklist.items.length > 0 ? drawDocuments(guide, ways, true) : nothing}
  </div>`;
}
