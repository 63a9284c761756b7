// Deadlines and counters, always in sight. In: the meters of a state. Out: a bar at the top of the form that stays there;
// on a narrow page its first meter alone, and the others on request.
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { MeterView } from '../../core/aside-view.js';
import type { Ways } from '../ways.js';
import { metersStyles } from './meters.css.js';

/** What the bar wears. */
export const sheets: readonly CSSResult[] = [metersStyles];

/** From so many days before on a deadline is near. */
const SOON = 3;

/** Draws the bar; nothing while nothing is known that could be measured. */
export function metersBar(meters: readonly MeterView[], { words, look, session }: Ways): TemplateResult | typeof nothing {
  const known = meters.filter(({ amount, deadline }) => amount !== null || deadline !== null);
  const [first] = known;
  if (!first) return nothing;
  const open = look.open === 'meters';
  return html`<section class="meters" aria-label=${words.meters}>
    ${known.length === 1
      ? nothing
      : html`<button type="button" class="disclose meters-toggle" aria-expanded=${open ? 'true' : 'false'} aria-controls="meters" @click=${() => look.toggle('meters')}><span><span class="visually-hidden">${first.title}: </span>${value(first)}</span></button>`}
    <ul id="meters" class="${open ? 'open' : ''} ${known.length === 1 ? 'single' : ''}">
      ${known.map((meter) => html`<li class="meter" data-meter=${meter.id}><span class="meter-title">${meter.title}</span> ${value(meter)}${bar(meter)}</li>`)}
      ${session.engine.model.whatIf.length === 0 ? nothing : html`<li><button type="button" class="quiet what-if" lang=${words.lang} @click=${() => look.ask('whatIf')}>${words.whatIf}</button></li>`}
    </ul>
  </section>`;

  function value({ amount, limit, limitText, unit, text, daysLeft }: MeterView): TemplateResult {
    if (daysLeft !== null) return html`<strong class="meter-value ${daysLeft < 0 ? 'over' : daysLeft <= SOON ? 'near' : ''}" lang=${words.lang}>${words.daysLeft(daysLeft, text)}</strong>`;
    const over = isOver(amount, limit);
    return html`<strong class="meter-value ${over ? 'over' : ''}">${limit === null ? text : words.ofLimit(text, limitText)} ${unit}${over ? html`<span lang=${words.lang}>: ${words.overLimit}</span>` : nothing}</strong>`;
  }
}

/** The amount as a bar, for the eye alone: the words beside it say the same. */
function bar({ amount, limit }: MeterView): TemplateResult | typeof nothing {
  if (amount === null || limit === null || limit <= 0) return nothing;
  return html`<progress class=${isOver(amount, limit) ? 'over' : nothing} aria-hidden="true" max=${limit} value=${Math.min(Math.max(amount, 0), limit)}></progress>`;
}

function isOver(amount: number | null, limit: number | null): boolean {
  return amount !== null && limit !== null && amount > limit;
}
