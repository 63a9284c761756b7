// Rows from a file as a person brings them: the button at the list, the dialog with its preview, what is left out and why,
// one change at the end. The keyboard and the live region, too; nothing is told to anybody else.
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SchemaSpec } from '../../../core/form.js';
import { all, drawn, formOf, one, overflowing, place, press, spoken, text, until } from '../../form.harness.js';
import type { OmniaForm } from '../../omnia-form.js';

const people: SchemaSpec = {
  type: 'array',
  title: 'People',
  maxItems: 6,
  ui: {
    rowKey: 'code',
    import: {
      columns: { CODE: { property: 'code', upper: true, example: 'A1' }, NAME: { property: 'name', example: 'Ada' }, HOURS: { property: 'hours', example: '12,5' }, MEMBER: { property: 'member', values: { S: true, N: false } } },
      source: { norm: 'Layout of the bench', status: 'project', note: 'Not the official one.' },
    },
  },
  items: {
    type: 'object', title: 'Person', required: ['code', 'name'],
    properties: {
      code: { type: 'string', title: 'Code' },
      name: { type: 'string', title: 'Name' },
      hours: { type: 'number', title: 'Hours', minimum: 1, alerts: [{ id: 'E', level: 'error', when: 'value > 40', message: 'Più di 40 ore.', action: 'Le riduca.' }] },
      member: { type: 'boolean', title: 'Member' },
    },
  },
};
const schema = formOf({ people, other: { ...people, title: 'Others', ui: { ...people.ui, widget: 'table' } } });
const GOOD = 'code;NAME;hours;MEMBER\na1;Ada;12,5;s\nB2;Bo;3;\n';

async function opened(data: object = {}, more: object = {}): Promise<OmniaForm> {
  const form = await drawn(place({ schema, data: data as never, ...more }));
  await until(() => all(form, '.import-open').length === 2);
  one(form, '[id="field/people-import"]').click();
  await until(() => form.renderRoot.querySelector('dialog[open]'));
  return form;
}

async function choose(form: OmniaForm, content: string | Uint8Array<ArrayBuffer>, name = 'people.csv'): Promise<void> {
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name));
  const input = one(form, 'dialog input[type=file]') as HTMLInputElement;
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await outcome(form);
}

async function outcome(form: OmniaForm): Promise<void> {
  await until(() => form.renderRoot.querySelector('dialog [id$="-outcome"]'));
  await form.updateComplete;
}

const status = (form: OmniaForm): string => text(one(form, 'dialog [role=status]'));
const refused = (form: OmniaForm): string[] => all(form, 'dialog .refused tbody tr').map(text);
const focused = (form: OmniaForm): Element | null => (form.renderRoot as ShadowRoot).activeElement;
const rows = (form: OmniaForm): unknown => form.data?.people;

/** What is offered to be saved: the name and the text of the file. */
function downloads(): Promise<string>[] {
  const saved: Promise<string>[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push((blob as Blob).text());
    return 'data:text/csv,';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  return saved;
}

afterEach(async () => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  await page.viewport(1280, 900);
});

test('rows are read, shown, taken as one change and taken back as one', async () => {
  const form = await opened({ people: [{ code: 'Z', name: 'Zoe' }] });
  const heard: unknown[] = [];
  form.addEventListener('omnia-changed', (event) => heard.push(event.path));
  await choose(form, GOOD);
  expect(text(one(form, 'dialog h4'))).toBe('Anteprima: people.csv');
  expect(status(form)).toBe('Verranno aggiunte 2 righe.');
  expect(rows(form)).toHaveLength(1);
  expect(heard).toEqual([]);
  await press(form, 'Importa 2 righe');
  expect(rows(form)).toEqual([{ code: 'Z', name: 'Zoe' }, { code: 'A1', name: 'Ada', hours: 12.5, member: true }, { code: 'B2', name: 'Bo', hours: 3 }]);
  expect(form.renderRoot.querySelector('dialog')).toBeNull();
  expect(focused(form)?.id).toBe('field/people');
  await until(() => spoken(form).includes('Importazione finita: 2 righe aggiunte. Può annullare la modifica.'));
  expect(heard).toEqual([null]);
  expect(form.origins).toMatchObject({ '/people/1/name': 'imported', '/people/2/hours': 'imported', '/people/0/name': 'prefilled' });
  form.undo();
  expect(rows(form)).toEqual([{ code: 'Z', name: 'Zoe' }]);
  form.redo();
  expect(rows(form)).toHaveLength(3);
});

test('a line that is wrong is left out, with its number, column, value and reason, here and in a file', async () => {
  const saved = downloads();
  const form = await opened();
  await choose(form, `${GOOD}a1;Ann;1;\nC3;;41;\nD4;Di;1.234;X\n=2+3;Ed;0;\n`);
  expect(status(form)).toBe('Verranno aggiunte 2 righe. 4 righe sono scartate.');
  expect(refused(form)).toEqual([
    '4 CODE a1 È già nella riga 2 del file, che vale: tolga la riga ripetuta.',
    '5 HOURS 41 Più di 40 ore. Le riduca.',
    '5 NAME – Compili questo campo.',
    '6 HOURS 1.234 Non è chiaro se il segno separa le migliaia o i decimali: scriva il numero senza separatore delle migliaia.',
    '6 MEMBER X Valore non ammesso. Scriva uno di questi: S, N.',
    expect.stringMatching(/^7 HOURS 0 /),
  ]);
  await press(form, 'Scarica le righe scartate');
  const report = await until(() => saved[0]);
  expect(report.split('\r\n').slice(0, 3)).toEqual(['code;NAME;hours;MEMBER;RIGA_DEL_FILE;MOTIVO', 'a1;Ann;1;;4;CODE (a1): È già nella riga 2 del file, che vale: tolga la riga ripetuta.', 'C3;;41;;5;HOURS (41): Più di 40 ore. Le riduca. / NAME: Compili questo campo.']);
  expect(report).toContain('"\'=2+3"');
  await press(form, 'Importa 2 righe');
  expect(rows(form)).toHaveLength(2);
});

test('a file that cannot be read is refused in words, the focus goes there, and nothing changes', async () => {
  const form = await opened();
  await choose(form, 'CODE;Nome\nA;Ada');
  expect(text(one(form, 'dialog .error'))).toBe('Nella prima riga manca la colonna NAME: la aggiunga, con questo nome.');
  expect(focused(form)).toBe(one(form, 'dialog .error'));
  await choose(form, `CODE;NAME\n${'A;a\n'.repeat(7)}`);
  expect(text(one(form, 'dialog .error'))).toBe('Il file ha 7 righe: se ne possono importare al massimo 6. Tolga le righe in più.');
  await choose(form, new Uint8Array([0x50, 0x4b, 3, 4]), 'people.xlsx');
  expect(text(one(form, 'dialog .error'))).toContain('Questo non è un file CSV.');
  expect(rows(form)).toEqual([]);
  // The next file is read all the same.
  await choose(form, GOOD);
  await press(form, 'Importa 2 righe');
  expect(rows(form)).toHaveLength(2);
});

test('rows that are there are updated by their key, added to or replaced, as the person chooses', async () => {
  const form = await opened({ people: [{ code: 'A1', name: 'Old', hours: 1 }, { code: 'Y', name: 'Yve' }] });
  await choose(form, GOOD);
  expect(status(form)).toBe('Verrà aggiunta 1 riga. Verrà aggiornata 1 riga.');
  const way = async (value: string): Promise<void> => {
    one(form, `dialog input[value=${value}]`).click();
    await form.updateComplete;
  };
  await way('add');
  expect(status(form)).toBe('Verrà aggiunta 1 riga. 1 riga è scartata.');
  expect(refused(form)).toEqual(['2 CODE a1 È già nell’elenco: per cambiarla scelga di aggiornare le righe.']);
  await way('replace');
  expect(status(form)).toBe('Verranno aggiunte 2 righe. Le 2 righe che ci sono ora verranno tolte.');
  await way('update');
  await press(form, 'Importa 2 righe');
  expect(rows(form)).toEqual([{ code: 'A1', name: 'Ada', hours: 12.5, member: true }, { code: 'Y', name: 'Yve' }, { code: 'B2', name: 'Bo', hours: 3 }]);
});

test('more rows than the list takes are not offered', async () => {
  const form = await opened({ people: ['V', 'W', 'X', 'Y', 'Z'].map((code) => ({ code, name: code })) });
  await choose(form, GOOD);
  expect(text(one(form, 'dialog .error'))).toContain('L’elenco avrebbe 7 righe: può averne al massimo 6.');
  expect(all(form, 'dialog .primary')).toEqual([]);
  one(form, 'dialog input[value=replace]').click();
  await press(form, 'Importa 2 righe');
  expect(rows(form)).toHaveLength(2);
});

test('cells of a spreadsheet are pasted; what is typed in the dialog is no answer', async () => {
  const form = await opened();
  const before = JSON.stringify(form.data);
  const paste = one(form, 'dialog textarea') as HTMLTextAreaElement;
  paste.value = GOOD.replaceAll(';', '\t');
  paste.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  expect(JSON.stringify(form.data)).toBe(before);
  await press(form, 'Leggi le celle incollate');
  await until(() => form.renderRoot.querySelector('.import-counts'));
  await press(form, 'Importa 2 righe');
  expect(rows(form)).toHaveLength(2);
});

test('letters of older programs are read, and the person is told to check them', async () => {
  const form = await opened();
  await choose(form, new Uint8Array([...new TextEncoder().encode('CODE;NAME\nA;Niccol'), 0xf2]));
  expect(text(one(form, 'dialog .import-notice'))).toContain('Windows-1252');
  await press(form, 'Importa 1 riga');
  expect(rows(form)).toEqual([{ code: 'A', name: 'Niccolò' }]);
});

test('a model is saved: the first line and an example', async () => {
  const saved = downloads();
  const form = await opened();
  await press(form, 'Scarica il modello');
  expect(await until(() => saved[0])).toBe('CODE;NAME;HOURS;MEMBER\r\nA1;Ada;12,5;\r\n');
  expect(text(one(form, 'dialog .source'))).toBe('Fonte: Layout of the bench scelta del progetto Not the official one.');
  expect(all(form, '.import-layout tbody tr').map(text)).toEqual(['CODE Code obbligatoria A1', 'NAME Name obbligatoria Ada', 'HOURS Hours facoltativa 12,5', 'MEMBER Member facoltativa S, N']);
});

test('from the keyboard: Tab stays in the dialog, Escape closes it, the focus goes back to the button', async () => {
  const form = await drawn(place({ schema }));
  await until(() => all(form, '.import-open').length === 2);
  one(form, '[id="field/people-import"]').focus();
  await userEvent.keyboard('{Enter}');
  await until(() => form.renderRoot.querySelector('dialog[open]'));
  expect(focused(form)).toBe(one(form, 'dialog h3'));
  for (let i = 0; i < 12; i++) {
    await userEvent.keyboard('{Tab}');
    const here = focused(form);
    expect(here === null || here.closest('dialog') !== null).toBe(true);
  }
  one(form, 'dialog textarea').focus();
  await userEvent.keyboard('{Escape}');
  await until(() => !form.renderRoot.querySelector('dialog'));
  expect(focused(form)?.id).toBe('field/people-import');
});

test('a table has the button, too; who only reads has none; nor has a list that takes no files', async () => {
  const form = await drawn(place({ schema }));
  await until(() => form.renderRoot.querySelector('[id="field/other-import"]'));
  const plain = await drawn(place({ schema: formOf({ people: { ...people, ui: {} } }) }));
  const reading = await drawn(place({ schema, data: { people: [] }, ...{ mode: 'readonly' } }));
  await form.updateComplete;
  expect([...all(plain, '.import-open'), ...all(reading, '.import-open')]).toEqual([]);
});

test.each([['de', 'Aus einer CSV-Datei importieren', '2 Zeilen werden hinzugefügt.'], ['en', 'Import from a CSV file', '2 rows will be added.']])('in %s', async (lang, open, counts) => {
  const form = await drawn(place({ schema, lang }));
  await until(() => all(form, '.import-open').map(text).includes(open));
  one(form, '[id="field/people-import"]').click();
  await choose(form, GOOD);
  expect(status(form)).toBe(counts);
});

test('what a person brings is in no error, no log and no address', async () => {
  const logs = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error'), vi.spyOn(console, 'info')];
  const form = await opened();
  await choose(form, 'CODE;NAME;__proto__;constructor\nSECRET1;SECRET2;{"a":1};x\n"SECRET3;y');
  await press(form, 'Importa 1 riga');
  expect(rows(form)).toEqual([{ code: 'SECRET1', name: 'SECRET2' }]);
  expect(logs.flatMap(({ mock }) => mock.calls)).toEqual([]);
  expect(Object.prototype).not.toHaveProperty('a');
});

test.each([[1280], [320]])('axe finds nothing in the dialog, %i px wide; nothing reaches beyond it', async (width) => {
  await page.viewport(width, 900);
  const form = await opened({ people: [{ code: 'A1', name: 'Old' }] });
  const check = async (): Promise<void> => {
    const { violations } = await axe.run(form, { rules: { 'target-size': { enabled: true } } });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary ?? ''}`))).toEqual([]);
    const dialog = one(form, 'dialog');
    expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  };
  one(form, '.import-layout summary').click();
  await check();
  await choose(form, `${GOOD}C3;${'x'.repeat(300)};99;ja\n`);
  await check();
  expect(overflowing(form).filter((element) => element.startsWith('dialog'))).toEqual([]);
});

test('what is taken and wants looking at is told, too', async () => {
  const item = { type: 'object', title: 'Person', properties: { code: { type: 'string', format: 'codice-fiscale', title: 'Code' }, name: { type: 'string', title: 'Name' }, from: { type: 'string', format: 'date', title: 'From' }, to: { type: 'string', format: 'date', title: 'To' } } } as const;
  const columns = { CODE: { property: 'code' }, NAME: { property: 'name', agrees: { code: 'code', part: 'name' } }, FROM: { property: 'from', notAfter: 'to' }, TO: { property: 'to' } } as const;
  const form = await drawn(place({ schema: formOf({ people: { type: 'array', title: 'People', maxItems: 6, ui: { import: { columns } }, items: item } }) }));
  (await until(() => form.renderRoot.querySelector<HTMLElement>('.import-open'))).click();
  await choose(form, 'CODE;NAME;FROM;TO\nRSSMRA85T10A562S;Anna;1/1/2026;2/1/2026\n;Bea;3/1/2026;2/1/2026');
  expect(status(form)).toBe('Verrà aggiunta 1 riga. 1 riga è scartata. 1 riga importata è da controllare.');
  expect(all(form, 'dialog tbody tr').map(text)).toEqual(['3 FROM 3/1/2026 Viene dopo «To»: corregga una delle due date.', '2 NAME Anna Non concorda con le lettere del codice fiscale: controlli l’uno e l’altro.']);
});
