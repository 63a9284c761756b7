// Trying values on a copy: the form in hand, its data and its page learn nothing of it until it is applied.
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { all, draw, formOf, one, press, text, until } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

afterEach(() => document.body.replaceChildren());

const schema = formOf(
  {
    name: { type: 'string', title: 'Nome' },
    start: {
      type: 'string',
      format: 'date',
      title: 'Inizio',
      alerts: [{ id: 'PAST', level: 'info', when: 'value < today', message: 'È passato.' }],
    },
    days: { type: 'integer', title: 'Giorni' },
    fast: { type: 'boolean', title: 'Veloce' },
    bonus: { type: 'integer', title: 'Premio', relevant: 'fast == true' },
  },
  {
    values: { end: { title: 'Fine', expr: 'start + days' } },
    meters: [
      { id: 'end', title: 'Ultimo giorno', deadline: 'start + days' },
      { id: 'days', title: 'Giorni usati', value: 'days', limit: '10', unit: 'giorni' },
    ],
    whatIf: ['/start', '/days', '/fast', '/bonus'],
    summary: ['end'],
    steps: [
      { id: 'one', title: 'Uno', properties: ['name'] },
      { id: 'two', title: 'Due', properties: ['start', 'days', 'fast', 'bonus'] },
    ],
  },
);
const data = { name: 'Ada', start: '2026-12-01', days: 5, fast: true, bonus: 3 };

async function opened(): Promise<{ form: OmniaForm; heard: string[] }> {
  const form = await draw({ schema, data });
  const heard: string[] = [];
  for (const name of ['omnia-changed', 'omnia-stepped', 'omnia-saved'])
    form.addEventListener(name, () => heard.push(name));
  await until(() => form.renderRoot.querySelector('.meters'));
  await press(form, 'Che cosa cambia se');
  await until(() => form.renderRoot.querySelector('dialog[open]'));
  return { form, heard };
}

async function tried(form: OmniaForm, path: string, value: string): Promise<void> {
  const field = one(form, `dialog [data-path$="${path}"]`);
  const control =
    field.querySelector<HTMLInputElement>(`input[type=radio][value="${CSS.escape(value)}"]`) ??
    field.querySelector<HTMLInputElement>('input');
  if (!control) throw new Error(`nothing to type into at ${path}`);
  if (control.type === 'radio') control.click();
  else {
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  control.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  await form.updateComplete;
}

function figures(form: OmniaForm): string[] {
  return all(form, '.trial-table tbody tr').map(text);
}

test('what would change stands beside what is so, marked in words', async () => {
  const { form } = await opened();
  expect(text(one(form, '.comparison'))).toContain('non cambia nulla');
  await tried(form, '/days', '12');
  expect(figures(form)[1]).toBe('Giorni usati 5 su 10 giorni 12 su 10 giorni: oltre il limite cambia');
  expect(figures(form)[0]).toMatch(/6 dicembre 2026.*13 dicembre 2026 cambia$/);
  await tried(form, '/start', '01/11/2026');
  expect(text(one(form, '.trial-alerts'))).toContain('È passato.');
});

test('closing leaves the form byte for byte as it was', async () => {
  const { form, heard } = await opened();
  const before = JSON.stringify(form.data);
  await tried(form, '/days', '12');
  await press(form, 'Chiudi senza applicare');
  await until(() => !form.renderRoot.querySelector('dialog'));
  expect(JSON.stringify(form.data)).toBe(before);
  expect(heard).toEqual([]);
  await press(form, 'Che cosa cambia se');
  expect(figures(form)[1]).toBe('Giorni usati 5 su 10 giorni 5 su 10 giorni');
});

test('applying is one change, typed by the person, and one undo takes it back', async () => {
  const { form, heard } = await opened();
  const before = JSON.stringify(form.data);
  await tried(form, '/days', '12');
  await tried(form, '/start', '15/12/2026');
  await press(form, 'Applica alla domanda');
  await until(() => !form.renderRoot.querySelector('dialog'));
  expect(form.data).toMatchObject({ days: 12, start: '2026-12-15', name: 'Ada' });
  expect(form.origins).toMatchObject({ '/days': 'typed', '/start': 'typed' });
  expect(heard).toEqual(['omnia-changed']);
  form.undo();
  expect(JSON.stringify(form.data)).toBe(before);
});

test('whatever is tried, the answers in hand stay', async () => {
  const { form } = await opened();
  const before = JSON.stringify([form.data, form.origins]);
  const edit = fc.oneof(
    fc.record({ path: fc.constant('/days'), value: fc.oneof(fc.nat(400).map(String), fc.string()) }),
    fc.record({ path: fc.constant('/start'), value: fc.constantFrom('01/01/2027', '31/02/2026', '', 'x') }),
    fc.record({ path: fc.constant('/fast'), value: fc.constantFrom('true', 'false') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 5 }), async (edits) => {
      for (const { path, value } of edits) await tried(form, path, value);
      expect(JSON.stringify([form.data, form.origins])).toBe(before);
    }),
    { numRuns: 20 },
  );
});
