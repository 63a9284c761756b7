// "What changes if…": other values tried on a copy, with what would change beside what is so. In: the words and the ways.
// Out: a dialog. The form in hand changes only when the person applies the trial.
import { html, nothing, type TemplateResult } from 'lit';
import type { Raised } from '../../../core/alerts.js';
import { stepPieces } from '../../../core/derive.js';
import { nodeAt } from '../../../core/findings.js';
import type { FieldView } from '../../../core/view.js';
import { stepOf } from '../../../core/visibility.js';
import { controlText } from '../../control-text.js';
import { drawPieces } from '../../draw-fields.js';
import type { Session } from '../../session.js';
import type { Ways } from '../../ways.js';
import type { GuideWords } from '../../words/guide/words.js';
import { closeDialog } from '../close-dialog.js';
import { dialogFrame } from './dialog-frame.js';
import { differences, type Figure } from './differences.js';
import { Trial } from './trial.js';

/** Fields of the trial have paths of their own, so that their ids are no others'. */
const APART = '/~trial';

const trials = new WeakMap<Session, Trial>();

/** Draws the dialog. */
export function drawWhatIf(guide: GuideWords, ways: Ways): TemplateResult {
  const trial = trialOf(ways);
  const fields = trialFields(trial.session);
  const act: Ways = { ...ways, manner: 'edit', locked: false };
  const isOpen = !ways.locked && ways.mode !== 'readonly';
  const apply = (event: Event): void => {
    trial.apply(ways.session);
    trials.delete(ways.session);
    ways.say?.(guide.applied);
    closeDialog(event);
  };
  const content = html`<p lang=${guide.lang}>${guide.whatIfText}</p>
    <div class="trial-body"><div class="trial-fields" lang=${ways.formLang} @input=${(event: Event) => listen(event, trial)} @focusout=${(event: Event) => listen(event, trial)} @keydown=${stay}>${drawPieces([fields], act)}</div>
    ${comparison(guide, ways, trial)}</div>`;
  const actions = html`${isOpen ? html`<button type="button" class="primary" lang=${guide.lang} ?disabled=${!trial.isDifferent} @click=${apply}>${guide.apply}</button>` : nothing}`;
  return dialogFrame('what-if-dialog', guide.whatIf, guide, ways, content, actions, { close: guide.cancel, closed: () => trials.delete(ways.session) });
}

/** The trial that is open; a new one when the form in hand has moved on. */
function trialOf({ session, look }: Ways): Trial {
  const known = trials.get(session);
  if (known?.isOf(session)) return known;
  const trial = new Trial(session, () => look.redraw());
  trials.set(session, trial);
  return trial;
}

/** What happens in the trial stays in it: the form listens at its root. */
function listen(event: Event, trial: Trial): void {
  event.stopPropagation();
  const control = event.target as HTMLInputElement | HTMLSelectElement;
  const field = control.closest<HTMLElement>('[data-path]');
  const path = field?.dataset.path?.slice(APART.length);
  if (!field || path === undefined) return;
  if (event.type === 'input') trial.type(path, controlText(control));
  else if (!field.contains((event as FocusEvent).relatedTarget as Node | null) && nodeAt(trial.session.engine.model, path)) trial.leave(path);
}

function stay(event: Event): void {
  event.stopPropagation();
}

/** The fields that may be tried and are asked; what is raised at them is told below, not at them. */
function trialFields({ engine, state }: Session): readonly FieldView[] {
  return engine.model.whatIf.flatMap(({ path }) => {
    const step = stepOf(engine.model, path);
    const view = step === undefined ? undefined : viewAt(stepPieces(engine, state, step), path);
    return view ? [{ ...view, path: `${APART}${path}`, alerts: [], error: view.error && 'message' in view.error ? null : view.error }] : [];
  });
}

function viewAt(pieces: FieldView['pieces'], path: string): FieldView | undefined {
  const around = pieces.flat().find((view) => path === view.path || path.startsWith(`${view.path}/`));
  return around === undefined || around.path === path ? around : viewAt(around.pieces, path);
}

function comparison(guide: GuideWords, ways: Ways, trial: Trial): TemplateResult {
  const { figures, comes, goes } = differences(ways.session, trial.session, ways);
  const same = figures.every(({ now, then }) => now === then) && comes.length + goes.length === 0;
  return html`<div class="comparison" aria-live="polite">
    ${same ? html`<p class="hint" lang=${guide.lang}>${guide.noDifference}</p>` : nothing}
    ${figures.length === 0
      ? nothing
      : html`<table class="trial-table">
          <thead lang=${guide.lang}><tr><th scope="col">${guide.value}</th><th scope="col">${guide.now}</th><th scope="col">${guide.trial}</th></tr></thead>
          <tbody>${figures.map((figure) => row(figure, guide))}</tbody>
        </table>`}
    ${alerts(guide.comes, comes, guide, ways)} ${alerts(guide.goes, goes, guide, ways)}
  </div>`;
}

function row({ id, title, now, then }: Figure, guide: GuideWords): TemplateResult {
  const differs = now !== then;
  return html`<tr data-figure=${id} class=${differs ? 'differs' : nothing}>
    <th scope="row">${title}</th>
    <td data-head=${guide.now}>${now || '–'}</td>
    <td data-head=${guide.trial}>${then || '–'}${differs ? html` <span class="differs-mark" lang=${guide.lang}>${guide.differs}</span>` : nothing}</td>
  </tr>`;
}

function alerts(title: string, raised: readonly Raised[], guide: GuideWords, { words, formLang }: Ways): TemplateResult | typeof nothing {
  if (raised.length === 0) return nothing;
  return html`<h4 lang=${guide.lang}>${title}</h4>
    <ul class="trial-alerts">${raised.map(({ level, message }) => html`<li class="entry" data-level=${level}><strong class="level" lang=${words.lang}>${words.level[level]}.</strong> <span lang=${formLang}>${message}</span></li>`)}</ul>`;
}
