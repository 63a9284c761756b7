// A list that is part of the data and cannot be edited here: it says so, and its rows are kept.
import { html } from 'lit';
import type { Widget } from '../widget.js';

/** Draws the number of rows. */
export const list: Widget = (view, act) =>
  html`<div class="field" part="base" data-path=${view.path}>
    <span class="label" part="label">${view.node.label}</span>
    <p>${act.words.rows(Array.isArray(view.value) ? view.value.length : 0)}</p>
  </div>`;
