// Errors and alerts of all steps, gathered: how many there are, and the list, which is a column where there is room and
// opens from a bar at the bottom where there is not. In: the view. Out: a template.
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../core/view.js';
import type { Ways } from './ways.js';

/** Draws the gathered alerts; the list itself is a part that comes later. */
export function gathered(view: FormView, ways: Ways): TemplateResult {
  const { words, look } = ways;
  const [problems, alerts] = [view.problems.length, view.alerts.length];
  // What was put aside is found again in the list.
  const isAside = ways.session.derived.raised.some(({ dismissed }) => dismissed);
  const open = look.open === 'alerts';
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    look.close();
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>('.alerts-toggle')?.focus();
  };
  return html`<aside class="gathered ${problems + alerts === 0 && !isAside ? 'empty' : ''}" part="alerts" aria-labelledby="gathered-title" @keydown=${close}>
    <button type="button" class="disclose alerts-toggle" lang=${words.lang} aria-expanded=${open ? 'true' : 'false'} aria-controls="gathered" @click=${() => look.toggle('alerts')}>
      <span>${words.gathered}</span>
      <span class="tallies">${problems > 0 ? html`<span class="tally error-tally">${words.problemCount(problems)}</span>` : nothing} ${alerts > 0 || problems === 0 ? html`<span class="tally">${words.alertCount(alerts)}</span>` : nothing}</span>
    </button>
    <div id="gathered" class="gathered-body ${open ? 'open' : ''}">
      <h3 id="gathered-title" lang=${words.lang}>${words.gathered}</h3>
      ${problems + alerts === 0 && !isAside ? html`<p class="hint" lang=${words.lang}>${words.nothingGathered}</p>` : (look.panel.part?.drawPanel(view, ways) ?? nothing)}
    </div>
  </aside>`;
}
