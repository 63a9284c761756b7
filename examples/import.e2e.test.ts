// Workers from a file on the built page, under the strict policy: a file of four lines becomes the same application, with
// the same alerts, as when the four are typed; with the keyboard alone; 5,000 come in, and leave again.
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findChromium, launchOptions } from '../scripts/browser.js';
import { serveStrictly, type StrictServer } from '../scripts/strict-server.js';
import f01 from '../schemas/cigo/examples/f01.json' with { type: 'json' };

const ROOT = path.join(import.meta.dirname, '..');
const PAGE = `<!doctype html><html lang="it"><title>Prova</title><script type="module" src="/cigo-form.js"></script><main><h1>Prova</h1><cigo-form today="${f01.today}" step="lavoratori"></cigo-form></main></html>`;
const HEAD = 'CODICE_FISCALE;COGNOME;NOME;QUALIFICA;TIPO_RAPPORTO;DATA_ASSUNZIONE;DATA_CESSAZIONE;DATA_ANZIANITA;GIORNI_LAVORO;ORARIO_SETTIMANALE;PART_TIME;ORE_RICHIESTE;TIPO_CONTRAZIONE;IN_SOLIDARIETA';

/** A worker who was hired too late for the benefit, one who asks for all hours, one whose hours no one else has. */
const WORKERS = [
  { codiceFiscale: 'RSSMRA85T10A562S', cognome: 'ROSSI', nome: 'MARIO', qualifica: 'OPERAIO', tipoRapporto: 'TEMPO_INDETERMINATO', dataAssunzione: '2019-03-04', orarioSettimanale: 40, oreRichieste: 120, tipoContrazione: 'RIDUZIONE' },
  { codiceFiscale: 'VRDLGU80A01F205T', cognome: 'VERDI', nome: 'LUIGI', qualifica: 'IMPIEGATO', tipoRapporto: 'TEMPO_INDETERMINATO', dataAssunzione: '2026-11-02', orarioSettimanale: 36.5, oreRichieste: 80.25, tipoContrazione: 'RIDUZIONE' },
  { codiceFiscale: 'BNCLRA90D41H501L', cognome: 'BIANCHI', nome: 'LAURA', qualifica: 'OPERAIO', tipoRapporto: 'APPRENDISTATO_PROFESSIONALIZZANTE', dataAssunzione: '2024-01-15', orarioSettimanale: 40, percentualePartTime: 50, oreRichieste: 240, tipoContrazione: 'ZERO_ORE' },
  { codiceFiscale: 'NREGPP85C03D612A', cognome: 'NERI', nome: 'GIUSEPPE', qualifica: 'QUADRO', tipoRapporto: 'TEMPO_INDETERMINATO', dataAssunzione: '2010-06-01', dataCessazione: '2026-12-18', orarioSettimanale: 40, oreRichieste: 60, tipoContrazione: 'RIDUZIONE' },
] as const;
const FILE = `${HEAD}\r\n${[
  'RSSMRA85T10A562S;ROSSI;MARIO;OPERAIO;TEMPO_INDETERMINATO;04/03/2019;;;;40;;120,00;RIDUZIONE;N',
  'vrdlgu80a01f205t;"VERDI";LUIGI;impiegato;TEMPO_INDETERMINATO;2026-11-02;;;;36,5;;80.25;RIDUZIONE;',
  'BNCLRA90D41H501L;BIANCHI;LAURA;OPERAIO;APPRENDISTATO_PROFESSIONALIZZANTE;15/01/2024;;;;40;50;240;ZERO_ORE;N',
  'NREGPP85C03D612A;NERI;GIUSEPPE;QUADRO;TEMPO_INDETERMINATO;01/06/2010;18/12/2026;;;40;;60;RIDUZIONE;n',
].join('\r\n')}\r\n`;

let server: StrictServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serveStrictly(path.join(ROOT, 'dist', 'cdn'), { '/tag.html': PAGE });
  browser = await chromium.launch(launchOptions(await findChromium()));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  page = await browser.newPage({ locale: 'it-IT', timezoneId: 'Europe/Rome', acceptDownloads: true });
  await page.addInitScript(`globalThis.violations = []; document.addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(event.violatedDirective + ' ' + event.blockedURI));`);
});
afterEach(async () => {
  expect(await page.evaluate('globalThis.violations')).toEqual([]);
  await page.close();
});

/** The application of the example with other workers. */
async function load(lavoratori: readonly object[]): Promise<void> {
  await page.goto(`${server.origin}/tag.html`);
  await page.locator('cigo-form').evaluate((form, data) => Reflect.set(form, 'data', data), { ...f01.data, lavoratori });
  await page.getByRole('button', { name: 'Importa da un file CSV' }).waitFor();
}

const told = (): Promise<{ data: unknown; alerts: unknown }> =>
  page.locator('cigo-form').evaluate((element) => {
    const form = element as HTMLElement & { data: unknown; alerts: readonly { id: string; level: string; path: string; message: string }[] };
    return { data: form.data, alerts: form.alerts.map(({ id, level, path: at, message }) => [id, level, at, message]) };
  });

test('four lines of a file are the same application as four workers typed', async () => {
  await load(WORKERS);
  const typed = await told();
  await load([]);
  await page.getByRole('button', { name: 'Importa da un file CSV' }).click();
  await page.getByLabel('File CSV').setInputFiles({ name: 'lavoratori.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await page.getByRole('button', { name: 'Importa 4 righe' }).click();
  await page.locator('cigo-form dialog').waitFor({ state: 'detached' });
  expect(await told()).toEqual(typed);
  const origins = await page.locator('cigo-form').evaluate((form) => Reflect.get(form, 'origins') as Record<string, string>);
  expect(new Set(Object.entries(origins).filter(([at]) => at.startsWith('/lavoratori/')).map(([, origin]) => origin))).toEqual(new Set(['imported']));
  await page.getByRole('button', { name: 'Annulla modifica' }).click();
  expect(await told()).toMatchObject({ data: { lavoratori: [] } });
});

test('cells are pasted and taken with the keyboard alone', async () => {
  await load([]);
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Importa da un file CSV' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Importa: Lavoratori beneficiari' }).waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.insertText(FILE.replaceAll(';', '\t').replaceAll('\r\n', '\n'));
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Anteprima: celle incollate' }).waitFor();
  for (let i = 0; i < 10 && (await focusedText()) !== 'Importa 4 righe'; i++) await keyboard.press('Tab');
  await keyboard.press('Enter');
  await page.getByText('Importazione finita: 4 righe aggiunte.').waitFor({ state: 'attached' });
  expect(await told()).toMatchObject({ data: { lavoratori: [{ cognome: 'ROSSI' }, { cognome: 'VERDI' }, { cognome: 'BIANCHI' }, { cognome: 'NERI' }] } });
});

async function focusedText(): Promise<string> {
  return page.locator('cigo-form').evaluate((form) => form.shadowRoot?.activeElement?.textContent.trim() ?? '');
}

test('5,000 workers come in as one change, and leave as one', async () => {
  await load([]);
  const lines = Array.from({ length: 5000 }, (_, i) => `${taxCode(i)};ROSSI;MARIO;OPERAIO;TEMPO_INDETERMINATO;04/03/2019;;;;40;;1,5;RIDUZIONE;N`);
  await page.getByRole('button', { name: 'Importa da un file CSV' }).click();
  await page.getByLabel('File CSV').setInputFiles({ name: 'lavoratori.csv', mimeType: 'text/csv', buffer: Buffer.from([HEAD, ...lines].join('\n')) });
  await page.getByRole('button', { name: 'Importa 5.000 righe' }).click();
  await page.locator('cigo-form dialog').waitFor({ state: 'detached' });
  expect(await rowCount()).toBe(5000);
  await page.getByRole('button', { name: 'Annulla modifica' }).click();
  expect(await rowCount()).toBe(0);
});

function rowCount(): Promise<number> {
  return page.locator('cigo-form').evaluate((form) => (Reflect.get(form, 'data') as { lavoratori: unknown[] }).lavoratori.length);
}

/** The code of an invented person, with its check letter; another one for each number. */
function taxCode(number: number): string {
  const digits = String(10_000 + number);
  const body = `RSSMRA8${digits[0] ?? ''}A0${digits[1] ?? ''}A${digits.slice(2)}`;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = Array.from(body).reduce((total, sign, i) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (i % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

test('the model is saved as a file that can be imported', async () => {
  await load([]);
  await page.getByRole('button', { name: 'Importa da un file CSV' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Scarica il modello' }).click()]);
  expect(download.suggestedFilename()).toBe('lavoratori-modello.csv');
  await page.getByLabel('File CSV').setInputFiles(await download.path());
  await page.getByRole('button', { name: 'Importa 1 riga' }).click();
  expect(await told()).toMatchObject({ data: { lavoratori: [{ codiceFiscale: 'RSSMRA85T10A562S', oreRichieste: 120 }] } });
});
