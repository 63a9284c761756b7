// Errors and alerts of all steps in one list: counted, filtered, summed, each a way to its field.
import { afterEach, expect, test } from 'vitest';
import { all, button, control, draw, fill, formOf, narrowRoom, one, press, text, until } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf(
  {
    name: { type: 'string', title: 'Nome', alerts: [{ id: 'SHORT', level: 'warning', when: "value == 'A'", message: 'Solo una lettera?' }] },
    people: {
      type: 'array',
      title: 'Persone',
      items: {
        type: 'object',
        title: 'Persona',
        properties: { age: { type: 'integer', title: 'Anni', alerts: [{ id: 'OLD', level: 'info', when: 'value > 90', message: 'Molti anni.' }] } },
      },
    },
    agree: { type: 'boolean', title: 'Conferma' },
  },
  {
    required: ['agree'],
    steps: [
      { id: 'who', title: 'Chi', properties: ['name'] },
      { id: 'all', title: 'Tutti', properties: ['people'] },
      { id: 'end', title: 'Fine', properties: ['agree'] },
    ],
  },
);
const data = { name: 'A', people: [{ age: 91 }, { age: 3 }, { age: 95 }] };

afterEach(() => document.body.replaceChildren());

async function listed(form: OmniaForm): Promise<string[]> {
  await until(() => form.renderRoot.querySelector('.gathered .entry'));
  return all(form, '.gathered .entry').map(text);
}

function focused(form: OmniaForm): Element | null {
  return (form.renderRoot as ShadowRoot).activeElement;
}

test('without anything to say the list says so', async () => {
  const form = await draw({ schema });
  expect(text(one(form, '.gathered-body'))).toContain('Per ora non c’è nulla da segnalare.');
});

test('alerts of all steps are listed, rows of one rule in one line', async () => {
  const form = await draw({ schema, data });
  expect(await listed(form)).toEqual([
    'Attenzione Nome Solo una lettera?',
    'Informazione in 2 punti Molti anni. Persona 1, Anni Persona 3, Anni',
  ]);
  expect(all(form, '.gathered-step h4').map(text)).toEqual(['Chi', 'Tutti']);
});

test('an entry leads to its field in a row of another step', async () => {
  const form = await draw({ schema, data });
  await listed(form);
  all(form, '.gathered a').find((link) => text(link) === 'Persona 3, Anni')?.click();
  await form.updateComplete;
  expect(form.step).toBe('all');
  expect(focused(form)).toBe(control(form, '/people/2/age'));
});

test('one level is listed when it is asked for, and all again', async () => {
  const form = await draw({ schema, data });
  await listed(form);
  await press(form, 'Attenzione 1');
  expect(button(form, 'Attenzione 1').getAttribute('aria-pressed')).toBe('true');
  expect(await listed(form)).toHaveLength(1);
  await press(form, 'Tutti 3');
  expect(await listed(form)).toHaveLength(2);
});

test('a level of which nothing is left lists all', async () => {
  const form = await draw({ schema, data });
  await listed(form);
  await press(form, 'Attenzione 1');
  await fill(form, '/name', 'Anna');
  expect(await listed(form)).toEqual(['Informazione in 2 punti Molti anni. Persona 1, Anni Persona 3, Anni']);
});

test('errors join once the person tried to go on, and the steps tell how many', async () => {
  const form = await draw({ schema, data });
  await press(form, 'Fine');
  await press(form, 'Invia');
  expect(await listed(form)).toContain('Errore Conferma Scelga Sì o No.');
  expect(all(form, '.steps .status').map(text)).toEqual(['completo, 1 avviso', 'completo, 2 avvisi', '1 da correggere']);
});

test('on a narrow page a bar tells the counts and opens the list; Escape closes it and the bar has the focus', async () => {
  const form = await draw({ schema, data }, narrowRoom('ltr'));
  const bar = one(form, '.alerts-toggle');
  expect(text(bar)).toContain('3 avvisi');
  expect(one(form, '.gathered-body').getBoundingClientRect().height).toBe(0);
  bar.click();
  await listed(form);
  expect(bar.getAttribute('aria-expanded')).toBe('true');
  expect(one(form, '.gathered-body').getBoundingClientRect().height).toBeGreaterThan(0);
  one(form, '.gathered a').focus();
  one(form, '.gathered a').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  await form.updateComplete;
  expect(bar.getAttribute('aria-expanded')).toBe('false');
  expect(focused(form)).toBe(bar);
});
