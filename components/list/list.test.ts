// The list in a browser: rows are added, filled, moved and removed, by keyboard as by finger.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  all,
  control,
  draw,
  errorAt,
  fill,
  formOf,
  LONG_WORD,
  narrowRoom,
  one,
  overflowing,
  press,
  spoken,
  text,
} from '../../renderer/host/form.harness.js';
import type { OmniaForm } from '../../renderer/host/omnia-form.js';
import type { SchemaSpec } from '../../renderer/core/form.js';

const rows: SchemaSpec = {
  type: 'array',
  title: 'Persone',
  ui: { help: 'Tutte quante.' },
  items: {
    type: 'object',
    title: 'Persona',
    properties: { name: { type: 'string', title: 'Nome' } },
    required: ['name'],
  },
  minItems: 1,
};
const schema = formOf({ rows }, { required: ['rows'] });
const two = { rows: [{ name: 'Anna' }, { name: 'Berta' }] };

let now = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function focused(form: OmniaForm): Element | null {
  return (form.renderRoot as ShadowRoot).activeElement;
}

/** The names in the controls, from the first row to the last. */
function drawnNames(form: OmniaForm): string[] {
  return all<HTMLInputElement>(form, 'input').map(({ value }) => value);
}

/** The paths of the name fields, which keep their row's key. */
function paths(form: OmniaForm): string[] {
  return all(form, '.row [data-path$="/name"]').map((field) => field.dataset['path'] ?? '');
}

test('it is a group with a name that tells how many rows there are', async () => {
  const form = await draw({ schema, data: two });
  const list = control(form, '/rows');
  expect(list.getAttribute('role')).toBe('group');
  expect(text(one(form, `[id="${CSS.escape(list.getAttribute('aria-labelledby') ?? '')}"]`))).toBe('Persone (2 righe)');
});

test('a row that is added is empty, last, and has the focus', async () => {
  const form = await draw({ schema, data: two });
  await press(form, 'Aggiungi');
  expect(drawnNames(form)).toEqual(['Anna', 'Berta', '']);
  const last = all(form, '.row').at(-1);
  expect(last?.contains(focused(form))).toBe(true);
});

test('each row and each of its buttons says which row it is', async () => {
  const form = await draw({ schema, data: two });
  const named = all(form, '.row .tools button').map((tool) => tool.getAttribute('aria-label'));
  expect(named).toEqual(['Sposta giù: Persona 1', 'Togli: Persona 1', 'Sposta su: Persona 2', 'Togli: Persona 2']);
  expect(all(form, '.row .legend').map(text)).toEqual(['Persona 1', 'Persona 2']);
});

test('a row that is moved keeps its element, its answers and the focus', async () => {
  const form = await draw({ schema, data: two });
  const input = all(form, 'input')[1];
  await press(form, 'Sposta su');
  expect(form.data).toEqual({ rows: [{ name: 'Berta' }, { name: 'Anna' }] });
  expect(drawnNames(form)).toEqual(['Berta', 'Anna']);
  expect(all(form, 'input')[0]).toBe(input);
  expect(all(form, '.row')[0]?.contains(focused(form))).toBe(true);
});

test('a row that is removed leaves the others as they are, is said, and comes back with undo', async () => {
  const form = await draw({ schema, data: two });
  await press(form, 'Togli');
  expect(form.data).toEqual({ rows: [{ name: 'Berta' }] });
  expect(drawnNames(form)).toEqual(['Berta']);
  expect(spoken(form)).toContain('Riga tolta.');
  expect(control(form, '/rows').contains(focused(form))).toBe(true);
  await press(form, 'Annulla');
  expect(drawnNames(form)).toEqual(['Anna', 'Berta']);
});

test('two rows added one after the other are two steps of undo', async () => {
  const form = await draw({ schema });
  await press(form, 'Aggiungi');
  now += 100;
  await press(form, 'Aggiungi');
  await press(form, 'Annulla');
  expect(all(form, '.row')).toHaveLength(1);
});

test('an error of a row stays with the row when it moves, and the summary leads to its field', async () => {
  const form = await draw({ schema, data: { rows: [{ name: 'Anna' }, {}] } });
  await press(form, 'Invia');
  const path = paths(form)[1] ?? '';
  expect(errorAt(form, path)).not.toBeNull();
  await press(form, 'Sposta su');
  expect(paths(form)[0]).toBe(path);
  expect(errorAt(form, path)).not.toBeNull();
  one(form, '#summary a').click();
  await form.updateComplete;
  expect(focused(form)).toBe(control(form, path));
});

test('a change in a row tells the page its place in the data', async () => {
  const form = await draw({ schema, data: two });
  await press(form, 'Sposta su');
  const heard: (string | null)[] = [];
  form.addEventListener('omnia-changed', ({ path }) => heard.push(path));
  await fill(form, paths(form)[0] ?? '', 'Carla');
  expect(heard).toEqual(['/rows/0/name']);
  expect(form.data).toEqual({ rows: [{ name: 'Carla' }, { name: 'Anna' }] });
});

test('what the form does not know of a row is kept', async () => {
  const form = await draw({ schema, data: { rows: [{ name: 'Anna', more: [1, { deep: true }] }] } });
  await press(form, 'Aggiungi');
  await fill(form, paths(form)[1] ?? '', 'Berta');
  expect(form.data).toEqual({ rows: [{ name: 'Anna', more: [1, { deep: true }] }, { name: 'Berta' }] });
});

test.each(['ltr', 'rtl'])('buttons are 44 px high and forty-letter words fit into 320 px, %s', async (direction) => {
  const long: SchemaSpec = {
    ...rows,
    title: LONG_WORD,
    items: { ...rows.items, title: LONG_WORD, properties: { name: { type: 'string', title: LONG_WORD } } },
  };
  const form = await draw({ schema: formOf({ rows: long }), data: two }, narrowRoom(direction));
  const tools = all(form, '.list button');
  expect(tools).toHaveLength(5);
  for (const tool of tools) expect(tool.getBoundingClientRect().height, text(tool)).toBeGreaterThanOrEqual(44);
  expect(overflowing(form)).toEqual([]);
});
