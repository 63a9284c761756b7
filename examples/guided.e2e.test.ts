// The built page in a real browser, served under the strict policy: a rule tells the right dates, a suggestion is taken
// and taken back, and a whole application is filled from the keyboard alone.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';

const ROOT = path.join(import.meta.dirname, '..');

/** Counts, inside the page and from its first moment, what the policy forbids. */
const COUNT_VIOLATIONS = `
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(event.violatedDirective + ' ' + event.blockedURI));
`;

let server: StrictServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serveStrictly(path.join(ROOT, 'dist', 'site'));
  browser = await chromium.launch(launchOptions(await findChromium()));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  page = await browser.newPage({ locale: 'it-IT', timezoneId: 'Europe/Rome', acceptDownloads: true });
  await page.addInitScript(COUNT_VIOLATIONS);
});
afterEach(async () => {
  expect((await violations()) ?? [], 'the page counted violations of its policy').toEqual([]);
  await page.close();
});

async function violations(): Promise<unknown> {
  return page.evaluate('globalThis.violations');
}

/** Loads an example in the tag, on a day of the test's choice. */
async function load(name: string, today: string): Promise<void> {
  await page.goto(`${server.origin}/?example=${name}`);
  await page.getByText('Oggi vale il').waitFor();
  await page.locator('cigo-form').evaluate((form, day) => form.setAttribute('today', day), today);
}

async function exported(): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Scarica i dati' }).click()]);
  return readFile(await download.path(), 'utf8');
}

test('a late application: the dates are right, Monday is offered, taken, and taken back to the byte', async () => {
  await load('f01', '2026-11-25');
  const untouched = await exported();
  await page.getByRole('button', { name: /^Periodo/ }).click();
  const late = page.locator('[data-alert=R38]').first();
  await late.waitFor();
  expect(await late.innerText()).toContain('24 novembre 2026');
  expect(await late.innerText()).toContain('18 novembre 2026');

  const start = page.getByRole('textbox', { name: 'Inizio del periodo' });
  await start.fill('11/11/2026');
  await start.blur();
  const monday = page.locator('[data-alert=R33]');
  const accept = monday.getByRole('button', { name: 'Parti da lunedì 9 novembre 2026' });
  await accept.click();
  expect(await start.inputValue()).toBe('09/11/2026');
  await monday.waitFor({ state: 'detached' });

  const undo = page.getByRole('button', { name: 'Annulla modifica' });
  await undo.click();
  expect(await start.inputValue()).toBe('11/11/2026');
  await undo.click();
  expect(await start.inputValue()).toBe('09/11/2026');
  expect(await undo.isDisabled()).toBe(true);
  expect(await exported()).toBe(untouched);
});

test('the count of violations counts', async () => {
  const bad = await serveStrictly(ROOT, { '/bad.html': '<!doctype html><title>Prova</title><p style="color: red">Prova</p>' });
  await page.goto(`${bad.origin}/bad.html`);
  await expect.poll(violations).toEqual([expect.stringContaining('style-src')]);
  await bad.close();
  await page.goto('about:blank');
});

test('what is exported is what was loaded', async () => {
  await load('f09', '2026-11-22');
  const { data } = JSON.parse(await readFile(path.join(ROOT, 'schemas/cigo/examples/f09.json'), 'utf8')) as { data: unknown };
  expect(JSON.parse(await exported())).toEqual(data);
});

test('the summary is printed from a frame of its own, under the same policy, with a sheet of its own', async () => {
  await page.addInitScript('globalThis.print = () => { globalThis.top.printed = true; };');
  await load('f05', '2026-11-16');
  await page.getByRole('button', { name: 'Stampa il riepilogo' }).click();
  await expect.poll(() => page.evaluate('globalThis.printed')).toBe(true);
  const [head, sheets, broken] = await page.evaluate<[string, number, unknown]>(`(() => {
    const { contentDocument, contentWindow } = document.querySelector('cigo-form').shadowRoot.querySelector('iframe');
    return [contentDocument.querySelector('thead').textContent, contentDocument.adoptedStyleSheets[0].cssRules.length, contentWindow.violations ?? []];
  })()`);
  expect(head).toContain('N.');
  expect(sheets).toBeGreaterThan(10);
  expect(broken).toEqual([]);
});

test('two steps of f01 are filled from the keyboard alone', async () => {
  await page.goto(server.origin);
  await page.getByRole('button', { name: 'Avanti' }).waitFor();
  const { keyboard } = page;
  const reach = async (name: string): Promise<void> => {
    for (let i = 0; i < 150; i++) {
      if ((await focusedName()).startsWith(name)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`no Tab leads to "${name}", the last was "${await focusedName()}"`);
  };

  await reach('Causale ed evento');
  await keyboard.press('Enter');
  expect(await focusedName()).toBe('Passo 6 di 15 Causale ed evento');
  await keyboard.press('Tab');
  await reach('Causale');
  await keyboard.type('Mancanza di lavoro');
  await keyboard.press('Tab');
  await reach('Sì');
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await reach('Descrizione');
  await keyboard.type('Riduzione degli ordini di due clienti principali.');
  await reach('Periodo');
  await keyboard.press('Enter');

  await reach('Inizio del periodo');
  await keyboard.type('9/11/26');
  await reach('Fine del periodo');
  await keyboard.type('20/12/2026');
  await reach('Inizio effettivo');
  await keyboard.type('09.11.2026');
  await reach('Settimane richieste');
  await keyboard.type('6');
  await reach('Sospensione');
  await keyboard.press('ArrowDown');
  await reach('Ore totali richieste');
  await keyboard.type('300');
  await keyboard.press('Tab');

  const example = JSON.parse(await readFile(path.join(ROOT, 'schemas/cigo/examples/f01.json'), 'utf8')) as { data: Record<string, unknown> };
  const filled = await page.evaluate<Record<string, unknown>>("document.querySelector('cigo-form').data");
  expect({ causale: filled.causale, periodo: filled.periodo }).toEqual({ causale: example.data.causale, periodo: example.data.periodo });
});

/** What a screen reader would call the element that has the focus, inside the form's root too. */
async function focusedName(): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) return element.labels?.[0]?.innerText.replace(/(\n| \()[^]*/, '').trim() ?? '';
    return element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  });
}

test('the modules for pages work from two tags under the strict policy', async () => {
  const pages = {
    '/tag.html': '<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/cigo-form.js"></script><cigo-form today="2026-11-16"></cigo-form></html>',
    '/own.html': '<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/omnia-forms.js"></script><omnia-form src="/own.json"></omnia-form></html>',
    '/own.json': JSON.stringify({
      $id: 'own', version: '1.0.0', title: 'Modulo', type: 'object', required: ['nome'],
      properties: { nome: { type: 'string', title: 'Nome', minLength: 2, alerts: [{ id: 'A1', level: 'info', when: "value == 'Ada'", message: 'Buongiorno {value}.' }] } },
    }),
  };
  const cdn = await serveStrictly(path.join(ROOT, 'dist', 'cdn'), pages);
  await page.goto(`${cdn.origin}/tag.html`);
  await page.getByRole('heading', { name: 'Prima di cominciare' }).first().waitFor();
  expect(await violations()).toEqual([]);

  await page.goto(`${cdn.origin}/own.html`);
  const name = page.getByLabel('Nome');
  await name.fill('A');
  await name.blur();
  await page.locator('.error', { hasText: 'Scriva almeno 2 caratteri.' }).waitFor();
  await name.fill('Ada');
  await name.blur();
  await page.locator('.alert', { hasText: 'Buongiorno Ada.' }).waitFor();
  expect(await violations()).toEqual([]);
  await cdn.close();
});
