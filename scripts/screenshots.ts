// `npm run screenshots`: pictures of the example page, phone and desktop, light and dark, into dist/screenshots. For
// looking at; they are no test.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { findChromium, launchOptions } from './browser.js';
import { serveStrictly } from './strict-server.js';

const DIST = path.join(import.meta.dirname, '..', 'dist');
const OUT = path.join(DIST, 'screenshots');

/** What is worth looking at: a name, and how to get there from the example page. */
const STATES: readonly (readonly [name: string, search: string, act: (page: Page) => Promise<void>])[] = [
  ['empty', '', async () => {}],
  ['empty-errors', '', async (page) => void (await page.getByRole('button', { name: 'Avanti' }).click())],
  ['f01-cause', '?example=f01', async () => {}],
  ['f01-period', '?example=f01', async (page) => void (await page.getByRole('button', { name: 'Avanti' }).click())],
  ['f07-unavoidable', '?example=f07', async () => {}],
  [
    'f17-period',
    '?example=f17',
    async (page) => {
      await page.getByRole('button', { name: 'Periodo' }).click();
      await page.getByRole('button', { name: 'Invia' }).click();
    },
  ],
];

const SIZES = [
  { name: '360', width: 360, height: 740 },
  { name: '1280', width: 1280, height: 900 },
];

const site = await serveStrictly(path.join(DIST, 'site'));
const browser = await chromium.launch(launchOptions(await findChromium()));
await mkdir(OUT, { recursive: true });
for (const { name: size, width, height } of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'it-IT' });
    for (const [name, search, act] of STATES) {
      const page = await context.newPage();
      await page.goto(`${site.origin}/${search}`);
      await page.getByRole('button', { name: 'Avanti' }).waitFor();
      if (search) await page.getByText('Oggi vale il').waitFor();
      await act(page);
      const file = path.join(OUT, `${name}-${size}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(path.relative(process.cwd(), file));
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
await site.close();
