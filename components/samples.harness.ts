// A sample of every kind, for the contract that all of them are held to: a kind without one does not compile.
// In: nothing. Out: pieces of schema, with answers as a person gives them and as they are exported.
import type { SchemaSpec } from '../renderer/core/form.js';
import type { Json } from '../renderer/core/json.js';
import type { KindName } from '../renderer/core/kinds/index.js';
import { fill, LONG_WORD, press } from '../renderer/host/form.harness.js';
import type { OmniaForm } from '../renderer/host/omnia-form.js';

/** One face of a kind that holds an answer. */
export interface FieldSample {
  /** What the face is called, where a kind has several. */
  readonly face?: string;
  /** The piece of schema that makes the field. */
  readonly schema: SchemaSpec;
  /** Two answers: as a person gives them, as the control shows them once left (unless the same), and in the data. */
  readonly answers: readonly [SampleAnswer, SampleAnswer];
  /** What else describes the control: after the hint, and (with the error between) after that. */
  readonly told?: { readonly format?: string; readonly unit?: string };
  /** A text that is no answer of this kind; none where any text is one, and where a person can only choose. */
  readonly unreadable?: string;
  /** Of a kind that is typed: more of the schema, and a text that it refuses though it can be read. */
  readonly refused?: { readonly schema: SchemaSpec; readonly text: string };
  /** What a browser may complete it with; null where it has no control for that. */
  readonly autocomplete: string | null;
}

/** An answer as given and as exported. */
export interface SampleAnswer {
  readonly given: string;
  readonly shown?: string;
  readonly value: Json;
}

/** A kind that holds other fields. */
export interface BlockSample {
  /** The piece of schema that makes it. */
  readonly schema: SchemaSpec;
  /** Its own mistake, and data without it. */
  readonly wrong: Json;
  readonly right: Json;
  /** Words that are seen in it when it holds the right data. */
  readonly seen: string;
  /** What is there once it is drawn, for what comes late. */
  readonly here: string;
  /** One thing that a person does to the right data, and what they are then. */
  change(form: OmniaForm): Promise<void>;
  readonly changed: Json;
}

const oneOf = [
  { const: 'A', title: 'Perché no', description: 'Una ragione qualunque.' },
  { const: 'B', title: LONG_WORD },
];
const chosen = [
  { given: 'A', value: 'A' },
  { given: 'B', value: 'B' },
] as const;
const figures = (more = ''): FieldSample['answers'] => [
  { given: '1234,5', shown: `1.234,5${more}`, value: 1234.5 },
  { given: '7', shown: more === '' ? '7' : '7,00', value: 7 },
];

const person: SchemaSpec = {
  type: 'object',
  title: 'Persona',
  properties: { name: { type: 'string', title: 'Nome' } },
  required: ['name'],
};
const rows: Omit<BlockSample, 'here'> = {
  schema: { type: 'array', items: person, minItems: 1 },
  wrong: [],
  right: [{ name: 'Anna' }],
  seen: 'Anna',
  change: (form) => press(form, 'Aggiungi'),
  changed: [{ name: 'Anna' }, {}],
};

/** Kinds that hold one answer, each in all its faces. */
export const FIELDS = {
  text: [
    {
      schema: { type: 'string' },
      answers: [
        { given: 'Rossi', value: 'Rossi' },
        { given: 'Bianchi', value: 'Bianchi' },
      ],
      refused: { schema: { pattern: '^[A-Z]' }, text: 'rossi  e figli' },
      autocomplete: 'family-name',
    },
  ],
  'multi-line': [
    {
      schema: { type: 'string', ui: { widget: 'textarea' } },
      answers: [
        { given: 'Prima\nSeconda', value: 'Prima\nSeconda' },
        { given: 'Terza', value: 'Terza' },
      ],
      refused: { schema: { maxLength: 5 }, text: 'Prima\n\nseconda' },
      autocomplete: 'street-address',
    },
  ],
  number: [
    {
      schema: { type: 'number' },
      answers: figures(),
      unreadable: '12,',
      refused: { schema: { maximum: 9 }, text: '12' },
      autocomplete: 'bday-year',
    },
  ],
  money: [
    {
      schema: { type: 'number', ui: { widget: 'money' } },
      told: { unit: '€' },
      answers: figures('0'),
      unreadable: '12,',
      refused: { schema: { maximum: 9 }, text: '12,00' },
      autocomplete: 'transaction-amount',
    },
  ],
  date: [
    {
      schema: { type: 'string', format: 'date' },
      answers: [
        { given: '9/11/2026', shown: '09/11/2026', value: '2026-11-09' },
        { given: '10/12/2026', value: '2026-12-10' },
      ],
      told: { format: 'Giorno/mese/anno, come 3/11/2026.' },
      unreadable: '31/2/2026',
      autocomplete: 'bday',
    },
  ],
  choice: [
    { face: 'radio buttons', schema: { oneOf }, answers: chosen, autocomplete: null },
    { face: 'a list', schema: { oneOf, ui: { widget: 'select' } }, answers: chosen, autocomplete: 'country' },
    {
      face: 'a search',
      schema: { oneOf, ui: { widget: 'search' } },
      answers: [
        { given: 'A', shown: 'Perché no', value: 'A' },
        { given: 'B', shown: LONG_WORD, value: 'B' },
      ],
      autocomplete: 'country',
    },
  ],
  several: [
    {
      // A list is never missing; to ask for an answer is to ask for one item.
      schema: { type: 'array', items: { oneOf: [...oneOf, { const: 'C', title: 'Terza' }] }, minItems: 1 },
      answers: [
        { given: 'A', value: ['A'] },
        { given: 'B,C', value: ['B', 'C'] },
      ],
      autocomplete: null,
    },
  ],
  'yes-no': [
    {
      schema: { type: 'boolean' },
      answers: [
        { given: 'true', value: true },
        { given: 'false', value: false },
      ],
      autocomplete: null,
    },
  ],
  declaration: [
    {
      schema: { type: 'boolean', ui: { widget: 'declaration' } },
      answers: [
        { given: 'true', value: true },
        { given: '', value: false },
      ],
      autocomplete: null,
    },
  ],
} satisfies Partial<Record<KindName, readonly FieldSample[]>>;

/** Kinds that hold fields. */
export const BLOCKS = {
  group: {
    schema: {
      type: 'object',
      properties: { from: { type: 'integer', title: 'Da' }, to: { type: 'integer', title: 'A' } },
      alerts: [
        {
          id: 'ORDER',
          level: 'error',
          when: 'value.from > value.to',
          message: 'La fine precede l’inizio.',
          action: 'Scambi i valori.',
        },
      ],
    },
    wrong: { from: 9, to: 3 },
    right: { from: 3, to: 9 },
    seen: '9',
    here: '[data-path="/q/to"]',
    change: (form) => fill(form, '/q/to', '12'),
    changed: { from: 3, to: 12 },
  },
  list: { ...rows, here: '.list' },
  table: { ...rows, schema: { ...rows.schema, ui: { widget: 'table' } }, here: '.table' },
  attachment: {
    schema: {
      type: 'array',
      minItems: 1,
      ui: {
        widget: 'attachment',
        file: { name: 'name', size: 'bytes', maxBytes: 5_000_000, formats: { PDF: { extensions: ['.pdf'] } } },
      },
      items: {
        type: 'object',
        title: 'Documento',
        properties: {
          name: { type: 'string', title: 'Nome' },
          bytes: { type: 'integer', title: 'Byte' },
          kind: { enum: ['relazione', 'verbale'], title: 'Tipo' },
        },
      },
    },
    wrong: [],
    right: [{ name: 'uno.pdf', bytes: 300 }],
    seen: 'uno.pdf',
    here: '.drop, .files',
    change: (form) => press(form, 'Togli'),
    changed: [],
  },
} satisfies Partial<Record<KindName, BlockSample>>;

/** Kinds that hold nothing of the data. */
export const NOTES = {
  note: { ui: { widget: 'note', text: LONG_WORD } },
} satisfies Partial<Record<KindName, SchemaSpec>>;

/** Whatever kind there is has a sample. */
({ ...FIELDS, ...BLOCKS, ...NOTES }) satisfies Record<KindName, unknown>;
