// The states of the CIGO: every section from the example that shows it best, and the whole form as a person meets it
// between the first visit and the receipt.
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
import { unanswered, unjudged } from './held-forms.js';

interface Example {
  readonly today: string;
  readonly data: Json;
}

const TODAY = '2026-11-25';
const ONWARD = 'footer .primary';

type Part = Partial<FormState>;

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
  whole('loading', 'What judges it is on its way', f10, { form: unanswered, held: 'rules', step: 'periodo', note: 'Drawn and ready to be filled in; alerts and meters come with the rules.' }),
  whole('no-rules', 'What judges it did not come', f10, { form: unjudged, step: 'riepilogo', loses: true, acts: [ONWARD], shows: 'footer .error', note: 'After three attempts. Nothing that was typed is lost; sending asks for the rules again.' }),
  whole('german', 'German', f06, { lang: 'de', step: 'consultazioneSindacale' }),
  whole('english', 'English', f06, { lang: 'en', step: 'periodo' }),
  whole('phone', 'A phone', f02, { step: 'periodo', width: 360 }),
  whole('dark', 'Dark', f02, { step: 'periodo', theme: 'dark' }),
  whole('forced-colours', 'Forced colours', f02, { step: 'periodo', forcedColours: true }),
  whole('operator', 'As an operator reads it', f07, { step: 'periodo', mode: 'readonly' }),
];

/** All states of the CIGO. */
export const cigoStates: readonly FormState[] = [...sections, ...wholes];
