// A sample of every kind of field: the piece of schema and answers to it. Invented, of any form; what each kind is for
// and what is better left to another is said here once, and shown in the docs of the kind.
import type { SchemaSpec } from '../../renderer/core/form.js';
import type { Json } from '../../renderer/core/json.js';
import type { KindName } from '../../renderer/core/kinds/index.js';
import type { Told } from '../state.js';

/** A kind of field, or one face of it. */
export interface Sample extends Told {
  readonly kind: KindName;
  readonly schema: SchemaSpec;
  /** An answer, and one that is long. Without an answer nothing is asked. */
  readonly answer?: Json;
  readonly long?: Json;
  /** What is said of a wrong answer: what is wrong and what to do. */
  readonly error?: string;
}

const OPTIONS = [
  { const: 'SEDE', title: 'Sede legale' },
  { const: 'STABILIMENTO', title: 'Stabilimento' },
  { const: 'CANTIERE', title: 'Cantiere', description: 'Un luogo di lavoro che dura quanto i lavori.' },
] as const;

const MANY = ['Agricoltura', 'Alimentari', 'Carta e stampa', 'Chimica', 'Commercio', 'Edilizia', 'Energia', 'Legno', 'Meccanica', 'Tessile', 'Trasporti', 'Vetro'].map((title, i) => ({ const: `S${i}`, title }));

const PERSON: SchemaSpec = {
  type: 'object',
  title: 'Persona',
  properties: {
    nome: { type: 'string', title: 'Nome' },
    ore: { type: 'integer', title: 'Ore', ui: { unit: 'ore' } },
    nota: { type: 'string', title: 'Nota', ui: { help: 'Solo se serve.' } },
  },
  required: ['nome', 'ore'],
};

const PEOPLE = [
  { nome: 'Ada Bruni', ore: 24 },
  { nome: 'Ugo Conti', ore: 16, nota: 'Dal secondo lunedì.' },
];

const FILES: SchemaSpec = {
  type: 'array',
  title: 'Documenti',
  ui: {
    widget: 'attachment',
    help: 'Il verbale e le sue prove.',
    rowKey: 'id',
    file: { id: 'id', name: 'file', size: 'byte', format: 'formato', maxBytes: 5_000_000, formats: { pdf: { types: ['application/pdf'], extensions: ['.pdf'], magic: ['25504446'] } } },
  },
  items: {
    type: 'object',
    title: 'Documento',
    properties: {
      id: { type: 'string', title: 'Identificativo' },
      tipo: { type: 'string', title: 'Tipo', oneOf: [{ const: 'VERBALE', title: 'Verbale' }, { const: 'PROVA', title: 'Prova di invio' }] },
      file: { type: 'string', title: 'Nome del file' },
      byte: { type: 'integer', title: 'Dimensione' },
      formato: { type: 'string', title: 'Formato', oneOf: [{ const: 'pdf', title: 'PDF' }] },
    },
    required: ['tipo', 'file'],
  },
};

const FILE_ROWS = [{ id: 'A1', tipo: 'VERBALE', file: 'verbale-2026-11-16.pdf', byte: 184_320, formato: 'pdf' }];
const LONG_TEXT = 'Il capannone è rimasto senza corrente dalle 6 del mattino: le linee di taglio e di saldatura si sono fermate, e il gestore della rete ha confermato per iscritto che il servizio sarebbe ripreso dopo tre giorni. '.repeat(3).trim();

/** One sample at least of every kind; the guard of the stories compares it with the list of kinds. */
export const samples: readonly Sample[] = [
  { name: 'text', kind: 'text', title: 'Text', does: 'One line: a name, a code, an address. Say in the hint where the person finds it.', doNot: 'No placeholder as label; no text where a choice would do.', schema: { type: 'string', title: 'Denominazione', minLength: 2, ui: { help: 'Come nella visura camerale.' } }, answer: 'Officine Bianchi S.r.l.', long: 'Cooperativa di Produzione e Lavoro fra Carpentieri, Muratori e Affini dell’Alta Valle, Società Cooperativa per Azioni', error: 'Mancano dei caratteri: scriva almeno due lettere.' },
  { name: 'multi-line', kind: 'multi-line', title: 'Several lines', does: 'A few sentences. Say how long it may be and what must not be missing.', doNot: 'Not for what another field could ask: a date, an amount.', schema: { type: 'string', title: 'Che cosa è accaduto', maxLength: 600, ui: { widget: 'textarea', help: 'Dica i fatti, le date e che cosa ha impedito di lavorare.' } }, answer: 'Dalle 6 del 9 novembre manca la corrente in tutto il capannone.', long: LONG_TEXT.slice(0, 590), error: 'Il testo è troppo corto: dica che cosa è accaduto e da quando.' },
  { name: 'number', kind: 'number', title: 'Number', does: 'A quantity, with its unit behind the control.', doNot: 'Not for codes made of digits: they are texts.', schema: { type: 'number', title: 'Ore settimanali', minimum: 0, maximum: 48, ui: { unit: 'ore', help: 'Come da contratto; la virgola per i decimali.' } }, answer: 37.5, long: 123456789.25, error: 'Sono più delle ore di una settimana di lavoro: scriva un numero fino a 48.' },
  { name: 'money', kind: 'money', title: 'Money', does: 'An amount in euro, two decimals once left.', doNot: 'No currency sign typed by hand, no thousands separator required.', schema: { type: 'number', title: 'Fatturato del trimestre', minimum: 0, ui: { widget: 'money', help: 'Al netto dell’IVA.' } }, answer: 184250.5, long: 98765432109.1, error: 'L’importo è negativo: scriva zero o un numero maggiore.' },
  { name: 'date', kind: 'date', title: 'Date', does: 'A day: typed as people write it, or taken from the calendar.', doNot: 'No three separate boxes; no calendar alone.', schema: { type: 'string', format: 'date', title: 'Inizio del periodo', ui: { help: 'La prima settimana richiesta.' } }, answer: '2026-11-09', error: 'Il giorno è dopo la fine del periodo: scriva un giorno fino al 27/11/2026.' },
  { name: 'choice-radio', kind: 'choice', title: 'Choice, seen at a glance', does: 'Up to five answers, all in sight, each with a line that tells it apart.', doNot: 'No answer chosen in advance; no "other" without a field for it.', schema: { title: 'Tipo di unità', oneOf: OPTIONS, ui: { help: 'Dove lavorano le persone sospese.' } }, answer: 'CANTIERE', error: 'Manca una risposta: scelga il tipo di unità.' },
  { name: 'choice-select', kind: 'choice', title: 'Choice, folded', does: 'Six to some twenty answers that people know.', doNot: 'Not for two or three: they are better seen.', schema: { title: 'Settore', oneOf: MANY, ui: { help: 'Quello dell’attività prevalente.' } }, answer: 'S5', error: 'Manca una risposta: scelga il settore.' },
  { name: 'choice-search', kind: 'choice', title: 'Choice, searched', does: 'Long lists: a person types a part of the name.', doNot: 'Not for lists that fit on a screen.', schema: { title: 'Settore', oneOf: MANY, ui: { widget: 'search', help: 'Scriva una parte del nome.' } }, answer: 'S5', error: 'Manca una risposta: cerchi il settore e lo scelga.' },
  { name: 'several', kind: 'several', title: 'Several answers', does: 'Boxes to tick, in the order of the form.', doNot: 'Not for one answer only.', schema: { type: 'array', title: 'Che cosa si è fermato', uniqueItems: true, minItems: 1, items: { oneOf: OPTIONS }, ui: { help: 'Anche più di una.' } }, answer: ['SEDE', 'CANTIERE'], error: 'Manca una risposta: ne scelga almeno una.' },
  { name: 'yes-no', kind: 'yes-no', title: 'Yes or no', does: 'A question that is answered by one word; it begins with a verb.', doNot: 'No double negation; no single box that means "no" when empty.', schema: { type: 'boolean', title: 'È in corso un contratto di solidarietà?', ui: { help: 'Nella stessa unità.' } }, answer: false, error: 'Manca una risposta: scelga sì o no.' },
  { name: 'declaration', kind: 'declaration', title: 'Declaration', does: 'A sentence that a person makes theirs by ticking it.', doNot: 'Never ticked in advance; one fact a declaration.', schema: { type: 'boolean', const: true, title: 'Dichiaro che i dati sono veri.', ui: { widget: 'declaration', help: 'Chi dichiara il falso ne risponde per legge.' } }, answer: true, error: 'Manca la dichiarazione: la legga e spunti la casella.' },
  { name: 'group', kind: 'group', title: 'Group', does: 'A few fields that belong together under one name.', doNot: 'No group in a group in a group; no group of one.', schema: { ...PERSON, title: 'Referente', ui: { help: 'Chi risponde se mancano dei dati.' } }, answer: { nome: 'Ada Bruni', ore: 24 }, error: 'I dati del referente non bastano: scriva il nome.' },
  { name: 'list', kind: 'list', title: 'List', does: 'The same few fields again and again; up to some ten rows.', doNot: 'Not for hundreds of rows: that is a table.', schema: { type: 'array', title: 'Periodi precedenti', items: PERSON, ui: { help: 'Uno per riga.' } }, answer: PEOPLE, error: 'Le righe non bastano: ne aggiunga una.' },
  { name: 'table', kind: 'table', title: 'Table', does: 'Many rows: columns to compare, a row opens to be mended.', doNot: 'Not for three rows; no more than five columns.', schema: { type: 'array', title: 'Persone', items: PERSON, ui: { widget: 'table', columns: ['nome', 'ore'], help: 'Tutte quante.' } }, answer: Array.from({ length: 24 }, (_, i) => ({ nome: `Persona ${i + 1}`, ore: 8 + (i % 5) * 8 })), error: 'Le righe non bastano: ne aggiunga una.' },
  { name: 'attachment', kind: 'attachment', title: 'Attachments', does: 'Files with what is known of them; the bytes never are in the data.', doNot: 'No file where a field would do; say formats and size first.', schema: FILES, answer: FILE_ROWS, long: [{ ...FILE_ROWS[0], file: `${'verbale-di-accordo-sindacale-'.repeat(4)}definitivo.pdf` }], error: 'Manca il verbale: lo alleghi in PDF.' },
  { name: 'note', kind: 'note', title: 'Note', does: 'A text of the form between its questions; it may name computed values.', doNot: 'No legal text at length; nothing that a hint could say.', schema: { type: 'null', title: 'Termine', ui: { widget: 'note', text: 'Il termine di presentazione è il 24/11/2026.' } } },
];
