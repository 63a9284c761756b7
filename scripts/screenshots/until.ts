// Waits for what a page comes to. In: an expression. Out: nothing, once it holds. Playwright's own way polls inside the page
// with code from a string, which a strict policy forbids.
import type { Page } from 'playwright';

/** Between two looks, ms. */
const PAUSE = 50;

/** Waits until an expression holds on a page; who calls it sets how long at most. */
export async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate<boolean>(`Boolean(${expression})`))) await page.waitForTimeout(PAUSE);
}
