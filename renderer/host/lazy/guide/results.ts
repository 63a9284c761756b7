// The computed values that a form names for its review. In: the words and the ways. Out: a list of titles and values; what
// is not known, does not exist or is an empty list is left out.
import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryEntry } from '../../../core/aside-view.js';
import type { Ways } from '../../ways.js';
import type { GuideWords } from '../../words/guide/words.js';

/** Draws the values; nothing when there are none. */
export function drawResults(guide: GuideWords, ways: Ways): TemplateResult | typeof nothing {
  const known = knownResults(ways);
  if (known.length === 0) return nothing;
  return html`<section class="results" aria-labelledby="results-title">
    <h4 id="results-title" lang=${guide.lang}>${guide.results}</h4>
    <dl class="facts">${known.map((entry) => html`<div data-value=${entry.name}><dt>${entry.title}</dt><dd>${resultText(entry, ways)}</dd></div>`)}</dl>
  </section>`;
}

/** The values that say something. */
export function knownResults({ session }: Pick<Ways, 'session'>): readonly SummaryEntry[] {
  return knownOf(session.derived.summary);
}

/** Those of some values that say something. */
export function knownOf(summary: readonly SummaryEntry[]): readonly SummaryEntry[] {
  return summary.filter(({ value }) => value !== null && !(Array.isArray(value) && value.length === 0));
}

/** A value in words. */
export function resultText({ value, text }: SummaryEntry, { words }: Pick<Ways, 'words'>): string {
  return typeof value === 'boolean' && text === String(value) ? (value ? words.yes : words.no) : text;
}
