// Fields that belong together, under one heading. A `div` and not a `fieldset`: the latter makes typing several times
// slower once content is contained.
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { below, controlProps, hint } from '../field.js';
import type { Widget } from '../widget.js';

/** Draws a group; its own error and alerts come before its fields. */
export const group: Widget = (view, act) => {
  const { id, describedBy } = controlProps(view, act);
  return html`<div class="group ${view.error ? 'invalid' : ''}" part="group" role="group" id=${id} tabindex="-1" aria-labelledby="${id}-label" aria-describedby=${ifDefined(describedBy)} data-path=${view.path}
    ><p class="legend" part="label" id="${id}-label">${view.node.label}${view.position === null ? nothing : html` ${view.position}`}</p>${act.manner === 'review' ? nothing : hint(view, id)}${below(view, act, id)}${act.draw(view.pieces)}</div>`;
};
