// The list of what is missing, step by step, each entry a way to its field. In: the words and the ways. Out: templates.
import { html, nothing, type TemplateResult } from 'lit';
import { errorText } from '../../live-region.js';
import { placeName } from '../../place-name.js';
import type { Ways } from '../../ways.js';
import type { GuideWords } from '../../words/guide/words.js';
import { dialogFrame, leaving } from './dialog-frame.js';
import { missingOf, type Lack } from './missing.js';
import { drawNextQuestion } from './next-question.js';
import { wayTo } from './way-to.js';

/** So many entries of one step are listed; rows can have thousands. */
const LISTED = 30;

/** The dialog with the list. */
export function drawMissingDialog(guide: GuideWords, ways: Ways): TemplateResult {
  const inside = leaving(ways);
  return dialogFrame('missing', guide.missing, guide, ways, html`${drawNextQuestion(guide, inside)} ${drawMissing(guide, inside)}`);
}

/** What is missing in every step; one sentence when nothing is. */
export function drawMissing(guide: GuideWords, ways: Ways): TemplateResult {
  const lacks = missingOf(ways.session);
  if (lacks.length === 0) return html`<p class="hint" lang=${guide.lang}>${guide.nothingMissing}</p>`;
  return html`${part('complete', guide.toComplete)} ${part('read', guide.toRead)}`;

  function part(kind: Lack['kind'], title: string): TemplateResult | typeof nothing {
    const wanted = lacks.filter((lack) => lack.kind === kind);
    if (wanted.length === 0) return nothing;
    const steps = [...new Set(wanted.map(({ step }) => step))];
    return html`<h4 lang=${guide.lang}>${title}</h4>
      ${steps.map((step) => stepPart(step, wanted.filter((lack) => lack.step === step)))}`;
  }

  function stepPart(step: number | null, wanted: readonly Lack[]): TemplateResult {
    const { steps } = ways.session.engine.model;
    const rest = wanted.length - LISTED;
    return html`<section class="missing-step">
      ${steps.length > 1 ? html`<h5>${step === null ? html`<span lang=${guide.lang}>${ways.words.elsewhere}</span>` : steps[step]?.title}</h5>` : nothing}
      <ul>
        ${wanted.slice(0, LISTED).map((lack) => html`<li>${entry(lack)}</li>`)} ${rest > 0 ? html`<li lang=${guide.lang}>${guide.more(rest)}</li>` : nothing}
      </ul>
    </section>`;
  }

  function entry({ path, node, step, why }: Lack): TemplateResult {
    const name = placeName(ways.session, path) || ways.session.engine.model.title;
    const text = html`<span class="hint">${errorText(why, ways.words, node)}</span>`;
    return step === null ? html`${name} ${text}` : html`${wayTo(path, name, ways)} ${text}`;
  }
}
