// Pages and dialogs that only something done brings about, in the built CIGO. In: a page on which it is open. Out: the scene
// is there, whole.
import type { Page } from 'playwright';
import { words as guide } from '../renderer/host/words/guide/it.js';
import { words } from '../renderer/host/words/it.js';

/** One scene. */
export interface Scene {
  /** Example that it is made of. */
  readonly example: string;
  readonly step: string;
  /** What a page of a receiver answers, when something is sent. */
  readonly receiver?: 'receives' | 'gone';
  /** In the form's root, when the scene is whole. */
  readonly shows: string;
  readonly isDialog?: true;
  act?(page: Page): Promise<void>;
}

/** Opens what one button opens; where there is little room it is behind another. */
function press(name: string, behind?: string): (page: Page) => Promise<void> {
  return async (page) => {
    const button = page.getByRole('button', { name, exact: true });
    if (behind !== undefined && !(await button.isVisible())) await page.locator(behind).click();
    await button.click();
  };
}

/** All scenes, by name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  'what if': { example: 'f02', step: 'periodo', shows: 'dialog[open] table', isDialog: true, act: press(words.whatIf, '.meters-toggle') },
  find: {
    example: 'f02', step: 'periodo', shows: 'dialog[open] .found li', isDialog: true,
    async act(page) {
      await press(words.find, '.tools-toggle')(page);
      await page.getByLabel(guide.findLabel).fill('data');
    },
  },
  missing: { example: 'f17', step: 'periodo', shows: 'dialog[open] .missing-step', isDialog: true, act: press(words.missing, '.tools-toggle') },
  why: { example: 'f02', step: 'periodo', shows: 'dialog[open] .facts', isDialog: true, act: (page) => page.locator('.alert.warning button.why').first().click() },
  'start and import': { example: 'f02', step: 'inizio', shows: '.bring' },
  documents: { example: 'f17', step: 'allegati', shows: '.documents li' },
  review: { example: 'f17', step: 'riepilogo', shows: '.review .answers' },
  'not sent': { example: 'f13', step: 'riepilogo', receiver: 'gone', shows: '.sending.unsent', act: press(words.send) },
  receipt: { example: 'f13', step: 'riepilogo', receiver: 'receives', shows: '.receipt', act: press(words.send) },
};

const RECEIPT = { id: 'PROVA-2026-000123', receivedAt: '2026-11-25T09:30:00+01:00', digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' };

/** Brings a scene about on a page that is at the form's address. */
export async function stage(page: Page, { example, step, receiver, shows, act }: Scene, examples: ReadonlyMap<string, { readonly today: string; readonly data: unknown }>): Promise<void> {
  if (receiver) await page.route('**/domande', (route) => (receiver === 'receives' ? route.fulfill({ json: RECEIPT }) : route.fulfill({ status: 403, json: {} })));
  const { today, data } = examples.get(example) ?? {};
  await page.locator('cigo-form .form').waitFor();
  await page.evaluate((given) => Object.assign(document.querySelector('cigo-form') as HTMLElement, JSON.parse(given) as object), JSON.stringify({ today, data, step }));
  await page.locator('#step-title').waitFor();
  await act?.(page);
  await page.locator(shows).first().waitFor();
}
