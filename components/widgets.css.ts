// The sheets of the widgets that are there from the start, in order; those of others come with them.
import { alertStyles } from './alert.css.js';
import { dateStyles } from './date/date.css.js';
import { fieldStyles } from './field.css.js';

/** What a root adopts in which widgets are drawn. */
export const widgetStyles = [fieldStyles, alertStyles, dateStyles];
