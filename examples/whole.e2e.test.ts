// Whole applications from an empty form to the receipt with the keyboard alone, in the built module and under the strict
// policy; the receiver judges with the same rules, and what it stored is what the example holds.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FormSpec, JsonObject } from '../renderer/core/index.js';
import { words as lasting } from '../renderer/host/words/lasting/it.js';
import { words } from '../renderer/host/words/it.js';
import { validators } from '../schemas/cigo/generated/validators.js';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { readExamples } from '../scripts/omnia/examples.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';
import { Keyboard } from './keyboard.harness.js';
import { receiver, type Desk } from './receiver.js';

const ROOT = path.join(import.meta.dirname, '..');
const FORM = path.join(ROOT, 'schemas', 'cigo');

const examples = await readExamples(FORM);
const stored: Desk['stored'] = new Map();
let server: StrictServer;
let browser: Browser;

beforeAll(async () => {
  const form = JSON.parse(await readFile(path.join(FORM, 'generated', 'form.json'), 'utf8')) as FormSpec;
  const pages = Object.fromEntries([...examples].map(([name, { today }]) => [`/${name}.html`, pageOf(today)]));
  server = await serveStrictly(path.join(ROOT, 'dist', 'cdn'), pages, receiver({ form, validators, stored }));
  browser = await chromium.launch(launchOptions(await findChromium()));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

function pageOf(today: string): string {
  return `<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/cigo-form.js"></script><main><h1>Prova</h1><cigo-form today="${today}" action="/domande"></cigo-form></main></html>`;
}

test.each(['f13', 'f05'])('%s: from an empty form to the receipt with the keyboard alone', async (name) => {
  stored.clear();
  const page = await browser.newPage({ locale: 'it-IT', timezoneId: 'Europe/Rome' });
  await page.goto(`${server.origin}/${name}.html`);
  const { data } = examples.get(name) as { readonly data: JsonObject };
  const keyboard = new Keyboard(page, data);
  await keyboard.fillStep();
  while ((await keyboard.focused()).name !== words.send) {
    await keyboard.goOn();
    await keyboard.fillStep();
  }
  await keyboard.press('Enter');
  await keyboard.reach(lasting.downloadReceipt);
  const [receipt] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  const told = JSON.parse(await readFile(await receipt.path(), 'utf8')) as unknown;
  const [application] = [...stored.values()];
  expect(stored.size).toBe(1);
  expect(told).toEqual(application?.receipt);
  const sent = JSON.parse(application?.body ?? '') as { readonly data: JsonObject };
  expect(sent.data).toEqual(data);
  await page.close();
}, 180_000);
