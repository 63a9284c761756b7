// The printed summary as pages. In: the built example page. Out: its PDF, and pictures of its pages where `pdftoppm`
// (poppler) is there to draw them; where it is not, the picture is of the document as it lies on paper, in one length.
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { NOW, type Picture } from './camera.js';
import type { Places } from './subject.js';
import { until } from './until.js';

/** Dots an inch of a page's picture. */
const DOTS = 80;
/** Width of A4 between the margins of the printed sheet, px. */
const PAPER = 673;

/** The document that the form prints, taken out of its frame before anything would print it. */
const PRINTED = `(() => {
  const { contentDocument } = document.querySelector('cigo-form').shadowRoot.querySelector('iframe');
  const rules = contentDocument.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  return '<!doctype html><html lang="it"><title>' + contentDocument.title + '</title><style>' + rules.join(' ') + '</style>' + contentDocument.body.outerHTML;
})()`;

/** Takes the summary of an application. */
export async function printPages(browser: Browser, { site }: Places, folder: string): Promise<readonly Picture[]> {
  const context = await browser.newContext({ locale: 'it-IT', timezoneId: 'Europe/Rome' });
  const page = await context.newPage();
  try {
    await page.clock.setFixedTime(NOW);
    await page.addInitScript('globalThis.print = () => { globalThis.top.printed = true; };');
    await page.goto(`${site}?example=f02&step=periodo`);
    await page.getByText('Oggi vale il').waitFor();
    await page.locator('.acknowledge').first().click();
    await page.getByRole('button', { name: 'Stampa il riepilogo' }).click();
    await until(page, 'globalThis.printed');
    const printed = await page.evaluate<string>(PRINTED);
    const paper = await context.newPage();
    await paper.setContent(printed);
    return await drawn(paper, folder);
  } finally {
    await context.close();
  }
}

async function drawn(paper: Page, folder: string): Promise<readonly Picture[]> {
  const pdf = path.join(folder, 'printed-summary.pdf');
  await paper.pdf({ path: pdf, preferCSSPageSize: true });
  const { status } = spawnSync('pdftoppm', ['-png', '-r', String(DOTS), pdf, path.join(folder, 'printed-summary')]);
  if (status === 0) {
    const pages = (await readdir(folder)).filter((file) => /^printed-summary-\d+\.png$/.test(file)).sort();
    return pages.map((file, i) => picture(`page ${i + 1}`, path.join(folder, file)));
  }
  const file = path.join(folder, 'printed-summary.png');
  await paper.setViewportSize({ width: PAPER, height: 900 });
  await paper.emulateMedia({ media: 'print' });
  await paper.screenshot({ path: file, fullPage: true });
  return [picture('whole', file)];
}

function picture(name: string, file: string): Picture {
  return { name: `printed summary of f02, ${name}`, sheet: 'print', size: 'A4', theme: 'light', file };
}
