// A field that is read and not changed: the label and the answer in words. For review, print, and kinds whose controls
// the platform cannot make read-only. In: a field's view. Out: a template.
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FieldView } from '../renderer/core/view.js';
import { alerts, controlProps, error, hint, origin } from './field.js';
import type { Act } from './widget.js';
import { written } from './written.js';

/** Draws label and answer as text; links lead to the answer as they do to a control. */
export function answerField(view: FieldView, act: Act): TemplateResult {
  const { words, manner } = act;
  const { id, describedBy } = controlProps(view, act, { unit: false });
  const said = written(view, words);
  return html`<div class="field said" part="base" data-path=${view.path}>
    <span class="label" part="label" id="${id}-label">${view.node.label}</span>${origin(view, act, id)} ${manner === 'review' ? '' : hint(view, id)}
    <div class="answer" part="control" role="group" tabindex="-1" id=${id} aria-labelledby="${id}-label" aria-describedby=${ifDefined(describedBy)}
      >${said === '' ? html`<span class="none" lang=${words.lang}>${words.unanswered}</span>` : said}</div
    >
    ${error(view, act, id)} ${alerts(view, act)}
  </div>`;
}
