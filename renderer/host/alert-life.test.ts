// The life of an alert: read with a reason, lapsed when an answer changes, taken back; put aside and had again.
import { afterEach, expect, test } from 'vitest';
import { all, box, button, draw, fill, formOf, one, spoken, text, until } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

afterEach(() => document.body.replaceChildren());

const schema = formOf(
  {
    days: {
      type: 'integer',
      title: 'Giorni',
      alerts: [{ id: 'LONG', level: 'warning', when: 'value > 10', message: 'Viaggio lungo.' }],
    },
    name: {
      type: 'string',
      title: 'Nome',
      alerts: [{ id: 'SHORT', level: 'suggestion', when: "value == 'A'", message: 'Solo una lettera?' }],
    },
  },
  {
    steps: [
      { id: 'a', title: 'Primo', properties: ['days'] },
      { id: 'b', title: 'Secondo', properties: ['name'] },
    ],
  },
);
const data = { days: 12, name: 'A' };

async function give(form: OmniaForm, reason: string): Promise<void> {
  const details = one(form, '[data-path="/days"] .reason');
  details.querySelector('summary')?.click();
  const area = details.querySelector('textarea') as HTMLTextAreaElement;
  area.value = reason;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  details.querySelector<HTMLButtonElement>('.keep')?.click();
  await form.updateComplete;
}

test('a warning is read, with a reason that is no answer; it lapses when an answer changes, and says so', async () => {
  const form = await draw({ schema, data });
  button(form, 'Ho letto').click();
  await form.updateComplete;
  await give(form, 'Concordato.');
  expect(text(box(form, '/days'))).toContain('Avviso confermato come letto. Motivazione: Concordato.');
  expect(form.data).toEqual(data);
  await fill(form, '/days', '13');
  expect(text(box(form, '/days'))).toContain('La conferma non vale più');
  expect(all(form, '[data-path="/days"] .reason')).toEqual([]);
  button(form, 'Ho letto').click();
  await form.updateComplete;
  button(form, 'Annulla la conferma').click();
  await form.updateComplete;
  expect(text(box(form, '/days'))).not.toContain('non vale più');
});

test('a warning is read in the list of alerts as at its field', async () => {
  const form = await draw({ schema, data, step: 'b' } as never);
  const said = await until(() => form.renderRoot.querySelector<HTMLButtonElement>('.gathered .acknowledge'));
  said.click();
  await form.updateComplete;
  expect(text(one(form, '.gathered .acknowledgement'))).toContain('Avviso confermato come letto.');
});

test('the list shows the step in hand alone when asked to', async () => {
  const form = await draw({ schema, data });
  await until(() => form.renderRoot.querySelector('.gathered .entry'));
  expect(all(form, '.gathered .entry')).toHaveLength(2);
  button(form, 'Solo questo passo').click();
  await form.updateComplete;
  expect(all(form, '.gathered .entry').map(text)).toEqual(['Attenzione Giorni Viaggio lungo.']);
});

test('a suggestion is put aside and had again', async () => {
  const form = await draw({ schema, data: { name: 'A' }, step: 'b' } as never);
  await until(() => form.renderRoot.querySelector('.gathered .entry'));
  button(form, 'Non ora').click();
  await form.updateComplete;
  expect(all(form, '.alert')).toEqual([]);
  expect(text(one(form, '.put-aside summary'))).toBe('Suggerimenti messi da parte (1)');
  button(form, 'Riproponi').click();
  await form.updateComplete;
  expect(spoken(form)).toContain('Suggerimento riproposto.');
  expect(text(one(form, '.alert'))).toContain('Solo una lettera?');
});
