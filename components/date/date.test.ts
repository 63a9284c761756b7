// The date field in a browser: what is its own, beside the contract of all kinds.
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, control, draw, errorAt, fill, formOf, narrowRoom, one, text, until } from '../../renderer/host/form.harness.js';
import type { OmniaForm } from '../../renderer/host/omnia-form.js';
import { descriptions, listen } from '../field.harness.js';

const schema = formOf({ q: { type: 'string', format: 'date', title: 'Giorno' } });

afterEach(() => document.body.replaceChildren());

test.each(['3/11/26', '3.11.2026', '3 novembre 2026', '2026-11-03', '03112026'])(
  '%s is the third of November',
  async (given) => {
    const form = await draw({ schema });
    await fill(form, '/q', given);
    expect(form.data).toEqual({ q: '2026-11-03' });
    expect((control(form, '/q') as HTMLInputElement).value).toBe('03/11/2026');
    expect(errorAt(form, '/q')).toBeNull();
  },
);

test('it tells the format in the language of the UI', async () => {
  const form = await draw({ schema });
  expect(descriptions(form).join(' ')).toContain('Giorno/mese/anno, come 3/11/2026.');
  form.lang = 'de';
  await until(() => descriptions(form).join(' ').includes('Tag.Monat.Jahr, etwa 3.11.2026.'));
});

/** Opens the calendar of the field as a person does. */
async function open(form: OmniaForm): Promise<HTMLDialogElement> {
  one(form, '.calendar-icon').focus();
  await userEvent.keyboard('{Enter}');
  return until(() => form.renderRoot.querySelector<HTMLDialogElement>('dialog[open]'));
}

function focused(form: OmniaForm): string {
  return (form.renderRoot as ShadowRoot).activeElement?.getAttribute('data-day') ?? '';
}

test('a calendar opens on the day in the field; keys move through days, weeks, months and years', async () => {
  const form = await draw({ schema, data: { q: '2026-01-31' } });
  await open(form);
  expect(focused(form)).toBe('2026-01-31');
  for (const [keys, day] of [
    ['{PageDown}', '2026-02-28'],
    ['{ArrowRight}', '2026-03-01'],
    ['{ArrowUp}', '2026-02-22'],
    ['{Home}', '2026-02-16'],
    ['{End}', '2026-02-22'],
    ['{Shift>}{PageUp}{/Shift}', '2025-02-22'],
    ['{ArrowLeft}', '2025-02-21'],
    ['{ArrowDown}', '2025-02-28'],
  ] as const) {
    await userEvent.keyboard(keys);
    expect(focused(form), keys).toBe(day);
  }
});

test('a day that is taken is written as the hint of the language says', async () => {
  const form = await draw({ schema, lang: 'de', data: { q: '2026-11-24' } });
  await until(() => descriptions(form).join(' ').includes('Tag.Monat.Jahr'));
  let typed = '';
  control(form, '/q').addEventListener('input', (event) => (typed = (event.target as HTMLInputElement).value));
  await open(form);
  await userEvent.keyboard('{ArrowRight}{Enter}');
  await until(() => typed === '25.11.2026');
});

test('on a phone the hint takes one line', async () => {
  const room = narrowRoom('ltr');
  room.style.inlineSize = '360px';
  const form = await draw({ schema }, room);
  const hint = one(form, '[part=hint]');
  expect(hint.getBoundingClientRect().height).toBeLessThan(2 * Number.parseFloat(getComputedStyle(hint).fontSize));
});

test('Enter takes the day, as one change, and gives the focus back', async () => {
  const form = await draw({ schema });
  const heard = listen(form);
  await open(form);
  expect(focused(form)).toBe('2026-11-25');
  await userEvent.keyboard('{ArrowLeft}{Enter}');
  await until(() => form.data?.['q'] !== undefined);
  expect(form.data).toEqual({ q: '2026-11-24' });
  expect((control(form, '/q') as HTMLInputElement).value).toBe('24/11/2026');
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(one(form, '.calendar-icon'));
  expect(heard).toEqual(['input', 'changed /q']);
  expect(all(form, 'dialog')).toEqual([]);
});

test('Escape leaves the answer as it was, and the field is not yet left', async () => {
  const form = await draw({ schema: { ...schema, required: ['q'] } });
  await open(form);
  await userEvent.keyboard('{Escape}');
  await until(() => all(form, 'dialog').length === 0);
  expect(form.data).toEqual({});
  expect(errorAt(form, '/q')).toBeNull();
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(one(form, '.calendar-icon'));
});

test('in English too the days are told day first', async () => {
  const form = await draw({ schema, lang: 'en' });
  await until(() => descriptions(form).join(' ').includes('Day/month/year'));
  await open(form);
  expect(one(form, '[data-day="2026-11-25"]').getAttribute('aria-label')).toMatch(/^Wednesday,? 25 November 2026$/);
});

test('a press takes a day; the chosen day, today and holidays are told', async () => {
  const form = await draw({ schema: { ...schema, calendar: { fixed: ['11-01'] } }, data: { q: '2026-11-04' } });
  const dialog = await open(form);
  const day = (iso: string): HTMLElement => one(form, `[data-day="${iso}"]`);
  expect(day('2026-11-04').getAttribute('aria-selected')).toBe('true');
  expect(day('2026-11-25').getAttribute('aria-current')).toBe('date');
  expect(day('2026-11-01').getAttribute('aria-label')).toBe('domenica 1 novembre 2026, festivo');
  expect([...dialog.querySelectorAll('th')].map(text)).toEqual(['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom']);
  expect(day('2026-11-04').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  day('2026-11-12').click();
  await until(() => form.data?.['q'] === '2026-11-12');
});
