// Suggestions that a person put aside. In: the ways. Out: a list that opens, in which each can be had again; nothing when
// there are none.
import { html, nothing, type TemplateResult } from 'lit';
import { stepOf } from '../../core/visibility.js';
import { placeName } from '../place-name.js';
import type { Ways } from '../ways.js';

/** Draws the list. */
export function drawPutAside(ways: Ways): TemplateResult | typeof nothing {
  const { session, words, locked, mode, revoke } = ways;
  const aside = session.derived.raised.filter(({ dismissed, path }) => dismissed && stepOf(session.engine.model, path) !== undefined);
  if (aside.length === 0) return nothing;
  return html`<details class="put-aside">
    <summary lang=${words.lang}>${words.putAside(aside.length)}</summary>
    <ul>
      ${aside.map(({ key, path, message }) => html`<li>
        <strong>${placeName(session, path)}</strong>
        <p>${message}</p>
        ${locked || mode === 'readonly' ? nothing : html`<button type="button" class="quiet" lang=${words.lang} aria-label="${words.bringBack}: ${message}" @click=${() => revoke(key)}>${words.bringBack}</button>`}
      </li>`)}
    </ul>
  </details>`;
}
