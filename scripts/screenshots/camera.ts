// Takes pictures. In: subjects, a browser, where the pages are served. Out: PNG files, one a subject, size and theme.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { SIZES, THEMES, type Places, type SheetName, type Size, type Subject, type Theme } from './subject.js';

/** A picture that was taken. */
export interface Picture {
  readonly name: string;
  /** Null when it is on none. */
  readonly sheet: SheetName | null;
  readonly size: string;
  readonly theme: Theme;
  readonly file: string;
}

/** The moment of all pictures. */
export const NOW = '2026-11-25T09:30:00+01:00';
/** So long one subject is waited for, ms. */
const PATIENCE = 60_000;
/** Beyond this a browser paints no picture. */
const HIGHEST = 16_000;
/** So many subjects are taken at the same time. */
const AT_ONCE = 2;

/**
 * Takes all pictures of all subjects into a folder; says of each what it is.
 * @throws {AggregateError} when some could not be taken; the others were
 */
export async function takeAll(subjects: readonly Subject[], browser: Browser, places: Places, folder: string): Promise<readonly Picture[]> {
  await mkdir(folder, { recursive: true });
  const taken = new Map<Subject, readonly Picture[]>();
  const failed: Error[] = [];
  const waiting = [...subjects];
  const work = async (): Promise<void> => {
    for (let subject = waiting.shift(); subject; subject = waiting.shift()) {
      try {
        taken.set(subject, await take(subject, browser, places, folder));
        console.log(subject.name);
      } catch (error) {
        failed.push(new Error(`${subject.name}: ${String(error)}`));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failed.length > 0) throw new AggregateError(failed, failed.map(({ message }) => message).join('\n\n'));
  return subjects.flatMap((subject) => taken.get(subject) ?? []);
}

/** Takes one subject, in a browser that knows nothing of the others. */
async function take(subject: Subject, browser: Browser, places: Places, folder: string): Promise<readonly Picture[]> {
  const context = await browser.newContext({ locale: 'it-IT', timezoneId: 'Europe/Rome', reducedMotion: 'reduce', forcedColors: subject.forcedColours ? 'active' : 'none' });
  context.setDefaultTimeout(PATIENCE);
  try {
    return await within(PATIENCE, pictures(subject, context, places, folder));
  } finally {
    await context.close();
  }
}

async function pictures(subject: Subject, context: BrowserContext, places: Places, folder: string): Promise<readonly Picture[]> {
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  const sizes = SIZES.filter(({ name }) => subject.sizes?.includes(name) ?? true);
  const [first] = sizes;
  if (first) await page.setViewportSize(first);
  await subject.open(page, places);
  const found: Picture[] = [];
  for (const size of sizes) {
    for (const theme of subject.themes ?? THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      await (subject.look ?? resize)(page, size, theme);
      const file = path.join(folder, `${subject.name.replaceAll(/[^\w-]+/g, '-')}-${size.name}-${theme}.png`);
      if (!subject.inWindow) await stretch(page);
      await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
      found.push({ name: subject.name, sheet: (subject.isOnSheet?.(size.name, theme) ?? true) ? subject.sheet : null, size: size.name, theme, file });
    }
  }
  return found;
}

/** Makes the window as high as the page: what stays in sight then lies where it belongs. */
async function stretch(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  // A higher window may show more, and what comes late makes a page longer.
  for (let round = 0; round < 3; round++) {
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    await page.setViewportSize({ width, height: Math.min(HIGHEST, height) });
  }
}

async function resize(page: Page, { width, height }: Size): Promise<void> {
  await page.setViewportSize({ width, height });
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not there after ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
