// An offer of a rule: taken with one button, taken back with another.
import { afterEach, expect, test } from 'vitest';
import { all, button, control, draw, errorAt, fill, formOf, press, spoken } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf({
  start: {
    type: 'string',
    format: 'date',
    title: 'Inizio',
    alerts: [
      {
        id: 'MONDAY',
        level: 'suggestion',
        when: 'value != monday(value)',
        message: 'Meglio un lunedì.',
        suggest: { value: 'monday(value)', label: 'Parti da lunedì {suggested}' },
      },
    ],
  },
  size: {
    enum: ['S', 'L'],
    alerts: [
      {
        id: 'LARGE',
        level: 'suggestion',
        when: "count > 9 && value != 'L'",
        message: 'Meglio grande.',
        suggest: { value: "'L'", label: 'Prendi L' },
      },
    ],
  },
  count: {
    type: 'integer',
    title: 'Quanti',
    alerts: [
      {
        id: 'NOTE',
        level: 'suggestion',
        when: 'value == 7 && note == null',
        message: 'Scriva perché.',
        suggest: { value: "'Sette'", label: 'Scrivi «Sette»', at: 'note' },
      },
    ],
  },
  note: { type: 'string', title: 'Nota' },
});

afterEach(() => document.body.replaceChildren());

function focused(form: OmniaForm): Element | null {
  return (form.renderRoot as ShadowRoot).activeElement;
}

function offers(form: OmniaForm): (string | undefined)[] {
  return all(form, '[data-alert]').map((alert) => alert.dataset['alert']);
}

test('an offer is taken: value, one event, the focus back on the field, the offer gone, and it is said', async () => {
  const form = await draw({ schema });
  await fill(form, '/start', '11/11/2026');
  const heard: (string | null)[] = [];
  form.addEventListener('omnia-changed', ({ path }) => heard.push(path));
  button(form, 'Parti da lunedì 9 novembre 2026').focus();
  await press(form, 'Parti da lunedì');
  expect(form.data).toEqual({ start: '2026-11-09' });
  expect((control(form, '/start') as HTMLInputElement).value).toBe('09/11/2026');
  expect(focused(form)).toBe(control(form, '/start'));
  expect(offers(form)).toEqual([]);
  expect(spoken(form)).toBe('Fatto: Parti da lunedì 9 novembre 2026. Può annullare la modifica.');
  expect(heard).toEqual(['/start']);
});

test('an offer that was taken is taken back in one step, and offered again', async () => {
  const form = await draw({ schema });
  await fill(form, '/start', '11/11/2026');
  await press(form, 'Parti da lunedì');
  await press(form, 'Annulla');
  expect(form.data).toEqual({ start: '2026-11-11' });
  expect((control(form, '/start') as HTMLInputElement).value).toBe('11/11/2026');
  expect(offers(form)).toEqual(['MONDAY']);
});

test('moving from a field to the offer below it does not leave the field', async () => {
  const form = await draw({ schema, data: { start: '2026-11-11' } });
  control(form, '/start').focus();
  button(form, 'Parti').focus();
  expect(offers(form)).toEqual(['MONDAY']);
  expect(errorAt(form, '/start')).toBeNull();
});

test('an offer for another field puts the value there, and the focus', async () => {
  const form = await draw({ schema });
  await fill(form, '/note', 'x');
  await fill(form, '/note', '');
  await fill(form, '/count', '7');
  await press(form, 'Scrivi «Sette»');
  expect(form.data).toEqual({ count: 7, note: 'Sette' });
  expect(focused(form)).toBe(control(form, '/note'));
});

test('an offer for a question with radio buttons leads to the one that was chosen', async () => {
  const form = await draw({ schema, data: { count: 10 } });
  await fill(form, '/size', 'S');
  await press(form, 'Prendi L');
  expect(form.data).toEqual({ size: 'L', count: 10 });
  expect((focused(form) as HTMLInputElement).value).toBe('L');
});

test('a suggestion never stands in the way of sending', async () => {
  const form = await draw({ schema, data: { start: '2026-11-11' } });
  expect(offers(form)).toEqual(['MONDAY']);
  expect(form.submittable).toBe(true);
});
