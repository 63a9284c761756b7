// Rows of a list from a file: the button at the list, and the dialog in which a person chooses the file, sees what would
// happen, and takes it. In: the view of a list and what a person may do. Out: a template. The form changes once, at the end.
import { html, nothing, type TemplateResult } from 'lit';
import { nodeAt } from '../../../core/findings.js';
import type { FieldView } from '../../../core/view.js';
import { controlId } from '../../../../components/field.js';
import { local, type Change } from '../../../../components/local.js';
import type { Ways } from '../../ways.js';
import { importWordsFor } from '../../words/import/catalogues.js';
import { whyStyles } from '../why.css.js';
import { chooser } from './chooser.js';
import { importStyles } from './import.css.js';
import { NOT_BEGUN, type Desk, type ImportState } from './import-state.js';
import { countsOf, mayTake, preview } from './preview.js';
import { planned } from './read.js';

/** Draws the button at a list that takes files, and the dialog while it is open. */
export function importer(view: FieldView, ways: Ways): TemplateResult | typeof nothing {
  if (nodeAt(ways.session.engine.model, view.path)?.ui.import === undefined) return nothing;
  for (const sheet of [whyStyles, importStyles]) ways.takeIn?.(sheet);
  return html`${local(NOT_BEGUN, (state, change) => drawn(view, ways, state, change))}`;
}

function drawn(view: FieldView, ways: Ways, state: ImportState, change: Change<ImportState>): TemplateResult | typeof nothing {
  const { own } = state;
  // The words come with the list; the button is there once they are.
  const { lang } = ways.words;
  if (own?.lang !== lang) void importWordsFor(lang).then((words) => change({ own: words }), () => undefined);
  if (!own) return nothing;
  const desk: Desk = { view, ways, own, id: `${controlId(view.path)}-import`, state, change };
  return html`<button type="button" class="secondary import-open" id="${desk.id}" lang=${own.lang} aria-haspopup="dialog" @click=${(event: Event) => open(event, desk)}>${own.open}</button>
    ${state.isOpen ? dialog(desk) : nothing}`;
}

function dialog(desk: Desk): TemplateResult {
  const { own, id, state, view, change, ways } = desk;
  const { reading, isReading } = state;
  // What happens in here is no answer: the form listens at its root.
  const stay = (event: Event): void => event.stopPropagation();
  const led = (to: string): void => rootOf(desk)?.querySelector<HTMLElement>(`[id="${CSS.escape(`${id}-${to}`)}"]`)?.focus();
  const again = (): void => {
    change({ reading: null, trouble: '' });
    led('title');
  };
  // What is wrong with a file is read where the focus goes.
  const status = isReading ? own.reading : reading ? own.counts(countsOf(reading)) : '';
  return html`<dialog class="why-dialog import-dialog" id="${id}-dialog" aria-labelledby="${id}-title" @close=${() => change({ isOpen: false, reading: null, trouble: '' })} @input=${stay} @focusout=${stay} @keydown=${stay}>
    <h3 id="${id}-title" tabindex="-1"><span lang=${own.lang}>${own.title(view.node.label)}</span></h3>
    <p class=${isReading ? 'hint' : 'visually-hidden'} role="status" lang=${own.lang}>${status}</p>
    ${reading ? preview(reading, desk) : chooser(desk, led)}
    <div class="import-ways" lang=${own.lang}>
      ${reading && mayTake(reading, desk) ? html`<button type="button" class="primary" @click=${() => take(desk)}>${own.take(reading.plan.added + reading.plan.updated)}</button>` : nothing}
      ${reading ? html`<button type="button" class="secondary" @click=${again}>${own.back}</button>` : nothing}
      <button type="button" class="secondary" @click=${() => close(desk)}>${reading ? own.cancel : ways.words.close}</button>
    </div>
  </dialog>`;
}

function rootOf({ ways }: Desk): ShadowRoot | null {
  return ways.look.host;
}

function open(event: Event, { change, id }: Desk): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  change({ isOpen: true });
  const drawnDialog = root.querySelector<HTMLDialogElement>(`[id="${CSS.escape(`${id}-dialog`)}"]`);
  if (drawnDialog?.open === false) drawnDialog.showModal();
  root.querySelector<HTMLElement>(`[id="${CSS.escape(`${id}-title`)}"]`)?.focus();
}

/** Closing gives the focus back to the button; the dialog is gone before the form is drawn again, which would open it anew. */
function close(desk: Desk): void {
  rootOf(desk)?.querySelector<HTMLDialogElement>(`[id="${CSS.escape(`${desk.id}-dialog`)}"]`)?.close();
  desk.change({ isOpen: false, reading: null, trouble: '' });
}

/** Takes the rows in: one change, to be undone as one. */
function take(desk: Desk): void {
  const { state, ways, own, view, change } = desk;
  const { reading } = state;
  if (!reading) return;
  const { session } = ways;
  // The page may have given other answers meanwhile: then the plan is made anew, and shown.
  if (session.state !== reading.of) return void change({ reading: { ...reading, ...planned(desk, reading.table, reading.way) } });
  close(desk);
  change({ pasted: '' });
  session.take(reading.plan.taken());
  ways.say?.(own.done(countsOf(reading)));
  ways.goToField(view.path);
}
