// A browser that keeps nothing, or has no room left: the built page says so in words, offers a file, and goes on; the file
// brings everything back elsewhere.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { JsonObject } from '../renderer/core/index.js';
import { words as lasting } from '../renderer/host/words/lasting/it.js';
import { words } from '../renderer/host/words/it.js';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';

const ROOT = path.join(import.meta.dirname, '..');
const FORM = {
  $id: 'own', version: '1.0.0', title: 'Modulo', type: 'object', required: ['altro'],
  properties: { nome: { type: 'string', title: 'Nome' }, nota: { type: 'string', title: 'Nota' }, altro: { type: 'string', title: 'Altro' } },
  start: { title: 'Inizio' },
  steps: [{ id: 'inizio', title: 'Inizio', properties: [], role: 'start' }, { id: 'a', title: 'Primo', properties: ['nome', 'nota'] }, { id: 'b', title: 'Secondo', properties: ['altro'] }],
};
const PAGES = {
  '/own.html': '<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/omnia-forms.js"></script><main><h1>Prova</h1><omnia-form src="/own.json" draft-key="prova" step="a"></omnia-form></main></html>',
  '/own.json': JSON.stringify(FORM),
};
/** Bytes that the browser is told to have. */
const ROOM = 300_000;

/** As a private window of some browsers answers, and one whose owner forbade all storage. */
const REFUSALS = {
  'refuses to open it': "IDBFactory.prototype.open = () => { throw new DOMException('not allowed', 'SecurityError'); };",
  'fails while opening it': "IDBFactory.prototype.open = () => { const asked = new EventTarget(); setTimeout(() => { Object.assign(asked, { error: new DOMException('private', 'InvalidStateError') }); asked.dispatchEvent(new Event('error')); }); return asked; };",
  'has none': "Object.defineProperty(globalThis, 'indexedDB', { value: undefined });",
} as const;

let server: StrictServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await serveStrictly(path.join(ROOT, 'dist', 'cdn'), PAGES);
  browser = await chromium.launch(launchOptions(await findChromium()));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'it-IT', timezoneId: 'Europe/Rome', acceptDownloads: true });
  page = await context.newPage();
});
afterEach(() => context.close());

async function saveDraft(): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.draft').getByRole('button', { name: lasting.exportDraft }).click()]);
  return readFile(await download.path(), 'utf8');
}

/** The rest of the form is there: answers, steps, errors. */
async function goesOn(): Promise<void> {
  await page.getByRole('button', { name: words.next }).click();
  await page.getByLabel('Altro').fill('resto');
  const data = await page.evaluate<JsonObject>("document.querySelector('omnia-form').data");
  expect(data).toMatchObject({ nome: 'Rossi', altro: 'resto' });
}

test.each(Object.entries(REFUSALS))('where the browser %s: it is said, a file is offered, and the form goes on', async (_how, script) => {
  await page.addInitScript(script);
  await page.goto(`${server.origin}/own.html`);
  await page.locator('.draft').getByText(lasting.unsaved.unavailable).waitFor();
  expect(await page.getByRole('status').innerText()).toContain(lasting.unsaved.unavailable);
  await page.getByLabel('Nome').fill('Rossi');
  const draft = await saveDraft();
  expect(JSON.parse(draft)).toMatchObject({ form: 'own', data: { nome: 'Rossi' } });
  await goesOn();

  // Elsewhere, where a draft can be kept, the file brings the work back.
  const other = await (await browser.newContext({ locale: 'it-IT' })).newPage();
  await other.goto(`${server.origin}/own.html`);
  await other.getByRole('button', { name: 'Inizio' }).click();
  await other.locator('#bring-file').setInputFiles({ name: 'bozza.json', mimeType: 'application/json', buffer: Buffer.from(draft) });
  await expect.poll(() => other.evaluate("document.querySelector('omnia-form').data.nome")).toBe('Rossi');
  await other.context().close();
});

test('where there is no room: it is said, a file is offered, the form goes on, and saves once there is room', async () => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: ROOM });
  await page.goto(`${server.origin}/own.html`);
  await page.getByLabel('Nome').and(page.locator(':enabled')).fill('Rossi');
  await page.getByText('Bozza salvata').waitFor();
  await page.getByLabel('Nota').fill('x'.repeat(2 * ROOM));
  await page.locator('.draft').getByText(lasting.unsaved.full).waitFor();
  expect(await page.getByRole('status').innerText()).toContain(lasting.unsaved.full);
  expect(JSON.parse(await saveDraft())).toMatchObject({ data: { nome: 'Rossi', nota: expect.stringMatching(/^x+$/) as unknown } });
  await goesOn();
  await page.getByRole('button', { name: words.back }).click();
  await page.getByLabel('Nota').fill('breve');
  await page.getByText('Bozza salvata').waitFor();
  await page.reload();
  await page.getByText('Abbiamo ripreso la bozza').first().waitFor();
  expect(await page.evaluate("document.querySelector('omnia-form').data")).toEqual({ nome: 'Rossi', nota: 'breve', altro: 'resto' });
});
