// Answers on paper. In: the views of fields. Out: templates of plain text: names with answers, rows as tables whose heads
// come again on each page, errors and alerts below the field they are of.
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from '../../../core/view.js';
import { written } from '../../../../components/written.js';
import { errorText } from '../../live-region.js';
import type { Ways } from '../../ways.js';
import type { GuideWords } from '../../words/guide/words.js';
import { leavesOf, tableOf, type Leaf } from './printed-rows.js';

/** What printing needs. */
export interface Paper {
  readonly ways: Pick<Ways, 'words' | 'formLang' | 'session' | 'received'>;
  readonly guide: GuideWords;
}

/** Draws fields: runs of single answers as lists, groups and lists under headings of their own. */
export function printFields(views: readonly FieldView[], level: number, paper: Paper): TemplateResult {
  const parts: TemplateResult[] = [];
  let run: FieldView[] = [];
  const flush = (): void => {
    if (run.length > 0) parts.push(html`<dl>${run.map((view) => single(view, paper))}</dl>`);
    run = [];
  };
  for (const view of views) {
    const { shape } = view.node.kind;
    if (shape === 'value') run.push(view);
    else if (shape !== 'nothing') {
      flush();
      parts.push(shape === 'list' ? printList(view, level, paper) : printGroup(view, level, paper));
    }
  }
  flush();
  return html`${parts}`;
}

function printGroup(view: FieldView, level: number, paper: Paper): TemplateResult {
  return html`<section>${heading(view, level)} ${remarks(view, paper)} ${printFields(view.pieces.flat(), level + 1, paper)}</section>`;
}

/** The one group of a step says what the step says: its name is not printed twice. */
function heading({ node }: FieldView, level: number): TemplateResult | typeof nothing {
  if (node.label === '') return nothing;
  return level <= 3 ? html`<h3>${node.label}</h3>` : html`<h4>${node.label}</h4>`;
}

function single(view: FieldView, paper: Paper): TemplateResult | typeof nothing {
  const { words } = paper.ways;
  const text = written(view, words);
  const said = remarks(view, paper);
  if (text === '' && !view.node.required && said === nothing) return nothing;
  const { origin } = view;
  return html`<div>
    <dt>${view.node.label}</dt>
    <dd>${text === '' ? html`<em lang=${words.lang}>${words.unanswered}</em>` : text}${origin && origin !== 'typed' && text !== '' ? html` <small lang=${words.lang}>(${words.origin[origin]})</small>` : nothing}</dd>
    ${said}
  </div>`;
}

function printList(view: FieldView, level: number, paper: Paper): TemplateResult {
  const rows = view.pieces.flat();
  const { words } = paper.ways;
  const { columns, lines } = tableOf(view, rows, words);
  return html`<section>${heading(view, level)} ${remarks(view, paper)}
    ${rows.length === 0
      ? html`<p lang=${words.lang}>${words.rows(0)}</p>`
      : html`<table>
          <thead><tr><th scope="col" lang=${paper.guide.lang}>${paper.guide.rowNumber}</th>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
          ${lines.map(({ cells, rest }, i) => html`<tbody>
            <tr><th scope="row">${i + 1}</th>${cells.map((text) => html`<td>${text}</td>`)}</tr>
            ${rowRest(rest, rows[i], columns.length, paper)}
          </tbody>`)}
        </table>`}
  </section>`;
}

/** Whatever of a row has no column, and what is said of it. */
function rowRest(rest: readonly Leaf[], row: FieldView | undefined, columns: number, paper: Paper): TemplateResult | typeof nothing {
  const said = row ? allRemarks(row, paper) : nothing;
  if (rest.length === 0 && said === nothing) return nothing;
  return html`<tr class="rest"><td></td><td colspan=${columns}>${rest.map(({ label, text }, i) => html`${i > 0 ? '; ' : nothing}<span>${label}: ${text}</span>`)} ${said}</td></tr>`;
}

function allRemarks(row: FieldView, paper: Paper): TemplateResult | typeof nothing {
  const said = [row, ...leavesOf(row).map(({ view }) => view)].map((view) => remarks(view, paper)).filter((remark) => remark !== nothing);
  return said.length === 0 ? nothing : html`${said}`;
}

/** Error and alerts of one place. */
function remarks({ error, alerts, node }: FieldView, { ways, guide }: Paper): TemplateResult | typeof nothing {
  if (!error && alerts.length === 0) return nothing;
  const { words, formLang } = ways;
  return html`${error ? html`<p class="remark error"><strong lang=${words.lang}>${words.level.error}.</strong> ${errorText(error, words, node)}</p>` : nothing}
  ${alerts.map(({ level, message, acknowledged }) => html`<p class="remark"><strong lang=${words.lang}>${words.level[level]}.</strong> <span lang=${formLang}>${message}</span>${level === 'warning' ? html` <em lang=${guide.lang}>(${acknowledged ? guide.read : guide.notRead})</em>` : nothing}</p>`)}`;
}
