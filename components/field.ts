// The frame around every control: label, hint, error, alerts, suggestion. In: a field's view and its control. Out: a
// template. Widgets differ in the control alone.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FieldView } from '../renderer/core/view.js';
import { alerts, cited, whyButton } from './alert.js';
import type { Act, Manner } from './widget.js';
import type { Words } from './words.js';
import { unitOf } from './written.js';

export { alerts } from './alert.js';

/** The id of a field's control in the host's root; a space would end an id reference. */
export function controlId(path: string): string {
  return `field${path.replaceAll(' ', '%20')}`;
}

/** How one field is drawn: as the whole form, unless the author says of it, or of what it is in, that it is for reading. */
export function mannerOf({ node }: FieldView, { manner = 'edit' }: Act): Manner {
  if (manner !== 'edit') return manner;
  for (let at: FieldView['node'] | null = node; at; at = at.parent) if (at.schema.readOnly === true) return 'readonly';
  return 'edit';
}

/** Whether a person may change the answer. */
export function isOpen(view: FieldView, act: Act): boolean {
  return mannerOf(view, act) === 'edit';
}

/** Whether a field is text alone, for kinds whose controls the platform cannot make read-only. */
export function isForReading(view: FieldView, act: Act): boolean {
  return ['readonly', 'review'].includes(mannerOf(view, act));
}

/** What a control needs to know about the frame around it. */
export interface ControlProps {
  readonly id: string;
  /** Ids of what describes it, for `aria-describedby`; undefined when nothing does. */
  readonly describedBy: string | undefined;
  readonly invalid: 'true' | undefined;
  readonly required: 'true' | undefined;
  readonly readonly: boolean;
  readonly disabled: boolean;
}

/** What else than hint and error describes a control; each has an id made of the control's and this name. */
export interface Described {
  readonly format?: boolean;
  readonly unit?: boolean;
  readonly count?: boolean;
}

/** The attributes that tie a control to its frame. */
export function controlProps(view: FieldView, act: Act, { format = false, unit = unitOf(view.node) !== undefined, count = false }: Described = {}): ControlProps {
  const { path, node } = view;
  const id = controlId(path);
  const manner = mannerOf(view, act);
  const part = (name: string, is: boolean): string => (is ? ` ${id}-${name}` : '');
  const described =
    part('help', node.help !== '' && manner !== 'review') +
    part('format', format && manner === 'edit') +
    part('origin', originOf(view) !== null) +
    part('error', view.error !== null) +
    part('unit', unit) +
    part('count', count);
  return {
    id,
    describedBy: described === '' ? undefined : described.slice(1),
    invalid: view.error ? 'true' : undefined,
    required: node.required && manner === 'edit' ? 'true' : undefined,
    readonly: manner === 'readonly',
    disabled: manner === 'disabled',
  };
}

/** What a frame holds for some kinds only. */
export interface Extras {
  /** A sentence about how to write the answer, in the language of the UI. */
  readonly format?: string | undefined;
  /** A line under the control that changes as a person types; its id is the control's and `-count`. */
  readonly count?: ((id: string) => TemplateResult) | undefined;
}

/** A field whose control is one element with the label's id. */
export function field(view: FieldView, act: Act, control: (props: ControlProps) => TemplateResult, { format, count }: Extras = {}): TemplateResult {
  const props = controlProps(view, act, { format: format !== undefined, count: count !== undefined });
  const { id } = props;
  const manual = format !== undefined && isOpen(view, act) ? html`<p class="hint" part="hint" id="${id}-format" lang=${act.words.lang} .textContent=${format}></p>` : nothing;
  // White space between the tags would be a node each, for every field that is drawn.
  return html`<div class=${fieldClass(view)} part="base" data-path=${view.path}
    ><label part="label" for=${id}>${caption(view, act)}</label>${above(view, act, id, manual)}${control(props)}${below(view, act, id, count?.(id))}</div>`;
}

/** A field whose control is a set of elements, named together. The platform cannot make such a set read-only. */
export function fieldSet(view: FieldView, act: Act, controls: (props: ControlProps) => TemplateResult | readonly TemplateResult[], role: 'radiogroup' | 'group' = 'radiogroup'): TemplateResult {
  const props = controlProps(view, act);
  return html`<div class=${fieldClass(view)} part="base" data-path=${view.path}
    ><span class="label" part="label" id="${props.id}-label">${caption(view, act)}</span>${above(view, act, props.id)}<div
      id=${props.id}
      class="options"
      role=${role}
      aria-labelledby="${props.id}-label"
      aria-describedby=${ifDefined(props.describedBy)}
      aria-required=${ifDefined(role === 'group' ? undefined : props.required)}
      aria-invalid=${ifDefined(role === 'group' ? undefined : props.invalid)}
      aria-disabled=${props.disabled ? 'true' : nothing}
    >${controls(props)}</div>${below(view, act, props.id)}</div>`;
}

/** What is optional about a field is one place in its frame and not a place each: a place costs time also while it is empty. */
type Optional = TemplateResult | typeof nothing;

/** What stands between label and control: where the answer comes from, the hint, how to write it. */
function above(view: FieldView, act: Act, id: string, format: Optional = nothing): Optional {
  const from = origin(view, act, id);
  const help = hint(view, id);
  return from === nothing && format === nothing ? help : html`${from}${help}${format}`;
}

/** What stands under the control: a count, the error, alerts. */
export function below(view: FieldView, act: Act, id: string, count: Optional = nothing): Optional {
  return count === nothing && !view.error && view.alerts.length === 0 ? nothing : html`${count}${error(view, act, id)}${alerts(view, act)}`;
}

/** The words of a label; of a field that may be left out it says so. */
export function caption(view: FieldView, act: Act): TemplateResult | string {
  const { node } = view;
  const { words } = act;
  return node.required || !isOpen(view, act) ? node.label : html`${node.label} <span class="optional" lang=${words.lang} .textContent=${`(${words.optional})`}></span>`;
}

/** The classes of a field's frame. */
export function fieldClass({ error: shown }: FieldView): string {
  return shown ? 'field invalid' : 'field';
}

/** Where an answer comes from that nobody typed. */
export function origin(view: FieldView, { words }: Act, id: string): TemplateResult | typeof nothing {
  const from = originOf(view);
  return from === null ? nothing : html` <span class="origin" id="${id}-origin" lang=${words.lang}>${words.origin[from]}</span>`;
}

function originOf({ origin: from, value, node }: FieldView): keyof Words['origin'] | null {
  return node.kind.shape !== 'value' || from === 'typed' || value === undefined ? null : from;
}

/** What the browser may complete: what the form's author says, else nothing. The checker of templates knows a few tokens only. */
export function autocompleteOf({ node }: FieldView): 'on' | 'off' {
  return (node.ui.autocomplete ?? 'off') as 'on';
}

/** The hint under a label. */
export function hint({ node }: FieldView, id: string): TemplateResult | typeof nothing {
  return node.help ? html`<p class="hint" part="hint" id="${id}-help" .textContent=${node.help}></p>` : nothing;
}

/** The error of a field: what is wrong, and what to do about it; of a rule also where it comes from. */
export function error({ error: shown, node }: FieldView, act: Act, id: string): TemplateResult | typeof nothing {
  if (!shown) return nothing;
  const { words } = act;
  const text = 'message' in shown ? `${shown.message} ${shown.action}` : (node.ui.errors?.[shown.code] ?? html`<span lang=${words.lang}>${words.finding(shown, node)}</span>`);
  const rule = 'message' in shown ? html`<div class="grounds">${cited(shown, act)} ${whyButton(shown, act)}</div>` : nothing;
  return html`<p class="error" part="alert" id="${id}-error"><span class="visually-hidden" lang=${words.lang}>${words.level.error}: </span>${text}</p>${rule}`;
}
