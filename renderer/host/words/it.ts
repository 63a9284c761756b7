// Italian: the language the software thinks in. Plain words, formal "Lei", always what to do next.
import type { Words } from '../../../components/words.js';
import { writeNumber } from '../../core/kinds/number-text.js';
import { writeSize } from './file-size.js';
import { findingWriter } from './finding-writer.js';

/** Italian words of the UI. */
export const words: Words = {
  lang: 'it',
  optional: 'facoltativo',
  yes: 'Sì',
  no: 'No',
  choose: 'Scelga…',
  dateHint: 'Giorno/mese/anno, come 3/11/2026.',
  openCalendar: 'Apri il calendario',
  noCalendar: 'Il calendario non si è caricato: può scrivere la data.',
  chooseDay: 'Scelga un giorno',
  previousMonth: 'Mese precedente',
  nextMonth: 'Mese successivo',
  previousYear: 'Anno precedente',
  nextYear: 'Anno successivo',
  today: 'Oggi',
  holiday: 'festivo',
  unanswered: 'nessuna risposta',
  loading: 'si sta caricando…',
  close: 'Chiudi',
  origin: { prefilled: 'Precompilato', suggested: 'Proposto e accettato', imported: 'Importato' },
  charactersLeft: (left) =>
    left < 0
      ? left === -1
        ? '1 carattere di troppo'
        : `${writeNumber(-left, 'it')} caratteri di troppo`
      : left === 1
        ? 'Resta 1 carattere'
        : `Restano ${writeNumber(left, 'it')} caratteri`,
  results: (count) =>
    count === 0
      ? 'Nessun risultato: provi con altre parole.'
      : count === 1
        ? '1 risultato'
        : `${writeNumber(count, 'it')} risultati`,
  moreResults: (count) => `Altri ${writeNumber(count, 'it')} risultati: scriva qualcosa in più per trovarli.`,
  level: { error: 'Errore', warning: 'Attenzione', info: 'Informazione', suggestion: 'Suggerimento' },
  source: 'Fonte',
  uncertainSource: 'Fonte da verificare',
  why: 'Perché lo vedo?',
  back: 'Indietro',
  next: 'Avanti',
  send: 'Invia',
  undo: 'Annulla modifica',
  redo: 'Ripeti modifica',
  exportData: 'Scarica i dati',
  find: 'Cerca un campo',
  missing: 'Che cosa manca',
  whatIf: 'Che cosa cambia se…',
  print: 'Stampa il riepilogo',
  handedOver: 'I dati sono stati consegnati alla pagina che ospita il modulo: è la pagina a occuparsi dell’invio.',
  backToReview: 'Torna al riepilogo',
  review: 'Riepilogo',
  steps: 'Passi della compilazione',
  stepStatus: { open: 'da completare', begun: 'in corso', done: 'completo' },
  step: (position, count) => `Passo ${position} di ${count}`,
  problems: (count) =>
    count === 1 ? 'C’è un punto da correggere' : `Ci sono ${writeNumber(count, 'it')} punti da correggere`,
  problemCount: (count) => `${writeNumber(count, 'it')} da correggere`,
  missingCount: (count) => `${writeNumber(count, 'it')} da completare`,
  alertCount: (count) => (count === 1 ? '1 avviso' : `${writeNumber(count, 'it')} avvisi`),
  tools: 'Strumenti',
  gathered: 'Avvisi e punti da correggere',
  nothingGathered: 'Per ora non c’è nulla da segnalare.',
  filter: 'Mostra per livello',
  allLevels: 'Tutti',
  elsewhere: 'Fuori dai passi',
  places: (count) => `in ${writeNumber(count, 'it')} punti`,
  meters: 'Termini e contatori',
  daysLeft: (days, date) =>
    days < 0
      ? `Scaduto ${days === -1 ? 'ieri' : `da ${writeNumber(-days, 'it')} giorni`}: ${date}`
      : days === 0
        ? `Scade oggi: ${date}`
        : `${days === 1 ? 'Manca 1 giorno' : `Mancano ${writeNumber(days, 'it')} giorni`}: ${date}`,
  ofLimit: (value, limit) => `${value} su ${limit}`,
  overLimit: 'oltre il limite',
  change: 'Modifica',
  notKnown: 'non ancora noto',
  readAnswers: 'Le risposte da cui dipende',
  computed: 'I valori calcolati',
  todayIs: 'Oggi',
  fromPage: 'Dati della pagina',
  fromPageText: 'dati già noti al portale che ospita il modulo',
  sourceStatus: { confirmed: 'confermata', known: 'nota', uncertain: 'da verificare', project: 'scelta del progetto' },
  manyNew: (count) => `Ci sono ${writeNumber(count, 'it')} nuovi avvisi: li trova in «Avvisi e punti da correggere».`,
  accepted: (label) => `Fatto: ${label}. Può annullare la modifica.`,
  acknowledge: 'Ho letto l’avviso',
  acknowledged: 'Avviso confermato come letto.',
  revoke: 'Annulla la conferma',
  revoked: 'Conferma di lettura annullata.',
  reason: 'Motivazione (facoltativa)',
  keepReason: 'Conserva la motivazione',
  reasonIs: (reason) => `Motivazione: ${reason}`,
  lapsed: 'La conferma non vale più: una risposta è cambiata. Legga di nuovo l’avviso.',
  putAside: (count) => `Suggerimenti messi da parte (${writeNumber(count, 'it')})`,
  bringBack: 'Riproponi',
  broughtBack: 'Suggerimento riproposto.',
  thisStep: 'Solo questo passo',
  dismiss: 'Non ora',
  dismissed: 'Suggerimento messo da parte. Può annullare la modifica.',
  toAcknowledge: (count) =>
    count === 1
      ? 'Prima di inviare confermi di aver letto un avviso.'
      : `Prima di inviare confermi di aver letto ${writeNumber(count, 'it')} avvisi.`,
  undone: 'Modifica annullata.',
  redone: 'Modifica ripetuta.',
  rows: (count) => (count === 0 ? 'nessuna riga' : count === 1 ? 'una riga' : `${writeNumber(count, 'it')} righe`),
  addRow: 'Aggiungi una riga',
  removeRow: 'Togli',
  removedRow: 'Riga tolta. Può annullare la modifica.',
  removedNamed: (row) => `Riga tolta: ${row}.`,
  putBack: 'Rimetti',
  tooLate: 'Nel frattempo ha cambiato altro: per rimettere la riga usi «Annulla modifica», una modifica alla volta.',
  emptyList: 'Ancora nessuna riga: ne aggiunga una.',
  chooseFiles: 'Scelga i file',
  dropFiles: 'oppure li trascini qui',
  acceptedFiles: (formats, maxBytes) =>
    [formats.join(', '), maxBytes === undefined ? '' : `al massimo ${writeSize(maxBytes, 'it')} per file`]
      .filter(Boolean)
      .join('; '),
  replaceFile: 'Sostituisci',
  fileState: { ready: 'pronto', checking: 'in verifica…', uploading: 'in caricamento…', refused: 'rifiutato', toReattach: 'da allegare di nuovo' },
  stopFile: 'Interrompi',
  byHand: 'I file non si possono allegare ora: descriva qui i documenti, oppure riprovi più tardi.',
  noFiles: 'Ancora nessun file.',
  fileSize: (bytes) => writeSize(bytes, 'it'),
  sum: ({ errors, alerts }) =>
    [
      errors > 0 ? (errors === 1 ? '1 errore' : `${writeNumber(errors, 'it')} errori`) : '',
      alerts > 0 ? (alerts === 1 ? '1 avviso' : `${writeNumber(alerts, 'it')} avvisi`) : '',
    ]
      .filter(Boolean)
      .join(', '),
  noProblems: 'a posto',
  state: 'Stato',
  editRow: 'Modifica',
  showRow: 'Mostra',
  closeRow: 'Chiudi riga',
  filterRows: 'Cerca nelle righe',
  onlyProblems: (count) => `Solo righe con problemi (${writeNumber(count, 'it')})`,
  pages: 'Pagine delle righe',
  page: (page, pages) => `Pagina ${writeNumber(page, 'it')} di ${writeNumber(pages, 'it')}`,
  firstPage: 'Prima pagina',
  previousPage: 'Pagina precedente',
  nextPage: 'Pagina successiva',
  lastPage: 'Ultima pagina',
  moveUp: 'Sposta su',
  moveDown: 'Sposta giù',
  failed: 'Questa parte non si può mostrare. Le Sue risposte sono al sicuro: può continuare con il resto.',
  notJudged:
    'I controlli non si sono caricati. Le Sue risposte sono al sicuro: verifichi il collegamento e prema di nuovo.',
  finding: findingWriter({
    unreadable: {
      date: 'Scriva la data come giorno/mese/anno, per esempio 09/11/2026.',
      number: 'Scriva un numero, per esempio 1.234,50.',
      other: 'Questa risposta non si legge: la riscriva.',
    },
    required: {
      choice: 'Scelga una risposta.',
      several: 'Scelga almeno una risposta.',
      declaration: 'Spunti la casella: senza questa dichiarazione non si può inviare.',
      'yes-no': 'Scelga Sì o No.',
      date: 'Indichi la data.',
      number: 'Indichi il numero.',
      other: 'Compili questo campo.',
    },
    type: { number: 'Scriva un numero.', other: 'Questa risposta non è del tipo atteso: la riscriva.' },
    enum: 'Scelga una delle risposte dell’elenco.',
    format: {
      date: 'Questa data non esiste nel calendario: la corregga.',
      other: 'Controlli come è scritto: il formato non è quello atteso.',
    },
    minItems: (limit) => `Aggiunga righe o risposte: almeno ${limit}.`,
    maxItems: (limit) => `Tolga righe o risposte: al massimo ${limit}.`,
    uniqueItems: 'Ci sono righe uguali: ne tolga una.',
    multipleOf: (limit) => `Il valore deve essere un multiplo di ${limit}.`,
    pattern: 'Controlli come è scritto: non ha la forma attesa.',
    minLength: (limit) => `Scriva almeno ${limit} caratteri.`,
    maxLength: (limit) => `Scriva al massimo ${limit} caratteri.`,
    minimum: (limit) => `Il valore deve essere almeno ${limit}.`,
    maximum: (limit) => `Il valore deve essere al massimo ${limit}.`,
    exclusiveMinimum: (limit) => `Il valore deve essere maggiore di ${limit}.`,
    exclusiveMaximum: (limit) => `Il valore deve essere minore di ${limit}.`,
    other: 'Controlli questa risposta: non è come dovrebbe essere.',
  }),
};
