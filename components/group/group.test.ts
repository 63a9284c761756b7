// The group in a browser: what a group must do, whatever it holds.
import { afterEach, expect, test } from 'vitest';
import {
  all,
  box,
  control,
  draw,
  errorAt,
  fill,
  formOf,
  LONG_WORD,
  narrowRoom,
  one,
  overflowing,
  text,
} from '../../renderer/host/form.harness.js';
import { descriptions } from '../field.harness.js';
import type { FormSpec, SchemaSpec } from '../../renderer/core/form.js';

const period: SchemaSpec = {
  type: 'object',
  title: 'Periodo',
  ui: { help: 'Tutto il periodo.' },
  properties: { from: { type: 'integer', title: 'Da' }, to: { type: 'integer', title: 'A' } },
  required: ['from', 'to'],
  alerts: [
    {
      id: 'ORDER',
      level: 'error',
      when: 'value.from > value.to',
      message: 'La fine precede l’inizio.',
      action: 'Scambi i valori.',
    },
  ],
};
const schema: FormSpec = formOf({ period });

afterEach(() => document.body.replaceChildren());

test('it is a group, named by its heading, around its fields', async () => {
  const form = await draw({ schema });
  const group = control(form, '/period');
  expect(group.getAttribute('role')).toBe('group');
  expect(text(one(form, `[id="${CSS.escape(group.getAttribute('aria-labelledby') ?? '')}"]`))).toBe('Periodo');
  expect(group.contains(box(form, '/period/from'))).toBe(true);
});

test('its error stands before its fields, describes it, and leaves with its cause', async () => {
  const form = await draw({ schema });
  await fill(form, '/period/from', '9');
  await fill(form, '/period/to', '3');
  expect(errorAt(form, '/period')).toBe('Errore: La fine precede l’inizio. Scambi i valori.');
  expect(descriptions(form, '/period')).toEqual(['Tutto il periodo.', errorAt(form, '/period')]);
  await fill(form, '/period/to', '12');
  expect(errorAt(form, '/period')).toBeNull();
});

test('answers of a group within a group have their place in the data', async () => {
  const form = await draw({
    schema: formOf({
      outer: { type: 'object', properties: { inner: { type: 'object', properties: { q: { type: 'string' } } } } },
    }),
  });
  await fill(form, '/outer/inner/q', 'x');
  expect(form.data).toEqual({ outer: { inner: { q: 'x' } } });
});

test.each(['ltr', 'rtl'])('headings of forty letters, one within the other, fit into 320 px, %s', async (direction) => {
  const deep: SchemaSpec = { type: 'object', title: LONG_WORD, properties: { inner: { ...period, title: LONG_WORD } } };
  const form = await draw({ schema: formOf({ deep }) }, narrowRoom(direction));
  expect(all(form, '[role=group]')).toHaveLength(2);
  expect(overflowing(form)).toEqual([]);
});
