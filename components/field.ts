// The frame around every control: label, hint, error, alerts, suggestion. In: a field's view and its control. Out: a
// template. Widgets differ in the control alone.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Raised } from '../renderer/core/alerts.js';
import type { FieldView } from '../renderer/core/view.js';
import type { Act } from './widget.js';

/** The id of a field's control in the host's root; a space would end an id reference. */
export function controlId(path: string): string {
  return `field${path.replaceAll(' ', '%20')}`;
}

/** What a control needs to know about the frame around it. */
export interface ControlProps {
  readonly id: string;
  /** Ids of hint, error and unit, for `aria-describedby`; undefined when there is none. */
  readonly describedBy: string | undefined;
  readonly invalid: 'true' | undefined;
  readonly required: 'true' | undefined;
}

/** The attributes that tie a control to its frame. */
export function controlProps({ path, node, error }: FieldView): ControlProps {
  const id = controlId(path);
  const described = `${node.help ? `${id}-help ` : ''}${error ? `${id}-error ` : ''}${node.ui.unit ? `${id}-unit` : ''}`.trim();
  return { id, describedBy: described === '' ? undefined : described, invalid: error ? 'true' : undefined, required: node.required ? 'true' : undefined };
}

/** A field whose control is one element with the label's id. */
export function field(view: FieldView, act: Act, control: (props: ControlProps) => TemplateResult): TemplateResult {
  const props = controlProps(view);
  return html`<div class="field ${view.error ? 'invalid' : ''}" part="base" data-path=${view.path}>
    <label part="label" for=${props.id}>${view.node.label}${optional(view, act)}</label>
    ${hint(view, props.id)} ${error(view, act, props.id)}
    ${control(props)} ${alerts(view, act)}
  </div>`;
}

/** A field whose control is a set of elements, named together. */
export function fieldSet(view: FieldView, act: Act, controls: (props: ControlProps) => TemplateResult, role: 'radiogroup' | 'group' = 'radiogroup'): TemplateResult {
  const props = controlProps(view);
  return html`<div class="field ${view.error ? 'invalid' : ''}" part="base" data-path=${view.path}>
    <span class="label" part="label" id="${props.id}-label">${view.node.label}${optional(view, act)}</span>
    ${hint(view, props.id)} ${error(view, act, props.id)}
    <div
      id=${props.id}
      class="options"
      role=${role}
      aria-labelledby="${props.id}-label"
      aria-describedby=${ifDefined(props.describedBy)}
      aria-required=${ifDefined(role === 'group' ? undefined : props.required)}
      aria-invalid=${ifDefined(role === 'group' ? undefined : props.invalid)}
    >
      ${controls(props)}
    </div>
    ${alerts(view, act)}
  </div>`;
}

/** Says of a field that it may be left out. */
export function optional({ node }: FieldView, { words }: Act): TemplateResult | typeof nothing {
  return node.required ? nothing : html` <span class="optional" lang=${words.lang}>(${words.optional})</span>`;
}

/** The hint under a label. */
export function hint({ node }: FieldView, id: string): TemplateResult | typeof nothing {
  return node.help ? html`<p class="hint" part="hint" id="${id}-help">${node.help}</p>` : nothing;
}

/** The error of a field: what is wrong, and what to do about it. */
export function error({ error: shown, node }: FieldView, { words }: Act, id: string): TemplateResult | typeof nothing {
  if (!shown) return nothing;
  const text = 'message' in shown ? `${shown.message} ${shown.action}` : (node.ui.errors?.[shown.code] ?? html`<span lang=${words.lang}>${words.finding(shown, node)}</span>`);
  return html`<p class="error" part="alert" id="${id}-error"><span class="visually-hidden" lang=${words.lang}>${words.level.error}: </span>${text}</p>`;
}

/** The alerts of a field below the level of an error. */
export function alerts(view: FieldView, act: Act): TemplateResult | typeof nothing {
  return view.alerts.length === 0 ? nothing : html`${view.alerts.map((alert) => alertBox(alert, act))}`;
}

function alertBox(alert: Raised, act: Act): TemplateResult {
  const { key, id, level, message, action, offer, source } = alert;
  const { words, accept } = act;
  const cited = source ? html`<p class="source">${source.status === 'uncertain' ? words.uncertainSource : words.source}: ${source.norm}${source.note ? html`. ${source.note}` : nothing}</p>` : nothing;
  return html`<div class="alert ${level}" part="alert" data-alert=${id}>
    <p><strong lang=${words.lang}>${words.level[level]}.</strong> ${message}</p>
    ${action ? html`<p>${action}</p>` : nothing}
    ${offer ? html`<button type="button" class="accept" @click=${() => accept(key)}>${offer.label}</button>` : nothing} ${acknowledgement(alert, act)} ${cited}
  </div>`;
}

/** A warning is read before one can send: the person says so, and may take it back. */
export function acknowledgement({ key, level, acknowledged, message }: Raised, act: Act): TemplateResult | typeof nothing {
  if (level !== 'warning') return nothing;
  const { words } = act;
  const [text, answer] = acknowledged ? [words.revoke, (): void => act.revoke(key)] : [words.acknowledge, (): void => act.acknowledge(key)];
  return html`<p lang=${words.lang}>
    ${acknowledged ? words.acknowledged : nothing}
    <button type="button" class="quiet acknowledge" aria-label="${text}: ${message}" @click=${answer}>${text}</button>
  </p>`;
}
