// The guided parts of a form in one file to load, with the words of one language. In: a language tag. Out: the parts, each
// a function from what a person may do to a template.
import { nothing, type TemplateResult } from 'lit';
import type { FormView } from '../../../core/view.js';
import type { GuideWords } from '../../words/guide/words.js';
import { guideWordsFor } from '../../words/guide/catalogues.js';
import type { GuideDialog } from '../../look.js';
import type { Ways } from '../../ways.js';
import { answersStyles } from '../answers.css.js';
import { panelStyles } from '../panel.css.js';
import { whyStyles } from '../why.css.js';
import { guideStyles } from './guide.css.js';
import { drawDocuments } from './documents.js';
import { drawFind } from './find.js';
import { drawMissingDialog } from './missing-list.js';
import { drawNextQuestion } from './next-question.js';
import { drawReview } from './review.js';
import { drawStart } from './start.js';
import { drawWhatIf } from './what-if.js';

/** Sheets that come with it. */
export const sheets = [panelStyles, answersStyles, whyStyles, guideStyles];

/** The guided parts, in one language. */
export interface Guide {
  readonly words: GuideWords;
  start(ways: Ways): TemplateResult | typeof nothing;
  review(view: FormView, ways: Ways): TemplateResult;
  /** What stands above the fields of a step. */
  above(view: FormView, ways: Ways): TemplateResult | typeof nothing;
  /** What stands below the fields of a step. */
  below(view: FormView, ways: Ways): TemplateResult | typeof nothing;
  dialog(which: GuideDialog, view: FormView, ways: Ways): TemplateResult | typeof nothing;
}

/** The guided parts with the words of a language. */
export async function guideIn(lang: string): Promise<Guide> {
  const words = await guideWordsFor(lang);
  const dialogs: Readonly<Record<GuideDialog, Guide['start']>> = {
    find: (ways) => drawFind(words, ways),
    missing: (ways) => drawMissingDialog(words, ways),
    whatIf: (ways) => drawWhatIf(words, ways),
  };
  return {
    words,
    start: (ways) => drawStart(words, ways),
    review: (view, ways) => drawReview(view, words, ways),
    above: (view, ways) => (ways.session.engine.model.steps[view.step]?.nodes.some(({ path }) => path === ways.session.derived.checklist?.list) ? drawDocuments(words, ways) : nothing),
    below: (_view, ways) => drawNextQuestion(words, ways),
    dialog: (which, _view, ways) => dialogs[which](ways),
  };
}
