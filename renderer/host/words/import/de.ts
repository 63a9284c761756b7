// German words about rows that come from a file.
import { writeNumber } from '../../../core/kinds/number-text.js';
import type { Counts, ImportWords } from './words.js';

const number = (count: number): string => writeNumber(count, 'de');
const rows = (count: number): string => (count === 1 ? '1 Zeile' : `${number(count)} Zeilen`);
const sentences = (parts: readonly (readonly [number, string, string])[]): string =>
  parts.flatMap(([count, one, many]) => (count === 0 ? [] : [count === 1 ? one : many.replace('#', number(count))])).join(' ');

/** German. */
export const words: ImportWords = {
  lang: 'de',
  open: 'Aus einer CSV-Datei importieren',
  title: (list) => `Importieren: ${list}`,
  limits: (max) => `Höchstens ${rows(max)}. Die Datei wird in diesem Browser gelesen und nicht gesendet.`,
  file: 'CSV-Datei',
  fileHint: 'Die erste Zeile enthält die Namen der Spalten; die Spalten sind durch Strichpunkt oder Komma getrennt.',
  orPaste: 'Oder fügen Sie Zellen aus einer Tabellenkalkulation ein',
  pasteHint: 'Kopieren Sie auch die Zeile mit den Namen der Spalten.',
  readPasted: 'Eingefügte Zellen lesen',
  pasted: 'eingefügte Zellen',
  model: 'Vorlage herunterladen',
  modelName: 'vorlage',
  layout: 'Welche Spalten die Datei haben muss',
  field: 'Feld',
  inFile: 'In der Datei',
  needed: 'erforderlich',
  mayLack: 'freiwillig',
  canBe: 'Werte',
  reading: 'Wird gelesen…',
  trouble: {
    empty: 'Es gibt nichts zu lesen: Wählen Sie eine Datei, oder fügen Sie die Zellen mit der Zeile der Spaltennamen ein.',
    noText: 'Das ist keine CSV-Datei. Speichern Sie sie in der Tabellenkalkulation als CSV, oder kopieren Sie die Zellen und fügen Sie sie unten ein.',
    noRows: 'Unter den Namen der Spalten steht keine Zeile: Fügen Sie mindestens eine Zeile hinzu.',
    unavailable: 'Die Datei konnte nicht gelesen werden. Nichts wurde geändert: Prüfen Sie das Netz und versuchen Sie es erneut.',
    tooLarge: (megabytes) => `Die Datei ist zu groß: Sie darf höchstens ${number(megabytes)} MB haben. Teilen Sie sie auf.`,
    tooMany: (count, max) => `Die Datei hat ${rows(count)}: Es lassen sich höchstens ${number(max)} importieren. Entfernen Sie die überzähligen Zeilen.`,
    missing: (names) => (names.length === 1 ? `In der ersten Zeile fehlt die Spalte ${String(names[0])}: Fügen Sie sie mit diesem Namen hinzu.` : `In der ersten Zeile fehlen die Spalten ${names.join(', ')}: Fügen Sie sie mit diesen Namen hinzu.`),
    twice: (names) => (names.length === 1 ? `Die Spalte ${String(names[0])} kommt zweimal vor: Entfernen Sie eine.` : `Diese Spalten kommen zweimal vor: ${names.join(', ')}. Lassen Sie je Name eine stehen.`),
  },
  preview: (source) => `Vorschau: ${source}`,
  counts: ({ added, updated, removed, refused, noticed }: Counts) =>
    sentences([
      [added, '1 Zeile wird hinzugefügt.', '# Zeilen werden hinzugefügt.'],
      [updated, '1 Zeile wird aktualisiert.', '# Zeilen werden aktualisiert.'],
      [removed, 'Die jetzige Zeile wird entfernt.', 'Die # jetzigen Zeilen werden entfernt.'],
      [refused, '1 Zeile wird nicht übernommen.', '# Zeilen werden nicht übernommen.'],
      [noticed, '1 importierte Zeile ist zu prüfen.', '# importierte Zeilen sind zu prüfen.'],
    ]),
  nothingToTake: 'Keine Zeile lässt sich importieren: Korrigieren Sie die Datei und wählen Sie sie erneut.',
  full: (total, max) => `Die Liste hätte ${rows(total)}: Sie darf höchstens ${number(max)} haben. Entfernen Sie die überzähligen Zeilen, oder ersetzen Sie die vorhandenen.`,
  unknown: (names) => `Spalten, die das Formular nicht kennt und nicht liest: ${names.join(', ')}.`,
  otherEncoding: 'Die Datei ist nicht in UTF-8 geschrieben: Wir haben sie als Windows-1252 gelesen. Prüfen Sie Umlaute und Akzente.',
  rowsThere: (count) => (count === 1 ? 'Die Liste hat schon 1 Zeile. Was soll geschehen?' : `Die Liste hat schon ${number(count)} Zeilen. Was soll geschehen?`),
  add: 'Die neuen Zeilen zu den vorhandenen hinzufügen',
  replace: 'Alle vorhandenen Zeilen ersetzen',
  update: (key) => `Zeilen mit demselben Wert bei „${key}“ aktualisieren und die anderen hinzufügen`,
  refused: 'Nicht übernommene Zeilen',
  noticed: 'Zu prüfende Zeilen',
  letters: 'Passt nicht zu den Buchstaben der Steuernummer: Prüfen Sie beides.',
  line: 'Zeile',
  column: 'Spalte',
  value: 'Wert',
  reason: 'Grund',
  wholeLine: 'die ganze Zeile',
  more: (count) => (count === 1 ? 'Es gibt einen weiteren Grund: Er steht in der Datei der nicht übernommenen Zeilen.' : `Es gibt ${number(count)} weitere Gründe: Sie stehen in der Datei der nicht übernommenen Zeilen.`),
  report: 'Nicht übernommene Zeilen herunterladen (CSV)',
  reportName: 'nicht-uebernommen',
  reportLine: 'ZEILE_DER_DATEI',
  reportReason: 'GRUND',
  ambiguous: 'Es ist nicht klar, ob das Zeichen Tausender oder Dezimalen trennt: Schreiben Sie die Zahl ohne Tausendertrennzeichen.',
  after: (other) => `Liegt nach „${other}“: Korrigieren Sie eines der beiden Daten.`,
  quotes: 'Die Anführungszeichen werden nicht geschlossen: Prüfen Sie die Anführungszeichen in dieser Zeile.',
  cells: 'Die Zeile hat mehr Zellen als Spalten: Prüfen Sie die Trennzeichen, und setzen Sie Werte, die eines enthalten, in Anführungszeichen.',
  notAmong: (allowed) => `Dieser Wert ist nicht zulässig. Schreiben Sie einen von diesen: ${allowed.join(', ')}.`,
  sameAs: (line) => `Steht schon in Zeile ${number(line)} der Datei, und diese gilt: Entfernen Sie die Wiederholung.`,
  alreadyThere: 'Steht schon in der Liste: Um den Eintrag zu ändern, wählen Sie das Aktualisieren der Zeilen.',
  take: (count) => `${rows(count)} importieren`,
  back: 'Andere Datei wählen',
  cancel: 'Schließen, ohne zu importieren',
  done: ({ added, updated, removed, refused }: Counts) =>
    `${sentences([
      [added, 'Import beendet: 1 Zeile hinzugefügt.', 'Import beendet: # Zeilen hinzugefügt.'],
      [updated, '1 Zeile aktualisiert.', '# Zeilen aktualisiert.'],
      [removed, '1 Zeile entfernt.', '# Zeilen entfernt.'],
      [refused, '1 Zeile nicht übernommen.', '# Zeilen nicht übernommen.'],
    ])} Sie können die Änderung rückgängig machen.`,
};
