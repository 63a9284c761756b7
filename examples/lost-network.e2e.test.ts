// The network is lost at every point of a submission, through the built page under the strict policy and the example
// receiver: one application is stored, no answer and no file is lost, and the page says what is known and nothing else.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FormSpec, JsonObject } from '../renderer/core/index.js';
import { words as lasting } from '../renderer/host/words/lasting/it.js';
import { words } from '../renderer/host/words/it.js';
import { validators } from '../schemas/cigo/generated/validators.js';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';
import { Losing, type Loss } from './losing.harness.js';
import { receiver, type Desk } from './receiver.js';

const ROOT = path.join(import.meta.dirname, '..');
const FORM = path.join(ROOT, 'schemas', 'cigo');
/** Complete, with one attachment, and nothing to confirm. */
const EXAMPLE = path.join(FORM, 'examples', 'f09.json');

const { today, data } = JSON.parse(await readFile(EXAMPLE, 'utf8')) as { readonly today: string; readonly data: JsonObject };
const stored: Desk['stored'] = new Map();
let network: Losing;
let server: StrictServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const form = JSON.parse(await readFile(path.join(FORM, 'generated', 'form.json'), 'utf8')) as FormSpec;
  network = new Losing(receiver({ form, validators, stored }));
  const html = `<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/cigo-form.js"></script><main><h1>Prova</h1><cigo-form today="${today}" action="/domande" draft-key="prova"></cigo-form></main></html>`;
  server = await serveStrictly(path.join(ROOT, 'dist', 'cdn'), { '/prova.html': html }, network.server);
  browser = await chromium.launch(launchOptions(await findChromium()));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  stored.clear();
  network.once = network.always = null;
  network.requests = 0;
  context = await browser.newContext({ locale: 'it-IT', timezoneId: 'Europe/Rome' });
  page = await context.newPage();
  await page.addInitScript("globalThis.violations = []; document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => globalThis.violations.push(violatedDirective));");
  await complete();
});
afterEach(async () => {
  expect(await page.evaluate('globalThis.violations')).toEqual([]);
  await context.close();
});

/** A complete application with its file, on its last page. */
async function complete(): Promise<void> {
  await page.goto(`${server.origin}/prova.html`);
  await expect.poll(() => page.evaluate("document.querySelector('cigo-form').drafts?.status.kind")).toBe('fresh');
  await page.evaluate((given) => Object.assign(document.querySelector('cigo-form') as HTMLElement, { data: JSON.parse(given) as unknown, step: 'allegati' }), JSON.stringify(data));
  const file = { name: 'verbale.pdf', mimeType: 'application/pdf', buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_500_000, ' ')]) };
  await page.locator('input[type=file][id$=-replace]').setInputFiles(file);
  await page.locator('.file.ready').waitFor();
  await page.evaluate("document.querySelector('cigo-form').step = 'riepilogo'");
  await page.getByText('Bozza salvata').waitFor();
  await sendButton().waitFor();
}

function sendButton(): Locator {
  return page.getByRole('button', { name: words.send, exact: true });
}

/** What the page says of sending, above the form. */
function said(): Locator {
  return page.locator('.sending p');
}

function answers(): Promise<JsonObject> {
  return page.evaluate<JsonObject>("document.querySelector('cigo-form').data");
}

/** The receipt is of what the receiver stored, which is what the page holds; it is the only one. */
async function receivedOnce(): Promise<void> {
  await page.locator('.receipt').waitFor();
  expect(stored.size).toBe(1);
  const [application] = [...stored.values()];
  expect(await page.locator('.receipt-id').innerText()).toBe(application?.receipt.id);
  expect(await page.locator('.receipt code').innerText()).toBe(application?.receipt.digest);
  expect(await page.locator('.receipt').innerText()).toContain(lasting.sameDigest);
  const sent = JSON.parse(application?.body ?? '') as { readonly data: JsonObject; readonly files: readonly unknown[] };
  expect(sent.data).toEqual(await answers());
  expect(sent.files).toHaveLength(1);
}

test('before it leaves: the page says that nothing has left, and sends when the network is back', async () => {
  const before = await answers();
  await context.setOffline(true);
  await sendButton().click();
  await page.getByText(lasting.unsent.offline).first().waitFor();
  expect(network.requests).toBe(0);
  expect(await answers()).toEqual(before);
  await context.setOffline(false);
  await page.getByRole('button', { name: lasting.sendAgain }).click();
  await receivedOnce();
});

test.each<Loss>(['uploading', 'stored', 'answering'])('once, %s: the same goes again by itself', async (loss) => {
  network.once = loss;
  await sendButton().click();
  await receivedOnce();
  expect(network.requests).toBe(2);
});

test.each<[Loss, number]>([['uploading', 0], ['stored', 1], ['answering', 1]])('again and again, %s: the page says that it does not know, and the same goes again when asked', async (loss, kept) => {
  const before = await answers();
  network.always = loss;
  await sendButton().click();
  await page.getByText(lasting.unsent.unknown).first().waitFor();
  expect(stored.size).toBe(kept);
  expect(await answers()).toEqual(before);
  expect(await page.locator('.receipt').count()).toBe(0);
  network.always = null;
  await page.getByRole('button', { name: lasting.sendAgain }).click();
  await receivedOnce();
});

test('while it tries again the page is closed: it goes on where it was, with its file', async () => {
  const before = await answers();
  network.always = 'stored';
  await sendButton().click();
  await expect.poll(() => network.requests).toBeGreaterThan(1);
  expect(await said().innerText()).toBe(lasting.sending);
  network.always = 'uploading';
  await page.reload();
  await page.getByText(lasting.unsent.unknown).first().waitFor();
  expect(await answers()).toEqual(before);
  network.always = null;
  await page.reload();
  await receivedOnce();
  const told = await page.locator('.receipt-id').innerText();
  const { requests } = network;
  await page.reload();
  await page.locator('.receipt').waitFor();
  expect(await page.locator('.receipt-id').innerText()).toBe(told);
  expect(network.requests).toBe(requests);
});
