// "Why do I see this?": what was looked at, each a way to its field; what was computed; the norm and its doubts.
import { afterEach, expect, test, vi } from 'vitest';
import { all, control, draw, fill, formOf, one, press, text, until } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf(
  {
    from: { type: 'string', format: 'date', title: 'Dal' },
    kind: { oneOf: [{ const: 'A', title: 'Prima' }, { const: 'B', title: 'Seconda' }], title: 'Specie' },
    other: { type: 'string', title: 'Altro' },
    days: {
      type: 'integer',
      title: 'Giorni',
      ui: { unit: 'giorni' },
      alerts: [
        {
          id: 'LONG',
          level: 'warning',
          when: "value > most && kind == 'A' && today >= from",
          message: 'Troppi giorni.',
          source: { norm: 'Art. 1', status: 'uncertain', note: 'Non è certo.' },
        },
      ],
    },
  },
  {
    values: { most: { title: 'Giorni ammessi', description: 'Quanti se ne possono chiedere.', expr: "kind == 'A' ? 10 : 20" } },
    steps: [
      { id: 'a', title: 'Prima', properties: ['from', 'kind', 'other'] },
      { id: 'b', title: 'Poi', properties: ['days'] },
    ],
  },
);
const given = { schema, data: { from: '2026-11-02', kind: 'A', other: 'x', days: 12 } };

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function asked(form: OmniaForm): Promise<HTMLDialogElement> {
  await press(form, 'Poi');
  one(form, '.alert .why').focus();
  one(form, '.alert .why').click();
  return until(() => form.renderRoot.querySelector<HTMLDialogElement>('dialog[open]'));
}

test('exactly the answers that were looked at are listed, as they are written', async () => {
  const form = await draw(given);
  const dialog = await asked(form);
  const facts = [...dialog.querySelectorAll('[data-read]')].map((fact) => [...fact.querySelectorAll('dt, dd')].map(text));
  expect(facts.toSorted()).toEqual([
    ['Dal', '02/11/2026'],
    ['Giorni', '12 giorni'],
    ['Specie', 'Prima'],
  ]);
  expect(text(dialog)).toContain('Oggi 25 novembre 2026');
});

test('the computed values on the way are told with their words', async () => {
  const form = await draw(given);
  const value = (await asked(form)).querySelector('[data-value=most]');
  expect(value && text(value)).toBe('Giorni ammessi Quanti se ne possono chiedere. 10');
});

test('the norm is cited with what is doubtful of it', async () => {
  const form = await draw(given);
  const said = text(await asked(form));
  expect(said).toContain('Art. 1 da verificare');
  expect(said).toContain('Non è certo.');
});

test('the dialog is named, its heading has the focus, and closing it brings the focus back', async () => {
  const form = await draw(given);
  const dialog = await asked(form);
  expect(dialog.getAttribute('aria-labelledby')).toBe('why-title');
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(one(form, '#why-title'));
  dialog.close();
  await until(() => form.renderRoot.querySelector('dialog') === null);
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(one(form, '.alert .why'));
});

test('a drawing between the press and the end of the dialog does not open it again', async () => {
  const form = await draw(given);
  const dialog = await asked(form);
  dialog.close();
  form.requestUpdate();
  await form.updateComplete;
  expect(dialog.open).toBe(false);
  await until(() => form.renderRoot.querySelector('dialog') === null);
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(one(form, '.alert .why'));
});

test('a listed answer leads to its field on another step', async () => {
  const form = await draw(given);
  const dialog = await asked(form);
  [...dialog.querySelectorAll('a')].find((link) => text(link) === 'Dal')?.click();
  await until(() => form.renderRoot.querySelector('dialog') === null);
  expect(form.step).toBe('a');
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(control(form, '/from'));
});

test('once the alert is no longer so the dialog is gone', async () => {
  const form = await draw(given);
  await asked(form);
  form.data = { days: 1 };
  await until(() => form.renderRoot.querySelector('dialog') === null);
  expect(all(form, '.alert')).toEqual([]);
});

test('an error of a rule tells why too', async () => {
  const form = await draw({
    schema: formOf({ q: { type: 'integer', title: 'Quanti', alerts: [{ id: 'E', level: 'error', when: 'value > 3', message: 'Troppi.', source: { norm: 'Art. 2', status: 'confirmed' } }] } }),
  });
  await fill(form, '/q', '9');
  expect(text(one(form, '.grounds'))).toContain('Art. 2');
  one(form, '.grounds .why').click();
  expect(text(await until(() => form.renderRoot.querySelector('dialog[open]')))).toContain('Quanti 9');
});
