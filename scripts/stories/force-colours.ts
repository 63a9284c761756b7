// A command of the tests in the browser: puts the page into the system's high contrast, which no page can do itself.
import type { BrowserCommand } from 'vitest/node';

/** Puts the browser into forced colours, or out of them. */
export const forceColours: BrowserCommand<[on: boolean]> = async ({ page }, on) => {
  await page.emulateMedia({ forcedColors: on ? 'active' : 'none' });
};
