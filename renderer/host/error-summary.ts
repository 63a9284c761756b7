// Errors gathered at the top of a step, each a way to its field, after the person tried to go on. Before, each is beside
// its field alone. In: problems. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../core/view.js';
import { controlId } from '../../components/field.js';
import { errorText } from './live-region.js';
import { placeName } from './place-name.js';
import type { Ways } from './ways.js';

/** Draws the summary; nothing when there is nothing to correct. */
export function errorSummary(listed: readonly Problem[], ways: Ways): TemplateResult | typeof nothing {
  if (listed.length === 0) return nothing;
  return html`<div class="summary" role="group" tabindex="-1" id="summary" aria-labelledby="summary-title">
    <h4 id="summary-title" aria-level=${ways.session.engine.model.steps.length > 1 ? nothing : 3} lang=${ways.words.lang}>${ways.words.problems(listed.length)}</h4>
    <ul>
      ${listed.map((problem) => html`<li>${problemLink(problem, ways)}</li>`)}
    </ul>
  </div>`;
}

function problemLink({ path, node, error, step }: Problem, ways: Ways): TemplateResult {
  const name = placeName(ways.session, path);
  const text = `${name}${/[?!.:]$/.test(name) ? '' : ':'} ${errorText(error, ways.words, node)}`;
  return step === null ? html`${text}` : fieldLink(path, text, ways);
}

/** A link to a field. The address of the page is left alone: a fragment does not reach into the form. */
export function fieldLink(path: string, text: string, { goToField }: Pick<Ways, 'goToField'>): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    goToField(path);
  };
  return html`<a href="#${controlId(path)}" @click=${go}>${text}</a>`;
}
