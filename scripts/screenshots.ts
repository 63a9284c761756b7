// `npm run screenshots`: pictures of every state, step and page at three sizes, light and dark, into dist/screenshots, and
// as sheets into docs/screenshots. In: words that the names of the wanted subjects contain; with any, no sheet is written.
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findChromium, launchOptions } from './browser.js';
import { takeAll } from './screenshots/camera.js';
import { PORTAL, RECEIVER, pageSubjects } from './screenshots/pages.js';
import { printPages } from './screenshots/print.js';
import { writeSheets } from './screenshots/sheets.js';
import { stateSubjects } from './screenshots/states.js';
import { serveStrictly } from './strict-server.js';

const ROOT = path.join(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');
const PICTURES = path.join(DIST, 'screenshots');
const SHEETS = path.join(ROOT, 'docs', 'screenshots');

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word));

await build({
  configFile: false,
  root: path.join(import.meta.dirname, 'screenshots', 'gallery'),
  logLevel: 'warn',
  base: './',
  build: { outDir: path.join(DIST, 'gallery'), emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
});
await rm(PICTURES, { recursive: true, force: true });
await mkdir(PICTURES, { recursive: true });

const example = await readFile(path.join(DIST, 'site', 'index.html'), 'utf8');
const portal = example.replace('<cigo-form>', `<cigo-form draft-key="prova" action="${RECEIVER}">`);
const site = await serveStrictly(DIST, { [`/site/${PORTAL}`]: portal });
const options = launchOptions(await findChromium());
// Letters in grey: their colours would depend on the screen, and weigh.
const browser = await chromium.launch({ ...options, args: [...options.args, '--disable-lcd-text'] });
const places = { gallery: `${site.origin}/gallery/index.html`, site: `${site.origin}/site/` };
try {
  const subjects = [...stateSubjects(), ...pageSubjects].filter(({ name }) => isWanted(name));
  const taken = await takeAll(subjects, browser, places, PICTURES);
  const pictures = [...taken, ...(isWanted('print') ? await printPages(browser, places, PICTURES) : [])];
  console.log(`${pictures.length} pictures of ${subjects.length} subjects in ${path.relative(process.cwd(), PICTURES)}`);
  if (wanted.length === 0) for (const { file, bytes } of await writeSheets(pictures, browser, places, SHEETS)) console.log(`${path.relative(process.cwd(), file)} ${Math.round(bytes / 1024)} KiB`);
} finally {
  await browser.close();
  await site.close();
}
