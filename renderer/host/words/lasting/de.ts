// German words about drafts, attachments and sending.
import { writeSize } from '../file-size.js';
import type { LastingWords } from './words.js';

const moment = (at: Date): string => new Intl.DateTimeFormat('de', { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** German. */
export const words: LastingWords = {
  drafts: 'Entwurf',
  saved: (at) => `Entwurf auf diesem Gerät gespeichert um ${new Intl.DateTimeFormat('de', { timeStyle: 'short' }).format(at)} Uhr.`,
  resumed: (at) => `Der am ${moment(at)} gespeicherte Entwurf wird fortgesetzt.`,
  migrated: 'Das Formular hat sich seither geändert. Prüfen Sie diese Punkte:',
  migratedTo: {
    moved: (label) => `${label}: Die Antwort wurde hierher verschoben.`,
    copied: (label) => `${label}: Die Antwort wurde hierher kopiert.`,
    removed: (label, value) => `${label}: Diese Frage gibt es nicht mehr. Ihre Antwort war: ${value}.`,
    set: (label, value) => `${label}: Wir haben ${value} eingetragen.`,
  },
  elsewhere: 'Dieser Antrag ist in einem anderen Tab geöffnet. Hier können Sie ihn nur lesen; um hier zu schreiben, wählen Sie „Hier fortfahren“.',
  taken: 'Das Ausfüllen wird in einem anderen Tab fortgesetzt. Ihre Antworten sind gespeichert; hier können Sie sie lesen.',
  takeOver: 'Hier fortfahren',
  takenOver: 'Sie können jetzt in diesem Tab schreiben.',
  refused: {
    notADraft: 'Der gespeicherte Entwurf ist beschädigt und lässt sich nicht öffnen. Er wurde nicht verändert: Laden Sie ihn herunter, oder beginnen Sie von vorn.',
    otherForm: 'Die Datei ist der Entwurf eines anderen Formulars. Wählen Sie den Entwurf dieses Formulars.',
    unknownVersion: 'Der Entwurf stammt aus einer hier unbekannten Version des Formulars. Er wurde nicht verändert: Laden Sie ihn herunter und bitten Sie um Hilfe, oder beginnen Sie von vorn.',
  },
  unsaved: {
    full: 'Der Speicher dieses Geräts ist voll: Der Entwurf ist nicht gespeichert. Laden Sie ihn herunter, damit nichts verloren geht.',
    unavailable: 'Der Browser behält keine Daten (vielleicht ein privates Fenster): Der Entwurf ist nicht gespeichert. Laden Sie ihn herunter, damit nichts verloren geht.',
  },
  exportDraft: 'Entwurf herunterladen',
  startOver: 'Von vorn beginnen',
  startedOver: 'Der Entwurf ist gelöscht. Das Formular ist leer.',
  file: {
    tooBig: ({ maxBytes }) => `Die Datei ist zu groß: Wählen Sie eine Datei mit höchstens ${writeSize(maxBytes, 'de')}.`,
    empty: () => 'Die Datei ist leer: Wählen Sie die richtige Datei.',
    extension: ({ formats }) => `Dieser Dateityp ist nicht zulässig: Wählen Sie eine Datei im Format ${formats.join(' oder ')}.`,
    content: ({ formats }) => `Der Inhalt passt nicht zum Dateityp: Speichern Sie die Datei neu als ${formats.join(' oder ')} und legen Sie sie bei.`,
    unreadable: () => 'Die Datei lässt sich nicht lesen: Prüfen Sie, ob es sie noch gibt, und wählen Sie sie erneut.',
    uploader: () => 'Das Hochladen ist nicht gelungen: Prüfen Sie das Netz und wählen Sie die Datei erneut.',
  },
  uploading: (name) => `${name}: wird hochgeladen.`,
  halfUploaded: (name) => `${name}: zur Hälfte hochgeladen.`,
  attached: (name) => `${name}: Datei beigelegt.`,
  fileStopped: (name) => `${name}: Hochladen abgebrochen.`,
  fileNotKept: 'Auf diesem Gerät ist nicht genug Platz, um die Datei mit dem Entwurf aufzubewahren: Wenn Sie die Seite vor dem Senden schließen, müssen Sie sie erneut beilegen.',
  fileGone: 'Die Datei ist nicht mehr auf diesem Gerät: Wählen Sie sie mit „Ersetzen“ erneut, oder entfernen Sie sie.',
  reattach: (name) => `Die Datei „${name}“ ist nicht mehr auf diesem Gerät: Legen Sie sie erneut bei, oder entfernen Sie sie.`,
  filesUnderway: 'Einige Dateien werden noch geprüft oder hochgeladen: Warten Sie, bis sie bereit sind, und senden Sie dann erneut.',
  sending: 'Wird gesendet…',
  received: (id, at) => `Empfangsbestätigung ${id}: Laut Antwort des Systems ist der Antrag am ${moment(at)} eingegangen.`,
  downloadReceipt: 'Empfangsbestätigung herunterladen',
  unsent: {
    offline: 'Das Senden ist nicht gelungen: Netz oder System antworten nicht. Ihre Antworten sind sicher: Versuchen Sie es erneut.',
    refused: 'Das System hat den Antrag nicht angenommen. Ihre Antworten sind sicher: Versuchen Sie es später, oder bitten Sie um Hilfe.',
    findings: 'Das System hat Punkte gefunden, die zu korrigieren sind: Sie stehen bei den Feldern.',
    toReattach: 'Einige Anlagen sind auf diesem Gerät nicht mehr vorhanden: Legen Sie sie vor dem Senden erneut bei.',
  },
  sendAgain: 'Erneut senden',
};
