// The states of the page: its blocks in a small form, every section of the CIGO from the example that shows it best, and
// the whole CIGO as a person meets it between the first visit and the receipt.
import type { Json } from '../../renderer/core/json.js';
import type { FormState } from '../state.js';
import f01 from '../../schemas/cigo/examples/f01.json';
import f02 from '../../schemas/cigo/examples/f02.json';
import f03 from '../../schemas/cigo/examples/f03.json';
import f05 from '../../schemas/cigo/examples/f05.json';
import f06 from '../../schemas/cigo/examples/f06.json';
import f07 from '../../schemas/cigo/examples/f07.json';
import f09 from '../../schemas/cigo/examples/f09.json';
import f10 from '../../schemas/cigo/examples/f10.json';
import f12 from '../../schemas/cigo/examples/f12.json';
import f14 from '../../schemas/cigo/examples/f14.json';
import f17 from '../../schemas/cigo/examples/f17.json';
import f18 from '../../schemas/cigo/examples/f18.json';
import { answers, cells, nextVersion, oldDraft, people, peopleForm, threeSteps } from './small-forms.js';

interface Example {
  readonly today: string;
  readonly data: Json;
}

const TODAY = '2026-11-25';
const ONWARD = 'footer .primary';

type Part = Partial<FormState>;

function block(id: string, title: string, part: Part): FormState {
  return { of: 'form', group: 'blocks', form: threeSteps, today: TODAY, ...part, id: `blocks/${id}`, title };
}

/** The import of rows, and cells that are pasted into it. */
const IMPORT: Part = { form: peopleForm, data: people, shows: 'dialog[open]' };
const paste = (text: string): NonNullable<FormState['acts']> => ['.import-open', { into: 'dialog textarea', text }, 'dialog textarea + button'];
const PREVIEW: Part = { ...IMPORT, acts: paste(cells), shows: 'dialog .import-counts' };

const blocks: readonly FormState[] = [
  block('steps-first', 'Steps: nothing answered', {}),
  block('steps-half', 'Steps: halfway', { data: answers.half, step: 'quando' }),
  block('steps-narrow', 'Steps: one line where there is little room', { data: answers.half, step: 'quando', width: 320 }),
  block('steps-open', 'Steps: the line opened', { data: answers.half, step: 'quando', width: 320, acts: ['.steps-toggle'] }),
  block('gathered', 'Gathered alerts', { data: answers.alerts, step: 'quando', shows: '.gathered .entry' }),
  block('gathered-none', 'Gathered alerts: none', { data: answers.ready, step: 'quando' }),
  block('gathered-dark', 'Gathered alerts, dark', { data: answers.alerts, step: 'quando', theme: 'dark', shows: '.gathered .entry' }),
  block('gathered-narrow', 'Gathered alerts: opened on a phone', { data: answers.alerts, step: 'quando', width: 320, acts: ['.alerts-toggle'], shows: '.gathered .entry' }),
  block('summary', 'Summary of errors', { acts: [ONWARD], shows: '#summary a' }),
  block('summary-german', 'Summary of errors, German', { lang: 'de', acts: [ONWARD], shows: '#summary a' }),
  block('summary-forced-colours', 'Summary of errors, forced colours', { forcedColours: true, acts: [ONWARD], shows: '#summary a' }),
  block('meters', 'Meters: within the limit', { data: answers.ready, step: 'quando', shows: '.meter' }),
  block('meters-near', 'Meters: a deadline tomorrow', { data: answers.ready, step: 'quando', today: '2026-11-30', shows: '.meter' }),
  block('meters-over', 'Meters: over the limit', { data: answers.tooMany, step: 'quando', today: '2026-12-04', shows: '.meter' }),
  block('why', 'Why do I see this?', { data: answers.alerts, step: 'quando', acts: ['.alert.warning button.why'], shows: 'dialog[open]' }),
  block('review', 'Review', { data: answers.alerts, mode: 'review' }),
  block('review-empty', 'Review: nothing answered', { mode: 'review' }),
  block('readonly', 'Read-only', { data: answers.alerts, mode: 'readonly', step: 'quando' }),
  block('disabled', 'Out of use', { data: answers.ready, disabled: true }),
  block('old-draft', 'A draft of an older version', { form: nextVersion, draft: oldDraft, shows: '.draft li' }),
  block('import-button', 'Rows from a file: the button', { form: peopleForm, data: people, shows: '.import-open' }),
  block('import', 'Rows from a file: the file is chosen', { ...IMPORT, acts: ['.import-open', '.import-layout summary'] }),
  block('import-refused', 'Rows from a file: a file without its columns', { ...IMPORT, acts: [...paste('COGNOME\tNOME\nBruni\tAda')], shows: 'dialog .error' }),
  block('import-preview', 'Rows from a file: what would happen', { ...PREVIEW, note: 'Both counts before anything changes; every line left out with number, column, value and reason.' }),
  block('import-preview-narrow', 'Rows from a file: what would happen, on a phone', { ...PREVIEW, width: 320 }),
  block('import-preview-dark', 'Rows from a file: what would happen, dark', { ...PREVIEW, theme: 'dark' }),
  block('import-preview-german', 'Rows from a file: what would happen, German', { ...PREVIEW, lang: 'de' }),
  block('import-preview-forced-colours', 'Rows from a file: what would happen, forced colours', { ...PREVIEW, forcedColours: true }),
  block('import-done', 'Rows from a file: taken', { ...PREVIEW, acts: [...paste(cells), '.import-dialog .primary'], shows: '[aria-label$="Persona 3"]' }),
  block('loading', 'Not here yet', { form: null }),
];

function section(step: string, title: string, example: Example, part: Part = {}): FormState {
  return { of: 'form', group: 'sections', data: example.data, today: example.today, step, ...part, id: `sections/${step}`, title };
}

const sections: readonly FormState[] = [
  section('inizio', 'Start', { today: f01.today, data: {} }, { note: 'What to have at hand, before the first question.' }),
  section('richiedente', 'Applicant and delegation', f17, { note: 'Errors of form: a tax code and a delegation that do not hold.' }),
  section('datoreLavoro', 'Employer', f18, { note: 'A sector for which the benefit is not meant.' }),
  section('unitaProduttiva', 'Production unit', f14),
  section('prestazione', 'Benefit', f01),
  section('causale', 'Cause', f03, { note: 'Days of rain, one of them without an event.' }),
  section('periodo', 'Period', f02, { note: 'Late: the covered period is shorter.' }),
  section('storicoCig', 'Earlier periods', f12, { note: 'Beyond 52 weeks in two years.' }),
  section('lavoratori', 'Workers', f14),
  section('consultazioneSindacale', 'Union consultation', f07, { note: 'Still to be done.' }),
  section('relazioneTecnica', 'Technical report', f02),
  section('pagamento', 'Payment', f05, { note: 'Direct payment: evidence of difficulties.' }),
  section('allegati', 'Attachments', f17),
  section('dichiarazioni', 'Declarations', f17),
  section('riepilogo', 'All read again', f05, { note: 'Results, documents and answers before sending.' }),
];

function whole(id: string, title: string, example: Example | null, part: Part): FormState {
  return { of: 'form', group: 'whole', today: example?.today ?? TODAY, ...(example && { data: example.data }), ...part, id: `whole/${id}`, title };
}

/** An application of which the cause is told and nothing after it. */
const begun: Json = { richiedente: f01.data.richiedente, datoreLavoro: f01.data.datoreLavoro, unitaProduttiva: f01.data.unitaProduttiva, causale: { codice: f01.data.causale.codice } };

const SEND = { step: 'riepilogo', acts: [ONWARD], shows: '.sending' } as const;

const wholes: readonly FormState[] = [
  whole('first-visit', 'First visit', null, { note: 'Nothing is red before the first answer.' }),
  whole('half-done', 'Half done', null, { data: begun, step: 'causale' }),
  whole('deadline-tomorrow', 'Deadline near', f10, { step: 'periodo' }),
  whole('late', 'Late', f02, { step: 'periodo' }),
  whole('blocked', 'Blocked', f17, { step: 'periodo', mode: 'review', note: 'What stands in the way of sending, in the page that reads all again.' }),
  whole('ready', 'Ready', f09, { mode: 'review' }),
  whole('sent', 'Sent: the receipt', f01, { ...SEND, shows: '.receipt', receiver: 'receives', note: 'It says what the receiver said, and nothing more.' }),
  whole('offline', 'No network while sending', f01, { ...SEND, shows: '.sending.unsent', receiver: 'offline' }),
  whole('german', 'German', f06, { lang: 'de', step: 'consultazioneSindacale' }),
  whole('english', 'English', f06, { lang: 'en', step: 'periodo' }),
  whole('phone', 'A phone', f02, { step: 'periodo', width: 360 }),
  whole('dark', 'Dark', f02, { step: 'periodo', theme: 'dark' }),
  whole('forced-colours', 'Forced colours', f02, { step: 'periodo', forcedColours: true }),
  whole('operator', 'As an operator reads it', f07, { step: 'periodo', mode: 'readonly' }),
];

/** All states of forms. */
export const formStates: readonly FormState[] = [...blocks, ...sections, ...wholes];
