// Deadlines and counters, always in sight. In: what the form measures. Out: one bar that stays at the top of the page.
import { html, nothing, type TemplateResult } from 'lit';
import { writeNumber } from '../core/kinds/number-text.js';
import type { Ways } from './ways.js';

/** From so many days before on a deadline is near. */
const SOON = 3;

/** One thing that a form measures. */
export type Meter = DeadlineMeter | CountMeter;

interface Measured {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
}

/** Days that are left until a day. */
export interface DeadlineMeter extends Measured {
  /** The day, written out. */
  readonly date: string;
  /** Days from today; 0 is today, negative is past. */
  readonly days: number;
}

/** An amount, and how far it may go. */
export interface CountMeter extends Measured {
  readonly value: number;
  readonly limit?: number;
  readonly unit?: string;
}

/** Draws the bar; nothing while the form measures nothing. */
export function metersBar(meters: readonly Meter[], { words, formLang }: Pick<Ways, 'words' | 'formLang'>): TemplateResult | typeof nothing {
  if (meters.length === 0) return nothing;
  return html`<div class="meters" role="group" aria-label=${words.meters}>${meters.map((meter) => html`<div class="meter" data-meter=${meter.id}>${'days' in meter ? deadline(meter) : count(meter)}</div>`)}</div>`;

  function deadline({ title, date, days }: DeadlineMeter): TemplateResult {
    const state = days < 0 ? 'over' : days <= SOON ? 'near' : '';
    return html`<span class="meter-title">${title}</span> <strong class="meter-value ${state}" lang=${words.lang}>${words.daysLeft(days, date)}</strong>`;
  }

  function count({ id, title, value, limit, unit }: CountMeter): TemplateResult {
    const over = limit !== undefined && value > limit;
    const amount = number(value);
    const written = `${limit === undefined ? amount : words.ofLimit(amount, number(limit))}${unit ? ` ${unit}` : ''}`;
    return html`<span class="meter-title" id="meter-${id}">${title}</span>
      <strong class="meter-value ${over ? 'over' : ''}">${written}${over ? html`<span lang=${words.lang}>: ${words.overLimit}</span>` : nothing}</strong>
      ${limit === undefined || limit <= 0 ? nothing : html`<progress class="meter-bar ${over ? 'over' : ''}" aria-hidden="true" max=${limit} value=${Math.min(Math.max(value, 0), limit)}></progress>`}`;
  }

  function number(value: number): string {
    return writeNumber(value, formLang);
  }
}
