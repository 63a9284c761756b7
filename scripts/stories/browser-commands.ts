// Commands of the tests in the browser, for what no page can do itself: the system's high contrast, a larger window.
import type { BrowserCommand } from 'vitest/node';

/** Puts the browser into forced colours, or out of them. */
export const forceColours: BrowserCommand<[on: boolean]> = async ({ page }, on) => {
  await page.emulateMedia({ forcedColors: on ? 'active' : 'none' });
};

/** Makes the browser's window so large: a page that is larger would be scaled down, and so would its picture. */
export const enlarge: BrowserCommand<[width: number, height: number]> = async ({ page }, width, height) => {
  await page.setViewportSize({ width, height });
};
