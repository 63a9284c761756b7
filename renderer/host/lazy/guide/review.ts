// The page on which all is read again before sending: what stands in the way, what follows from the answers, documents, and
// the answers with their alerts in place. In: the view of a form, the words and the ways. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../../../core/view.js';
import { drawPieces } from '../../draw-fields.js';
import type { Ways } from '../../ways.js';
import type { GuideWords } from '../../words/guide/words.js';
import { drawAnswers } from '../answers.js';
import { drawDocuments } from './documents.js';
import { drawMissing } from './missing-list.js';
import { missingOf } from './missing.js';
import { drawResults } from './results.js';

/** Draws the page. */
export function drawReview(view: FormView, guide: GuideWords, ways: Ways): TemplateResult {
  const reading = forReading(ways);
  const lacks = missingOf(ways.session);
  // Once a person tried to send, the summary above has gathered what is wrong; before the answers were judged nobody knows.
  const isGathered = view.summary.length > 0;
  return html`<div class="review">
    ${!ways.session.engine.isWhole || (isGathered && lacks.length > 0)
      ? nothing
      : lacks.length === 0
        ? html`<p class="ready" lang=${guide.lang}>${guide.ready}</p>`
        : html`<details class="blocks" open><summary lang=${guide.lang}>${guide.blocks(lacks.length)}</summary>${drawMissing(guide, ways)}</details>`}
    ${drawResults(guide, ways)} ${drawDocuments(guide, ways)}
    <h4 class="answers-title" lang=${guide.lang}>${guide.answers}</h4>
    ${drawAnswers(reading)}
  </div>`;
}

/** The same ways, with every answer as text. */
export function forReading(ways: Ways): Ways {
  if (ways.manner === 'review') return ways;
  const reading: Ways = { ...ways, manner: 'review', draw: (pieces, frame) => drawPieces(pieces, reading, frame) };
  return reading;
}
