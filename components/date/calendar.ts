// A calendar to choose a day from: the date picker dialog of the ARIA authoring practices, in the platform's own modal
// dialog. In: where it stands, the day chosen so far and the words. Out: the day, or null when the person left it.
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Words } from '../words.js';
import { addDays, addMonths, isoOf, mondayOf, readIso, weeksOf } from './month.js';

export { calendarStyles } from './calendar.css.js';

/** What a calendar is opened with. Days are ISO dates. */
export interface CalendarProps {
  readonly words: Words;
  /** The field's label. */
  readonly label: string;
  readonly chosen: string | null;
  /** The actual day when absent. */
  readonly today?: string;
  readonly isHoliday?: (day: string) => boolean;
}

/** Opens a calendar inside an element and waits for the person. The focus is back where it was when this ends. */
export function chooseDay(parent: HTMLElement, props: CalendarProps): Promise<string | null> {
  const dialog = document.createElement('dialog');
  dialog.className = 'calendar';
  dialog.lang = props.words.lang;
  dialog.setAttribute('aria-label', `${props.words.chooseDay}: ${props.label}`);
  parent.append(dialog);
  return new Promise((resolve) => {
    let answer: string | null = null;
    const pick = (day: Date): void => {
      answer = isoOf(day);
      dialog.close();
    };
    const go = (day: Date, takesFocus = true): void => {
      render(
        page(day, props, go, pick, () => dialog.close()),
        dialog,
      );
      if (takesFocus) dialog.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
    };
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    // A press beside the dialog leaves it, as Escape does.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.showModal();
    go(readIso(props.chosen) ?? todayOf(props));
  });
}

type Go = (day: Date, takesFocus?: boolean) => void;

const MOVES: Readonly<Record<string, (day: Date, shift: boolean) => Date>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day, shift) => addMonths(day, shift ? -12 : -1),
  PageDown: (day, shift) => addMonths(day, shift ? 12 : 1),
  Home: (day) => mondayOf(day),
  End: (day) => addDays(mondayOf(day), 6),
};

function page(day: Date, props: CalendarProps, go: Go, pick: (day: Date) => void, close: () => void): TemplateResult {
  const { words } = props;
  const step = (label: string, sign: string, months: number): TemplateResult =>
    html`<button type="button" class="icon" aria-label=${label} @click=${() => go(addMonths(day, months), false)}>
      ${sign}
    </button>`;
  const onKey = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (move) go(move(day, event.shiftKey));
    else if (event.key === 'Enter' || event.key === ' ') pick(day);
    else return;
    event.preventDefault();
  };
  const onClick = (event: Event): void => {
    const picked = readIso((event.target as HTMLElement).closest<HTMLElement>('[data-day]')?.dataset['day'] ?? null);
    if (picked) pick(picked);
  };
  return html`<div class="months">
      ${step(words.previousYear, '«', -12)} ${step(words.previousMonth, '‹', -1)}
      <h3 aria-live="polite">${namesOf(words.lang).month.format(day)}</h3>
      ${step(words.nextMonth, '›', 1)} ${step(words.nextYear, '»', 12)}
    </div>
    <table role="grid" aria-label=${namesOf(words.lang).month.format(day)} @keydown=${onKey} @click=${onClick}>
      <thead>
        <tr>
          ${(weeksOf(day)[0] ?? []).map((weekday) => html`<th scope="col" abbr=${namesOf(words.lang).weekday.format(weekday)}>${namesOf(words.lang).short.format(weekday)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(day).map(
          (week) =>
            html`<tr>
              ${week.map((cell) => (cell.getUTCMonth() === day.getUTCMonth() ? dayCell(cell, day, props) : html`<td class="elsewhere"></td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="tools">
      <button type="button" class="tool" @click=${() => go(todayOf(props))}>${words.today}</button>
      <button type="button" class="tool" @click=${close}>${words.close}</button>
    </div>`;
}

function dayCell(
  cell: Date,
  current: Date,
  { words, chosen, today, isHoliday, ...rest }: CalendarProps,
): TemplateResult {
  const iso = isoOf(cell);
  const isToday = iso === isoOf(todayOf({ words, chosen, ...rest, ...(today ? { today } : {}) }));
  const isFree = isHoliday?.(iso) === true;
  return html`<td
    data-day=${iso}
    class=${isFree ? 'holiday' : nothing}
    tabindex=${cell.getTime() === current.getTime() ? '0' : '-1'}
    aria-selected=${iso === chosen ? 'true' : 'false'}
    aria-current=${isToday ? 'date' : nothing}
    aria-label="${namesOf(words.lang).day.format(cell)}${isFree ? `, ${words.holiday}` : ''}"
  >
    ${cell.getUTCDate()}
  </td>`;
}

interface Names {
  readonly month: Intl.DateTimeFormat;
  readonly weekday: Intl.DateTimeFormat;
  readonly short: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
}

const known = new Map<string, Names>();

function namesOf(lang: string): Names {
  const names = known.get(lang) ?? {
    month: new Intl.DateTimeFormat(lang, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
    weekday: new Intl.DateTimeFormat(lang, { timeZone: 'UTC', weekday: 'long' }),
    short: new Intl.DateTimeFormat(lang, { timeZone: 'UTC', weekday: 'short' }),
    // English without a country is the international one: day first, as in the field.
    day: new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeZone: 'UTC', dateStyle: 'full' }),
  };
  known.set(lang, names);
  return names;
}

/** The form's day; without one the day of this clock. */
function todayOf({ today }: CalendarProps): Date {
  const now = new Date();
  return readIso(today ?? null) ?? new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
