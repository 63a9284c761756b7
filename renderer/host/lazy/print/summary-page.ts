// The whole application on paper. In: what is to be printed, and when. Out: a template: what it is and what it does not
// claim, what is missing, results, documents, all answers, and the warnings with what was said of them.
import { html, nothing, type TemplateResult } from 'lit';
import { stepPieces } from '../../../core/derive.js';
import type { Raised } from '../../../core/alerts.js';
import { errorText } from '../../live-region.js';
import { placeName } from '../../place-name.js';
import { missingOf, type Lack } from '../guide/missing.js';
import { knownOf, knownResults, resultText } from '../guide/results.js';
import { printFields, type Paper } from './printed-fields.js';

/** When it is printed, and the digest of form and rules where there is one. */
export interface Imprint {
  readonly at: Date;
  readonly digest: string | undefined;
}

/** Draws the pages. */
export function summaryPage(paper: Paper, { at, digest }: Imprint): TemplateResult {
  const { ways, guide } = paper;
  const { session, formLang, received } = ways;
  const { model } = session.engine;
  const { checklist } = session.derived;
  const lacks = missingOf(session).filter(({ kind }) => kind === 'complete');
  const results = received ? knownOf(received.sent.facts) : knownResults(ways);
  return html`<article lang=${formLang}>
    <header>
      <h1>${model.title}</h1>
      <p lang=${guide.lang}>${guide.printed(at)}. ${guide.formVersion(model.id, model.version, digest ?? '–')}.</p>
      ${received ? html`<section class="claim"><h2>${received.name}</h2>${received.facts(ways)}</section>` : html`<p class="claim" lang=${guide.lang}>${guide.notSent}</p>`}
    </header>
    ${lacks.length === 0 ? nothing : html`<section><h2 lang=${guide.lang}>${guide.stillMissing}</h2><ul>${byRule(lacks).map((same) => html`<li>${lackText(same, ways)}</li>`)}</ul></section>`}
    ${results.length === 0 ? nothing : html`<section><h2 lang=${guide.lang}>${guide.results}</h2><dl>${results.map((entry) => html`<div><dt>${entry.title}</dt><dd>${resultText(entry, ways)}</dd></div>`)}</dl></section>`}
    ${checklist && checklist.items.length > 0 ? html`<section><h2>${checklist.title}</h2><ul>${checklist.items.map(({ label, rows }) => html`<li>${label}: <span lang=${guide.lang}>${rows.length > 0 ? guide.given : guide.toGive}</span></li>`)}</ul></section>` : nothing}
    ${model.steps.map(({ title, index }) => stepSection(title, index, paper))} ${warnings(paper)}
  </article>`;
}

/** So many places of one rule are a line each; more are one line, as rows can have thousands. */
const APART = 3;

/** What is missing, with the places of one rule together where they are many. */
function byRule(lacks: readonly Lack[]): readonly (readonly [Lack, ...Lack[]])[] {
  const rules = new Map<string, [Lack, ...Lack[]]>();
  for (const lack of lacks) {
    const key = `${lack.node.path} ${'key' in lack.why ? lack.why.id : lack.why.code}`;
    const same = rules.get(key);
    if (same) same.push(lack);
    else rules.set(key, [lack]);
  }
  return [...rules.values()].flatMap((same) => (same.length > APART ? [same] : same.map((lack): [Lack] => [lack])));
}

function lackText(same: readonly [Lack, ...Lack[]], { session, words }: Paper['ways']): string {
  const [{ node, why }] = same;
  const texts = new Set(same.map((lack) => errorText(lack.why, words, lack.node)));
  const places = same.map(({ path }) => placeName(session, path));
  // The rows in a row, and the field that is the same in all of them once.
  const rows = same.length === 1 ? places.join('') : `${node.label} (${places.map((place) => place.replace(`, ${node.label}`, '')).join('; ')})`;
  return `${rows}: ${errorText(why, words, node)}${texts.size > 1 ? ' …' : ''}`;
}

function stepSection(title: string, index: number, paper: Paper): TemplateResult | typeof nothing {
  const { engine, state } = paper.ways.session;
  const views = stepPieces(engine, state, index).flat();
  if (views.length === 0) return nothing;
  const [only] = views;
  // The one group of a step says what the step says.
  const isSole = views.length === 1 && only?.node.kind.shape === 'group' && !only.error && only.alerts.length === 0;
  return html`<section class="step"><h2>${title}</h2>${printFields(isSole ? only.pieces.flat() : views, 3, paper)}</section>`;
}

/** Every warning that holds, with what the person said of it. */
function warnings({ ways, guide }: Paper): TemplateResult | typeof nothing {
  const { session, formLang } = ways;
  const held = session.derived.raised.filter(({ level }) => level === 'warning');
  if (held.length === 0) return nothing;
  const said = ({ acknowledged }: Raised): string => (acknowledged ? `${guide.read}; ${acknowledged.reason ? guide.reasonGiven(acknowledged.reason) : guide.noReason}` : guide.notRead);
  return html`<section class="warnings">
    <h2 lang=${guide.lang}>${guide.warnings}</h2>
    <table>
      <tbody>${held.map((alert) => html`<tr><th scope="row">${alert.id}<br />${placeName(session, alert.path)}</th><td lang=${formLang}>${alert.message}<p lang=${guide.lang}>${said(alert)}</p></td></tr>`)}</tbody>
    </table>
  </section>`;
}
