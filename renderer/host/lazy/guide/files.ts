// Work that a person brings in files, and takes away: an application or a draft to go on from, a previous application to
// copy from, the draft to keep. In: the words and the ways. Out: a template; nothing where nothing may be changed.
import { html, nothing, type TemplateResult } from 'lit';
import { emit, isObject } from '../../../core/data.js';
import { asDraft, snapshot } from '../../../core/draft.js';
import type { Json, JsonObject } from '../../../core/json.js';
import { answersIn, hasStable, withStable } from '../../../core/stable.js';
import { download } from '../../download.js';
import type { Ways } from '../../ways.js';
import type { GuideWords } from '../../words/guide/words.js';

/** Far more than a thousand rows of a list; a larger one would keep the page from answering while it is read. */
const MAX_BYTES = 10_000_000;

/** Draws what can be brought and taken. */
export function drawFiles(guide: GuideWords, ways: Ways): TemplateResult | typeof nothing {
  const { session, locked, mode } = ways;
  if (locked || mode !== 'edit') return nothing;
  const { engine } = session;
  const save = (): void => download(`${engine.model.id}-draft.json`, JSON.stringify(snapshot(engine, session.state), null, 2));
  return html`<h4 lang=${guide.lang}>${guide.bringing}</h4>
    <div class="bring" lang=${guide.lang}>
      ${chooser('bring', guide.importFile, guide.importHint, (json) => takeIn(json, ways), guide, ways)}
      ${hasStable(engine.model.root) ? chooser('copy', guide.startFrom, guide.startFromHint, (json) => copyFrom(json, ways), guide, ways) : nothing}
      <p><button type="button" class="quiet" @click=${save}>${guide.exportDraft}</button></p>
    </div>`;
}

function chooser(id: string, label: string, hint: string, take: (json: Json) => Promise<void> | void, guide: GuideWords, ways: Ways): TemplateResult {
  const chosen = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const refuse = (why: string): void => {
      ways.say?.(why);
      input.setCustomValidity(why);
      input.reportValidity();
      input.setCustomValidity('');
    };
    try {
      if (file.size > MAX_BYTES) refuse(guide.fileTooLarge(MAX_BYTES));
      else {
        await take(JSON.parse(await file.text()) as Json);
        ways.say?.(guide.imported);
      }
    } catch {
      // Whatever is wrong with a file, the answers in hand stay, and the person chooses another.
      refuse(guide.notAFile);
    }
    input.value = '';
  };
  const stay = (event: Event): void => event.stopPropagation();
  return html`<div>
    <label for="${id}-file">${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    <input id="${id}-file" type="file" accept=".json,application/json" aria-describedby="${id}-hint" @input=${stay} @change=${chosen} />
  </div>`;
}

/** A draft goes on where it stood, through the migrations of its form; an application gives its answers. */
async function takeIn(json: Json, ways: Ways): Promise<void> {
  const { session } = ways;
  const { model } = session.engine;
  const isDraft = isObject(json) && typeof json.form === 'string';
  const drafts = ways.drafts();
  if (isDraft && asDraft(json).form !== model.id) throw new TypeError('a draft of another form');
  if (isDraft && drafts) await drafts.import(json);
  else session.dispatch({ type: 'adopt', data: answersFrom(json, ways), origin: 'imported' });
}

function copyFrom(json: Json, ways: Ways): void {
  const { session } = ways;
  const { root } = session.engine.model;
  session.dispatch({ type: 'adopt', data: withStable(root, emit(root, session.state.data), answersFrom(json, ways)), origin: 'imported' });
}

/** The answers in a file; what has not one property of the form is none of its files. */
function answersFrom(json: Json, { session }: Ways): JsonObject {
  const answers = answersIn(json);
  const { byKey } = session.engine.model.root;
  if (!answers || !Object.keys(answers).some((key) => byKey.has(key))) throw new TypeError('no answers of this form');
  return answers;
}
