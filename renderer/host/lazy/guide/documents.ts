// The documents that the answers call for: what is attached, what is missing, and the answers that ask for it. In: the
// words and the ways. Out: a list with a way to add what is missing; nothing where the form has no such list.
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistItem } from '../../../core/aside-view.js';
import { get } from '../../../core/pointer.js';
import { keyPathOf } from '../../../core/rows.js';
import { trace } from '../../../core/trace.js';
import { stepOf } from '../../../core/visibility.js';
import { placeName } from '../../place-name.js';
import type { Ways } from '../../ways.js';
import type { GuideWords } from '../../words/guide/words.js';
import { wayTo } from './way-to.js';

/** So many answers are named as the reason of one document. */
const REASONS = 3;

/** Draws the list. */
export function drawDocuments(guide: GuideWords, ways: Ways, isForReading = ways.locked || ways.mode === 'readonly'): TemplateResult | typeof nothing {
  const { checklist } = ways.session.derived;
  if (!checklist) return nothing;
  const { title, decided, items } = checklist;
  const told = items.length === 0 ? html`<p class="hint" lang=${guide.lang}>${decided ? guide.noDocuments : guide.documentsNotKnown}</p>` : html`<ul>${items.map((item) => html`<li class=${item.rows.length > 0 ? 'given' : 'to-give'}>${document(item, isForReading, guide, ways)}</li>`)}</ul>`;
  return html`<section class="documents" aria-labelledby="documents-title"><h4 id="documents-title">${title}</h4>${told}</section>`;
}

function document(item: ChecklistItem, isForReading: boolean, guide: GuideWords, ways: Ways): TemplateResult {
  const [row] = item.rows;
  const state = row === undefined ? html`<span class="document-state">${guide.toGive}</span>` : html`<span class="document-state">${guide.given}</span>`;
  const why = reasonsOf(item, ways);
  return html`<div class="document">
    <span class="document-name">${row === undefined ? item.label : wayTo(row, item.label, ways)}</span> <span lang=${guide.lang}>${state}</span>
    ${why.length === 0 ? nothing : html`<span class="hint"><span lang=${guide.lang}>${guide.becauseOf}:</span> ${why.map((path, i) => html`${i > 0 ? ', ' : nothing}${wayTo(path, placeName(ways.session, path), ways)}`)}</span>`}
    ${row !== undefined || isForReading ? nothing : html`<button type="button" class="quiet" lang=${guide.lang} aria-label=${guide.addDocument(item.label)} @click=${() => add(item, ways)}>${guide.addDocument('').replace(/\s*:\s*$/, '')}</button>`}
  </div>`;
}

/** The answers that call for a document: those that its condition reads, with an answer. */
function reasonsOf({ value }: ChecklistItem, { session }: Ways): readonly string[] {
  const { engine, derived, state } = session;
  const reason = engine.model.checklist?.reasons.get(String(value));
  if (!reason) return [];
  const read = [...trace(engine.model, derived.evaluation, reason.code, [null])].filter(([pointer, { hidden }]) => !hidden && get(state.data, pointer) !== undefined);
  const asked = read.map(([pointer]) => keyPathOf(state.rows, pointer)).filter((path) => stepOf(engine.model, path) !== undefined);
  return asked.slice(0, REASONS);
}

/** A row for the document, with its kind filled in; the person goes on in it. */
function add({ value }: ChecklistItem, ways: Ways): void {
  const { session } = ways;
  const { checklist } = session.engine.model;
  if (!checklist) return;
  const { path } = checklist.list;
  session.dispatch({ type: 'addRow', path });
  const row = `${path}/${session.state.nextRow - 1}`;
  session.dispatch({ type: 'edit', path: `${row}/${checklist.property.key}`, raw: String(value) });
  ways.goToField(row);
}
