// Every step of the built form as a person meets it at the worst moment, with all errors and alerts showing: axe finds
// nothing in any colours, assistive technology is told of every control, and nothing is cut when space is short.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../renderer/host/words/it.js';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';
import { isSettled } from './focused.harness.js';
import { cutOff, findings, movingParts } from './sight.harness.js';

const ROOT = path.join(import.meta.dirname, '..');
const FORM = path.join(ROOT, 'schemas', 'cigo');
const PAGE = '<!doctype html><html lang="it"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Prova</title><link rel="stylesheet" href="/page.css"><script type="module" src="/cigo-form.js"></script><main><h1>Prova</h1><cigo-form></cigo-form></main></html>';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

let server: StrictServer;
let browser: Browser;
let axeSource: string;
let application: string;
let steps: readonly string[];

beforeAll(async () => {
  server = await serveStrictly(path.join(ROOT, 'dist', 'cdn'), { '/tag.html': PAGE, '/page.css': 'body { margin: 1rem; background: Canvas; color: CanvasText; }' });
  browser = await chromium.launch(launchOptions(await findChromium()));
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  application = await readFile(path.join(FORM, 'examples', 'f17.json'), 'utf8');
  const form = JSON.parse(await readFile(path.join(FORM, 'generated', 'form.json'), 'utf8')) as { readonly steps: readonly { readonly id: string }[] };
  steps = form.steps.map(({ id }) => id);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page with an application full of mistakes, which somebody has tried to send. */
async function tried(media: Media = {}, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const page = await browser.newPage({ locale: 'it-IT', timezoneId: 'Europe/Rome', viewport });
  await page.emulateMedia(media);
  await page.goto(`${server.origin}/tag.html`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.evaluate((text) => {
    const { today, data } = JSON.parse(text) as { today: string; data: unknown };
    Object.assign(document.querySelector('cigo-form') as HTMLElement, { today, data });
  }, application);
  await go(page, steps.at(-1) ?? '');
  await page.getByRole('button', { name: words.send, exact: true }).press('Enter');
  return page;
}

async function go(page: Page, step: string): Promise<void> {
  await page.evaluate(async (id) => {
    const form = document.querySelector('cigo-form') as HTMLElement & { step: string; updateComplete: Promise<boolean> };
    form.step = id;
    await form.updateComplete;
  }, step);
  await page.waitForFunction(isSettled, words.loading);
}

const COLOURS: readonly (readonly [string, Media])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
];

test.each(COLOURS)('axe finds nothing on any step, in %s', async (_, media) => {
  // A page so high that nothing has to scroll: what stays in sight would lie over what is scrolled under it.
  const page = await tried(media, { width: 1280, height: 12_000 });
  await page.evaluate(axeSource);
  const found: Record<string, readonly string[]> = {};
  for (const step of steps) {
    await go(page, step);
    const here = await findings(page);
    if (here.length > 0) found[step] = here;
  }
  expect(found).toEqual({});
  await page.close();
}, 180_000);

/** Roles of what is worked with, as the browser tells them to assistive technology. */
const WORKED: ReadonlySet<unknown> = new Set(['textbox', 'searchbox', 'combobox', 'radio', 'checkbox', 'button', 'link']);

/** How many controls assistive technology is told of. */
async function told(session: CDPSession): Promise<number> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored, role }) => !ignored && WORKED.has(role?.value)).length;
}

/** How many controls can be seen. */
function drawn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('input, select, textarea, button, a[href], summary') ?? [])]);
    return controls.filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches('summary')).length;
  });
}

test('assistive technology is told of every control on every step', async () => {
  const page = await tried();
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  for (const step of steps) {
    await go(page, step);
    // What comes late may be drawn between the two counts: they are taken again until both are of one moment.
    await expect.poll(async () => ({ step, told: await told(session) - await drawn(page) }), { timeout: 10_000 }).toEqual({ step, told: 0 });
    expect(await drawn(page)).toBeGreaterThan(0);
  }
  await page.close();
});

const ROOMS: readonly (readonly [string, number, string])[] = [
  ['400 % zoom', 320, '100%'],
  ['200 % text', 1280, '200%'],
  ['200 % text on a phone', 360, '200%'],
];

test.each(ROOMS)('nothing is cut or pushed aside: %s', async (_, width, size) => {
  const page = await tried({ colorScheme: 'light' }, { width, height: 800 });
  await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
  const cut: Record<string, readonly string[]> = {};
  for (const step of steps) {
    await go(page, step);
    const here = await page.evaluate(cutOff);
    if (here.length > 0) cut[step] = here;
  }
  expect(cut).toEqual({});
  await page.close();
}, 120_000);

test('who wants less motion gets none', async () => {
  const page = await tried({ reducedMotion: 'reduce' });
  const moving: string[] = [];
  for (const step of steps) {
    await go(page, step);
    moving.push(...(await page.evaluate(movingParts)));
  }
  expect([...new Set(moving)]).toEqual([]);
  await page.close();
});
