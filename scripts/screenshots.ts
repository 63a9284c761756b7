// `npm run screenshots`: pictures of the example page, phone and desktop, light and dark, into dist/screenshots. For
// looking at; they are no test.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { findChromium, launchOptions } from './browser.js';
import { serveStrictly } from './strict-server.js';

const DIST = path.join(import.meta.dirname, '..', 'dist');
const OUT = path.join(DIST, 'screenshots');

/** Goes to a step by its title: in the column of steps, or in the list that opens from one line. */
async function step(page: Page, title: string): Promise<void> {
  const toggle = page.locator('.steps-toggle');
  if (await toggle.isVisible()) await toggle.click();
  await page.locator('.steps li button', { hasText: title }).click();
}

async function sent(page: Page): Promise<void> {
  await step(page, 'Riepilogo');
  await page.locator('footer .primary').click();
}

/** What is worth looking at: a name, and how to get there from the example page. */
const STATES: readonly (readonly [name: string, search: string, act: (page: Page) => Promise<void>])[] = [
  ['empty', '', async () => {}],
  ['empty-errors', '', sent],
  ['f01-cause', '?example=f01', (page) => step(page, 'Causale')],
  ['f01-period', '?example=f01', (page) => step(page, 'Periodo')],
  [
    'f17-period',
    '?example=f17',
    async (page) => {
      await sent(page);
      await step(page, 'Periodo');
    },
  ],
  ['f17-workers', '?example=f17', (page) => step(page, 'Lavoratori')],
  ['f07-review', '?example=f07&mode=review', async () => {}],
  ['f07-readonly', '?example=f07&mode=readonly', (page) => step(page, 'Periodo')],
  ['f01-german', '?example=f01&language=de', (page) => step(page, 'Periodo')],
  [
    'f17-why',
    '?example=f17',
    async (page) => {
      await step(page, 'Periodo');
      await page.locator('button.why').first().click();
      await page.locator('dialog[open]').waitFor();
    },
  ],
  [
    'f17-alerts',
    '?example=f17',
    async (page) => {
      const toggle = page.locator('.alerts-toggle');
      if (await toggle.isVisible()) await toggle.click();
      await page.locator('.gathered .entry').first().waitFor();
    },
  ],
  [
    'steps-open',
    '?example=f17',
    async (page) => {
      const toggle = page.locator('.steps-toggle');
      if (await toggle.isVisible()) await toggle.click();
    },
  ],
];

/** What stays in sight and what covers the page are seen in a window, not on the whole length of a page. */
const IN_WINDOW: ReadonlySet<string> = new Set(['f17-why', 'f17-alerts']);

const SIZES = [
  { name: '360', width: 360, height: 740 },
  { name: '768', width: 768, height: 1024 },
  { name: '1280', width: 1280, height: 900 },
];
/** `npm run screenshots -- f17`: only the states whose name says so. */
const wanted = process.argv[2] ?? '';

const site = await serveStrictly(path.join(DIST, 'site'));
const browser = await chromium.launch(launchOptions(await findChromium()));
await mkdir(OUT, { recursive: true });
for (const { name: size, width, height } of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'it-IT' });
    for (const [name, search, act] of STATES.filter(([name]) => name.includes(wanted))) {
      const page = await context.newPage();
      await page.goto(`${site.origin}/${search}`);
      await page.locator('.form').waitFor();
      if (search) await page.getByText('Oggi vale il').waitFor();
      if (search.includes('language=de')) await page.getByRole('button', { name: 'Weiter' }).waitFor();
      await act(page);
      const file = path.join(OUT, `${name}-${size}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: !IN_WINDOW.has(name) });
      console.log(path.relative(process.cwd(), file));
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
await site.close();
