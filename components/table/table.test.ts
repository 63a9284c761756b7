// The table in a browser: a page of rows, found again, opened, mended, removed and put back, by keyboard as by finger.
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import type { SchemaSpec } from '../../renderer/core/form.js';
import {
  all,
  button,
  control,
  draw,
  fill,
  formOf,
  LONG_WORD,
  narrowRoom,
  one,
  overflowing,
  press,
  spoken,
  text,
  until,
  type Given,
} from '../../renderer/host/form.harness.js';
import type { OmniaForm } from '../../renderer/host/omnia-form.js';
import { descriptions, listen } from '../field.harness.js';

const people: SchemaSpec = {
  type: 'array',
  title: 'Persone',
  ui: { widget: 'table', help: 'Tutte quante.', columns: ['name', 'age', 'kind'] },
  items: {
    type: 'object',
    title: 'Persona',
    properties: {
      name: { type: 'string', title: 'Nome' },
      age: { type: 'integer', title: 'Età', ui: { unit: 'anni' } },
      kind: { oneOf: [{ const: 'a', title: 'Amica' }], title: 'Legame' },
      note: { type: 'string', title: 'Nota' },
    },
    required: ['name'],
  },
};
const schema = formOf({ people });

/** So many people, of whom the fortieth has no name. */
function crowd(count: number): { people: { name?: string; age: number; kind: string }[] } {
  return {
    people: Array.from({ length: count }, (_, i) => ({
      ...(i === 39 ? {} : { name: `N${i + 1}` }),
      age: i,
      kind: 'a',
    })),
  };
}

afterEach(() => document.body.replaceChildren());

/** Draws a form with a table and waits for the table, which comes late. */
async function drawTable(given: Given & { schema?: Given['schema'] }, room?: HTMLElement): Promise<OmniaForm> {
  const form = await draw({ schema, ...given }, room);
  await until(() => form.renderRoot.querySelector('.table'));
  return form;
}

function cells(form: OmniaForm): string[][] {
  return all(form, 'tbody tr:not(.editor)').map((row) => [...row.querySelectorAll('th, td')].map(text));
}

function focused(form: OmniaForm): Element | null {
  return (form.renderRoot as ShadowRoot).activeElement;
}

test('it is a table with a caption and heads of columns and rows; answers are in words', async () => {
  const form = await drawTable({ data: crowd(2) });
  expect(text(one(form, 'caption'))).toBe('Persone');
  expect(all(form, 'thead th').map(text)).toEqual(['Nome', 'Età', 'Legame', 'Stato', 'Modifica']);
  expect(all(form, 'thead th').every((head) => head.getAttribute('scope') === 'col')).toBe(true);
  expect(all(form, 'tbody th').every((head) => head.getAttribute('scope') === 'row')).toBe(true);
  expect(cells(form)[1]).toEqual(['2 N2', '1 anni', 'Amica', 'a posto', 'Modifica']);
  expect(descriptions(form, '/people')).toEqual(['Tutte quante.']);
});

test('of five thousand rows a page is drawn; the pages are gone through, and said', async () => {
  const form = await drawTable({ data: crowd(5000) });
  expect(cells(form)).toHaveLength(25);
  expect(text(one(form, '.pager span'))).toBe('Pagina 1 di 200');
  one(form, '[aria-label="Pagina successiva"]').focus();
  await userEvent.keyboard('{Enter}');
  await form.updateComplete;
  expect(cells(form)[0]?.[0]).toBe('26 N26');
  expect(spoken(form)).toBe('Pagina 2 di 200');
  expect(focused(form)).toBe(one(form, '[aria-label="Pagina successiva"]'));
  one(form, '[aria-label="Ultima pagina"]').click();
  expect(cells(form)[24]?.[0]).toBe('5000 N5000');
  expect(one(form, '[aria-label="Ultima pagina"]').getAttribute('aria-disabled')).toBe('true');
});

test('rows are found by their words; looking is no answer', async () => {
  const form = await drawTable({ data: crowd(60) });
  const heard = listen(form);
  await userEvent.fill(one(form, '[type=search]'), 'n5');
  expect(cells(form)).toHaveLength(11);
  expect(heard.filter((what) => what !== 'input')).toEqual([]);
  await userEvent.clear(one(form, '[type=search]'));
  expect(cells(form)).toHaveLength(25);
  await press(form, 'Invia');
  expect(text(one(form, 'label[for$="-problems"]'))).toBe('Solo righe con problemi (1)');
  one(form, '[id$="-problems"]').click();
  expect(cells(form)).toEqual([['40', '39 anni', 'Amica', '1 errore', 'Modifica']]);
});

test('a row is opened below its line, mended, and closed; the focus stays with it', async () => {
  const form = await drawTable({ data: crowd(2) });
  const toggle = one(form, '[aria-label="Modifica: Persona 2"]');
  toggle.focus();
  await userEvent.keyboard('{Enter}');
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  expect(one(form, '.editor').previousElementSibling).toBe(toggle.closest('tr'));
  expect(control(form, '/people/1/note')).not.toBeNull();
  await fill(form, '/people/1/name', 'Berta');
  expect(form.data).toEqual({
    people: [
      { name: 'N1', age: 0, kind: 'a' },
      { name: 'Berta', age: 1, kind: 'a' },
    ],
  });
  expect(cells(form)[1]?.[0]).toBe('2 Berta');
  all(form, '.editor button').at(-2)?.click();
  expect(all(form, '.editor')).toEqual([]);
  expect(focused(form)).toBe(one(form, '[aria-label="Modifica: Persona 2"]'));
});

test('while a row is worked on the columns keep their widths, whatever is typed, and no longer than the room does', async () => {
  const room = document.createElement('div');
  document.body.append(room);
  const form = await drawTable({ data: crowd(3) }, room);
  one(form, '[aria-label="Modifica: Persona 2"]').click();
  await form.updateComplete;
  const heads = (): number[] => all(form, 'thead th').map((head) => head.getBoundingClientRect().left);
  const before = heads();
  await fill(form, '/people/1/name', LONG_WORD.repeat(3));
  expect(heads()).toEqual(before);
  expect(overflowing(form)).toEqual([]);
  room.style.inlineSize = '700px';
  await until(() => one(form, 'thead th').style.inlineSize === '');
  expect(overflowing(form)).toEqual([]);
});

test('the summary of errors leads to a field of a row that is on another page', async () => {
  const form = await drawTable({ data: crowd(60) });
  await press(form, 'Invia');
  one(form, '#summary a').click();
  await form.updateComplete;
  expect(text(one(form, '.pager span'))).toBe('Pagina 2 di 3');
  expect(focused(form)).toBe(control(form, '/people/39/name'));
});

test('a row that is added is on the last page, open, and has the focus', async () => {
  const form = await drawTable({ data: crowd(60) });
  await press(form, 'Aggiungi');
  expect(text(one(form, '.pager span'))).toBe('Pagina 3 di 3');
  expect(one(form, '.editor').contains(focused(form))).toBe(true);
});

test('a row that is removed is offered back, until something else was changed', async () => {
  const form = await drawTable({ data: crowd(2) });
  await press(form, 'Modifica');
  await press(form, 'Togli');
  expect(cells(form)).toHaveLength(1);
  expect(focused(form)).toBe(button(form, 'Aggiungi una riga'));
  expect(text(one(form, '.removed span'))).toBe('Riga tolta: Persona 1.');
  await press(form, 'Rimetti');
  expect(cells(form).map(([name]) => name)).toEqual(['1 N1', '2 N2']);
  expect(all(form, '.removed')).toEqual([]);
  await press(form, 'Togli');
  await press(form, 'Modifica');
  await fill(form, '/people/1/name', 'Berta');
  await press(form, 'Rimetti');
  expect(cells(form)).toHaveLength(1);
  expect(text(one(form, '.removed'))).toContain('Nel frattempo');
});

test('without rows it says so and offers to add one', async () => {
  const form = await drawTable({});
  expect(text(one(form, '.empty'))).toBe('Ancora nessuna riga: ne aggiunga una.');
  await press(form, 'Aggiungi');
  expect(cells(form)).toHaveLength(1);
});

test('for reading, rows are opened and nothing can be changed', async () => {
  const form = await drawTable({ schema: formOf({ people: { ...people, readOnly: true } }), data: crowd(2) });
  expect(all(form, '.list button').map(text)).toEqual(['Mostra', 'Mostra']);
  await press(form, 'Mostra');
  expect(all(form, '.editor :read-write')).toEqual([]);
});

test.each(['ltr', 'rtl'])(
  'forty-letter words fit into 320 px as cards, and buttons are 44 px high, %s',
  async (direction) => {
    const long: SchemaSpec = {
      ...people,
      title: LONG_WORD,
      items: { ...people.items, title: LONG_WORD, properties: { name: { type: 'string', title: LONG_WORD } } },
      ui: { widget: 'table' },
    };
    const data = { people: [{ name: LONG_WORD }, { name: LONG_WORD }] };
    const form = await drawTable({ schema: formOf({ people: long }), data }, narrowRoom(direction));
    await press(form, 'Modifica');
    for (const tool of all(form, '.list button'))
      expect(tool.getBoundingClientRect().height, text(tool)).toBeGreaterThanOrEqual(44);
    expect(overflowing(form)).toEqual([]);
  },
);
