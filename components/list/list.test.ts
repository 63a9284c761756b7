// The list in a browser, while it is only shown: it says how many rows there are, and they are kept.
import { afterEach, expect, test } from 'vitest';
import { box, control, draw, errorAt, fill, formOf, one, press, text } from '../../renderer/host/form.harness.js';

const row = { type: 'object', properties: { name: { type: 'string' } } } as const;
const schema = formOf({ rows: { type: 'array', title: 'Persone', items: row }, note: { type: 'string' } });

afterEach(() => document.body.replaceChildren());

test.each([
  [[], '0 righe'],
  [[{ name: 'a' }], 'Una riga'],
  [[{ name: 'a' }, { name: 'b' }], '2 righe'],
])('%j is said as %s', async (rows, said) => {
  const form = await draw({ schema, data: { rows } });
  expect(text(box(form, '/rows'))).toContain(`Persone ${said}`);
});

test('its rows are exported as they came', async () => {
  const rows = [{ name: 'a', more: [1, { deep: true }] }, {}];
  const form = await draw({ schema, data: { rows } });
  await fill(form, '/note', 'x');
  expect(form.data).toEqual({ rows, note: 'x' });
});

test('an error of it is shown at it, and the summary leads there', async () => {
  const alerts = [{ id: 'EMPTY', level: 'error', when: 'rows == []', message: 'Manca almeno una persona.' }] as const;
  const form = await draw({ schema: formOf({ rows: { type: 'array', title: 'Persone', items: row, alerts } }) });
  await press(form, 'Invia');
  expect(errorAt(form, '/rows')).toContain('Manca almeno una persona.');
  one(form, '.summary a').click();
  await form.updateComplete;
  expect((form.renderRoot as ShadowRoot).activeElement).toBe(control(form, '/rows'));
});
