// Italian words about drafts, attachments and sending.
import { writeSize } from '../file-size.js';
import type { LastingWords } from './words.js';

const moment = (at: Date): string => new Intl.DateTimeFormat('it', { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** Italian. */
export const words: LastingWords = {
  drafts: 'Bozza',
  saved: (at) => `Bozza salvata in questo dispositivo alle ${new Intl.DateTimeFormat('it', { timeStyle: 'short' }).format(at)}.`,
  resumed: (at) => `Abbiamo ripreso la bozza salvata il ${moment(at)}.`,
  migrated: 'Il modulo è cambiato da allora. Controlli questi punti:',
  migratedTo: {
    moved: (label) => `${label}: la risposta è stata spostata qui.`,
    copied: (label) => `${label}: la risposta è stata copiata qui.`,
    removed: (label, value) => `${label}: la domanda non c’è più. Aveva risposto: ${value}.`,
    set: (label, value) => `${label}: abbiamo scritto ${value}.`,
  },
  elsewhere: 'Questa domanda è aperta in un’altra scheda. Qui può leggerla; per scrivere, continui qui.',
  taken: 'La compilazione continua in un’altra scheda. Le Sue risposte sono salvate; qui può leggerle.',
  takeOver: 'Continua qui',
  takenOver: 'Ora può scrivere in questa scheda.',
  refused: {
    notADraft: 'La bozza salvata è danneggiata e non si può aprire. Non è stata toccata: la scarichi, oppure ricominci da capo.',
    otherForm: 'Il file è la bozza di un altro modulo. Scelga la bozza di questo modulo.',
    unknownVersion: 'La bozza viene da una versione del modulo che qui non si conosce. Non è stata toccata: la scarichi e chieda assistenza, oppure ricominci da capo.',
  },
  unsaved: {
    full: 'Lo spazio di questo dispositivo è esaurito: la bozza non è salvata. Scarichi la bozza per non perdere il lavoro.',
    unavailable: 'Il browser non conserva dati (forse è una finestra privata): la bozza non è salvata. Scarichi la bozza per non perdere il lavoro.',
  },
  exportDraft: 'Scarica la bozza',
  startOver: 'Ricomincia da capo',
  startedOver: 'La bozza è stata cancellata. Il modulo è vuoto.',
  file: {
    tooBig: ({ maxBytes }) => `File troppo grande: scelga un file di al massimo ${writeSize(maxBytes, 'it')}.`,
    empty: () => 'File vuoto: scelga il file giusto.',
    extension: ({ formats }) => `Tipo di file non ammesso: scelga un file ${formats.join(' o ')}.`,
    content: ({ formats }) => `Il contenuto non corrisponde al tipo del file: lo salvi di nuovo come ${formats.join(' o ')} e lo alleghi.`,
    unreadable: () => 'Il file non si può leggere: controlli che esista ancora e lo scelga di nuovo.',
    uploader: () => 'Il caricamento non è riuscito: controlli la rete e scelga di nuovo il file.',
  },
  uploading: (name) => `${name}: caricamento in corso.`,
  halfUploaded: (name) => `${name}: caricamento a metà.`,
  attached: (name) => `${name}: file allegato.`,
  fileStopped: (name) => `${name}: caricamento interrotto.`,
  fileNotKept: 'Lo spazio di questo dispositivo non basta per conservare il file nella bozza: se chiude la pagina prima di inviare, dovrà allegarlo di nuovo.',
  fileGone: 'Il file non è più in questo dispositivo: lo scelga di nuovo con “Sostituisci”, oppure lo tolga.',
  reattach: (name) => `Il file “${name}” non è più in questo dispositivo: lo alleghi di nuovo o lo tolga.`,
  filesUnderway: 'Alcuni file sono ancora in verifica o in caricamento: attenda che siano pronti, poi invii di nuovo.',
  sending: 'Invio in corso…',
  received: (id, at) => `Ricevuta ${id}: il sistema ha risposto di aver ricevuto la domanda il ${moment(at)}.`,
  downloadReceipt: 'Scarica la ricevuta',
  unsent: {
    offline: 'L’invio non è riuscito: la rete o il sistema non rispondono. Le Sue risposte sono al sicuro: riprovi.',
    refused: 'Il sistema non ha accettato la domanda. Le Sue risposte sono al sicuro: riprovi più tardi o chieda assistenza.',
    findings: 'Il sistema ha trovato punti da correggere: sono indicati nei campi.',
    toReattach: 'Alcuni allegati non sono più disponibili in questo dispositivo: li alleghi di nuovo prima di inviare.',
  },
  sendAgain: 'Invia di nuovo',
};
