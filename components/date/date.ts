// A calendar date, typed as people write dates: a text control, because date controls differ by browser, cannot be
// pasted into and hide what they could not read. The format is told, and many others are understood.
import { inputField } from '../input.js';
import type { Widget } from '../widget.js';

/** Draws a date field. */
export const date: Widget = (view, act) => inputField(view, act, { short: true, placeholder: act.words.dateFormat });
