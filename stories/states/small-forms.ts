// Small forms for the blocks of the page: steps, gathered alerts, summary of errors, meters, drafts. Invented, so that a
// block shows what it can and nothing else moves when the CIGO does.
import type { FormSpec } from '../../renderer/core/form.js';
import type { FormBundle } from '../../renderer/host/load-engine.js';

/** Three steps, one rule of each level, two meters. */
export const threeSteps: FormSpec = {
  $id: 'stories-three-steps',
  version: '1',
  lang: 'it',
  title: 'Richiesta di esempio',
  type: 'object',
  timeZone: 'Europe/Rome',
  steps: [
    { id: 'chi', title: 'Chi chiede', properties: ['nome', 'telefono'] },
    { id: 'quando', title: 'Quando', properties: ['inizio', 'settimane'] },
    { id: 'perche', title: 'Perché', properties: ['motivo', 'vero'] },
  ],
  meters: [
    { id: 'termine', title: 'Termine', deadline: 'inizio + 15', when: 'inizio != null' },
    { id: 'settimane', title: 'Settimane', value: 'settimane', limit: '13', unit: 'settimane', when: 'settimane != null' },
  ],
  properties: {
    nome: { type: 'string', title: 'Nome e cognome', minLength: 2 },
    telefono: { type: 'string', title: 'Telefono', ui: { help: 'Solo se vuole essere richiamata o richiamato.' } },
    inizio: {
      type: 'string',
      format: 'date',
      title: 'Inizio',
      alerts: [
        { id: 'E1', level: 'suggestion', when: 'value != monday(value)', message: 'Il periodo si conta a settimane: proponiamo il lunedì.', suggest: { value: 'monday(value)', label: 'Parti da lunedì {suggested}' } },
        { id: 'E2', level: 'warning', when: 'today > value + 15', message: 'Il termine è scaduto il {value + 15}.', action: 'Presenti subito la richiesta.', source: { norm: 'Regola di esempio', status: 'project' } },
      ],
    },
    settimane: {
      type: 'integer',
      title: 'Settimane richieste',
      minimum: 1,
      ui: { unit: 'settimane' },
      alerts: [
        { id: 'E3', level: 'error', when: 'value > 13', message: 'Le settimane sono {value}: se ne possono chiedere al massimo 13.', action: 'Riduca le settimane.' },
        { id: 'E4', level: 'info', when: 'value >= 10 && value <= 13', message: 'Restano {13 - value} settimane.' },
      ],
    },
    motivo: { type: 'string', title: 'Motivo', maxLength: 300, ui: { widget: 'textarea' } },
    vero: { type: 'boolean', const: true, title: 'Dichiaro che i dati sono veri.', ui: { widget: 'declaration' } },
  },
  required: ['nome', 'inizio', 'settimane', 'motivo', 'vero'],
};

/** Answers to it: halfway, with an alert of every level, too many weeks, nothing missing. */
export const answers = {
  half: { nome: 'Ada Bruni', inizio: '2026-11-18' },
  alerts: { nome: 'Ada Bruni', inizio: '2026-11-04', settimane: 12 },
  tooMany: { nome: 'Ada Bruni', inizio: '2026-11-16', settimane: 15, motivo: 'Manca la corrente.' },
  ready: { nome: 'Ada Bruni', inizio: '2026-11-16', settimane: 4, motivo: 'Manca la corrente.', vero: true },
} as const;

/** The same form a version later: the telephone was one of two numbers, which are one now. */
export const nextVersion: FormBundle = {
  form: { ...threeSteps, version: '2' },
  migrations: () => Promise.resolve([{ from: '1', to: '2', steps: [{ move: '/cellulare', to: '/telefono' }, { remove: '/fax' }] }]),
};

/** A draft of the version before. */
export const oldDraft = { form: threeSteps.$id, version: '1', data: { nome: 'Ada Bruni', cellulare: '333 1234567', fax: '06 123456', inizio: '2026-11-16' } };
