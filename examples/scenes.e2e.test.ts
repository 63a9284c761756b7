// The pages and dialogs that only something done brings about (trying other values, search, what is missing, documents,
// import, review, sending, receipt), where space, sight or patience is short: nothing is cut, the focus is seen, axe is silent.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../renderer/host/words/it.js';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { readExamples, type ExampleFile } from '../scripts/omnia/examples.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';
import { isSettled } from './focused.harness.js';
import { SCENES, stage, type Scene } from './scenes.harness.js';
import { cutOff, findings, focusInSight, movingParts } from './sight.harness.js';

const ROOT = path.join(import.meta.dirname, '..');
const PAGE = '<!doctype html><html lang="it"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Prova</title><link rel="stylesheet" href="/page.css"><script type="module" src="/cigo-form.js"></script><main><h1>Prova</h1><cigo-form action="/domande"></cigo-form></main></html>';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** Where a scene is looked at. A window of 1280 by 1024 at 400 % has 320 by 256 for the page. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly text?: string;
  readonly media?: Media;
}

const ROOMS: readonly (readonly [string, Room])[] = [
  ['a phone of 320 px', { width: 320, height: 700 }],
  ['400 % zoom', { width: 320, height: 256 }],
  ['200 % text', { width: 1280, height: 900, text: '200%' }],
  ['forced colours', { width: 1280, height: 900, media: { forcedColors: 'active' } }],
];

let server: StrictServer;
let browser: Browser;
let axeSource: string;
let examples: ReadonlyMap<string, ExampleFile>;

beforeAll(async () => {
  server = await serveStrictly(path.join(ROOT, 'dist', 'cdn'), { '/tag.html': PAGE, '/page.css': 'body { margin: 1rem; background: Canvas; color: CanvasText; }' });
  browser = await chromium.launch(launchOptions(await findChromium()));
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  examples = await readExamples(path.join(ROOT, 'schemas', 'cigo'));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(scene: Scene, { width, height, text, media }: Room): Promise<Page> {
  const page = await browser.newPage({ locale: 'it-IT', timezoneId: 'Europe/Rome', viewport: { width, height } });
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  await page.goto(`${server.origin}/tag.html`);
  if (text !== undefined) await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
  await stage(page, scene, examples);
  await page.waitForFunction(isSettled, words.loading);
  return page;
}

/** So many stops are looked at; a dialog has fewer, and a page of answers has its like further on. */
const STOPS = 40;

/** What is wrong with any of the stops of the Tab key. */
async function unseenStops(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(focusInSight);
    if (seen && seen.fault !== '') faults.push(`${seen.id}: ${seen.fault}`);
  }
  return [...new Set(faults)];
}

test.each(ROOMS)('nothing is cut, moves or hides the focus: %s', async (_, room) => {
  const wrong: Record<string, readonly string[]> = {};
  for (const [name, scene] of Object.entries(SCENES)) {
    const page = await open(scene, room);
    const here = [...(await page.evaluate(cutOff)), ...(await page.evaluate(movingParts)), ...(await unseenStops(page))];
    if (here.length > 0) wrong[name] = here;
    await page.close();
  }
  expect(wrong).toEqual({});
}, 240_000);

const COLOURS: readonly (readonly [string, Media])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
];

test.each(COLOURS)('axe finds nothing in %s', async (_, media) => {
  const wrong: Record<string, readonly string[]> = {};
  for (const [name, scene] of Object.entries(SCENES)) {
    // So high that nothing has to scroll: what stays in sight would lie over what is scrolled under it.
    const page = await open(scene, { width: 1280, height: 12_000, media });
    await page.evaluate(axeSource);
    await page.evaluate(() => scrollTo(0, 0));
    const here = await findings(page);
    if (here.length > 0) wrong[name] = here;
    await page.close();
  }
  expect(wrong).toEqual({});
}, 240_000);
