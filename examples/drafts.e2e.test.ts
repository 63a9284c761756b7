// Drafts in the built module, under the strict policy: what is older than a second survives the death of the browser.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';

const ROOT = path.join(import.meta.dirname, '..');
const FORM = { $id: 'own', version: '1.0.0', title: 'Modulo', type: 'object', properties: { nome: { type: 'string', title: 'Nome' }, nota: { type: 'string', title: 'Nota' } } };
const PAGES = {
  '/draft.html': '<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/omnia-forms.js"></script><omnia-form src="/own.json" draft-key="prova"></omnia-form></html>',
  '/own.json': JSON.stringify(FORM),
};

let server: StrictServer;
let profile: string;
beforeAll(async () => {
  server = await serveStrictly(path.join(ROOT, 'dist', 'cdn'), PAGES);
  profile = await mkdtemp(path.join(tmpdir(), 'omnia-profile-'));
});
afterAll(async () => {
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function open(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions(await findChromium()), locale: 'it-IT' });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${server.origin}/draft.html`);
  await page.getByLabel('Nome').and(page.locator(':enabled')).waitFor();
  return { context, page };
}

/** The processes of the browser that uses our profile, and of no other. */
async function processes(): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map(async (id) => [Number(id), await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')] as const));
  return lines.filter(([, line]) => line.includes(profile)).map(([id]) => id);
}

test('the browser is killed while one types: everything older than a second is back', async () => {
  const { context, page } = await open();
  await page.getByLabel('Nome').pressSequentially('Rossi');
  await page.getByText('Bozza salvata').waitFor();
  await page.getByLabel('Nota').pressSequentially('scritta da più di un secondo');
  await page.waitForTimeout(1000);
  await page.getByLabel('Nota').pressSequentially(' e oltre');
  const mine = await processes();
  expect(mine.length).toBeGreaterThan(0);
  for (const id of mine) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // A child that died with its parent.
    }
  }
  await context.close().catch(() => undefined);

  const again = await open();
  await again.page.getByText('Abbiamo ripreso la bozza').first().waitFor();
  expect(await again.page.getByLabel('Nome').inputValue()).toBe('Rossi');
  expect(await again.page.getByLabel('Nota').inputValue()).toMatch(/^scritta da più di un secondo/);
  await again.context.close();
});
