// A text between fields, with computed values in it.
import { html } from 'lit';
import type { Widget } from '../widget.js';

/** Draws a note. */
export const note: Widget = (view) => html`<p class="note" part="base" data-path=${view.path}>${view.text}</p>`;
