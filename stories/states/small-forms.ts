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
  whatIf: ['/settimane'],
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

/** A list, and a choice among its rows. */
export const twoPlaces: FormSpec = {
  $id: 'stories-two-places',
  version: '1',
  lang: 'it',
  title: 'Luoghi di esempio',
  type: 'object',
  properties: {
    luoghi: { type: 'array', title: 'Luoghi di lavoro', items: { type: 'object', title: 'Luogo', properties: { nome: { type: 'string', title: 'Nome del luogo' } }, required: ['nome'] } },
    luogo: { type: 'string', title: 'Dove è accaduto', ui: { rows: { list: '/luoghi', value: 'nome', label: 'nome' }, help: 'Se il luogo manca, lo aggiunga sopra, in «Luoghi di lavoro».' } },
  },
  required: ['luogo'],
};

/** Answers to them: halfway, with an alert of every level, too many weeks, nothing missing; and two places. */
export const answers = {
  half: { nome: 'Ada Bruni', inizio: '2026-11-18' },
  alerts: { nome: 'Ada Bruni', inizio: '2026-11-04', settimane: 12 },
  tooMany: { nome: 'Ada Bruni', inizio: '2026-11-16', settimane: 15, motivo: 'Manca la corrente.' },
  ready: { nome: 'Ada Bruni', inizio: '2026-11-16', settimane: 4, motivo: 'Manca la corrente.', vero: true },
  places: { luoghi: [{ nome: 'Sede di Bologna' }, { nome: 'Cantiere di via Emilia' }], luogo: 'Cantiere di via Emilia' },
} as const;

/** A list whose rows may come from a file. */
export const peopleForm: FormSpec = {
  $id: 'stories-people',
  version: '1',
  lang: 'it',
  title: 'Elenco di esempio',
  type: 'object',
  properties: {
    persone: {
      type: 'array',
      title: 'Persone',
      maxItems: 500,
      ui: {
        widget: 'table',
        rowKey: 'codice',
        help: 'Una riga per persona. Le righe possono venire da un file.',
        import: {
          columns: {
            CODICE: { property: 'codice', upper: true, example: 'A1' },
            NOME: { property: 'nome', example: 'Ada Bruni' },
            INIZIO: { property: 'inizio', example: '04/03/2019' },
            ORE: { property: 'ore', example: '37,5' },
            SOCIO: { property: 'socio', values: { S: true, N: false }, example: 'N' },
          },
          source: { norm: 'Tracciato di esempio', status: 'project', note: 'Non è un tracciato ufficiale.' },
        },
      },
      items: {
        type: 'object',
        title: 'Persona',
        properties: {
          codice: { type: 'string', title: 'Codice' },
          nome: { type: 'string', title: 'Nome e cognome' },
          inizio: { type: 'string', format: 'date', title: 'Inizio' },
          ore: { type: 'number', title: 'Ore', minimum: 1, maximum: 48, ui: { unit: 'ore' } },
          socio: { type: 'boolean', title: 'È socia o socio?' },
        },
        required: ['codice', 'nome', 'ore'],
      },
    },
  },
};

/** Two people in it, and cells of a spreadsheet: some that are taken and some that are not. */
export const people = { persone: [{ codice: 'A1', nome: 'Ada Bruni', ore: 24 }, { codice: 'B2', nome: 'Ugo Conti', ore: 16 }] } as const;
export const cells = 'CODICE\tNOME\tINIZIO\tORE\tSOCIO\tREPARTO\nA1\tAda Bruni\t04/03/2019\t37,5\tS\tuno\nC3\tIda Costa\t31/02/2026\t20\tN\tuno\nD4\tLeo Fabbri\t\t60\tforse\tdue\nE5\tMia Greco\t01/06/2020\t40\tN\tdue\nC3\tIda Costa\t\t20\t\tdue\n';

/** The same form a version later: the telephone was one of two numbers, which are one now. */
export const nextVersion: FormBundle = {
  form: { ...threeSteps, version: '2' },
  migrations: () => Promise.resolve([{ from: '1', to: '2', steps: [{ move: '/cellulare', to: '/telefono' }, { remove: '/fax' }] }]),
};

/** A draft of the version before. */
export const oldDraft = { form: threeSteps.$id, version: '1', data: { nome: 'Ada Bruni', cellulare: '333 1234567', fax: '06 123456', inizio: '2026-11-16' } };
