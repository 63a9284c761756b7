// Many rows, a page of them at a time: some columns to find a row by, and the whole row below it to work on. Only what is
// on the page is drawn, so that thousands of rows are as quick as ten. In: the view of a list. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Node } from '../../renderer/core/model.js';
import type { FieldView } from '../../renderer/core/view.js';
import { controlId, isOpen } from '../field.js';
import { addButton, countOf, listFrame, rowName, rowSum } from '../list/list.js';
import { NO_REMOVAL, remove, removedLine, type Removal } from '../list/removed.js';
import { local, type Change } from '../local.js';
import type { Act, Widget } from '../widget.js';
import { written } from '../written.js';
import { keptWidths } from './kept-widths.js';
import { cellOf, columnsOf, hasProblem, PER_PAGE, rowsFound, type Search } from './rows.js';

export { tableStyles } from './table.css.js';

/** From so many rows on there is something to look for. */
const WORTH_SEARCHING = 10;

type State = Search & Removal & { readonly page: number };

const FIRST: State = { ...NO_REMOVAL, filter: '', onlyProblems: false, open: null, page: 0 };

/** Draws a list as a table. */
export const table: Widget = (view, act) => listFrame(view, act, html`${local<State>(FIRST, (state, change) => tableOf(view, act, state, change))}`);

function tableOf(view: FieldView, act: Act, state: State, change: Change<State>): TemplateResult {
  const { words } = act;
  const id = controlId(view.path);
  const mayChange = isOpen(view, act);
  const rows = view.pieces.flat();
  const columns = columnsOf(view);
  const found = rowsFound(rows, columns, state, words);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(state.page, pages - 1);
  const onPage = found.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  /** Shows the row that a path leads into; the host asks before it moves the focus there. */
  const reveal = (event: CustomEvent<string>): void => {
    const at = rows.findIndex(({ path }) => event.detail === controlId(path) || event.detail.startsWith(`${controlId(path)}/`));
    const row = rows[at];
    if (row) change({ open: row.path, filter: '', onlyProblems: false, page: Math.floor(at / PER_PAGE) });
  };
  const go = (to: number): void => {
    if (to < 0 || to >= pages || to === page) return;
    change({ page: to });
    act.say?.(words.page(to + 1, pages));
  };
  return html`<div class="table" data-reveals @omnia-reveal=${reveal}>
    ${countOf(view) >= WORTH_SEARCHING ? searchBar(rows, found.length, id, act, state, change) : nothing}
    ${rows.length === 0
      ? html`<p class="empty" lang=${words.lang}>${mayChange ? words.emptyList : words.unanswered}</p>`
      : html`<table ${keptWidths(state.open !== null)}>
          <caption class="visually-hidden">
            ${view.node.label}
          </caption>
          <thead>
            <tr>
              ${columns.map((column, i) => html`<th scope="col" class=${i === 0 ? nothing : columnClass(column)}>${column.label}</th>`)}
              <th scope="col" lang=${words.lang}>${words.state}</th>
              <th scope="col" lang=${words.lang}><span class="visually-hidden">${words.editRow}</span></th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              onPage,
              ({ path }) => path,
              (row) => rowLines(row, columns, mayChange, act, state, change),
            )}
          </tbody>
        </table>`}
    ${pages > 1 ? pager(page, pages, act, go) : nothing} ${mayChange ? html`${removedLine(state, act, change)}${addButton(view, act, id, change)}` : nothing}
  </div>`;
}

function searchBar(rows: readonly FieldView[], found: number, id: string, { words, say }: Act, state: State, change: Change<State>): TemplateResult {
  const look = (some: Partial<State>): void => change({ page: 0, ...some });
  // What is typed here is no answer: the host must not hear it.
  const type = (event: Event): void => {
    event.stopPropagation();
    look({ filter: (event.target as HTMLInputElement).value });
  };
  const tick = (event: Event): void => {
    event.stopPropagation();
    look({ onlyProblems: (event.target as HTMLInputElement).checked });
  };
  const tell = (): void => say?.(words.rows(found));
  return html`<div class="search-bar" lang=${words.lang}>
    <div>
      <label for="${id}-filter">${words.filterRows}</label>
      <input id="${id}-filter" type="search" autocomplete="off" .value=${live(state.filter)} @input=${type} @change=${tell} />
    </div>
    <div class="option">
      <input type="checkbox" id="${id}-problems" .checked=${live(state.onlyProblems)} @input=${tick} @change=${tell} />
      <label for="${id}-problems">${words.onlyProblems(rows.filter(hasProblem).length)}</label>
    </div>
    ${found < rows.length ? html`<p class="found">${words.rows(found)}</p>` : nothing}
  </div>`;
}

function rowLines(row: FieldView, columns: readonly Node[], mayChange: boolean, act: Act, state: State, change: Change<State>): TemplateResult {
  const { words } = act;
  const isOpened = state.open === row.path;
  const id = controlId(row.path);
  const name = rowName(row);
  const toggle = isOpened ? words.closeRow : mayChange ? words.editRow : words.showRow;
  const label = (cell: FieldView | undefined): string => (cell ? written(cell, words) : '');
  const [first, ...others] = columns;
  return html`<tr class=${isOpened ? 'open' : nothing}>
      <th scope="row" data-label=${first?.label ?? ''}><span class="position">${row.position}</span> ${first ? label(cellOf(row, first)) : nothing}</th>
      ${others.map((column) => html`<td data-label=${column.label} class=${columnClass(column)}>${label(cellOf(row, column))}</td>`)}
      <td data-label=${words.state}>${hasProblem(row) ? rowSum(row, act) : html`<span class="none" lang=${words.lang}>${words.noProblems}</span>`}</td>
      <td class="hand">
        <button type="button" class="tool" lang=${words.lang} aria-expanded=${isOpened ? 'true' : 'false'} aria-label="${toggle}: ${name}" @click=${() => change({ open: isOpened ? null : row.path })}>${toggle}</button>
      </td>
    </tr>
    ${isOpened
      ? html`<tr class="editor">
          <td colspan=${columns.length + 2}>
            ${act.draw([[row]])}
            <div class="tools" lang=${words.lang}>
              <button type="button" class="tool" aria-label="${words.closeRow}: ${name}" @click=${(event: Event) => close(event, id, change)}>${words.closeRow}</button>
              ${mayChange ? html`<button type="button" class="tool" aria-label="${words.removeRow}: ${name}" @click=${() => remove(row.path, name, act, change)}>${words.removeRow}</button>` : nothing}
            </div>
          </td>
        </tr>`
      : nothing}`;
}

/** Formats whose texts may be longer than a column. */
const LONG: readonly unknown[] = ['email', 'idn-email', 'uri', 'iri'];

/** Figures, and what stands above them, end on one line; a code or a date is read as a whole. */
function columnClass({ kind, schema }: Node): 'figure' | 'code' | typeof nothing {
  if (['number', 'money'].includes(kind.name)) return 'figure';
  return schema.format === undefined || LONG.includes(schema.format) ? nothing : 'code';
}

/** Closes a row; the focus goes to the button that opened it. */
function close(event: Event, _id: string, change: Change<State>): void {
  const line = (event.currentTarget as HTMLElement).closest('tr')?.previousElementSibling;
  change({ open: null });
  line?.querySelector<HTMLElement>('.hand button')?.focus();
}

function pager(page: number, pages: number, { words }: Act, go: (to: number) => void): TemplateResult {
  // Not `disabled`: a button that is pressed away would take the focus with it.
  const step = (label: string, sign: string, to: number): TemplateResult =>
    html`<button type="button" class="icon" aria-label=${label} aria-disabled=${to < 0 || to >= pages || to === page ? 'true' : nothing} @click=${() => go(to)}>${sign}</button>`;
  return html`<nav class="pager" lang=${words.lang} aria-label=${words.pages}>
    ${step(words.firstPage, '«', 0)} ${step(words.previousPage, '‹', page - 1)}
    <span>${words.page(page + 1, pages)}</span>
    ${step(words.nextPage, '›', page + 1)} ${step(words.lastPage, '»', pages - 1)}
  </nav>`;
}
