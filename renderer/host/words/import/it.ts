// Italian words about rows that come from a file.
import { writeNumber } from '../../../core/kinds/number-text.js';
import type { Counts, ImportWords } from './words.js';

const number = (count: number): string => writeNumber(count, 'it');
const rows = (count: number): string => (count === 1 ? '1 riga' : `${number(count)} righe`);
const sentences = (parts: readonly (readonly [number, string, string])[]): string =>
  parts.flatMap(([count, one, many]) => (count === 0 ? [] : [count === 1 ? one : many.replace('#', number(count))])).join(' ');

/** Italian. */
export const words: ImportWords = {
  lang: 'it',
  open: 'Importa da un file CSV',
  title: (list) => `Importa: ${list}`,
  limits: (max) => `Al massimo ${rows(max)}. Il file si legge in questo browser e non viene inviato.`,
  file: 'File CSV',
  fileHint: 'La prima riga contiene i nomi delle colonne; le colonne sono separate da punto e virgola o da virgola.',
  orPaste: 'Oppure incolli le celle di un foglio di calcolo',
  pasteHint: 'Copi anche la riga con i nomi delle colonne.',
  readPasted: 'Leggi le celle incollate',
  pasted: 'celle incollate',
  model: 'Scarica il modello',
  modelName: 'modello',
  layout: 'Quali colonne deve avere il file',
  field: 'Campo',
  inFile: 'Nel file',
  needed: 'obbligatoria',
  mayLack: 'facoltativa',
  canBe: 'Valori',
  reading: 'Lettura in corso…',
  trouble: {
    empty: 'Non c’è nulla da leggere: scelga un file, o incolli le celle con la riga dei nomi delle colonne.',
    noText: 'Questo non è un file CSV. Nel foglio di calcolo lo salvi come CSV, oppure copi le celle e le incolli qui sotto.',
    noRows: 'Sotto i nomi delle colonne non c’è nessuna riga: aggiunga almeno una riga.',
    unavailable: 'Non è stato possibile leggere il file. Non è cambiato nulla: controlli la rete e riprovi.',
    tooLarge: (megabytes) => `Il file è troppo grande: può avere al massimo ${number(megabytes)} MB. Lo divida in più file.`,
    tooMany: (count, max) => `Il file ha ${rows(count)}: se ne possono importare al massimo ${number(max)}. Tolga le righe in più.`,
    missing: (names) => (names.length === 1 ? `Nella prima riga manca la colonna ${String(names[0])}: la aggiunga, con questo nome.` : `Nella prima riga mancano le colonne ${names.join(', ')}: le aggiunga, con questi nomi.`),
    twice: (names) => (names.length === 1 ? `La colonna ${String(names[0])} c’è due volte: ne tolga una.` : `Queste colonne ci sono due volte: ${names.join(', ')}. Ne lasci una per nome.`),
  },
  preview: (source) => `Anteprima: ${source}`,
  counts: ({ added, updated, removed, refused, noticed }: Counts) =>
    sentences([
      [added, 'Verrà aggiunta 1 riga.', 'Verranno aggiunte # righe.'],
      [updated, 'Verrà aggiornata 1 riga.', 'Verranno aggiornate # righe.'],
      [removed, 'La riga che c’è ora verrà tolta.', 'Le # righe che ci sono ora verranno tolte.'],
      [refused, '1 riga è scartata.', '# righe sono scartate.'],
      [noticed, '1 riga importata è da controllare.', '# righe importate sono da controllare.'],
    ]),
  nothingToTake: 'Nessuna riga si può importare: corregga il file e lo scelga di nuovo.',
  full: (total, max) => `L’elenco avrebbe ${rows(total)}: può averne al massimo ${number(max)}. Tolga le righe in più, o sostituisca quelle che ci sono.`,
  unknown: (names) => `Colonne che il modulo non conosce, lasciate da parte: ${names.join(', ')}.`,
  otherEncoding: 'Il file non è scritto in UTF-8: lo abbiamo letto come Windows-1252. Controlli le lettere accentate.',
  rowsThere: (count) => (count === 1 ? 'L’elenco ha già 1 riga. Che cosa facciamo?' : `L’elenco ha già ${number(count)} righe. Che cosa facciamo?`),
  add: 'Aggiungere le righe nuove a quelle che ci sono',
  replace: 'Sostituire tutte le righe che ci sono',
  update: (key) => `Aggiornare le righe con lo stesso valore di «${key}» e aggiungere le altre`,
  refused: 'Righe scartate',
  noticed: 'Righe da controllare',
  letters: 'Non concorda con le lettere del codice fiscale: controlli l’uno e l’altro.',
  line: 'Riga',
  column: 'Colonna',
  value: 'Valore',
  reason: 'Motivo',
  wholeLine: 'tutta la riga',
  more: (count) => (count === 1 ? 'C’è un altro motivo: lo trova nel file delle righe scartate.' : `Ci sono altri ${number(count)} motivi: li trova nel file delle righe scartate.`),
  report: 'Scarica le righe scartate (CSV)',
  reportName: 'righe-scartate',
  reportLine: 'RIGA_DEL_FILE',
  reportReason: 'MOTIVO',
  ambiguous: 'Non è chiaro se il segno separa le migliaia o i decimali: scriva il numero senza separatore delle migliaia.',
  after: (other) => `Viene dopo «${other}»: corregga una delle due date.`,
  quotes: 'Le virgolette non si chiudono: controlli le virgolette in questa riga.',
  cells: 'La riga ha più celle delle colonne: controlli i separatori, e metta tra virgolette i valori che ne contengono uno.',
  notAmong: (allowed) => `Valore non ammesso. Scriva uno di questi: ${allowed.join(', ')}.`,
  sameAs: (line) => `È già nella riga ${number(line)} del file, che vale: tolga la riga ripetuta.`,
  alreadyThere: 'È già nell’elenco: per cambiarla scelga di aggiornare le righe.',
  take: (count) => `Importa ${rows(count)}`,
  back: 'Scegli un altro file',
  cancel: 'Chiudi senza importare',
  done: ({ added, updated, removed, refused }: Counts) =>
    `${sentences([
      [added, 'Importazione finita: 1 riga aggiunta.', 'Importazione finita: # righe aggiunte.'],
      [updated, '1 riga aggiornata.', '# righe aggiornate.'],
      [removed, '1 riga tolta.', '# righe tolte.'],
      [refused, '1 riga scartata.', '# righe scartate.'],
    ])} Può annullare la modifica.`,
};
