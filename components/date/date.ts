// A calendar date, typed as people write dates: a text control, because date controls differ by browser, cannot be
// pasted into and hide what they could not read. The format is told, many others are understood, and a calendar may be
// opened to choose from; when it does not load, typing goes on.
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldView } from '../../renderer/core/view.js';
import { inputField } from '../input.js';
import { once } from '../late.js';
import { local, type Change } from '../local.js';
import type { Act, Widget } from '../widget.js';

const calendar = once(() => import('./calendar.js'));

interface State {
  /** The calendar was asked for and did not come. */
  readonly isMissing: boolean;
}

/** Draws a date field. */
export const date: Widget = (view, act) =>
  inputField(view, act, {
    short: true,
    format: act.words.dateHint,
    beside: () => local<State>({ isMissing: false }, (state, change) => opener(view, act, state, change)),
  });

function opener(view: FieldView, act: Act, { isMissing }: State, change: Change<State>): TemplateResult {
  const { words } = act;
  const open = async (event: Event): Promise<void> => {
    const line = (event.currentTarget as HTMLElement).parentElement;
    const control = line?.querySelector('input');
    if (!line || !control) return;
    try {
      const { chooseDay, calendarStyles } = await calendar.come();
      act.takeIn?.(calendarStyles);
      if (isMissing) change({ isMissing: false });
      const day = await chooseDay(line, {
        words,
        label: view.node.label,
        chosen: typeof view.value === 'string' ? view.value : null,
        ...(act.today ? { today: act.today } : {}),
        ...(act.isHoliday ? { isHoliday: act.isHoliday } : {}),
      });
      if (day !== null) write(control, day, words.dateHint);
    } catch (error) {
      change({ isMissing: true });
      act.say?.(words.noCalendar);
      act.failed(view.path, error);
    }
  };
  return html`<button
      type="button"
      class="icon calendar-icon"
      lang=${words.lang}
      aria-haspopup="dialog"
      aria-label="${words.openCalendar}: ${view.node.label}"
      @click=${open}
    ></button>
    ${isMissing ? html`<span class="hint" lang=${words.lang}>${words.noCalendar}</span>` : nothing}`;
}

/** Writes a chosen day as a person would have typed it. */
function write(control: HTMLInputElement, day: string, hint: string): void {
  control.value = day
    .split('-')
    .reverse()
    .join(/[^\p{L}]/u.exec(hint)?.[0] ?? '/');
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
