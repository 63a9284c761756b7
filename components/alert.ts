// An alert at its field: what is so, what to do, where it comes from, and what a person may answer. In: a raised alert.
// Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import type { Raised } from '../renderer/core/alerts.js';
import type { FieldView } from '../renderer/core/view.js';
import type { Act } from './widget.js';

/** The alerts of a field below the level of an error. */
export function alerts(view: FieldView, act: Act): TemplateResult | typeof nothing {
  return view.alerts.length === 0 ? nothing : html`${view.alerts.map((alert) => alertBox(alert, act))}`;
}

function alertBox(alert: Raised, act: Act): TemplateResult {
  const { id, level, message, action } = alert;
  const { words } = act;
  const open = act.manner === undefined || act.manner === 'edit' || act.manner === 'review';
  return html`<div class="alert ${level}" part="alert" data-alert=${id}>
    <span class="mark" aria-hidden="true"></span>
    <p><strong lang=${words.lang}>${words.level[level]}.</strong> ${message}</p>
    ${action ? html`<p>${action}</p>` : nothing}
    ${cited(alert, act)}
    <div class="actions">${open ? answers(alert, act) : nothing} ${whyButton(alert, act)}</div>
  </div>`;
}

/** What a person may answer: take what is offered, put it aside, say that it was read. */
function answers(alert: Raised, act: Act): TemplateResult {
  const { key, level, offer } = alert;
  return html`${offer ? html`<button type="button" class="accept" @click=${() => act.accept(key)}>${offer.label}</button>` : nothing} ${level === 'suggestion' ? dismissal(alert, act) : nothing} ${acknowledgement(alert, act)}`;
}

/** The norm that an alert rests on, and what remains doubtful of it. */
export function cited({ source }: Raised, { words }: Act): TemplateResult | typeof nothing {
  if (!source) return nothing;
  return html`<p class="source"><span lang=${words.lang}>${source.status === 'uncertain' ? words.uncertainSource : words.source}</span>: ${source.norm}${source.note ? html`. ${source.note}` : nothing}</p>`;
}

/** The way to "why do I see this?". */
export function whyButton({ key, message }: Raised, { words, why }: Act): TemplateResult {
  return html`<button type="button" class="quiet why" lang=${words.lang} aria-label="${words.why} ${message}" @click=${() => why(key)}>${words.why}</button>`;
}

/** A warning is read before one can send: the person says so, with a reason if there is one, and may take it back. */
export function acknowledgement(alert: Raised, act: Act): TemplateResult | typeof nothing {
  const { key, level, acknowledged, lapsed, message } = alert;
  if (level !== 'warning') return nothing;
  const { words } = act;
  const [text, answer] = acknowledged ? [words.revoke, (): void => act.revoke(key)] : [words.acknowledge, (): void => act.acknowledge(key)];
  return html`<div class="acknowledgement" lang=${words.lang}>
    ${acknowledged ? html`<p>${words.acknowledged}${acknowledged.reason ? html` ${words.reasonIs(acknowledged.reason)}` : nothing}</p>` : lapsed ? html`<p class="lapsed">${words.lapsed}</p>` : nothing}
    <button type="button" class="quiet acknowledge" aria-label="${text}: ${message}" @click=${answer}>${text}</button>
    ${acknowledged ? reason(alert, acknowledged.reason ?? '', act) : nothing}
  </div>`;
}

/** The reason is no answer of the form: the form, which listens at its root, does not hear of it. */
function reason({ key, message }: Raised, given: string, { words, acknowledge }: Act): TemplateResult {
  const keep = (event: Event): void => {
    const box = (event.currentTarget as HTMLElement).closest('details');
    acknowledge(key, box?.querySelector('textarea')?.value ?? '');
    box?.removeAttribute('open');
    box?.querySelector('summary')?.focus();
  };
  const stay = (event: Event): void => event.stopPropagation();
  return html`<details class="reason" @input=${stay} @focusout=${stay}>
    <summary>${words.reason}</summary>
    <textarea rows="2" maxlength="2000" aria-label="${words.reason}: ${message}" .value=${given}></textarea>
    <button type="button" class="quiet keep" @click=${keep}>${words.keepReason}</button>
  </details>`;
}

/** A suggestion may be put aside. */
function dismissal({ key, message }: Raised, { words, dismiss }: Act): TemplateResult {
  return html`<button type="button" class="quiet dismiss" lang=${words.lang} aria-label="${words.dismiss}: ${message}" @click=${() => dismiss(key)}>${words.dismiss}</button>`;
}
