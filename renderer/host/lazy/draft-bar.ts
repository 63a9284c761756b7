// What is to be said of a draft, above the form. In: a status and what a person may do about it. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import { nodeAt } from '../../core/findings.js';
import type { Migrated } from '../../core/migrate.js';
import type { Model } from '../../core/model.js';
import type { LastingWords } from '../words/lasting/words.js';
import type { DraftStatus } from './drafts.js';

/** What a person may do about a draft. */
export interface DraftWays {
  readonly model: Model;
  readonly words: LastingWords;
  readonly lang: string;
  takeOver(): void;
  /** Was told what a new version of the form made of the answers. */
  seen(): void;
  startOver(): void;
  exportDraft(): void;
}

/** What a status says; empty when there is nothing to say. */
export function sentenceOf(status: DraftStatus, words: LastingWords): string {
  const sentences: { readonly [K in DraftStatus['kind']]: (status: Extract<DraftStatus, { kind: K }>) => string } = {
    opening: () => '',
    fresh: () => '',
    resumed: ({ at }) => words.resumed(new Date(at)),
    saved: ({ at }) => words.saved(new Date(at)),
    elsewhere: () => words.elsewhere,
    taken: () => words.taken,
    refused: ({ reason }) => words.refused[reason],
    unsaved: ({ why }) => words.unsaved[why],
  };
  return (sentences[status.kind] as (status: DraftStatus) => string)(status);
}

/** Draws the bar. */
export function draftBar(status: DraftStatus, ways: DraftWays): TemplateResult | typeof nothing {
  const { words, lang } = ways;
  const sentence = sentenceOf(status, words);
  if (sentence === '') return nothing;
  const elsewhere = status.kind === 'elsewhere' || status.kind === 'taken';
  const stuck = status.kind === 'refused' || status.kind === 'unsaved';
  return html`<div class="draft ${status.kind}" part="draft" role="group" aria-label=${words.drafts} lang=${lang}>
    <p>${sentence}</p>
    ${'changes' in status && status.changes.length > 0 ? changed(status.changes, ways) : nothing}
    ${elsewhere ? html`<button type="button" class="tool" @click=${ways.takeOver}>${words.takeOver}</button>` : nothing}
    ${stuck || elsewhere ? html`<button type="button" class="tool" @click=${ways.exportDraft}>${words.exportDraft}</button>` : nothing}
    ${status.kind === 'refused' || status.kind === 'resumed' ? html`<button type="button" class="tool" @click=${ways.startOver}>${words.startOver}</button>` : nothing}
  </div>`;
}

/** What a new version of the form has made of the answers. */
function changed(changes: readonly Migrated[], { model, words, seen }: DraftWays): TemplateResult {
  return html`<p>${words.migrated}</p>
    <ul>
      ${changes.map(({ what, path, to, value }) => html`<li>${words.migratedTo[what](labelOf(model, to ?? path), typeof value === 'string' ? value : JSON.stringify(value ?? null))}</li>`)}
    </ul>
    <button type="button" class="tool" @click=${seen}>${words.migratedSeen}</button>`;
}

function labelOf(model: Model, pointer: string): string {
  return nodeAt(model, pointer)?.label ?? pointer;
}
