// The page after sending: it says what the receiver said and nothing else, of what was sent and not of what came after;
// it is back after a reload, and a person decides what stays of it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { all, button, control, drawn, fill, formOf, one, place, press, spoken, text, until } from './form.harness.js';
import { sha256 } from './lazy/attachments.js';
import { DraftStore } from './lazy/draft-store.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf(
  {
    name: { type: 'string', title: 'Nome', alerts: [{ id: 'A', level: 'info', when: "value != null", message: 'Oggi è il {today}.' }] },
    days: { type: 'integer', title: 'Giorni' },
  },
  {
    $id: 'receipts', title: 'Viaggio', timeZone: 'Europe/Rome',
    values: { double: { title: 'Doppio', expr: 'days * 2' } },
    summary: ['double'],
    meters: [{ id: 'm', title: 'Giorni', value: 'days' }],
    steps: [{ id: 'a', title: 'Primo', properties: ['name'] }, { id: 'b', title: 'Secondo', properties: ['days'] }],
  },
);
const data = { name: 'Rossi', days: 4 };
const RECEIPT = { id: 'R-1', receivedAt: '2026-11-25T08:30:00Z', digest: 'd1', note: 'whatever else' };

async function opened(more: object = {}): Promise<OmniaForm> {
  const form = await drawn(place({ schema, ...more }));
  await until(() => form.drafts === null || form.drafts.status.kind !== 'opening');
  await form.updateComplete;
  return form;
}

async function leavePage(form: OmniaForm): Promise<void> {
  await form.drafts?.close();
  form.remove();
}

async function sent(more: object = {}): Promise<OmniaForm> {
  const form = await opened({ data, step: 'b', action: '/receive', ...more });
  await until(() => !button(form, 'Invia').disabled);
  await press(form, 'Invia');
  await until(() => form.renderRoot.querySelector('.receipt'));
  return form;
}

function answers(body: (sent: string) => unknown): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_address, init) => Response.json(await body(await ((init?.body as FormData).get('application') as File).text())));
}

function page(form: OmniaForm): string {
  return text(one(form, '.receipt'));
}

beforeEach(async () => {
  const store = await DraftStore.open();
  await store.delete('receipts|work');
  store.close();
  answers(() => RECEIPT);
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const form of document.querySelectorAll<OmniaForm>('omnia-form')) await leavePage(form);
});

test('it tells id, moment in the zone of the form, digest, and the facts that the form names', async () => {
  const form = await sent();
  expect((form.renderRoot as ShadowRoot).activeElement?.id).toBe('receipt-title');
  expect(text(one(form, '.receipt-id'))).toBe('R-1');
  expect(text(one(form, '.receipt time'))).toMatch(/25 novembre 2026.*09:30/);
  expect(text(one(form, '.receipt code'))).toBe('d1');
  expect(page(form)).not.toContain('uguale a quella calcolata');
  expect(text(one(form, '[data-value=double] dd'))).toBe('8');
  expect(page(form)).toContain('Viaggio');
  expect(all(form, '.meters')).toEqual([]);
});

test('only tools for reading are offered: of what was sent nothing is missing, here and on its steps', async () => {
  const form = await sent();
  const tools = ['Cerca un campo', 'Stampa il riepilogo', 'Scarica i dati'];
  expect(all(form, '#tools .tool').map(text)).toEqual(tools);
  await press(form, 'Rileggi la domanda');
  expect(all(form, '#tools .tool').map(text)).toEqual(tools);
});

test('a digest that is that of what went out is said to be', async () => {
  answers(async (body) => ({ ...RECEIPT, digest: await sha256(new TextEncoder().encode(body)) }));
  expect(page(await sent())).toContain('uguale a quella calcolata qui');
});

test('the steps show what was sent, for reading, and the receipt is among them', async () => {
  const form = await sent();
  expect(text(one(form, '.steps [aria-current]'))).toBe('Ricevuta');
  await press(form, 'Rileggi la domanda');
  expect(all(form, '.receipt')).toEqual([]);
  expect(text(one(form, '.steps [aria-current]'))).toContain('Primo');
  expect(all(form, '.step input:not([readonly]), .step button.acknowledge')).toEqual([]);
  expect(all<HTMLButtonElement>(form, 'button').some((candidate) => /Invia|Annulla modifica/.test(text(candidate)))).toBe(false);
  await press(form, 'Mostra la ricevuta');
  expect((form.renderRoot as ShadowRoot).activeElement?.id).toBe('receipt-title');
});

test('with a draft-key it is back after a reload, with the day and the facts of then', async () => {
  const first = await sent({ draftKey: 'work' });
  await leavePage(first);
  const form = await opened({ draftKey: 'work', today: '2027-01-15' });
  await until(() => form.renderRoot.querySelector('.receipt'));
  expect(text(one(form, '.receipt-id'))).toBe('R-1');
  expect(text(one(form, '[data-value=double] dd'))).toBe('8');
  await press(form, 'Rileggi la domanda');
  expect(text(one(form, '.step'))).toContain('25 novembre 2026');
});

test('the copy on this device is deleted on request, and the receipt stays in sight', async () => {
  const form = await sent({ draftKey: 'work' });
  expect(page(form)).toContain('restano in questo browser fino al');
  one(form, '.sure button').click();
  await until(() => spoken(form).includes('cancellata'));
  expect(text(one(form, '.receipt-id'))).toBe('R-1');
  expect(all(form, '.sure')).toHaveLength(1);
  const store = await DraftStore.open();
  expect(await store.get('receipts|work')).toBeUndefined();
  store.close();
});

test('a new application begins empty, and can be sent in its turn', async () => {
  const form = await sent();
  all(form, '.sure button').at(-1)?.click();
  await until(() => form.data?.name === undefined);
  await form.updateComplete;
  expect(all(form, '.receipt, .sending')).toEqual([]);
  expect((form.renderRoot as ShadowRoot).activeElement?.id).toBe('step-title');
  await fill(form, '/name', 'Bianchi');
  expect((control(form, '/name') as HTMLInputElement).disabled).toBe(false);
  await press(form, 'Avanti');
  answers(() => ({ ...RECEIPT, id: 'R-2' }));
  await press(form, 'Invia');
  await until(() => form.renderRoot.querySelector('.receipt-id')?.textContent === 'R-2');
});

test('what is downloaded is the answer as it was', async () => {
  const form = await sent();
  let saved: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved = blob as Blob;
    return '#';
  });
  button(form, 'Scarica la ricevuta').click();
  expect(JSON.parse(await (saved as unknown as Blob).text())).toEqual(RECEIPT);
});

test('a page that sends by itself tells the receipt; what was changed meanwhile did not go out', async () => {
  const form = await opened({ data, step: 'b' });
  form.addEventListener('omnia-submit', (event) => event.preventDefault());
  await press(form, 'Invia');
  await fill(form, '/days', '5');
  await expect(form.showReceipt({ id: 'H-1', receivedAt: 'soon' })).rejects.toThrow(TypeError);
  expect(all(form, '.receipt')).toEqual([]);
  await form.showReceipt({ id: 'H-1', receivedAt: '2026-11-25T09:30:00+01:00' });
  await form.updateComplete;
  expect(text(one(form, '.receipt-id'))).toBe('H-1');
  expect(text(one(form, '[data-value=double] dd'))).toBe('8');
  expect(all(form, '.receipt code')).toEqual([]);
  expect(form.data).toEqual(data);
});
