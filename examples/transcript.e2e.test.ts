// What a person hears who cannot see the page: a mistake is made, heard, found again from the summary, and mended. Each
// line is what the browser tells a screen reader: of the control in focus, or (after ») of the live region.
import path from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../renderer/host/words/it.js';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';
import { Keyboard } from './keyboard.harness.js';

const ROOT = path.join(import.meta.dirname, '..');
const PAGE = '<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/cigo-form.js"></script><main><h1>Prova</h1><cigo-form today="2026-11-16"></cigo-form></main></html>';

let server: StrictServer;
let browser: Browser;
beforeAll(async () => {
  server = await serveStrictly(path.join(ROOT, 'dist', 'cdn'), { '/tag.html': PAGE });
  browser = await chromium.launch(launchOptions(await findChromium()));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Writes down what is heard while keys are pressed. */
class Listener {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly lines: string[] = [];
  #said = '';

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** Presses keys, and writes down what the live region newly says and where the focus is then. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
    await this.#hear(`[${keys.join(' ')}]`);
  }

  /** Types a text over what is there. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    await this.#hear(`[${text}]`);
  }

  async #hear(done: string): Promise<void> {
    const said = (await this.#page.getByRole('status').allInnerTexts()).join(' ').trim();
    this.lines.push(done);
    if (said !== this.#said && said !== '') this.lines.push(`» ${said}`);
    this.#said = said;
    this.lines.push(await this.#focused());
  }

  async #focused(): Promise<string> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression: "{ let root = document; while (root.activeElement?.shadowRoot?.activeElement) root = root.activeElement.shadowRoot; root.activeElement }" });
    const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', { objectId: result.objectId ?? '', fetchRelatives: false });
    const [node] = nodes;
    const states = (node?.properties ?? []).flatMap(({ name, value }) => (['required', 'invalid'].includes(name) && value.value !== false && value.value !== 'false' ? [name] : []));
    const text = (value: { readonly value?: unknown } | undefined): string => (typeof value?.value === 'string' ? value.value.replaceAll(/\s+/g, ' ').trim() : '');
    return [text(node?.role), text(node?.name), text(node?.value) && `“${text(node?.value)}”`, ...states, text(node?.description)].filter(Boolean).join(' | ');
  }
}

test('a mistake is heard where it is made, led to from the summary, and mended', async () => {
  const page = await browser.newPage({ locale: 'it-IT', timezoneId: 'Europe/Rome' });
  await page.goto(`${server.origin}/tag.html`);
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const keyboard = new Keyboard(page, {});
  await keyboard.goOn();
  const listener = new Listener(page, session);
  await keyboard.reach('Codice fiscale');
  await listener.type('RSSMRA80A01H501X');
  await listener.press('Tab');
  await keyboard.reach('Codice fiscale', 'Shift+Tab');
  await listener.press('End', 'Backspace');
  await listener.type('U');
  await listener.press('Tab');
  await keyboard.reach(words.next);
  await listener.press('Enter');
  await listener.press('Tab');
  await listener.press('Enter');
  await listener.press('Space');
  expect(listener.lines).toEqual([
    '[RSSMRA80A01H501X]',
    'textbox | Codice fiscale del richiedente | “RSSMRA80A01H501X” | required | I 16 caratteri, in maiuscolo, come sulla tessera sanitaria: è quello della Sua identità digitale (SPID, CIE o CNS).',
    '[Tab]',
    `» Errore, Codice fiscale del richiedente: Il codice fiscale del richiedente (RSSMRA80A01H501X) non è valido: c'è almeno un carattere sbagliato. Lo confronti con la tessera sanitaria, carattere per carattere: sono 16 tra lettere maiuscole e cifre, senza spazi.`,
    `textbox | Cognome | required | Come nel documento d'identità. Restano 60 caratteri`,
    '[End Backspace]',
    `textbox | Codice fiscale del richiedente | “RSSMRA80A01H501” | invalid | required | I 16 caratteri, in maiuscolo, come sulla tessera sanitaria: è quello della Sua identità digitale (SPID, CIE o CNS). Errore: Il codice fiscale del richiedente (RSSMRA80A01H501) non è valido: c'è almeno un carattere sbagliato. Lo confronti con la tessera sanitaria, carattere per carattere: sono 16 tra lettere maiuscole e cifre, senza spazi.`,
    '[U]',
    'textbox | Codice fiscale del richiedente | “RSSMRA80A01H501U” | required | I 16 caratteri, in maiuscolo, come sulla tessera sanitaria: è quello della Sua identità digitale (SPID, CIE o CNS).',
    '[Tab]',
    `textbox | Cognome | required | Come nel documento d'identità. Restano 60 caratteri`,
    '[Enter]',
    '» Errore, In qualità di: Scelga in quale qualità presenta la domanda. Errore, Cognome: Scriva il cognome di chi presenta la domanda. Errore, Nome: Scriva il nome di chi presenta la domanda. Errore, Qualifica: Scelga la qualifica di chi presenta la domanda.',
    'group | Ci sono 4 punti da correggere',
    '[Tab]',
    'link | In qualità di: Scelga in quale qualità presenta la domanda.',
    '[Enter]',
    `radio | Datore di lavoro Il titolare, il legale rappresentante o un dipendente delegato dall'impresa. | invalid`,
    '[Space]',
    `radio | Datore di lavoro Il titolare, il legale rappresentante o un dipendente delegato dall'impresa.`,
  ]);
  await page.close();
});
