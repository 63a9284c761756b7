// The states of the blocks of the page, in a small form: each as it is used, and its fullest face in German, on a phone,
// dark and in high contrast. What a block is for and what is better left out is said here once, for its docs.
import type { FormState, Told } from '../state.js';
import { answers, cells, nextVersion, oldDraft, people, peopleForm, threeSteps, twoPlaces } from './small-forms.js';

/** A block of the page. */
export interface Block extends Told {
  readonly states: readonly FormState[];
}

type Part = Partial<FormState>;
/** The usual face has no name of its own. */
type Face = readonly [id: string, title: string, part: Part];

const TODAY = '2026-11-25';
const ONWARD = 'footer .primary';
const MISSING = '.tool:nth-of-type(4)';

/** So a block is seen as well, whatever it is. */
const AROUND: readonly Face[] = [
  ['german', 'German words of the UI', { lang: 'de' }],
  ['narrow', '320 px', { width: 320 }],
  ['dark', 'Dark', { theme: 'dark' }],
  ['forced-colours', 'Forced colours', { forcedColours: true }],
];

/** @param full the face that is seen in all surroundings; null where they add nothing. @param faces what there is to see */
function block(told: Told, full: Part | null, faces: readonly Face[]): Block {
  const usual = full === null ? [] : AROUND.filter(([id]) => !faces.some(([own]) => own === id)).map(([id, title, part]): Face => [id, title, { ...full, ...part }]);
  return { ...told, states: [...faces, ...usual].map(([id, title, part]) => ({ of: 'form', group: 'blocks', form: threeSteps, today: TODAY, ...part, id: `blocks/${told.name}${id && `-${id}`}`, title })) };
}

const QUANDO = { step: 'quando' } as const;
const ALERTS = { ...QUANDO, data: answers.alerts, shows: '.gathered .entry' } as const;
const HALF = { ...QUANDO, data: answers.half } as const;

/** The import of rows, and cells that are pasted into it. */
const IMPORT: Part = { form: peopleForm, data: people, shows: 'dialog[open]' };
const paste = (text: string): NonNullable<FormState['acts']> => ['.import-open', { into: 'dialog textarea', text }, 'dialog textarea + button'];
const PREVIEW: Part = { ...IMPORT, acts: paste(cells), shows: 'dialog .import-counts' };

/** All blocks, in the order in which a person meets them. */
export const blocks: readonly Block[] = [
  block(
    { name: 'steps', title: 'Steps', does: 'Says where the person is and how far each step is; every step may be opened at any time.', doNot: 'No step that is locked until another is complete; no more than some fifteen steps.' },
    HALF,
    [
      ['first', 'Nothing answered', {}],
      ['half', 'Halfway', HALF],
      ['narrow', 'One line where there is little room', { ...HALF, width: 320 }],
      ['open', 'The line opened', { ...HALF, width: 320, acts: ['.steps-toggle'] }],
    ],
  ),
  block(
    { name: 'gathered', title: 'Gathered alerts', does: 'Lists every error and alert, by level and by step; each leads to its field.', doNot: 'Nothing is only here: what concerns a field stands beside the field too.' },
    ALERTS,
    [
      ['', 'Of every level', ALERTS],
      ['none', 'None', { ...QUANDO, data: answers.ready }],
      ['narrow', 'Opened on a phone', { ...ALERTS, width: 320, acts: ['.alerts-toggle'] }],
    ],
  ),
  block(
    { name: 'summary', title: 'Summary of errors', does: 'After an attempt to go on: how many errors, and a link to each field.', doNot: 'Not before the first attempt; no error here that is not beside its field.' },
    { acts: [ONWARD], shows: '#summary a' },
    [['', 'After an attempt to go on', { acts: [ONWARD], shows: '#summary a' }]],
  ),
  block(
    { name: 'meters', title: 'Meters', does: 'Deadline and quantities that decide, always in sight, in words and as a bar.', doNot: 'No more than four; no bar without its figures; no colour as the only sign.' },
    { ...QUANDO, data: answers.tooMany, today: '2026-12-04', shows: '.meter' },
    [
      ['', 'Within the limit', { ...QUANDO, data: answers.ready, shows: '.meter' }],
      ['near', 'A deadline tomorrow', { ...QUANDO, data: answers.ready, today: '2026-11-30', shows: '.meter' }],
      ['over', 'Over the limit', { ...QUANDO, data: answers.tooMany, today: '2026-12-04', shows: '.meter' }],
    ],
  ),
  block(
    { name: 'why', title: 'Why do I see this?', does: 'The values that a rule has read, each with a way to it, and the norm.', doNot: 'No text of law at length; nothing that has to be read to go on.' },
    { ...ALERTS, acts: ['.alert.warning button.why'], shows: 'dialog[open]' },
    [['', 'Opened', { ...ALERTS, acts: ['.alert.warning button.why'], shows: 'dialog[open]' }]],
  ),
  block(
    { name: 'review', title: 'Review', does: 'All answers read again before sending, each with a way back to change it.', doNot: 'No answer left out because it is empty; nothing that is only seen here.' },
    { data: answers.alerts, mode: 'review' },
    [
      ['', 'With alerts', { data: answers.alerts, mode: 'review' }],
      ['empty', 'Nothing answered', { mode: 'review' }],
      ['readonly', 'As who may only read sees it', { ...QUANDO, data: answers.alerts, mode: 'readonly' }],
      ['disabled', 'Out of use', { data: answers.ready, disabled: true }],
    ],
  ),
  block(
    { name: 'draft', title: 'Draft', does: 'Says that work of an earlier visit was found, when it was saved and what became of it.', doNot: 'No answer that vanishes unsaid when the form has changed.' },
    { form: nextVersion, draft: oldDraft, shows: '.draft li' },
    [['old', 'Of an older version of the form', { form: nextVersion, draft: oldDraft, shows: '.draft li' }]],
  ),
  block(
    { name: 'tools', title: 'Tools of the whole form', does: 'Undo, search for a field, what is still missing, a trial on a copy: each a dialog that gives the focus back.', doNot: 'Nothing here that a person needs in order to finish.' },
    { ...ALERTS, acts: [MISSING], shows: 'dialog[open]' },
    [
      ['find', 'Search for a field', { ...ALERTS, acts: ['.tool:nth-of-type(3)'], shows: 'dialog[open]' }],
      ['missing', 'What is missing', { ...ALERTS, acts: [MISSING], shows: 'dialog[open]' }],
      ['what-if', 'What would change', { ...ALERTS, acts: ['.what-if'], shows: 'dialog[open]' }],
      ['narrow', 'Opened on a phone', { ...ALERTS, width: 320, acts: ['.tools-toggle'] }],
    ],
  ),
  block(
    { name: 'import', title: 'Rows from a file', does: 'Both counts before anything changes; every line that is left out with number, column, value and reason.', doNot: 'No row replaced unseen; no file taken half.' },
    null,
    [
      ['button', 'The button', { form: peopleForm, data: people, shows: '.import-open' }],
      ['', 'The file is chosen', { ...IMPORT, acts: ['.import-open', '.import-layout summary'] }],
      ['refused', 'A file without its columns', { ...IMPORT, acts: [...paste('COGNOME\tNOME\nBruni\tAda')], shows: 'dialog .error' }],
      ['preview', 'What would happen', PREVIEW],
      ['preview-narrow', 'What would happen, on a phone', { ...PREVIEW, width: 320 }],
      ['preview-dark', 'What would happen, dark', { ...PREVIEW, theme: 'dark' }],
      ['preview-german', 'What would happen, German', { ...PREVIEW, lang: 'de' }],
      ['preview-forced-colours', 'What would happen, forced colours', { ...PREVIEW, forcedColours: true }],
      ['done', 'Taken', { ...PREVIEW, acts: [...paste(cells), '.import-dialog .primary'], shows: '[aria-label$="Persona 3"]' }],
    ],
  ),
  block(
    { name: 'rows', title: 'Choice among rows', does: 'Chooses among what the person has listed before; who adds a row can choose it.', doNot: 'No dead end: the hint says where to add what is not there yet.' },
    null,
    [
      ['none', 'Nothing to choose from yet', { form: twoPlaces }],
      ['', 'Two rows, one chosen', { form: twoPlaces, data: answers.places }],
    ],
  ),
  block(
    { name: 'waiting', title: 'What has not come yet', does: 'Says in words that something is on its way, and lets the person go on with the rest.', doNot: 'No spinner without words, no empty page, nothing that jumps when it comes.' },
    null,
    [
      ['form', 'The page has given no form yet', { form: null }],
      ['address', 'The address of the form has not answered', { form: null, held: 'address' }],
      ['guide', 'The guided parts are on their way', { data: answers.alerts, mode: 'review', held: 'guide', shows: '.waiting' }],
    ],
  ),
];

/** All states of all blocks. */
export const blockStates: readonly FormState[] = blocks.flatMap(({ states }) => states);
