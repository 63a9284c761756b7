// The sheets of all widgets, in order.
import { alertStyles } from './alert.css.js';
import { attachmentStyles } from './attachment/attachment.css.js';
import { choiceStyles } from './choice/choice.css.js';
import { dateStyles } from './date/date.css.js';
import { fieldStyles } from './field.css.js';
import { tableStyles } from './table/table.css.js';

/** What a root adopts in which widgets are drawn. */
export const widgetStyles = [fieldStyles, alertStyles, choiceStyles, dateStyles, tableStyles, attachmentStyles];
