// The built form in a frame of a portal of another origin, under the strict policy, sandboxed as portals do: it is drawn,
// filled, led through and asked, and the policy is not broken once.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { words } from '../renderer/host/words/it.js';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';

/** The form on a page of its own, with these attributes. */
const pageOf = (attributes: string): string =>
  `<!doctype html><html lang="it"><title>Domanda</title><script type="module" src="/cigo-form.js"></script><main><h1>Domanda</h1><cigo-form today="2026-11-16" ${attributes}></cigo-form></main></html>`;

/** Counts, inside each document and from its first moment, what the policy forbids. */
const COUNT_VIOLATIONS = `
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(event.violatedDirective + ' ' + event.blockedURI));
`;

let server: StrictServer;
let browser: Browser;
let host: Server | null = null;

afterEach(() => void host?.close());
beforeAll(async () => {
  server = await serveStrictly(join(import.meta.dirname, '..', 'dist', 'cdn'), { '/form.html': pageOf(''), '/draft.html': pageOf('draft-key="prova"') });
  browser = await chromium.launch(launchOptions(await findChromium()));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A portal on an address of its own, which has no such policy; gives the address. */
async function portal(sandbox: string, path: string): Promise<string> {
  const body = `<!doctype html><html lang="it"><title>Portale</title><iframe title="Domanda" width="1200" height="700" ${sandbox} src="${server.origin}${path}"></iframe>`;
  host = createServer((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(body));
  await new Promise<void>((resolve) => host?.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${(host.address() as AddressInfo).port}/`;
}

/** Opens the portal; gives its page and the frame with the form. */
async function open(sandbox: string, path = '/form.html', inside = browser): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const page = await inside.newPage({ locale: 'it-IT', timezoneId: 'Europe/Rome' });
  await page.addInitScript(COUNT_VIOLATIONS);
  await page.goto(await portal(sandbox, path));
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.getByRole('button', { name: words.next }).waitFor();
  return { page, frame };
}

/** The id of what has the focus inside the form. */
const focused = (frame: Frame): Promise<unknown> =>
  frame.evaluate("document.querySelector('cigo-form').shadowRoot.activeElement?.id");

test.each([
  ['free', ''],
  ['without forms, downloads and popups', 'sandbox="allow-scripts allow-same-origin"'],
])('in a frame, %s', async (_, sandbox) => {
  const { page, frame } = await open(sandbox);
  await frame.getByRole('button', { name: words.find }).click();
  await frame.getByRole('dialog').getByRole('button', { name: words.close }).click();
  await frame.getByRole('dialog').waitFor({ state: 'detached' });
  // What is missing is gathered, and each line leads to its field.
  await frame.getByRole('button', { name: words.next }).click();
  await frame.getByRole('button', { name: words.next }).click();
  const link = frame.locator('#summary a').first();
  await link.waitFor();
  const target = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.click();
  expect(String(await focused(frame)).startsWith(target)).toBe(true);
  expect(new URL(frame.url()).hash).toBe('');
  await frame.getByLabel('Cognome').first().fill('Rossi');
  expect(await frame.evaluate("document.querySelector('cigo-form').data.richiedente.cognome")).toBe('Rossi');
  expect(await frame.evaluate('globalThis.violations')).toEqual([]);
  await page.close();
});

/** A browser as people have it: the driver's own switches keep frames of another site from keeping anything. */
async function plainBrowser(profile: string): Promise<Browser> {
  const { args, ...options } = launchOptions(await findChromium());
  return chromium.launch({ ...options, ignoreDefaultArgs: true, args: [...args, '--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`] });
}

test.each([
  ['free', ''],
  ['without forms, downloads and popups', 'sandbox="allow-scripts allow-same-origin"'],
])('in a frame of another site, %s, a draft is kept and found again', async (_, sandbox) => {
  const profile = await mkdtemp(join(tmpdir(), 'omnia-profile-'));
  const plain = await plainBrowser(profile);
  try {
    const { frame } = await open(sandbox, '/draft.html', plain);
    await frame.getByRole('button', { name: words.next }).click();
    await frame.getByLabel('Cognome').first().fill('Rossi');
    await frame.locator('.draft.saved').waitFor();
    await frame.evaluate('void location.reload()');
    await frame.locator('.draft.resumed').waitFor();
    expect(await frame.evaluate("document.querySelector('cigo-form').data.richiedente.cognome")).toBe('Rossi');
  } finally {
    await plain.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('where the browser lets frames of another site keep nothing, a person is told, and work goes on', async () => {
  const { page, frame } = await open('', '/draft.html');
  await frame.locator('.draft.unsaved').getByText('Il browser non conserva dati').waitFor();
  await frame.locator('.draft.unsaved').getByRole('button', { name: 'Scarica la bozza' }).waitFor();
  await frame.getByRole('button', { name: words.next }).click();
  await frame.getByLabel('Cognome').first().fill('Rossi');
  expect(await frame.evaluate("document.querySelector('cigo-form').data.richiedente.cognome")).toBe('Rossi');
  await page.close();
});
