// The sheets of all widgets, in order.
import { choiceStyles } from './choice/choice.css.js';
import { dateStyles } from './date/date.css.js';
import { fieldStyles } from './field.css.js';

/** What a root adopts in which widgets are drawn. */
export const widgetStyles = [fieldStyles, choiceStyles, dateStyles];
