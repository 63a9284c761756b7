// The parts that work which outlives the page needs, in one file to load.
export { Drafts, type DraftStatus } from './drafts.js';
export { draftBar, sentenceOf } from './draft-bar.js';
export { Received } from './received.js';
export { Sender, type SendStatus } from './sender.js';
export { sendBar, sendSentence } from './send-bar.js';
export { lastingWordsFor } from '../words/lasting/catalogues.js';
