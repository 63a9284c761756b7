// The list of gathered errors and alerts: by step, one level or all, rows of one rule under one line. In: the view of a
// form. Out: a template in which each entry leads to its field.
import { html, nothing, type TemplateResult } from 'lit';
import type { Raised } from '../../core/alerts.js';
import type { Level } from '../../core/form.js';
import type { FormView } from '../../core/view.js';
import { stepOf } from '../../core/visibility.js';
import { acknowledgement } from '../../../components/alert.js';
import { fieldLink } from '../error-summary.js';
import { errorText } from '../live-region.js';
import { placeName } from '../place-name.js';
import type { Ways } from '../ways.js';
import { panelStyles } from './panel.css.js';
import { drawPutAside } from './put-aside.js';

/** Sheets that come with it. */
export const sheets = [panelStyles];

/** One line of the list. */
interface Entry {
  /** Entries of one rule are one line when they are several. */
  readonly rule: string;
  readonly level: Level;
  readonly path: string;
  /** Position of the step; null for what no step asks. */
  readonly step: number | null;
  readonly text: string;
  /** The alert itself, below an error. */
  readonly alert?: Raised;
}

const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'suggestion'];

/** Draws the list. */
export function drawPanel(view: FormView, ways: Ways): TemplateResult {
  const { look, words } = ways;
  const entries = entriesOf(view, ways);
  const present = LEVELS.filter((level) => entries.some((entry) => entry.level === level));
  // A level of which nothing is left lists all again.
  const level = look.level !== null && present.includes(look.level) ? look.level : null;
  const here = look.onlyHere && view.steps.length > 1;
  const listed = entries.filter((entry) => (level === null || entry.level === level) && (!here || entry.step === view.step));
  const steps = [...new Set(listed.map(({ step }) => step))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const spread = new Set(entries.map(({ step }) => step)).size;
  return html`${present.length > 1 || spread > 1 ? filters(entries, present, level, spread, ways) : nothing}
  ${listed.length === 0 ? html`<p class="hint" lang=${words.lang}>${words.nothingGathered}</p>` : nothing}
  ${steps.map(
    (step) => html`<section class="gathered-step">
      ${view.steps.length > 1 ? html`<h4>${step === null ? html`<span lang=${words.lang}>${words.elsewhere}</span>` : view.steps[step]?.title}</h4>` : nothing}
      <ul>
        ${lines(listed.filter((entry) => entry.step === step)).map((line) => html`<li>${lineOf(line, ways)} ${line.length === 1 ? answerTo(line[0], ways) : nothing}</li>`)}
      </ul>
    </section>`,
  )}
  ${drawPutAside(ways)}`;
}

function entriesOf({ problems, alerts }: FormView, { session, words }: Ways): readonly Entry[] {
  const { model } = session.engine;
  return [
    ...problems.map(({ path, node, error, step }): Entry => ({ rule: 'message' in error ? error.id : `${error.code} ${node.path}`, level: 'error', path, step, text: errorText(error, words, node) })),
    ...alerts.map((alert): Entry => ({ rule: alert.id, level: alert.level, path: alert.path, step: stepOf(model, alert.path) ?? null, text: alert.message, alert })),
  ];
}

function filters(entries: readonly Entry[], present: readonly Level[], chosen: Level | null, steps: number, { look, words }: Ways): TemplateResult {
  const filter = (level: Level | null, name: string, count: number): TemplateResult =>
    html`<button type="button" class="filter" aria-pressed=${chosen === level ? 'true' : 'false'} @click=${() => look.list(level)}>${name} <span class="count">${count}</span></button>`;
  return html`<div class="filters" role="group" lang=${words.lang} aria-label=${words.filter}>
    ${present.length < 2 ? nothing : html`${filter(null, words.allLevels, entries.length)} ${present.map((level) => filter(level, words.level[level], entries.filter((entry) => entry.level === level).length))}`}
    ${steps > 1 ? html`<button type="button" class="filter" aria-pressed=${look.onlyHere ? 'true' : 'false'} @click=${() => look.listHere(!look.onlyHere)}>${words.thisStep}</button>` : nothing}
  </div>`;
}

/** The entries of one step: those of one rule together, the gravest first. */
function lines(entries: readonly Entry[]): readonly (readonly [Entry, ...Entry[]])[] {
  const byRule = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const key = `${entry.level} ${entry.rule}`;
    const line = byRule.get(key);
    if (line) line.push(entry);
    else byRule.set(key, [entry]);
  }
  return [...byRule.values()].sort(([a], [b]) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function lineOf(line: readonly [Entry, ...Entry[]], ways: Ways): TemplateResult {
  const [first, ...more] = line;
  const { words } = ways;
  const mark = html`<strong class="level" lang=${words.lang}>${words.level[first.level]}</strong>`;
  if (more.length === 0) return html`<div class="entry" data-level=${first.level}>${mark} ${link(first, ways)} <p>${first.text}</p></div>`;
  const same = line.every(({ text }) => text === first.text);
  return html`<details class="entry" data-level=${first.level}>
    <summary>${mark} <span lang=${words.lang}>${words.places(line.length)}</span> ${same ? html`<p>${first.text}</p>` : html`<p>${first.text} …</p>`}</summary>
    <ul>
      ${line.map((entry) => html`<li>${link(entry, ways)} ${same ? nothing : html`<p>${entry.text}</p>`} ${answerTo(entry, ways)}</li>`)}
    </ul>
  </details>`;
}

/** A warning is said to have been read here too. */
function answerTo({ alert }: Entry, ways: Ways): TemplateResult | typeof nothing {
  return alert && !ways.locked && ways.mode !== 'readonly' ? acknowledgement(alert, ways) : nothing;
}

function link({ path, step }: Entry, ways: Ways): TemplateResult {
  const name = placeName(ways.session, path);
  return step === null ? html`<span>${name}</span>` : fieldLink(path, name, ways);
}
