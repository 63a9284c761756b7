// Files as a person attaches them, in the form itself: judged by what is in them, one change each, kept beside the draft,
// asked for again when they are gone, given to the page or sent. Their bytes are never among the answers.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SchemaSpec } from '../core/form.js';
import type { Uploader } from './form-properties.js';
import { all, box, control, drawn, formOf, one, place, press, spoken, text, until } from './form.harness.js';
import { DraftStore } from './lazy/draft-store.js';
import type { OmniaForm } from './omnia-form.js';

const papers: SchemaSpec = {
  type: 'array',
  title: 'Papers',
  ui: {
    widget: 'attachment',
    rowKey: 'id',
    file: {
      id: 'id', name: 'name', size: 'bytes', format: 'format', digest: 'digest', maxBytes: 1000,
      formats: { pdf: { types: ['application/pdf'], extensions: ['.pdf'], magic: ['25504446'] }, csv: { types: ['text/csv'], extensions: ['.csv'] } },
    },
  },
  items: {
    type: 'object',
    title: 'Paper',
    properties: {
      id: { type: 'string' }, name: { type: 'string' }, bytes: { type: 'integer' }, digest: { type: 'string' },
      format: { oneOf: [{ const: 'pdf', title: 'PDF' }, { const: 'csv', title: 'CSV' }] },
      kind: { enum: ['a', 'b'], title: 'Kind' },
    },
  },
};
const schema = formOf({ name: { type: 'string', title: 'Name' }, papers, chosen: { type: 'string', title: 'Chosen', ui: { rows: { list: '/papers', value: 'id', label: 'name' } } } }, { $id: 'files' });

const pdf = (name = 'a.pdf', inside = 'SECRET'): File => new File([`%PDF-1.7 ${inside}`], name);
const png = (name: string): File => new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1])], name);

async function opened(more: object = {}): Promise<OmniaForm> {
  const form = await drawn(place({ schema, ...more }));
  if ('draftKey' in more) await until(() => form.drafts && form.drafts.status.kind !== 'opening');
  await until(() => form.renderRoot.querySelector('.drop'));
  await form.updateComplete;
  return form;
}

async function choose(form: OmniaForm, input: string, ...files: File[]): Promise<void> {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const target = one(form, input) as HTMLInputElement;
  target.files = transfer.files;
  target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  target.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => !form.renderRoot.querySelector('.file.checking'));
  await form.updateComplete;
}

const ADD = '[id="field/papers-add"]';
const replaceOf = (row: number): string => `[id="field/papers/${row}-replace"]`;
const rowsOf = (form: OmniaForm): readonly Record<string, unknown>[] => form.data?.papers as unknown as readonly Record<string, unknown>[];
const states = (form: OmniaForm): string[] => all(form, '.file-head').map(text);

/** What a page hears when a person sends: the files of each event, by id, as text. */
function listen(form: OmniaForm): Promise<Record<string, string>>[] {
  const heard: Promise<Record<string, string>>[] = [];
  form.addEventListener('omnia-submit', ({ files }) => {
    const inside = [...files].map(async ([id, file]) => [id, `${file.name}: ${await file.text()}`] as const);
    heard.push(Promise.all(inside).then((entries) => Object.fromEntries(entries)));
  });
  return heard;
}

async function sent(form: OmniaForm): Promise<Record<string, string>> {
  const heard = listen(form);
  await press(form, 'Invia');
  return until(() => heard[0]);
}

async function leavePage(form: OmniaForm): Promise<void> {
  await form.drafts?.close();
  form.remove();
}

beforeEach(async () => {
  const store = await DraftStore.open();
  await store.delete('files|work');
  store.close();
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const form of document.querySelectorAll<OmniaForm>('omnia-form')) await leavePage(form);
});

test('files become rows, in order, each one change; another field can name them; no byte is among the answers', async () => {
  const form = await opened();
  await choose(form, ADD, pdf(), new File(['x;y'], 'list.csv'));
  await until(() => rowsOf(form).length === 2);
  const [first, second] = rowsOf(form);
  expect(first).toEqual({ id: 'A1', name: 'a.pdf', bytes: 15, format: 'pdf', digest: first?.digest });
  expect(first?.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(second).toMatchObject({ id: 'A2', name: 'list.csv', format: 'csv' });
  await until(() => states(form).length === 2);
  expect(states(form)).toEqual(['a.pdf 15 byte, PDF pronto', 'list.csv 3 byte, CSV pronto']);
  expect(spoken(form)).toContain('list.csv: file allegato.');
  expect([...control(form, '/chosen').querySelectorAll('option, input')].map((option) => (option as HTMLOptionElement).value)).toEqual(expect.arrayContaining(['A1', 'A2']));
  expect(JSON.stringify(form.data)).not.toMatch(/SECRET|base64|U0VDUkVU/);
  form.undo();
  expect(rowsOf(form).map(({ id }) => id)).toEqual(['A1']);
  form.undo();
  expect(rowsOf(form)).toEqual([]);
});

test('what is wrong with a file is told in words, and the answers stay as they were', async () => {
  const form = await opened();
  await choose(form, ADD, png('photo.pdf'), new File(['MZ'], 'x.exe'), new File([], 'none.pdf'), pdf('big.pdf', 'x'.repeat(2000)));
  await until(() => all(form, '.list > .error').length === 4 || all(form, '.error').length >= 4);
  expect(all(form, '.error').map(text)).toEqual([
    'Errore: photo.pdf: Il contenuto non corrisponde al tipo del file: lo salvi di nuovo come PDF o CSV e lo alleghi.',
    'Errore: x.exe: Tipo di file non ammesso: scelga un file PDF o CSV.',
    'Errore: none.pdf: File vuoto: scelga il file giusto.',
    'Errore: big.pdf: File troppo grande: scelga un file di al massimo 1 kB.',
  ]);
  expect(rowsOf(form)).toEqual([]);
  await choose(form, ADD, pdf());
  await until(() => rowsOf(form).length === 1);
  await form.updateComplete;
  expect(all(form, '.error')).toEqual([]);
});

test('a file is replaced under its id, with what else is told of it; undo brings row and bytes back', async () => {
  const form = await opened();
  await choose(form, ADD, pdf('a.pdf', 'one'));
  await until(() => form.renderRoot.querySelector(replaceOf(0)));
  await choose(form, replaceOf(0), pdf('a.pdf', 'two'));
  const [{ digest } = {}] = rowsOf(form);
  await until(() => rowsOf(form)[0]?.digest !== digest);
  expect(rowsOf(form)).toMatchObject([{ id: 'A1', name: 'a.pdf', bytes: 12 }]);
  expect(await sent(form)).toEqual({ A1: 'a.pdf: %PDF-1.7 two' });
  form.undo();
  await form.updateComplete;
  expect(await sent(form)).toEqual({ A1: 'a.pdf: %PDF-1.7 one' });
  form.redo();
  expect(await sent(form)).toEqual({ A1: 'a.pdf: %PDF-1.7 two' });
  await choose(form, replaceOf(0), png('b.pdf'));
  await until(() => box(form, '/papers').querySelector('.file .error'));
  expect(states(form)).toEqual(['a.pdf 12 byte, PDF pronto']);
});

test('a removed file comes back with its bytes; until then it is not sent', async () => {
  const form = await opened();
  await choose(form, ADD, pdf());
  await until(() => form.renderRoot.querySelector('[aria-label="Togli: a.pdf"]'));
  one(form, '[aria-label="Togli: a.pdf"]').click();
  await form.updateComplete;
  expect(await sent(form)).toEqual({});
  one(form, '.removed button').click();
  await form.updateComplete;
  expect(await sent(form)).toEqual({ A1: 'a.pdf: %PDF-1.7 SECRET' });
});

test('bytes are kept beside the draft and come back with it', async () => {
  const form = await opened({ draftKey: 'work' });
  await choose(form, ADD, pdf());
  await until(() => rowsOf(form).length === 1);
  await form.drafts?.flush();
  await leavePage(form);
  const again = await opened({ draftKey: 'work' });
  await until(() => states(again)[0] === 'a.pdf 15 byte, PDF pronto');
  expect(JSON.stringify(again.drafts?.export())).not.toContain('SECRET');
  expect(await sent(again)).toEqual({ A1: 'a.pdf: %PDF-1.7 SECRET' });
});

test('until who takes files is there their place is kept: nobody is asked to describe them by hand', async () => {
  const drawnWith: string[] = [];
  const form = place({ schema });
  const watch = new MutationObserver(() => drawnWith.push(...all(form, '.list button').map(text)));
  watch.observe(form.renderRoot, { childList: true, subtree: true });
  await until(() => form.renderRoot.querySelector('.drop'));
  watch.disconnect();
  expect(drawnWith.filter((words) => words.startsWith('Aggiungi'))).toEqual([]);
});

test('without a draft-key no byte is kept', async () => {
  const putFile = vi.spyOn(DraftStore.prototype, 'putFile');
  const form = await opened();
  await choose(form, ADD, pdf());
  await until(() => rowsOf(form).length === 1);
  expect(putFile).not.toHaveBeenCalled();
});

test('a file without room beside the draft is said to be so, is sent, and is to be attached again after a reload', async () => {
  vi.spyOn(DraftStore.prototype, 'putFile').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  const form = await opened({ draftKey: 'work' });
  await choose(form, ADD, pdf());
  await until(() => states(form)[0]?.includes('pronto'));
  expect(text(box(form, '/papers'))).toContain('dovrà allegarlo di nuovo');
  expect(await sent(form)).toEqual({ A1: 'a.pdf: %PDF-1.7 SECRET' });
  await form.drafts?.flush();
  await leavePage(form);
  vi.restoreAllMocks();
  const again = await opened({ draftKey: 'work' });
  await until(() => states(again)[0]?.includes('da allegare di nuovo'));
});

test('a file whose bytes are gone stands in the way of sending, is named in the summary, and is mended by another', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const form = await opened({ action: '/receive' });
  form.adopt({ papers: [{ id: 'A7', name: 'old.pdf', bytes: 5, format: 'pdf', digest: 'd' }] });
  await until(() => states(form)[0] === 'old.pdf 5 byte, PDF da allegare di nuovo');
  const heard = listen(form);
  await press(form, 'Invia');
  await until(() => form.renderRoot.querySelector('#summary'));
  expect(text(one(form, '#summary'))).toContain('Il file “old.pdf” non è più in questo dispositivo: lo alleghi di nuovo o lo tolga.');
  expect(heard).toEqual([]);
  expect(fetched).not.toHaveBeenCalled();
  await until(() => (form.renderRoot as ShadowRoot).activeElement?.id === 'summary');
  form.addEventListener('omnia-submit', (event) => event.preventDefault());
  await choose(form, replaceOf(0), pdf('new.pdf', 'again'));
  await until(() => rowsOf(form)[0]?.name === 'new.pdf');
  await form.updateComplete;
  expect(form.renderRoot.querySelector('#summary')).toBeNull();
  expect(await sent(form)).toEqual({ A7: 'new.pdf: %PDF-1.7 again' });
});

test('what the page gave with its data is the page’s to keep', async () => {
  const form = await opened({ data: { papers: [{ id: 'P1', name: 'theirs.pdf', bytes: 5, format: 'pdf', digest: 'd' }] } });
  await until(() => states(form).length === 1);
  expect(states(form)).toEqual(['theirs.pdf 5 byte, PDF pronto']);
  expect(await sent(form)).toEqual({});
});

test('a page that takes files itself gets each once, tells how far it is, and its id stands for the file', async () => {
  const given: string[] = [];
  let end: (taken: { readonly id: string }) => void = () => undefined;
  const uploader: Uploader = async (file, { progress }) => {
    given.push(await file.text());
    progress(0.5);
    return new Promise((resolve) => (end = resolve));
  };
  const form = await opened({ uploader, draftKey: 'work' });
  await choose(form, ADD, pdf());
  await until(() => one(form, 'progress').getAttribute('aria-label') === 'in caricamento… a.pdf' && (one(form, 'progress') as HTMLProgressElement).value === 0.5);
  expect(rowsOf(form)).toEqual([]);
  await press(form, 'Invia');
  await until(() => spoken(form).includes('attenda che siano pronti'));
  end({ id: 'host-1' });
  await until(() => rowsOf(form)[0]?.id === 'host-1');
  expect(given).toEqual(['%PDF-1.7 SECRET']);
  expect(await sent(form)).toEqual({});
  await form.drafts?.flush();
  const store = form.drafts?.store;
  const [key = ''] = (await store?.fileKeys('files|work')) ?? [];
  expect(await store?.file('files|work', key)).toMatchObject({ name: 'a.pdf', bytes: new ArrayBuffer(0), handedOn: { size: 15 } });
  await leavePage(form);
  const again = await opened({ draftKey: 'work' });
  await until(() => states(again)[0] === 'a.pdf 15 byte, PDF pronto');
});

test('handing on can be stopped, and can fail: nothing is in the answers then', async () => {
  const uploader = vi.fn<Uploader>((_file, { signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('ended')))));
  const form = await opened({ uploader });
  await choose(form, ADD, pdf());
  await until(() => form.renderRoot.querySelector('[aria-label="Interrompi: a.pdf"]'));
  one(form, '[aria-label="Interrompi: a.pdf"]').click();
  await until(() => spoken(form).includes('a.pdf: caricamento interrotto.'));
  expect((form.renderRoot as ShadowRoot).activeElement?.id).toBe('field/papers-add');
  uploader.mockRejectedValue(new TypeError('network'));
  await choose(form, ADD, pdf('b.pdf'));
  await until(() => all(form, '.error').length === 1);
  expect(text(one(form, '.error'))).toBe('Errore: b.pdf: Il caricamento non è riuscito: controlli la rete e scelga di nuovo il file.');
  expect(rowsOf(form)).toEqual([]);
});

test('with an action the bytes go beside the answers, under the ids they have there', async () => {
  const bodies: FormData[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((_address, init) => {
    bodies.push(init?.body as FormData);
    return Promise.resolve(new Response(JSON.stringify({ id: 'R1', receivedAt: '2026-11-25T10:00:00Z', digest: 'd' }), { status: 201 }));
  });
  const form = await opened({ action: '/receive' });
  await choose(form, ADD, pdf(), pdf('b.pdf', 'two'));
  await until(() => rowsOf(form).length === 2);
  one(form, '[aria-label="Togli: a.pdf"]').click();
  await press(form, 'Invia');
  const body = await until(() => bodies[0]);
  expect([...body.keys()]).toEqual(['application', 'file:A2']);
  expect(await (body.get('file:A2') as File).text()).toBe('%PDF-1.7 two');
  const application = JSON.parse(await (body.get('application') as File).text()) as { files: unknown };
  expect(application.files).toEqual([{ id: 'A2', name: 'b.pdf', type: 'application/pdf', size: 12, digest: rowsOf(form)[0]?.digest }]);
  expect(JSON.stringify(application)).not.toContain('%PDF');
});
