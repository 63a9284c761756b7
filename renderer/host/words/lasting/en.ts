// English words about drafts, attachments and sending.
import { writeSize } from '../file-size.js';
import type { LastingWords } from './words.js';

const moment = (at: Date): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(at);
const day = (at: Date): string => new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(at);

/** English. */
export const words: LastingWords = {
  drafts: 'Draft',
  saved: (at) =>
    `Draft saved on this device at ${new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at)}.`,
  resumed: (at) => `You are continuing from the draft saved on ${moment(at)}.`,
  migrated: 'The form has changed since then. Please check these points:',
  migratedSeen: 'I have checked them',
  migratedTo: {
    moved: (label) => `${label}: the answer was moved here.`,
    copied: (label) => `${label}: the answer was copied here.`,
    removed: (label, value) => `${label}: this is no longer asked. Your answer was: ${value}.`,
    set: (label, value) => `${label}: we entered ${value}.`,
  },
  elsewhere: 'This application is open in another tab. You can read it here; to edit it, continue here.',
  taken: 'This application is now being edited in another tab. Your answers are saved; you can read them here.',
  takeOver: 'Continue here',
  takenOver: 'You can now edit in this tab.',
  refused: {
    notADraft: 'The saved draft is damaged and cannot be opened. It was left as it is: download it, or start over.',
    otherForm: 'The file is a draft of another form. Choose a draft of this form.',
    unknownVersion:
      'The draft comes from a version of the form that is not known here. It was left as it is: download it and ask for help, or start over.',
  },
  unsaved: {
    full: 'There is no space left on this device: the draft is not saved. Download it, so that no work is lost.',
    unavailable:
      'The browser cannot store anything (this may be a private window): the draft is not saved. Download it, so that no work is lost.',
  },
  exportDraft: 'Download the draft',
  startOver: 'Start over',
  startedOver: 'The form is empty; no draft is kept on this device.',
  file: {
    tooBig: ({ maxBytes }) => `The file is too large: choose a file of at most ${writeSize(maxBytes, 'en')}.`,
    empty: () => 'The file is empty: choose the right file.',
    extension: ({ formats }) => `This type of file is not accepted: choose a ${formats.join(' or ')} file.`,
    content: ({ formats }) => `The content does not match the type of the file: save it again as ${formats.join(' or ')} and attach it.`,
    unreadable: () => 'The file cannot be read: check that it is still there and choose it again.',
    uploader: () => 'The upload failed: check the network and choose the file again.',
  },
  uploading: (name) => `${name}: uploading.`,
  halfUploaded: (name) => `${name}: half uploaded.`,
  attached: (name) => `${name}: file attached.`,
  fileStopped: (name) => `${name}: upload stopped.`,
  fileNotKept: 'This device has no room to keep the file with the draft: if you close the page before sending, you will have to attach it again.',
  fileGone: 'The file is no longer on this device: choose it again with “Replace”, or remove it.',
  reattach: (name) => `The file “${name}” is no longer on this device: attach it again or remove it.`,
  filesUnderway: 'Some files are still being checked or uploaded: wait until they are ready, then send again.',
  sendingTitle: 'Sending',
  sending: 'Sending…',
  moment: (at, timeZone) => new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone }).format(at),
  received: (id, at) => `Receipt ${id}: the system confirmed that it received the application on ${at}.`,
  receipt: 'Receipt',
  showReceipt: 'Show the receipt',
  receiptClaim: 'The system that receives applications answered that this one has arrived. The receipt says no more than that: keep it.',
  receiptId: 'Receipt number',
  receivedAt: 'Received on',
  receiptDigest: 'Digest of what arrived',
  sameDigest: 'It equals the one computed here of what was sent.',
  downloadReceipt: 'Download the receipt',
  printReceipt: 'Print receipt and application',
  whatWasSent: 'What was sent',
  sentIsFinal: 'In the steps you can read the application as it was sent; it can no longer be changed.',
  readSent: 'Read the application',
  afterwards: 'What you can do now',
  deleteCopy: 'Delete the copy from this device',
  copyKept: (until) => `The application and its receipt stay in this browser until ${day(until)}. Download the receipt before you delete them: deleting them here does not withdraw the application.`,
  copyDeleted: 'The copy was deleted from this device. The receipt can be seen until you close the page.',
  startAgain: 'Start a new application',
  startAgainText: 'The form becomes empty, and nothing of the application that was sent, or of its receipt, stays on this device: download the receipt first.',
  unsent: {
    unknown: 'We do not know whether the application has arrived: the system did not answer. Your answers are safe. Press “Send again”: the same application goes out, marked as the same, so that the system does not record it twice.',
    offline: 'There is no network: the application has not left. Your answers are safe. When the network is back, press “Send again”.',
    noReceipt: 'The system answered without a receipt: we do not know whether it recorded the application. Your answers are safe. Ask for help before you send again.',
    refused: 'The system did not accept the application. Your answers are safe: try again later, or ask for help.',
    findings: 'The system found things to correct: they are shown next to the fields.',
    toReattach: 'Some attachments are no longer on this device: attach them again before sending.',
  },
  sendAgain: 'Send again',
};
