// The guided experience on the example page, as a person meets it: dialogs, panels, drafts, sending. In: the built page.
// Out: subjects. What opens on a phone is opened there, and stays open at the larger sizes.
import type { Page } from 'playwright';
import type { Places, Subject } from './subject.js';

/** Where the page with a draft and a receiver is served: the example page, with the two attributes a portal would give. */
export const PORTAL = 'portal.html';
/** Where it sends. */
export const RECEIVER = '/receive';

const RECEIPT = { id: 'PROVA-2026-000123', receivedAt: '2026-11-25T09:30:00+01:00', digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' };
const ONWARD = 'footer .primary';

/** Opens the example page with an example on a step. */
async function at(page: Page, site: string, search: string, name = ''): Promise<void> {
  await page.goto(`${site}${name}?${search}`);
  await page.locator('.form').waitFor();
  if (search.includes('example=')) await page.getByText('Oggi vale il').waitFor();
  await page.locator('.waiting, .coming').first().waitFor({ state: 'detached' });
}

async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().click();
}

/** A tablet shows of these what a phone or a desk does. */
const NOT_ON_TABLETS: Pick<Subject, 'isOnSheet'> = { isOnSheet: (size) => size !== '768' };

function guided(name: string, search: string, act: (page: Page, places: Places) => Promise<unknown> = () => Promise.resolve(), more: Partial<Subject> = {}): Subject {
  return {
    name: `guided/${name}`,
    sheet: 'pages',
    async open(page, places) {
      await at(page, places.site, search);
      await act(page, places);
    },
    ...NOT_ON_TABLETS,
    ...more,
  };
}

/** A field of the step that drafts are shown on. */
const CODE = '[id="field/richiedente/codiceFiscale"]';

const WINDOW = { inWindow: true } as const;

/** Opens a dialog of the tools, which on a phone open from one button. */
async function tool(page: Page, name: string): Promise<void> {
  await press(page, '.tools-toggle');
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('dialog[open]').waitFor();
}

/** Sends a whole application to a receiver that behaves so. */
function sending(name: string, receive: (page: Page) => Promise<unknown>, shows: string): Subject {
  return {
    ...guided(name, ''),
    async open(page, { site }) {
      await receive(page);
      await at(page, site, 'example=f01&step=riepilogo');
      await page.locator('cigo-form').evaluate((form, address) => {
        form.setAttribute('action', address);
        // The example page takes applications itself; here the form sends them.
        form.addEventListener('omnia-submit', (event) => event.stopImmediatePropagation(), { capture: true });
      }, RECEIVER);
      await press(page, ONWARD);
      await page.locator(shows).waitFor();
    },
  };
}

/** A draft, from the page that keeps one. */
function draft(name: string, act: (page: Page, site: string) => Promise<unknown>): Subject {
  return {
    ...guided(name, ''),
    async open(page, { site }) {
      await at(page, site, 'step=richiedente', PORTAL);
      await act(page, site);
    },
  };
}

async function typeOne(page: Page): Promise<void> {
  await page.locator(CODE).fill('RSSMRA80A01H501U');
  await page.locator('.draft.saved').waitFor();
}

const answered = (respond: object) => (page: Page) => page.route(`**${RECEIVER}`, (route) => route.fulfill({ json: respond }));

/** The pages, in the order in which a person meets them. */
export const pageSubjects: readonly Subject[] = [
  guided('start', ''),
  guided('errors after going on', 'step=datoreLavoro', async (page) => {
    await press(page, ONWARD);
    await page.locator('#summary a').first().waitFor();
  }),
  guided('steps opened', 'example=f17&step=periodo', (page) => press(page, '.steps-toggle'), { ...WINDOW, sizes: ['360', '768'] }),
  guided('tools opened', 'example=f01&step=periodo', (page) => press(page, '.tools-toggle'), { ...WINDOW, sizes: ['360'] }),
  guided('meters opened', 'example=f17&step=periodo', (page) => press(page, '.meters-toggle'), { ...WINDOW, sizes: ['360', '768'] }),
  guided('alerts gathered', 'example=f17&step=periodo', async (page) => {
    await press(page, '.alerts-toggle');
    await page.locator('.gathered .entry').first().waitFor();
  }, WINDOW),
  guided('calendar', 'example=f01&step=periodo', async (page) => {
    await press(page, '.calendar-icon');
    await page.locator('.calendar table').waitFor();
  }, WINDOW),
  guided('why', 'example=f02&step=periodo', async (page) => {
    await press(page, 'button.why');
    await page.locator('dialog[open]').waitFor();
  }, WINDOW),
  guided('warning acknowledged', 'example=f02&step=periodo', (page) => press(page, '.fields .acknowledge')),
  guided('what if', 'example=f02&step=periodo', async (page) => {
    if (await page.locator('.meters-toggle').isVisible()) await press(page, '.meters-toggle');
    await press(page, '.what-if');
    await page.locator('dialog[open] input').first().fill('16/11/2026');
    await page.keyboard.press('Tab');
  }, WINDOW),
  guided('find', 'example=f01&step=periodo', async (page) => {
    await tool(page, 'Cerca un campo');
    await page.locator('#find-text').fill('data');
    await page.locator('.found button').first().waitFor();
  }, WINDOW),
  guided('missing', 'example=f17&step=periodo', (page) => tool(page, 'Che cosa manca'), WINDOW),
  guided('a row opened', 'example=f14&step=lavoratori', async (page) => {
    await press(page, '.table .hand .tool');
    await page.locator('.editor').first().waitFor();
  }),
  guided('documents', 'example=f05&step=allegati'),
  guided('review', 'example=f05&step=riepilogo'),
  guided('review, blocked', 'example=f17&step=riepilogo'),
  guided('review, after trying to send', 'example=f17&step=riepilogo', async (page) => {
    await press(page, ONWARD);
    await page.locator('#summary a').first().waitFor();
  }),
  guided('read-only', 'example=f07&mode=readonly&step=periodo'),
  sending('sending', (page) => page.route(`**${RECEIVER}`, () => undefined), '.sending'),
  sending('receipt', answered(RECEIPT), '.receipt'),
  sending('offline', (page) => page.route(`**${RECEIVER}`, (route) => route.abort()), '.unsent'),
  draft('draft saved', typeOne),
  draft('draft resumed', async (page) => {
    await typeOne(page);
    await page.reload();
    await page.locator('.draft.resumed').waitFor();
  }),
  draft('draft in another window', async (page, site) => {
    const first = await page.context().newPage();
    await page.goto('about:blank');
    await at(first, site, '', PORTAL);
    await at(page, site, '', PORTAL);
    await page.locator('.draft.elsewhere').waitFor();
  }),
  draft('draft not kept', async (page, site) => {
    await page.addInitScript('indexedDB.open = () => { throw new DOMException("", "SecurityError"); };');
    await at(page, site, 'step=richiedente', PORTAL);
    await page.locator(CODE).fill('RSSMRA80A01H501U');
    await page.locator('.draft.unsaved').waitFor();
  }),
  { ...guided('page as the browser prints it', 'example=f02&step=periodo', (page) => page.emulateMedia({ media: 'print' })), sheet: 'print', sizes: ['768'], themes: ['light'], isOnSheet: () => true },
];
