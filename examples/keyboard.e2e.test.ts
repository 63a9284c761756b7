// Applications filled in from empty with the keyboard alone, in the built module and under the strict policy: what comes
// out is what the example holds, and the rules say what is expected of it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Json, JsonObject } from '../renderer/core/json.js';
import { words } from '../renderer/host/words/it.js';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { readExamples, type ExampleFile } from '../scripts/omnia/examples.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';
import { Keyboard } from './keyboard.harness.js';

const ROOT = path.join(import.meta.dirname, '..');
/** The sections of the first steps, up to what was used before. */
const SECTIONS = ['richiedente', 'datoreLavoro', 'unitaProduttiva', 'prestazione', 'causale', 'periodo', 'storicoCig'];

const examples = await readExamples(path.join(ROOT, 'schemas', 'cigo'));

let server: StrictServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serveStrictly(path.join(ROOT, 'dist', 'cdn'), Object.fromEntries([...examples].map(([name, { today }]) => [`/${name}.html`, pageOf(today)])));
  browser = await chromium.launch(launchOptions(await findChromium()));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  page = await browser.newPage({ locale: 'it-IT', timezoneId: 'Europe/Rome' });
  await page.addInitScript("globalThis.violations = []; document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => globalThis.violations.push(violatedDirective));");
});
afterEach(async () => {
  expect(await page.evaluate('globalThis.violations')).toEqual([]);
  await page.close();
});

function pageOf(today: string): string {
  return `<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/cigo-form.js"></script><main><h1>Prova</h1><cigo-form today="${today}"></cigo-form></main></html>`;
}

function exampleOf(name: string): ExampleFile {
  const example = examples.get(name);
  if (!example) throw new Error(`no example ${name}`);
  return example;
}

/** Reads something of the element that a page may read. */
function read<T>(property: 'data' | 'alerts' | 'submittable' | 'step'): Promise<T> {
  return page.evaluate<T>(`document.querySelector('cigo-form').${property}`);
}

function partOf(data: JsonObject): JsonObject {
  return Object.fromEntries(SECTIONS.map((section) => [section, data[section] as Json]));
}

function isInSections(pointer: string): boolean {
  return SECTIONS.includes(pointer.split('/')[1] ?? '');
}

interface Told {
  readonly id: string;
  readonly level: string;
  readonly path: string;
}

/** Alerts of the sections that were filled in, in an order of their own. */
function toldOf(alerts: readonly Told[]): readonly string[] {
  return alerts.filter(({ path: at }) => isInSections(at)).map(({ id, level, path: at }) => `${id} ${level} ${at}`).sort();
}

test.each(['f01', 'f03', 'f16'])('%s: the first sections are filled in with the keyboard alone', async (name) => {
  const { data, expected } = exampleOf(name);
  await page.goto(`${server.origin}/${name}.html`);
  const keyboard = new Keyboard(page, data);
  for (let step = ''; step !== SECTIONS.at(-1);) {
    step = await read('step');
    await keyboard.goOn();
  }
  await keyboard.reach(words.exportData, 'Shift+Tab');
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  const filled = JSON.parse(await readFile(await download.path(), 'utf8')) as JsonObject;
  expect(partOf(filled)).toEqual(partOf(data));
  expect(toldOf(await read<readonly Told[]>('alerts'))).toEqual(toldOf(expected.alerts));
});
