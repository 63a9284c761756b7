// `npm run storybook:check`: opens the built Storybook from a plain server without any network, tries every choice of the
// toolbar and reads every page of docs, in light and dark. In: nothing, or the address of a running Storybook. Out: what
// is wrong, and an exit code that is 0 only when nothing is. What a story looks like inside is guarded by `npm test`.
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { pages } from '../../stories/page-list.js';
import { states } from '../../stories/states.js';
import { toolbar } from '../../stories/toolbar.js';
import { serve } from '../bench/server.js';
import { findChromium, launchOptions } from '../browser.js';

const BUILT = path.join(import.meta.dirname, '..', '..', 'dist', 'storybook');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const STORY = 'forms-the-cigo-from-first-visit-to-receipt--late';

/**
 * Parts of Storybook's own, of which this house changes nothing. What is in frames are stories, the first of them twice; the boxes
 * around stories scroll until Storybook has measured them.
 */
const NOT_OURS = ['.docblock-argstable', '.docblock-code-toggle', '.docblock-source'];
const NOT_ASKED = { 'frame-tested': { enabled: false }, 'frame-title-unique': { enabled: false }, 'scrollable-region-focusable': { enabled: false } };

/** What a choice changes in the page of the story, by its name. */
const EFFECTS: Readonly<Record<keyof typeof toolbar, (value: string) => string>> = {
  today: (value) => `form.today === '${value}'`,
  lang: (value) => `form.lang === '${value}' && form.shadowRoot.querySelector('[role=status]').lang === '${value}'`,
  mode: (value) => (value === 'disabled' ? 'form.disabled' : `form.mode === '${value}'`),
  density: (value) => `room.dataset.density === '${value}'`,
  theme: (value) => `getComputedStyle(room).colorScheme === '${value}'`,
  policy: () => `room.querySelector('.story-policy')?.textContent.includes(': 0 refused')`,
};

/** How long a choice may take to show, ms. */
const PATIENCE = 15_000;

const faults: string[] = [];

/** A page that may reach nothing but its own server, and of which every error is kept. */
async function open(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const fault = (text: string): void => void faults.push(`${page.url()}: ${text}`);
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(origin) || /^(?:data|blob):/.test(url)) return route.continue();
    fault(`asks for ${url}`);
    return route.abort();
  });
  page.on('pageerror', (error) => fault(error.message));
  page.on('console', (message) => message.type() === 'error' && fault(message.text()));
  return page;
}

/** Chooses in a list of the toolbar. */
async function choose(page: Page, list: string, value: string): Promise<void> {
  await page.locator(`[data-testid=sb-preview-toolbar] button[aria-label^="${list}"]`).click();
  await page.locator(`[role=listbox] [id$="-opt-${value}"]`).click();
}

async function storyFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
  if (!frame) throw new Error('Storybook shows no story.');
  await frame.waitForFunction("document.querySelector('cigo-form')?.shadowRoot?.querySelector('.alert')");
  return frame;
}

async function holds(frame: Frame, what: string, effect: string): Promise<void> {
  const read = `(() => { const room = document.querySelector('.story-room'), form = room?.querySelector('cigo-form'); return Boolean(form?.shadowRoot?.querySelector('.form') && (${effect})); })()`;
  // Asked again and again from here: the driver's own waiting evaluates text in the page, which a strict policy forbids.
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) if (await frame.evaluate<boolean>(read)) return;
  faults.push(`${what}: in vain waited for ${effect}`);
}

async function tryToolbar(browser: Browser, origin: string): Promise<number> {
  const page = await open(browser, origin);
  await page.goto(`${origin}/?path=/story/${STORY}`);
  const frame = await storyFrame(page);
  let tried = 0;
  for (const [name, { description, toolbar: { items } }] of Object.entries(toolbar)) {
    for (const { value } of items.filter((item) => item.value !== '')) {
      await choose(page, description, value);
      await holds(frame, `${name}, ${value}`, EFFECTS[name as keyof typeof toolbar](value));
      tried += 1;
    }
    await choose(page, description, '');
  }
  for (const [name, width] of [['phone', 360], ['tablet', 768]] as const) {
    await choose(page, 'Viewport', name);
    await holds(frame, `viewport, ${name}`, `innerWidth === ${width}`);
    tried += 1;
  }
  await page.close();
  return tried;
}

/** What axe finds on a page of docs, and whether its tables are tables. */
async function readDocs(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  if ((await page.locator('main').innerText()).includes('| ---')) faults.push(`${address}: a table is not drawn`);
  await page.addScriptTag({ path: AXE });
  const { violations, incomplete } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({ exclude: NOT_OURS })}, ${JSON.stringify({ iframes: false, resultTypes: ['violations', 'incomplete'], rules: NOT_ASKED })})`);
  for (const { id, nodes } of [...violations, ...incomplete]) faults.push(...nodes.map(({ target }) => `${address}: ${id}: ${target.flat().join(' ')}`));
}

interface Index {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: 'docs' | 'story' }>>;
}

const given = process.argv[2];
const site = given === undefined ? await serve(BUILT) : { origin: given, close: () => Promise.resolve() };
const browser = await chromium.launch(launchOptions(await findChromium()));
try {
  const { origin } = site;
  const entries = Object.values(((await (await fetch(`${origin}/index.json`)).json()) as Index).entries);
  const stories = entries.filter(({ type }) => type === 'story').length;
  if (stories !== states.length + pages.length) faults.push(`${stories} stories are there, of ${states.length + pages.length}`);
  const tried = await tryToolbar(browser, origin);
  const docs = entries.filter(({ type }) => type === 'docs');
  const page = await open(browser, origin);
  for (const { id } of docs) for (const theme of ['light', 'dark']) await readDocs(page, `${origin}/iframe.html?viewMode=docs&id=${id}&globals=theme:${theme}`);
  for (const fault of new Set(faults)) console.error(fault);
  console.log(`${stories} stories, ${docs.length} pages of docs in light and dark, ${tried} choices of the toolbar: ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await site.close();
}
