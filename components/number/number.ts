// A number, typed in the notation of the reader's language: a text control, because number controls drop what they
// cannot read and change values when the page is scrolled.
import { inputField } from '../input.js';
import type { Widget } from '../widget.js';

/** Draws a number field; phones show digits. */
export const number: Widget = (view, act) =>
  inputField(view, act, { short: true, inputmode: [view.node.schema.type].flat().includes('integer') ? 'numeric' : 'decimal' });
