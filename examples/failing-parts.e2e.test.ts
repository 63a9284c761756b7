// Parts of the built module that do not reach the browser: asked for again, then done without, and no answer is lost.
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { words } from '../renderer/host/words/it.js';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';

const person = { type: 'object', title: 'Persona', properties: { name: { type: 'string', title: 'Nome' } } };
const form = {
  $id: 'parts',
  version: '1.0.0',
  title: 'Prova',
  lang: 'it',
  type: 'object',
  properties: {
    day: { type: 'string', format: 'date', title: 'Giorno' },
    people: { type: 'array', title: 'Persone', items: person, ui: { widget: 'table' } },
    papers: {
      type: 'array',
      title: 'Documenti',
      ui: { widget: 'attachment', file: { name: 'name', formats: { PDF: { extensions: ['.pdf'] } } } },
      items: person,
    },
    kind: { enum: ['Pioggia', 'Neve', 'Gelo'], title: 'Causa', ui: { widget: 'search' } },
  },
};
const PAGE =
  '<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/omnia-forms.js"></script><main><h1>Prova</h1><omnia-form src="/form.json" today="2026-11-25"></omnia-form></main></html>';
const CIGO =
  '<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/cigo-form.js"></script><main><h1>Prova</h1><cigo-form today="2026-11-16"></cigo-form></main></html>';

let server: StrictServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const dist = path.join(import.meta.dirname, '..', 'dist', 'cdn');
  server = await serveStrictly(dist, { '/page.html': PAGE, '/cigo.html': CIGO, '/form.json': JSON.stringify(form) });
  browser = await chromium.launch(launchOptions(await findChromium()));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  page = await browser.newPage({ locale: 'it-IT', timezoneId: 'Europe/Rome' });
});
afterEach(() => page.close());

/** Keeps a part from coming, so many times; gives how often it was asked for. */
async function withhold(part: string, times = Infinity): Promise<() => number> {
  let asked = 0;
  await page.route(`**/omnia-forms.${part}-*.js`, (route) => (++asked > times ? route.continue() : route.abort()));
  return () => asked;
}

/** Opens the page; what the form tells it of parts that it lacks is kept there. */
async function open(): Promise<void> {
  await page.goto(`${server.origin}/page.html`);
  await page.evaluate(
    "globalThis.faults = []; document.querySelector('omnia-form').addEventListener('omnia-fault', ({ message }) => globalThis.faults.push(message));",
  );
  await page.getByRole('textbox', { name: 'Giorno' }).waitFor();
}

/** What the live region says from now on. */
async function listen(): Promise<() => Promise<readonly string[]>> {
  await page.getByRole('status').evaluate((region) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
    Object.assign(globalThis, { said });
  });
  return () => page.evaluate(() => (globalThis as unknown as { readonly said: readonly string[] }).said);
}

const answers = (): Promise<unknown> => page.evaluate("document.querySelector('omnia-form').data");
const faults = (): Promise<unknown> => page.evaluate('globalThis.faults');

test('a calendar that does not come: words say so, the date is typed, and the next press asks again', async () => {
  const asked = await withhold('calendar', 3);
  await open();
  await page.getByRole('button', { name: `${words.openCalendar}: Giorno` }).click();
  await page.getByText(words.noCalendar).first().waitFor();
  expect(asked()).toBe(3);
  expect(await faults()).toEqual(['could not draw /day']);
  await page.getByRole('textbox', { name: 'Giorno' }).fill('3/11/2026');
  expect(await answers()).toMatchObject({ day: '2026-11-03' });
  await page.getByRole('button', { name: `${words.openCalendar}: Giorno` }).click();
  await page.getByRole('dialog').waitFor();
});

test('a table that fails twice comes the third time', async () => {
  const asked = await withhold('table', 2);
  await open();
  await page.locator('.table').waitFor();
  expect(asked()).toBe(3);
  expect(await faults()).toEqual([]);
});

test('a table that does not come is a list, in which rows are added and filled', async () => {
  await withhold('table');
  await open();
  const people = page.getByRole('group', { name: 'Persone' });
  await people.getByRole('button', { name: words.addRow }).click();
  await people.getByLabel('Nome').fill('Anna');
  expect(await answers()).toMatchObject({ people: [{ name: 'Anna' }] });
  expect(await faults()).toEqual(['could not draw /people']);
});

test.each(['attachment', 'lasting-work'])(
  'without %s a person is told once that files are described by hand, and the rest works',
  async (part) => {
    await withhold(part);
    await open();
    const said = await listen();
    await page.getByRole('status').getByText(words.byHand).waitFor();
    const told = page.locator('p', { hasText: words.byHand });
    expect(await told.count()).toBe(1);
    const papers = page.getByRole('group', { name: 'Documenti' });
    await papers.getByRole('button', { name: words.addRow }).click();
    await papers.getByLabel('Nome').fill('uno.pdf');
    await page.getByRole('textbox', { name: 'Giorno' }).fill('3/11/2026');
    expect(await answers()).toMatchObject({ day: '2026-11-03', papers: [{ name: 'uno.pdf' }] });
    expect(await told.count()).toBe(1);
    expect((await said()).filter((text) => text.includes(words.byHand))).toHaveLength(1);
  },
);

test('without the search one answer of many is chosen from a list', async () => {
  await withhold('search');
  await open();
  await page.getByRole('combobox', { name: 'Causa' }).selectOption('Neve');
  expect(await answers()).toMatchObject({ kind: 'Neve' });
});

test('when nothing comes but the module and its rules, every step is drawn, filled and gone through', async () => {
  await page.route('**/cigo-form.*.js', (route) =>
    /\.rules-/.test(route.request().url()) ? route.continue() : route.abort(),
  );
  await page.goto(`${server.origin}/cigo.html`);
  const steps = page.locator('#steps-list button');
  await steps.nth(1).click();
  await page.getByLabel('Cognome').first().fill('Rossi');
  for (let step = 2; step < 15; step++) {
    await steps.nth(step).click();
    await page
      .locator('#step-title')
      .getByText(words.step(step + 1, 15))
      .waitFor();
  }
  expect(await page.evaluate("document.querySelector('cigo-form').data.richiedente.cognome")).toBe('Rossi');
});
