// Finding a field by its name: what is typed is looked for in labels, explanations and property names, accents and case
// apart. In: the words and the ways. Out: a dialog; each result leads to its field.
import { html, nothing, type TemplateResult } from 'lit';
import type { Node } from '../../../core/model.js';
import { isIrrelevant } from '../../../core/relevance.js';
import { stepOf } from '../../../core/visibility.js';
import { local } from '../../../../components/local.js';
import type { Session } from '../../session.js';
import type { Ways } from '../../ways.js';
import type { GuideWords } from '../../words/guide/words.js';
import { dialogFrame, leaving } from './dialog-frame.js';
import { wayTo } from './way-to.js';

/** So many results are listed. */
const LISTED = 20;

/** A field that was found; one in a row leads to the list. */
export interface Found {
  readonly node: Node;
  readonly path: string;
  readonly step: number;
}

/** The dialog of the search. */
export function drawFind(guide: GuideWords, ways: Ways): TemplateResult {
  return dialogFrame('find', guide.find, guide, ways, html`${local({ text: '' }, ({ text }, change) => search(text, (typed) => change({ text: typed }), guide, ways))}`);
}

function search(text: string, type: (text: string) => void, guide: GuideWords, ways: Ways): TemplateResult {
  const { session, words, formLang } = ways;
  const found = findFields(session, text);
  const to = leaving(ways);
  const [first] = found;
  const listen = (event: Event): void => {
    event.stopPropagation();
    type((event.target as HTMLInputElement).value);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && first) {
      event.preventDefault();
      to.goToField(first.path);
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      (event.currentTarget as HTMLElement).closest('dialog')?.querySelector<HTMLElement>('.found button')?.focus();
    }
  };
  return html`<p lang=${guide.lang}>
      <label for="find-text">${guide.findLabel}</label>
      <input id="find-text" type="search" autocomplete="off" spellcheck="false" aria-describedby="find-hint" .value=${text} @input=${listen} @keydown=${key} />
      <span class="hint" id="find-hint">${guide.findHint}</span>
    </p>
    <p role="status" lang=${words.lang}>${text.trim() === '' ? nothing : words.results(found.length)}</p>
    <ul class="found" lang=${formLang}>
      ${found.slice(0, LISTED).map(({ node, path, step }) => html`<li>${wayTo(path, node.label, to)} <span class="hint" lang=${guide.lang}>${guide.inStep(session.engine.model.steps[step]?.title ?? '')}</span></li>`)}
    </ul>
    ${found.length > LISTED ? html`<p class="hint" lang=${words.lang}>${words.moreResults(found.length - LISTED)}</p>` : nothing}`;
}

/** Fields that are asked and answer to a text: those whose label begins with it first, those only explained with it last. */
export function findFields({ engine, derived }: Session, text: string): readonly Found[] {
  const wanted = plain(text).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const { model } = engine;
  const ranked = model.nodes.flatMap((node) => {
    const path = placeOf(node);
    const step = node.hidden || node.label === '' || path === '' || isIrrelevant(derived.irrelevant, path) ? undefined : stepOf(model, path);
    const rank = step === undefined ? -1 : rankOf(node, wanted);
    return rank < 0 || step === undefined ? [] : [{ node, path, step, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.node.index - b.node.index);
}

function rankOf({ label, help, key }: Node, wanted: readonly string[]): number {
  const texts = [plain(label), plain(key), plain(help)];
  if (!wanted.every((word) => texts.some((text) => text.includes(word)))) return -1;
  if (texts[0]?.startsWith(wanted.join(' '))) return 0;
  return texts.findIndex((text) => wanted.every((word) => text.includes(word))) + 1 || 4;
}

/** Where a field is found: in rows the list, which may have none yet. */
function placeOf({ path }: Node): string {
  return path.replace(/\/\*.*$/, '');
}

/** Without accents and case, and in words: "First name", "firstName" and "first_name" are found alike. */
function plain(text: string): string {
  return text
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
