// The states of every kind of field: each sample empty, filled, wrong, alerted, locked, read, in German, narrow, dark, in
// high contrast. In: samples. Out: states.
import type { Level } from '../../renderer/core/form.js';
import type { FieldAlert } from '../../renderer/host/omnia-field.js';
import type { FieldState } from '../state.js';
import { samples, type Sample } from './samples.js';

/** A compound of forty letters, as German has them: what any label must bear. */
const LONG_WORD = 'Betäubungsmittelverschreibungsverordnung';

const ALERTS: Readonly<Record<Level, FieldAlert>> = {
  error: { level: 'error', message: 'Il periodo finisce prima di cominciare.', action: 'Scriva una fine dopo il 09/11/2026.' },
  warning: { level: 'warning', message: 'Il termine è scaduto il 24/11/2026: la domanda copre solo dal 18/11/2026.', action: 'Presenti subito la domanda: ogni giorno in più riduce il periodo coperto.' },
  info: { level: 'info', message: 'I bollettini meteo li acquisisce l’Istituto: non serve allegarli.' },
  suggestion: { level: 'suggestion', message: 'Il periodo si conta a settimane: proponiamo il lunedì della stessa settimana.' },
};

/** Kinds whose widget comes when first needed. */
const LATE: readonly string[] = ['table', 'attachment'];

type Part = Partial<FieldState>;

/** What is said in every state that has an answer. */
const FILLED: readonly (readonly [name: string, title: string, make: (sample: Sample) => Part])[] = [
  ['filled', 'Filled', () => ({})],
  ['optional', 'Optional', () => ({ required: false })],
  ['error', 'Error', ({ error = '' }) => ({ error })],
  ['alert-error', 'Alert: error', () => ({ alerts: [ALERTS.error] })],
  ['alert-warning', 'Alert: warning', () => ({ alerts: [ALERTS.warning] })],
  ['alert-info', 'Alert: info', () => ({ alerts: [ALERTS.info] })],
  ['alert-suggestion', 'Alert: suggestion', () => ({ alerts: [ALERTS.suggestion] })],
  ['disabled', 'Disabled', () => ({ manner: 'disabled' })],
  ['readonly', 'Read-only', () => ({ manner: 'readonly' })],
  ['fixed', 'Read-only by its schema', ({ schema }) => ({ schema: { ...schema, readOnly: true } })],
  ['review', 'Review', () => ({ manner: 'review' })],
  ['german', 'German words of the UI', ({ error = '' }) => ({ lang: 'de', error })],
  ['narrow', '320 px, long words', ({ schema, error = '' }) => ({ width: 320, error, schema: { ...schema, title: LONG_WORD } })],
  ['dark', 'Dark, with error and warning', ({ error = '' }) => ({ theme: 'dark', error, alerts: [ALERTS.warning, ALERTS.suggestion] })],
  ['forced-colours', 'Forced colours', ({ error = '' }) => ({ forcedColours: true, error, alerts: [ALERTS.warning], note: 'High contrast of the system: in a browser of your own, switch it on in DevTools, Rendering, "forced-colors: active". The guard does.' })],
];

function statesOf(sample: Sample): FieldState[] {
  const { name, kind, schema, answer, long } = sample;
  const state = (id: string, title: string, part: Part): FieldState => ({ of: 'field', kind, schema, today: '2026-11-25', ...part, id: `${name}/${id}`, title });
  if (answer === undefined) return [state('shown', 'Shown', {}), state('review', 'Review', { manner: 'review' }), state('narrow', '320 px', { width: 320 }), state('dark', 'Dark', { theme: 'dark' }), state('forced-colours', 'Forced colours', { forcedColours: true })];
  return [
    state('empty', 'Empty, required, with a hint', { required: true }),
    state('bare', 'Empty, no hint', { required: true, schema: bare(sample) }),
    state('loading', 'Still loading', LATE.includes(kind) ? { held: true } : { schema: null }),
    ...(long === undefined ? [] : [state('long', 'A long answer', { required: true, value: long })]),
    ...FILLED.map(([id, title, make]) => state(id, title, { required: true, value: answer, ...make(sample) })),
    state('review-empty', 'Review, nothing answered', { manner: 'review' }),
  ];
}

function bare({ schema }: Sample): Sample['schema'] {
  const { help: _, ...ui } = schema.ui ?? {};
  return { ...schema, ui };
}

/** All states of all fields. */
export const fieldStates: readonly FieldState[] = samples.flatMap(statesOf);
