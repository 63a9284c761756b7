// The second page of the import: what would happen, how the rows come to those that are there, and what is left out and
// why. In: a desk with a file that was read. Out: a template, and the ways on.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ImportWay, Problem, RefusedRow } from '../../../core/import/plan.js';
import { cellOf } from '../../../core/import/read-rows.js';
import { countOf } from '../../../../components/list/list.js';
import { download } from '../../download.js';
import type { Counts, ImportWords } from '../../words/import/words.js';
import { columnName } from './chooser.js';
import { csv, listOf, planned } from './read.js';
import { reasonText, reportLines } from './reasons.js';
import type { Desk, Reading } from './import-state.js';

/** So many reasons are listed; all are in the report. */
const LISTED = 100;
/** So many characters of a value are shown. */
const SHOWN = 60;

/** How many rows go which way. */
export function countsOf({ plan: { added, updated, removed, refused, notices } }: Reading): Counts {
  return { added, updated, removed, refused: refused.length, noticed: new Set(notices.map(({ line }) => line)).size };
}

/** Whether there is something to take, and room for it. */
export function mayTake({ plan }: Reading, desk: Desk): boolean {
  return plan.added + plan.updated > 0 && plan.total <= (listOf(desk).schema.maxItems ?? Number.POSITIVE_INFINITY);
}

/** Draws what would happen. */
export function preview(reading: Reading, desk: Desk): TemplateResult {
  const { own, id, view } = desk;
  const { table, plan, isOther, source } = reading;
  const { maxItems } = listOf(desk).schema;
  const { unknown } = table.header;
  return html`<div lang=${own.lang}>
    <h4 id="${id}-outcome" tabindex="-1">${own.preview(source)}</h4>
    <p class="import-counts">${own.counts(countsOf(reading))}</p>
    ${plan.added + plan.updated === 0 ? html`<p class="error">${own.nothingToTake}</p>` : nothing}
    ${maxItems !== undefined && plan.total > maxItems ? html`<p class="error">${own.full(plan.total, maxItems)}</p>` : nothing}
    ${unknown.length > 0 ? html`<p class="hint">${own.unknown(unknown)}</p>` : nothing} ${isOther ? html`<p class="import-notice">${own.otherEncoding}</p>` : nothing}
    ${countOf(view) > 0 ? howTo(reading, desk) : nothing} ${plan.refused.length > 0 ? leftOut(plan.refused, reading, desk) : nothing}
    ${plan.notices.length > 0 ? toCheck(reading, desk) : nothing}
  </div>`;
}

function howTo(reading: Reading, desk: Desk): TemplateResult {
  const { own, id, view, change, ways } = desk;
  const list = listOf(desk);
  const keys = [list.ui.rowKey ?? []].flat();
  const key = keys.map((name) => list.item?.byKey.get(name)?.label ?? name).join(', ');
  const texts: readonly (readonly [ImportWay, string])[] = [...(keys.length === 0 ? [] : [['update', own.update(key)] as const]), ['add', own.add], ['replace', own.replace]];
  const choose = (way: ImportWay): void => {
    const next = { ...reading, ...planned(desk, reading.table, way) };
    change({ reading: next });
  };
  return html`<div class="field">
    <span class="label" id="${id}-way">${own.rowsThere(countOf(view))}</span>
    <div class="options" role="radiogroup" aria-labelledby="${id}-way">
      ${texts.map(([way, text]) => html`<div class="option">
        <input type="radio" id="${id}-${way}" name="${id}-way" value=${way} .checked=${live(reading.way === way)} @change=${() => choose(way)} />
        <label for="${id}-${way}" lang=${ways.words.lang}>${text}</label>
      </div>`)}
    </div>
  </div>`;
}

/** Rows that are taken and that a person should look at. */
function toCheck({ plan, table }: Reading, { own, id }: Desk): TemplateResult {
  return html`<h4 id="${id}-noticed">${own.noticed}</h4>
    <table class="import-table" aria-labelledby="${id}-noticed">
      ${columnHeads(own)}
      <tbody>${plan.notices.slice(0, LISTED).map(({ line, column }) => cells(line.number, columnName(column), cellOf(line, table.header.columns, column), html`${own.letters}`, own))}</tbody>
    </table>`;
}

function columnHeads(own: ImportWords): TemplateResult {
  return html`<thead><tr><th scope="col">${own.line}</th><th scope="col">${own.column}</th><th scope="col">${own.value}</th><th scope="col">${own.reason}</th></tr></thead>`;
}

/** A line of a table of reasons. */
function cells(number: number, column: TemplateResult, value: string, reason: TemplateResult, own: ImportWords): TemplateResult {
  return html`<tr>
    <th scope="row" data-head=${own.line}>${number}</th>
    <td data-head=${own.column}>${column}</td>
    <td class="cell" data-head=${own.value}>${value === '' ? '–' : value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value}</td>
    <td data-head=${own.reason}>${reason}</td>
  </tr>`;
}

function leftOut(refused: readonly RefusedRow[], reading: Reading, desk: Desk): TemplateResult {
  const { own, id } = desk;
  const all = refused.flatMap((row) => row.problems.map((problem) => ({ row, problem })));
  return html`<h4 id="${id}-refused">${own.refused}</h4>
    <table class="import-table refused" aria-labelledby="${id}-refused">
      ${columnHeads(own)}
      <tbody>${all.slice(0, LISTED).map(({ row, problem }) => refusedLine(row, problem, reading, desk))}</tbody>
    </table>
    ${all.length > LISTED ? html`<p class="hint">${own.more(all.length - LISTED)}</p>` : nothing}
    <p><button type="button" class="quiet" @click=${() => void saveReport(reading, desk)}>${own.report}</button></p>`;
}

function refusedLine({ line }: RefusedRow, problem: Problem, { table }: Reading, desk: Desk): TemplateResult {
  const { own, ways } = desk;
  const value = cellOf(line, table.header.columns, problem.column);
  const reason = html`<span lang=${problem.reason.kind === 'alert' ? ways.formLang : own.lang}>${reasonText(problem, { own, words: ways.words, list: listOf(desk) })}</span>`;
  return cells(line.number, problem.column ? columnName(problem.column) : html`${own.wholeLine}`, value, reason, own);
}

async function saveReport({ plan, table }: Reading, desk: Desk): Promise<void> {
  const { own, ways } = desk;
  const list = listOf(desk);
  const { writeTable } = await csv.come();
  download(`${list.key}-${own.reportName}.csv`, writeTable(reportLines(plan.refused, table, { own, words: ways.words, list })), 'text/csv');
}
