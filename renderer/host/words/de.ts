// German words of the UI.
import type { Words } from '../../../components/words.js';
import { writeNumber } from '../../core/kinds/number-text.js';
import { writeSize } from './file-size.js';
import { findingWriter } from './finding-writer.js';

/** German words of the UI. */
export const words: Words = {
  lang: 'de',
  optional: 'freiwillig',
  yes: 'Ja',
  no: 'Nein',
  choose: 'Bitte wählen…',
  dateHint: 'Tag.Monat.Jahr, etwa 3.11.2026.',
  openCalendar: 'Kalender öffnen',
  noCalendar: 'Der Kalender lässt sich nicht laden: Schreiben Sie das Datum bitte selbst.',
  chooseDay: 'Wählen Sie einen Tag',
  previousMonth: 'Voriger Monat',
  nextMonth: 'Nächster Monat',
  previousYear: 'Voriges Jahr',
  nextYear: 'Nächstes Jahr',
  today: 'Heute',
  holiday: 'Feiertag',
  unanswered: 'keine Antwort',
  loading: 'wird geladen…',
  close: 'Schließen',
  origin: { prefilled: 'Vorausgefüllt', suggested: 'Vorschlag übernommen', imported: 'Importiert' },
  charactersLeft: (left) =>
    left < 0 ? `${writeNumber(-left, 'de')} Zeichen zu viel` : `Noch ${writeNumber(left, 'de')} Zeichen`,
  results: (count) =>
    count === 0
      ? 'Kein Ergebnis: Versuchen Sie es mit anderen Wörtern.'
      : count === 1
        ? '1 Ergebnis'
        : `${writeNumber(count, 'de')} Ergebnisse`,
  moreResults: (count) =>
    `Weitere Ergebnisse: ${writeNumber(count, 'de')}. Schreiben Sie etwas mehr, um sie zu finden.`,
  level: { error: 'Fehler', warning: 'Achtung', info: 'Hinweis', suggestion: 'Vorschlag' },
  source: 'Quelle',
  uncertainSource: 'Zu prüfende Quelle',
  why: 'Warum sehe ich das?',
  back: 'Zurück',
  next: 'Weiter',
  send: 'Absenden',
  undo: 'Änderung rückgängig machen',
  redo: 'Änderung wiederherstellen',
  exportData: 'Daten herunterladen',
  find: 'Feld suchen',
  missing: 'Was noch fehlt',
  whatIf: 'Was ändert sich, wenn …',
  print: 'Zusammenfassung drucken',
  handedOver: 'Die Daten wurden der Seite übergeben, die das Formular enthält: Das Senden hängt von ihr ab.',
  backToReview: 'Zurück zur Zusammenfassung',
  review: 'Zusammenfassung',
  steps: 'Schritte des Antrags',
  stepStatus: { open: 'noch auszufüllen', begun: 'in Bearbeitung', done: 'vollständig' },
  step: (position, count) => `Schritt ${position} von ${count}`,
  problems: (count) =>
    count === 1 ? 'Ein Punkt ist zu korrigieren' : `${writeNumber(count, 'de')} Punkte sind zu korrigieren`,
  problemCount: (count) => `${writeNumber(count, 'de')} zu korrigieren`,
  missingCount: (count) => `noch ${writeNumber(count, 'de')} offen`,
  alertCount: (count) => (count === 1 ? '1 Hinweis' : `${writeNumber(count, 'de')} Hinweise`),
  tools: 'Werkzeuge',
  gathered: 'Hinweise und Korrekturen',
  nothingGathered: 'Zurzeit gibt es nichts zu melden.',
  filter: 'Nach Stufe anzeigen',
  allLevels: 'Alle',
  elsewhere: 'Außerhalb der Schritte',
  places: (count) => `an ${writeNumber(count, 'de')} Stellen`,
  meters: 'Fristen und Zähler',
  daysLeft: (days, date) =>
    days < 0
      ? `${days === -1 ? 'Gestern abgelaufen' : `Seit ${writeNumber(-days, 'de')} Tagen abgelaufen`}: ${date}`
      : days === 0
        ? `Läuft heute ab: ${date}`
        : `${days === 1 ? 'Noch 1 Tag' : `Noch ${writeNumber(days, 'de')} Tage`}: ${date}`,
  ofLimit: (value, limit) => `${value} von ${limit}`,
  overLimit: 'über der Grenze',
  change: 'Ändern',
  notKnown: 'noch nicht bekannt',
  readAnswers: 'Die Antworten, von denen es abhängt',
  computed: 'Die berechneten Werte',
  todayIs: 'Heute',
  fromPage: 'Angaben der Seite',
  fromPageText: 'Angaben, die das Portal schon kennt',
  sourceStatus: { confirmed: 'bestätigt', known: 'bekannt', uncertain: 'zu prüfen', project: 'Wahl des Projekts' },
  manyNew: (count) =>
    `Es gibt ${writeNumber(count, 'de')} neue Hinweise: Sie finden sie unter „Hinweise und Korrekturen“.`,
  accepted: (label) => `Erledigt: ${label}. Sie können die Änderung rückgängig machen.`,
  acknowledge: 'Ich habe den Hinweis gelesen',
  acknowledged: 'Hinweis als gelesen bestätigt.',
  revoke: 'Bestätigung zurücknehmen',
  revoked: 'Die Bestätigung ist zurückgenommen.',
  reason: 'Begründung (freiwillig)',
  keepReason: 'Begründung behalten',
  reasonIs: (reason) => `Begründung: ${reason}`,
  lapsed: 'Die Bestätigung gilt nicht mehr: Eine Antwort hat sich geändert. Lesen Sie den Hinweis erneut.',
  putAside: (count) => `Zurückgestellte Vorschläge (${writeNumber(count, 'de')})`,
  bringBack: 'Wieder vorschlagen',
  broughtBack: 'Vorschlag wieder angezeigt.',
  thisStep: 'Nur dieser Schritt',
  dismiss: 'Nicht jetzt',
  dismissed: 'Der Vorschlag ist beiseitegelegt. Sie können die Änderung rückgängig machen.',
  toAcknowledge: (count) =>
    count === 1
      ? 'Bestätigen Sie vor dem Senden, dass Sie einen Hinweis gelesen haben.'
      : `Bestätigen Sie vor dem Senden, dass Sie ${writeNumber(count, 'de')} Hinweise gelesen haben.`,
  undone: 'Änderung rückgängig gemacht.',
  redone: 'Änderung wiederhergestellt.',
  rows: (count) => (count === 0 ? 'keine Zeile' : count === 1 ? 'eine Zeile' : `${writeNumber(count, 'de')} Zeilen`),
  addRow: 'Zeile hinzufügen',
  removeRow: 'Entfernen',
  removedRow: 'Zeile entfernt. Sie können die Änderung rückgängig machen.',
  removedNamed: (row) => `Zeile entfernt: ${row}.`,
  putBack: 'Zurückholen',
  tooLate:
    'Inzwischen haben Sie anderes geändert: Holen Sie die Zeile mit „Änderung rückgängig machen“ zurück, Schritt für Schritt.',
  emptyList: 'Noch keine Zeile: Fügen Sie eine hinzu.',
  chooseFiles: 'Dateien wählen',
  dropFiles: 'oder hierher ziehen',
  acceptedFiles: (formats, maxBytes) =>
    [formats.join(', '), maxBytes === undefined ? '' : `höchstens ${writeSize(maxBytes, 'de')} je Datei`]
      .filter(Boolean)
      .join('; '),
  replaceFile: 'Ersetzen',
  fileState: { ready: 'bereit', checking: 'wird geprüft…', uploading: 'wird hochgeladen…', refused: 'abgelehnt', toReattach: 'erneut beizulegen' },
  stopFile: 'Abbrechen',
  byHand: 'Dateien lassen sich jetzt nicht anhängen: Beschreiben Sie die Unterlagen hier, oder versuchen Sie es später noch einmal.',
  noFiles: 'Noch keine Datei.',
  fileSize: (bytes) => writeSize(bytes, 'de', 'Byte'),
  sum: ({ errors, alerts }) =>
    [
      errors > 0 ? `${writeNumber(errors, 'de')} Fehler` : '',
      alerts > 0 ? (alerts === 1 ? '1 Hinweis' : `${writeNumber(alerts, 'de')} Hinweise`) : '',
    ]
      .filter(Boolean)
      .join(', '),
  noProblems: 'in Ordnung',
  state: 'Status',
  editRow: 'Ändern',
  showRow: 'Zeigen',
  closeRow: 'Zeile schließen',
  filterRows: 'In den Zeilen suchen',
  onlyProblems: (count) => `Nur Zeilen mit Problemen (${writeNumber(count, 'de')})`,
  pages: 'Seiten der Zeilen',
  page: (page, pages) => `Seite ${writeNumber(page, 'de')} von ${writeNumber(pages, 'de')}`,
  firstPage: 'Erste Seite',
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  lastPage: 'Letzte Seite',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  failed: 'Dieser Teil kann nicht angezeigt werden. Ihre Antworten sind sicher: Sie können mit dem Rest fortfahren.',
  notJudged:
    'Die Prüfungen ließen sich nicht laden. Ihre Antworten sind sicher: Prüfen Sie die Verbindung und drücken Sie erneut.',
  finding: findingWriter(
    {
      unreadable: {
        date: 'Schreiben Sie das Datum als Tag.Monat.Jahr, zum Beispiel 9.11.2026.',
        number: 'Schreiben Sie eine Zahl, zum Beispiel 1.234,50.',
        other: 'Diese Antwort ist nicht lesbar: Schreiben Sie sie bitte neu.',
      },
      required: {
        choice: 'Wählen Sie eine Antwort.',
        several: 'Wählen Sie mindestens eine Antwort.',
        declaration: 'Setzen Sie das Häkchen: Ohne diese Erklärung kann nicht gesendet werden.',
        'yes-no': 'Wählen Sie Ja oder Nein.',
        date: 'Geben Sie das Datum an.',
        number: 'Geben Sie die Zahl an.',
        other: 'Füllen Sie dieses Feld aus.',
      },
      type: {
        number: 'Schreiben Sie eine Zahl.',
        other: 'Diese Antwort ist nicht von der verlangten Art: Schreiben Sie sie bitte neu.',
      },
      enum: 'Wählen Sie eine Antwort aus der Liste.',
      format: {
        date: 'Dieses Datum gibt es im Kalender nicht: Korrigieren Sie es bitte.',
        other: 'Prüfen Sie die Schreibweise: Das Format stimmt nicht.',
      },
      minItems: (limit) => `Nötige Zeilen oder Antworten: mindestens ${limit}. Fügen Sie welche hinzu.`,
      maxItems: (limit) => `Erlaubte Zeilen oder Antworten: höchstens ${limit}. Entfernen Sie welche.`,
      uniqueItems: 'Einige Zeilen sind gleich: Entfernen Sie die überzähligen.',
      multipleOf: (limit) => `Der Wert muss ein Vielfaches von ${limit} sein.`,
      pattern: 'Prüfen Sie die Schreibweise: Verlangt ist eine andere Form.',
      minLength: (limit) => `Schreiben Sie mindestens ${limit} Zeichen.`,
      maxLength: (limit) => `Schreiben Sie höchstens ${limit} Zeichen.`,
      minimum: (limit) => `Der Wert muss mindestens ${limit} sein.`,
      maximum: (limit) => `Der Wert darf höchstens ${limit} sein.`,
      exclusiveMinimum: (limit) => `Der Wert muss größer als ${limit} sein.`,
      exclusiveMaximum: (limit) => `Der Wert muss kleiner als ${limit} sein.`,
      other: 'Prüfen Sie diese Antwort: Sie ist nicht so, wie sie sein sollte.',
    },
    'de',
  ),
};
