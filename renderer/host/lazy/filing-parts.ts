// What a form that takes files needs, in one file to load.
export { FileDesk } from './files.js';
export { submitFiles } from './submit-files.js';
export { lastingWordsFor } from '../words/lasting/catalogues.js';
