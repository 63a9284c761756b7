// "Why do I see this?": the answers that an alert was raised from, each a way to its field, the computed values on the
// way, and the norm with what is doubtful of it. In: the key of an alert. Out: a dialog.
import { html, nothing, type TemplateResult } from 'lit';
import type { Raised } from '../../core/alerts.js';
import { explainRaised, type Answer, type Explanation, type NamedResult } from '../../core/explanation.js';
import { Day } from '../../core/expression/day.js';
import { Gap } from '../../core/expression/value.js';
import { writeDate } from '../../core/kinds/date-text.js';
import { writeValue } from '../../core/message.js';
import { keyPathOf } from '../../core/rows.js';
import { stepOf } from '../../core/visibility.js';
import { written } from '../../../components/written.js';
import { fieldLink } from '../error-summary.js';
import { placeName } from '../place-name.js';
import type { Ways } from '../ways.js';
import { answersStyles } from './answers.css.js';
import { closeDialog } from './close-dialog.js';
import { panelStyles } from './panel.css.js';
import { whyStyles } from './why.css.js';

/** Sheets that come with it. */
export const sheets = [answersStyles, panelStyles, whyStyles];

/** Draws the dialog; nothing when the alert is no longer so. */
export function drawWhy(key: string, ways: Ways): TemplateResult | typeof nothing {
  const { session, words, look, formLang } = ways;
  const raised = session.derived.raised.find((candidate) => candidate.key === key);
  if (!raised) return nothing;
  const explanation = explainRaised(session.engine.model, session.derived, session.state.rows, raised);
  const close = (): void => look.explain(null);
  return html`<dialog class="why-dialog" aria-labelledby="why-title" @close=${close}>
    <h3 id="why-title" tabindex="-1" lang=${words.lang}>${words.why}</h3>
    <p lang=${formLang}><strong class="level" data-level=${raised.level} lang=${words.lang}>${words.level[raised.level]}.</strong> ${raised.message}</p>
    ${explanation ? reasons(explanation, ways) : nothing} ${norm(raised, ways)}
    <div class="way-out"><button type="button" class="secondary" lang=${words.lang} @click=${closeDialog}>${words.close}</button></div>
  </dialog>`;
}

function reasons({ answers, values, reads }: Explanation, ways: Ways): TemplateResult {
  const { words, session, formLang } = ways;
  const { state } = session;
  const today = Day.parse(state.today);
  return html`<h4 lang=${words.lang}>${words.readAnswers}</h4>
    <dl class="facts">
      ${answers.map((answer) => answerRow(answer, ways))}
      ${reads.today && today ? html`<div><dt lang=${words.lang}>${words.todayIs}</dt> <dd>${writeDate(today, formLang, 'long')}</dd></div>` : nothing}
      ${reads.context ? html`<div><dt lang=${words.lang}>${words.fromPage}</dt> <dd lang=${words.lang}>${words.fromPageText}</dd></div>` : nothing}
    </dl>
    ${values.some(({ name }) => titled(name, ways)) ? html`<h4 lang=${words.lang}>${words.computed}</h4><dl class="facts">${values.map((value) => valueRow(value, ways))}</dl>` : nothing}`;
}

function answerRow(answer: Answer, ways: Ways): TemplateResult {
  const { path: pointer, node } = answer;
  const { session, words, look } = ways;
  const path = keyPathOf(session.state.rows, pointer);
  const name = placeName(session, path);
  const text = answerText(answer, session.state.raw[path], ways);
  const asked = !node.hidden && stepOf(session.engine.model, path) !== undefined;
  // The dialog closes first: what is outside of it cannot have the focus.
  const goToField = (to: string): void => {
    look.explain(null);
    ways.goToField(to);
  };
  return html`<div data-read=${path}>
    <dt>${asked ? fieldLink(path, name, { goToField }) : name}</dt>
    <dd>${text === '' ? html`<span class="missing" lang=${words.lang}>${words.unanswered}</span>` : text}</dd>
  </div>`;
}

/** The answer as it is written where it is given; of a list how many rows it has. */
function answerText({ node, value }: Answer, raw: string | undefined, { words, session, formLang }: Ways): string {
  if (Array.isArray(value) && node.item) return words.rows(value.length);
  const text = raw ?? (value === undefined || value === null ? '' : node.kind.write(value, node, formLang));
  return written({ node, value: value ?? undefined, text, options: session.derived.view.choices.get(node) ?? node.options }, words);
}

/** Values without a title are steps of the author's, not of the reader. */
function titled(name: string, { session }: Ways): { readonly title?: string; readonly description?: string } | undefined {
  const spec = session.engine.model.form.values?.[name];
  return typeof spec === 'object' && 'title' in spec ? spec : undefined;
}

function valueRow({ name, result }: NamedResult, ways: Ways): TemplateResult | typeof nothing {
  const { words, formLang } = ways;
  const told = titled(name, ways);
  if (!told) return nothing;
  const written = result instanceof Gap || result === null ? words.notKnown : typeof result === 'boolean' ? (result ? words.yes : words.no) : writeValue(result, formLang);
  return html`<div data-value=${name}>
    <dt>${told.title} ${told.description === undefined ? nothing : html`<span class="hint">${told.description}</span>`}</dt>
    <dd>${written}</dd>
  </div>`;
}

function norm({ source }: Raised, { words }: Ways): TemplateResult | typeof nothing {
  if (!source) return nothing;
  return html`<h4 lang=${words.lang}>${words.source}</h4>
    <p>${source.norm} <span class="norm-status ${source.status}" lang=${words.lang}>${words.sourceStatus[source.status]}</span></p>
    ${source.note === undefined ? nothing : html`<p class="hint">${source.note}</p>`}`;
}
