// What outlives the page, as an element does it: nothing without a draft-key, resumed with one, one tab at a time;
// undo by keys; telemetry only when asked for.
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { all, answer, button, control, drawn, errorAt, fill, formOf, one, place, press, spoken, text, until } from './form.harness.js';
import { DraftStore } from './lazy/draft-store.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf(
  { name: { type: 'string', title: 'Name' }, rows: { type: 'array', title: 'Rows', items: { type: 'object', properties: { a: { type: 'string' } } } }, choice: { enum: ['A', 'B'] } },
  { $id: 'lasting' },
);
const given = (key: string | null, more: object = {}): object => ({ schema, draftKey: key, ...more });

async function kept(key = 'work'): Promise<unknown> {
  const store = await DraftStore.open();
  const found = await store.get(`lasting|${key}`);
  store.close();
  return found?.draft.data;
}

/** A form whose draft has been looked for. */
async function opened(key = 'work', more: object = {}): Promise<OmniaForm> {
  const form = await drawn(place(given(key, more)));
  await until(() => form.drafts && form.drafts.status.kind !== 'opening');
  await form.updateComplete;
  return form;
}

async function leavePage(form: OmniaForm): Promise<void> {
  await form.drafts?.close();
  form.remove();
}

const RECEIPT = { id: 'R-1', receivedAt: '2026-11-25T10:00:00Z', digest: 'd' };
const answered = (status: number, body: unknown): Promise<Response> => Promise.resolve(new Response(JSON.stringify(body), { status }));

beforeEach(async () => {
  const store = await DraftStore.open();
  await store.delete('lasting|work');
  store.close();
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const form of document.querySelectorAll<OmniaForm>('omnia-form')) await leavePage(form);
});

test('without a draft-key nothing is stored', async () => {
  const form = await drawn(place(given(null)));
  await fill(form, '/name', 'Rossi');
  form.remove();
  expect(form.drafts).toBeNull();
  const store = await DraftStore.open();
  expect((await indexedDB.databases()).length).toBeGreaterThan(0);
  expect(await store.get('lasting|null')).toBeUndefined();
  store.close();
});

test('a draft is saved as one types, told without an answer in it, and resumed', async () => {
  const form = await opened();
  const heard: Event[] = [];
  form.addEventListener('omnia-saved', (event) => heard.push(event));
  await answer(form, '/name', 'Rossi');
  await until(() => heard.length > 0);
  expect(JSON.stringify(heard[0])).not.toContain('Rossi');
  expect(await kept()).toEqual({ name: 'Rossi' });
  await until(() => text(form.renderRoot as unknown as Element).includes('Bozza salvata'));
  await leavePage(form);
  const again = await opened();
  expect(again.data).toMatchObject({ name: 'Rossi' });
  expect(spoken(again)).toContain('Abbiamo ripreso la bozza');
  await press(again, 'Ricomincia da capo');
  await until(() => again.data?.name === undefined);
  expect(await kept()).toBeUndefined();
});

test('what is said of a draft follows the language of the form, and so does sending', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => answered(201, RECEIPT));
  const form = await opened('work', { action: '/receive' });
  await answer(form, '/name', 'Rossi');
  await until(() => form.renderRoot.querySelector('.draft.saved')?.textContent.includes('Bozza salvata'));
  form.lang = 'de';
  await until(() => form.renderRoot.querySelector('.draft.saved')?.textContent.includes('Entwurf'));
  expect(one(form, '.draft').lang).toBe('de');
  await press(form, 'Absenden');
  await until(() => form.renderRoot.querySelector('#receipt-title')?.textContent.includes('Empfangsbestätigung'));
  form.lang = 'it';
  await until(() => one(form, '#receipt-title').textContent.includes('Ricevuta'));
});

test('the same work in a second tab is read, not written, until the person takes over', async () => {
  const first = await opened();
  await answer(first, '/name', 'one');
  const other = await opened();
  await until(() => other.data?.name === 'one');
  expect(one(other, '.draft').textContent).toContain('altra scheda');
  expect((control(other, '/name') as HTMLInputElement).disabled).toBe(true);
  await press(other, 'Continua qui');
  await until(() => !(control(other, '/name') as HTMLInputElement).disabled);
  await until(() => (control(first, '/name') as HTMLInputElement).disabled);
  expect(one(first, '.draft').textContent).toContain('altra scheda');
});

test('origins are told beside the data; what a person brings can be taken back', async () => {
  const form = await drawn(place(given(null, { data: { choice: 'A' } })));
  await fill(form, '/name', 'x');
  expect(form.origins).toEqual({ '/name': 'typed', '/choice': 'prefilled' });
  form.adopt({ name: 'from a file' });
  expect(form.origins).toEqual({ '/name': 'imported' });
  form.undo();
  expect(form.data).toMatchObject({ name: 'x', choice: 'A' });
});

test('keys undo and redo outside texts; inside a text the browser undoes typing', async () => {
  const form = await drawn(place(given(null)));
  await fill(form, '/name', 'Rossi');
  await press(form, 'Aggiungi una riga');
  button(form, 'Scarica').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await form.updateComplete;
  expect(form.data?.rows).toEqual([]);
  expect(spoken(form)).toContain('Modifica annullata');
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(form.data?.rows).toEqual([{}]);
  await userEvent.keyboard('{Control>}z{/Control}');
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(form.data?.rows).toEqual([{}]);
  control(form, '/name').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(form.data?.rows).toEqual([{}]);
});

test('telemetry is silent unless the page asks for it', async () => {
  const heard: string[] = [];
  addEventListener('omnia-telemetry', (event) => heard.push((event as unknown as { fact: string }).fact));
  await drawn(place(given(null)));
  const form = await drawn(place(given(null, { telemetry: true })));
  await until(() => heard.length > 0);
  expect(heard).toEqual(['stepShown']);
  expect(all(form, '.draft')).toEqual([]);
});

test('a page that lets the request pass has the answers sent, and the receipt says what the receiver said', async () => {
  const sent = vi.spyOn(globalThis, 'fetch').mockImplementation(() => answered(201, RECEIPT));
  const form = await opened('work', { action: '/receive' });
  const received: string[] = [];
  form.addEventListener('omnia-received', ({ id }) => received.push(id));
  await fill(form, '/name', 'Rossi');
  await press(form, 'Invia');
  await until(() => received.length > 0);
  await form.updateComplete;
  expect(sent).toHaveBeenCalledTimes(1);
  expect(text(one(form, '.receipt-id'))).toBe('R-1');
  expect(spoken(form)).toContain('Ricevuta R-1');
  expect((form.renderRoot as ShadowRoot).activeElement?.id).toBe('receipt-title');
  await leavePage(form);
  const again = await opened('work', { action: '/receive' });
  await until(() => again.renderRoot.querySelector('.receipt'));
  expect(text(one(again, '.receipt-id'))).toBe('R-1');
  expect((again.renderRoot as ShadowRoot).activeElement).toBeNull();
  expect(sent).toHaveBeenCalledTimes(1);
});

test('who sends is led to what is said of it, and stays there when it was not accepted', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => answered(403, {}));
  const form = await drawn(place(given(null, { action: '/receive', data: { name: 'x' } })));
  await press(form, 'Invia');
  await until(() => form.renderRoot.querySelector('.sending.unsent'));
  expect((form.renderRoot as ShadowRoot).activeElement?.id).toBe('sending');
});

test('a page that takes the request for itself has nothing sent', async () => {
  const sent = vi.spyOn(globalThis, 'fetch').mockImplementation(() => answered(201, RECEIPT));
  const form = await drawn(place(given(null, { action: '/receive' })));
  form.addEventListener('omnia-submit', (event) => event.preventDefault());
  await press(form, 'Invia');
  expect(sent).not.toHaveBeenCalled();
});

test('what the receiver finds is shown at its field until the answer is another', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => answered(422, { findings: [{ path: '/name', message: 'Nome sconosciuto.' }] }));
  const form = await drawn(place(given(null, { action: '/receive', data: { name: 'x' } })));
  await press(form, 'Invia');
  await until(() => form.renderRoot.querySelector('[data-path="/name"] .error'));
  expect(errorAt(form, '/name')).toContain('Nome sconosciuto.');
  await fill(form, '/name', 'y');
  expect(errorAt(form, '/name')).toBeNull();
  expect(all(form, '.sending')).toEqual([]);
});

test('a submission that a reload cut off is finished under its own key, with what was sent', async () => {
  const keys: (string | null)[] = [];
  const bodies: string[] = [];
  let answers: (() => Promise<Response>) | null = null;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_address, init) => {
    keys.push(new Headers(init?.headers).get('Idempotency-Key'));
    bodies.push(await ((init?.body as FormData).get('application') as File).text());
    return answers ? answers() : new Promise(() => undefined);
  });
  const form = await opened('work', { action: '/receive' });
  await fill(form, '/name', 'Rossi');
  await press(form, 'Invia');
  await until(() => keys.length === 1);
  await leavePage(form);
  answers = () => answered(201, RECEIPT);
  const again = await opened('work', { action: '/receive' });
  await until(() => again.renderRoot.querySelector('.receipt'));
  expect(keys[1]).toBe(keys[0]);
  expect(bodies[1]).toBe(bodies[0]);
});
