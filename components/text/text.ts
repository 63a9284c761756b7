// A line of text.
import { inputField } from '../input.js';
import type { Widget } from '../widget.js';

/** Draws a text field. */
export const text: Widget = (view, act) => inputField(view, act);
