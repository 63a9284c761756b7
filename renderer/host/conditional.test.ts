// Fields that are asked only sometimes: they come and go, and their answers with them.
import { afterEach, expect, test } from 'vitest';
import { all, answer, control, draw, errorAt, fill, formOf, press } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';

const schema = formOf(
  {
    kind: { enum: ['home', 'other'], title: 'Dove?' },
    town: { type: 'string', title: 'Comune', relevant: "kind == 'other'" },
    more: {
      type: 'object',
      title: 'Altro',
      relevant: "kind == 'other'",
      properties: { why: { type: 'string', title: 'Perché' } },
      required: ['why'],
    },
    note: { type: 'string', title: 'Nota' },
  },
  { required: ['kind', 'town', 'more'] },
);

afterEach(() => document.body.replaceChildren());

function fields(form: OmniaForm): (string | undefined)[] {
  return all(form, '[data-path]').map((field) => field.dataset['path']);
}

test('a field appears in its place when it is asked, and goes again', async () => {
  const form = await draw({ schema });
  expect(fields(form)).toEqual(['/kind', '/note']);
  await answer(form, '/kind', 'other');
  expect(fields(form)).toEqual(['/kind', '/town', '/more', '/more/why', '/note']);
  await answer(form, '/kind', 'home');
  expect(fields(form)).toEqual(['/kind', '/note']);
});

test('the field in hand keeps its element and the focus while others come', async () => {
  const form = await draw({ schema });
  const note = control(form, '/note');
  const radios = control(form, '/kind');
  await answer(form, '/kind', 'other');
  expect(control(form, '/note')).toBe(note);
  expect(control(form, '/kind')).toBe(radios);
  expect(radios.contains((form.renderRoot as ShadowRoot).activeElement)).toBe(true);
});

test('an answer leaves the data with its field and comes back with it', async () => {
  const form = await draw({ schema });
  await fill(form, '/kind', 'other');
  await fill(form, '/town', 'Bologna');
  await fill(form, '/more/why', 'Lavoro');
  await fill(form, '/kind', 'home');
  expect(form.data).toEqual({ kind: 'home' });
  await fill(form, '/kind', 'other');
  expect(form.data).toEqual({ kind: 'other', town: 'Bologna', more: { why: 'Lavoro' } });
  expect((control(form, '/town') as HTMLInputElement).value).toBe('Bologna');
  expect((control(form, '/more/why') as HTMLInputElement).value).toBe('Lavoro');
});

test('text that could not be read comes back too, and does not stand in the way meanwhile', async () => {
  const form = await draw({
    schema: formOf({ on: { type: 'boolean' }, n: { type: 'number', relevant: 'on == true' } }),
  });
  await fill(form, '/on', 'true');
  await fill(form, '/n', '12,');
  await fill(form, '/on', 'false');
  expect(form.submittable).toBe(true);
  await fill(form, '/on', 'true');
  expect((control(form, '/n') as HTMLInputElement).value).toBe('12,');
  expect(form.submittable).toBe(false);
});

test('the change that parks an answer is one event and one step of undo', async () => {
  const form = await draw({ schema });
  await fill(form, '/kind', 'other');
  await fill(form, '/town', 'Bologna');
  const heard: (string | null)[] = [];
  form.addEventListener('omnia-changed', ({ path }) => heard.push(path));
  await fill(form, '/kind', 'home');
  expect(heard).toEqual(['/kind']);
  await press(form, 'Annulla');
  expect(form.data).toEqual({ kind: 'other', town: 'Bologna' });
  expect(fields(form)).toContain('/town');
});

test('a field stands in the way of sending only while it is asked', async () => {
  const form = await draw({ schema });
  await fill(form, '/kind', 'home');
  expect(form.submittable).toBe(true);
  await fill(form, '/kind', 'other');
  expect(form.submittable).toBe(false);
  await press(form, 'Invia');
  expect(errorAt(form, '/town')).not.toBeNull();
  expect(errorAt(form, '/more/why')).not.toBeNull();
  await fill(form, '/kind', 'home');
  expect(all(form, '#summary')).toEqual([]);
});

test('a value that a page gives for a field that is not asked is kept', async () => {
  const form = await draw({ schema, data: { kind: 'home', town: 'Bologna' } });
  expect(fields(form)).not.toContain('/town');
  expect(form.data).toEqual({ kind: 'home', town: 'Bologna' });
});
