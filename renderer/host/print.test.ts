// The printed summary: complete, in a document of its own, and nothing of the form moves for it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { box, draw, formOf, press, text, until } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const printed = vi.fn();
const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') as { get: () => Window };

beforeEach(() => {
  printed.mockReset();
  // The dialog itself is the browser's.
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = get.call(this);
      view.print = () => {
        printed();
      };
      return view;
    },
  });
});
afterEach(() => {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { configurable: true, get });
  document.body.replaceChildren();
});

const schema = formOf(
  {
    name: { type: 'string', title: 'Nome' },
    missing: { type: 'string', title: 'Manca' },
    days: {
      type: 'integer',
      title: 'Giorni',
      alerts: [{ id: 'LONG', level: 'warning', when: 'value > 10', message: 'Viaggio lungo.' }],
    },
    people: {
      type: 'array',
      title: 'Persone',
      ui: { widget: 'table', columns: ['name', 'age'] },
      items: {
        type: 'object',
        title: 'Persona',
        properties: {
          name: { type: 'string', title: 'Cognome' },
          age: { type: 'integer', title: 'Età' },
          home: { type: 'object', title: 'Casa', properties: { city: { type: 'string', title: 'Città' } } },
        },
      },
    },
  },
  {
    version: '3.1',
    required: ['missing'],
    values: { double: { title: 'Doppio', expr: 'days * 2' } },
    summary: ['double'],
    steps: [
      { id: 'a', title: 'Primo', properties: ['name', 'missing', 'days'] },
      { id: 'b', title: 'Secondo', properties: ['people'] },
    ],
  },
);
const data = {
  name: '<b>Ada</b>',
  days: 12,
  people: [{ name: 'Uno', age: 30, home: { city: 'Como' } }, { name: 'Due' }],
};

async function paper(form: OmniaForm): Promise<HTMLElement> {
  await press(form, 'Stampa il riepilogo');
  await until(() => printed.mock.calls.length > 0);
  return (form.renderRoot.querySelector('iframe') as HTMLIFrameElement).contentDocument?.body as HTMLElement;
}

test('all answers, results, rows with their heads, what is missing, versions and the moment are on paper', async () => {
  const form = await draw({ schema, data });
  const body = await paper(form);
  const all = text(body);
  for (const part of [
    '<b>Ada</b>',
    'Doppio24',
    'versione 3.1',
    'Questo riepilogo non prova l’invio',
    'Manca: Compili questo campo.',
    new Date().getFullYear().toString(),
  ])
    expect(all).toContain(part);
  expect([...body.querySelectorAll('thead th')].map(text)).toEqual(['N.', 'Cognome', 'Età']);
  expect(text(body.querySelector('.rest') as Element)).toBe('Casa, Città: Como');
  expect(body.querySelector('b')).toBeNull();
});

test('an acknowledged warning is printed with its reason, another as not confirmed', async () => {
  const form = await draw({ schema, data });
  expect(text((await paper(form)).querySelector('.warnings') as Element)).toContain('non ancora confermato');
  form.renderRoot.querySelector('iframe')?.remove();
  box(form, '/days').querySelector<HTMLButtonElement>('.acknowledge')?.click();
  await form.updateComplete;
  printed.mockReset();
  expect(text((await paper(form)).querySelector('.warnings') as Element)).toContain(
    'confermato come letto; senza motivazione',
  );
});

test('printing leaves the form as it is, and its frame goes when it is over', async () => {
  const form = await draw({ schema, data });
  await until(() => form.renderRoot.querySelector('.gathered .entry'));
  const heard: string[] = [];
  for (const name of ['omnia-changed', 'omnia-stepped', 'omnia-fault'])
    form.addEventListener(name, () => heard.push(name));
  const before = [JSON.stringify(form.data), form.step, one(form)];
  await paper(form);
  expect([JSON.stringify(form.data), form.step, one(form)]).toEqual(before);
  expect(heard).toEqual([]);
  get.call(form.renderRoot.querySelector('iframe') as HTMLIFrameElement).dispatchEvent(new Event('afterprint'));
  await until(() => !form.renderRoot.querySelector('iframe'));
});

test('what one rule says of many rows is one line that names them all; rows stay whole and their heads come again on each page', async () => {
  const row = { type: 'object', title: 'Persona', properties: { name: { type: 'string', title: 'Cognome' } }, required: ['name'] } as const;
  const form = await draw({ schema: formOf({ people: { type: 'array', title: 'Persone', items: row } }), data: { people: [{}, { name: 'x' }, {}, {}, {}] } });
  const body = await paper(form);
  expect([...body.querySelectorAll('article > section:first-of-type li')].map(text)).toEqual(['Cognome (Persona 1; Persona 3; Persona 4; Persona 5): Compili questo campo.']);
  const view = body.ownerDocument.defaultView as Window;
  const style = (selector: string): CSSStyleDeclaration => view.getComputedStyle(body.querySelector(selector) as Element);
  expect(style('thead').display).toBe('table-header-group');
  expect(style('tbody').breakInside).toBe('avoid');
});

test('once it is received the receipt is printed with it, and nothing says that it was not', async () => {
  const form = await draw({ schema, data });
  await form.showReceipt({ id: 'R-7', receivedAt: '2026-11-25T09:30:00+01:00', digest: 'abc' });
  await form.updateComplete;
  await press(form, 'Stampa ricevuta e domanda');
  await until(() => printed.mock.calls.length > 0);
  const told = text((form.renderRoot.querySelector('iframe') as HTMLIFrameElement).contentDocument?.body as HTMLElement);
  expect(told).toContain('R-7');
  expect(told).toContain('25 novembre 2026');
  expect(told).not.toContain('non prova l’invio');
  expect(told).toContain('Doppio24');
});

function one(form: OmniaForm): string {
  return form.renderRoot.querySelector('.form')?.textContent ?? '';
}
