// English words of the UI.
import type { Words } from '../../../components/words.js';
import { writeNumber } from '../../core/kinds/number-text.js';
import { writeSize } from './file-size.js';
import { findingWriter } from './finding-writer.js';

/** English words of the UI. */
export const words: Words = {
  lang: 'en',
  optional: 'optional',
  yes: 'Yes',
  no: 'No',
  choose: 'Choose…',
  dateHint: 'Day/month/year, like 3/11/2026.',
  openCalendar: 'Open the calendar',
  noCalendar: 'The calendar could not be loaded: you can type the date instead.',
  chooseDay: 'Choose a day',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  today: 'Today',
  holiday: 'public holiday',
  unanswered: 'no answer',
  loading: 'loading…',
  close: 'Close',
  origin: { prefilled: 'Filled in for you', suggested: 'Suggestion accepted', imported: 'Imported' },
  charactersLeft: (left) =>
    left < 0
      ? left === -1
        ? '1 character too many'
        : `${writeNumber(-left, 'en')} characters too many`
      : left === 1
        ? '1 character left'
        : `${writeNumber(left, 'en')} characters left`,
  results: (count) =>
    count === 0 ? 'No results: try other words.' : count === 1 ? '1 result' : `${writeNumber(count, 'en')} results`,
  moreResults: (count) => `${writeNumber(count, 'en')} more results: type a little more to find them.`,
  level: { error: 'Error', warning: 'Warning', info: 'Information', suggestion: 'Suggestion' },
  source: 'Source',
  uncertainSource: 'Source to be verified',
  why: 'Why am I seeing this?',
  back: 'Back',
  next: 'Next',
  send: 'Send',
  undo: 'Undo change',
  redo: 'Redo change',
  exportData: 'Download the data',
  find: 'Find a field',
  missing: 'What is missing',
  whatIf: 'What changes if…',
  print: 'Print the summary',
  handedOver: 'The data were handed to the page that holds the form: sending is up to it.',
  backToReview: 'Back to the review',
  review: 'Review',
  steps: 'Steps of the form',
  stepStatus: { open: 'to be completed', begun: 'in progress', done: 'complete' },
  step: (position, count) => `Step ${position} of ${count}`,
  problems: (count) =>
    count === 1 ? 'There is one thing to correct' : `There are ${writeNumber(count, 'en')} things to correct`,
  problemCount: (count) => `${writeNumber(count, 'en')} to correct`,
  missingCount: (count) => `${writeNumber(count, 'en')} to complete`,
  alertCount: (count) => (count === 1 ? '1 alert' : `${writeNumber(count, 'en')} alerts`),
  tools: 'Tools',
  gathered: 'Alerts and corrections',
  nothingGathered: 'There is nothing to report for now.',
  filter: 'Show by level',
  allLevels: 'All',
  elsewhere: 'Outside the steps',
  places: (count) => `in ${writeNumber(count, 'en')} places`,
  meters: 'Deadlines and counters',
  daysLeft: (days, date) =>
    days < 0
      ? `${days === -1 ? 'Expired yesterday' : `Expired ${writeNumber(-days, 'en')} days ago`}: ${date}`
      : days === 0
        ? `Expires today: ${date}`
        : `${days === 1 ? '1 day left' : `${writeNumber(days, 'en')} days left`}: ${date}`,
  ofLimit: (value, limit) => `${value} of ${limit}`,
  overLimit: 'over the limit',
  change: 'Change',
  notKnown: 'not known yet',
  readAnswers: 'The answers it depends on',
  computed: 'The calculated values',
  todayIs: 'Today',
  fromPage: 'From the page',
  fromPageText: 'what the portal hosting this form already knows',
  sourceStatus: { confirmed: 'confirmed', known: 'known', uncertain: 'to be verified', project: 'project choice' },
  manyNew: (count) => `There are ${writeNumber(count, 'en')} new alerts: find them under “Alerts and corrections”.`,
  accepted: (label) => `Done: ${label}. You can undo the change.`,
  acknowledge: 'I have read this warning',
  acknowledged: 'The warning has been marked as read.',
  revoke: 'Withdraw the confirmation',
  revoked: 'The confirmation has been withdrawn.',
  reason: 'Reason (optional)',
  keepReason: 'Keep the reason',
  reasonIs: (reason) => `Reason: ${reason}`,
  lapsed: 'The confirmation no longer holds: an answer has changed. Read the warning again.',
  putAside: (count) => `Suggestions put aside (${writeNumber(count, 'en')})`,
  bringBack: 'Suggest again',
  broughtBack: 'Suggestion shown again.',
  thisStep: 'This step only',
  dismiss: 'Not now',
  dismissed: 'The suggestion has been set aside. You can undo the change.',
  toAcknowledge: (count) =>
    count === 1
      ? 'Before sending, confirm that you have read one warning.'
      : `Before sending, confirm that you have read ${writeNumber(count, 'en')} warnings.`,
  undone: 'Change undone.',
  redone: 'Change redone.',
  rows: (count) => (count === 0 ? 'no rows' : count === 1 ? 'one row' : `${writeNumber(count, 'en')} rows`),
  addRow: 'Add a row',
  removeRow: 'Remove',
  removedRow: 'Row removed. You can undo the change.',
  removedNamed: (row) => `Row removed: ${row}.`,
  putBack: 'Put back',
  tooLate: 'Something else has changed in the meantime: to put the row back use “Undo change”, one change at a time.',
  emptyList: 'No rows yet: add one.',
  chooseFiles: 'Choose files',
  dropFiles: 'or drop them here',
  acceptedFiles: (formats, maxBytes) =>
    [formats.join(', '), maxBytes === undefined ? '' : `at most ${writeSize(maxBytes, 'en')} per file`]
      .filter(Boolean)
      .join('; '),
  replaceFile: 'Replace',
  fileState: { ready: 'ready', checking: 'being checked…', uploading: 'uploading…', refused: 'rejected', toReattach: 'to be attached again' },
  stopFile: 'Stop',
  byHand: 'Files cannot be attached now: describe the documents here, or try again later.',
  noFiles: 'No files yet.',
  fileSize: (bytes) => writeSize(bytes, 'en', bytes === 1 ? 'byte' : 'bytes'),
  sum: ({ errors, alerts }) =>
    [
      errors > 0 ? (errors === 1 ? '1 error' : `${writeNumber(errors, 'en')} errors`) : '',
      alerts > 0 ? (alerts === 1 ? '1 alert' : `${writeNumber(alerts, 'en')} alerts`) : '',
    ]
      .filter(Boolean)
      .join(', '),
  noProblems: 'in order',
  state: 'Status',
  editRow: 'Edit',
  showRow: 'Show',
  closeRow: 'Close row',
  filterRows: 'Search the rows',
  onlyProblems: (count) => `Only rows with problems (${writeNumber(count, 'en')})`,
  pages: 'Pages of rows',
  page: (page, pages) => `Page ${writeNumber(page, 'en')} of ${writeNumber(pages, 'en')}`,
  firstPage: 'First page',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  lastPage: 'Last page',
  moveUp: 'Move up',
  moveDown: 'Move down',
  failed: 'This part cannot be shown. Your answers are safe: you can continue with the rest.',
  notJudged:
    'The checks could not be loaded. Your answers are safe: check your connection and press again.',
  finding: findingWriter(
    {
      unreadable: {
        date: 'Enter the date as day/month/year, for example 09/11/2026.',
        number: 'Enter a number, for example 1,234.50.',
        other: 'This answer cannot be read: enter it again.',
      },
      required: {
        choice: 'Choose an answer.',
        several: 'Choose at least one answer.',
        declaration: 'Tick the box: without this declaration the form cannot be sent.',
        'yes-no': 'Choose Yes or No.',
        date: 'Enter the date.',
        number: 'Enter the number.',
        other: 'Fill in this field.',
      },
      type: { number: 'Enter a number.', other: 'This answer is not of the expected type: enter it again.' },
      enum: 'Choose one of the answers in the list.',
      format: {
        date: 'This date does not exist: correct it.',
        other: 'Check how this is written: the format is not the expected one.',
      },
      minItems: (limit) => (limit === '1' ? 'At least one row or answer is needed: add it.' : `At least ${limit} rows or answers are needed: add some.`),
      maxItems: (limit) => (limit === '1' ? 'Only one row or answer is allowed: remove the others.' : `At most ${limit} rows or answers are allowed: remove some.`),
      uniqueItems: 'Some rows are identical: remove one.',
      multipleOf: (limit) => `The value must be a multiple of ${limit}.`,
      pattern: 'Check how this is written: it does not have the expected form.',
      minLength: (limit) => `Write at least ${limit} ${limit === '1' ? 'character' : 'characters'}.`,
      maxLength: (limit) => `Write at most ${limit} ${limit === '1' ? 'character' : 'characters'}.`,
      minimum: (limit) => `The value must be at least ${limit}.`,
      maximum: (limit) => `The value must be at most ${limit}.`,
      exclusiveMinimum: (limit) => `The value must be greater than ${limit}.`,
      exclusiveMaximum: (limit) => `The value must be less than ${limit}.`,
      other: 'Check this answer: it is not as it should be.',
    },
    'en',
  ),
};
