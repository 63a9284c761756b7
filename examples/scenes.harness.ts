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
  act?(page: Page, data: unknown): Promise<void>;
}

/** An answer for which the form has no place any more, with a word as long as people paste. */
const LONG = `Si veda la nota precedente: ${'parola'.repeat(12)}, e quanto già comunicato all’ufficio competente.`;

/** Opens what one button opens; where there is little room it is behind another. */
function press(name: string, behind?: string): (page: Page) => Promise<void> {
  return async (page) => {
    const button = page.getByRole('button', { name, exact: true });
    if (behind !== undefined && !(await button.isVisible())) await page.locator(behind).click();
    await button.click();
  };
}

/** Goes on from a draft that was kept under an older version of the form. */
async function resumeOlder(page: Page, data: unknown): Promise<void> {
  const { cognome, ...richiedente } = (data as { readonly richiedente: Readonly<Record<string, unknown>> }).richiedente;
  const older = { ...(data as object), richiedente: { ...richiedente, cognomeONome: cognome }, osservazioni: LONG, referente: { nome: 'Ada', recapito: `${'x'.repeat(60)}@esempio.it` } };
  await page.evaluate(async (old) => {
    const element = document.querySelector('cigo-form') as HTMLElement & { schema: unknown; draftKey: string };
    const { bundle } = element.constructor as unknown as { readonly bundle: { readonly form: { readonly $id: string; readonly version: string } } };
    const { $id: form, version } = bundle.form;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('omnia-forms', 1);
      opening.addEventListener('upgradeneeded', () => ['drafts', 'files'].forEach((store) => opening.result.createObjectStore(store)));
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('no database')));
    });
    const at = Date.now();
    await new Promise((resolve) => {
      const change = db.transaction('drafts', 'readwrite');
      change.objectStore('drafts').put({ draft: { form, version: '0.9.0', data: JSON.parse(old) as unknown }, savedAt: at, expiresAt: at + 1e9 }, `${form}|prova`);
      change.addEventListener('complete', resolve);
    });
    db.close();
    const steps = [{ move: '/richiedente/cognomeONome', to: '/richiedente/cognome' }, { remove: '/osservazioni' }, { remove: '/referente' }];
    Object.assign(element, { draftKey: 'prova', schema: { ...bundle, migrations: () => Promise.resolve([{ from: '0.9.0', to: version, steps }]) } });
  }, JSON.stringify(older));
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
  'an older draft': { example: 'f02', step: 'richiedente', shows: '.draft li:nth-child(3)', act: resumeOlder },
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
  await act?.(page, data);
  await page.locator(shows).first().waitFor();
}
