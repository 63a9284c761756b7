// The declaration in a browser: the contract of fields, and what is its own.
import { afterEach, expect, test } from 'vitest';
import { answer, draw, fill, errorAt, formOf, press } from '../../renderer/host/form.harness.js';
import { runFieldSuite } from '../field-suite.js';

runFieldSuite('declaration', {
  schema: { type: 'boolean', ui: { widget: 'declaration' } },
  answers: [
    { given: 'true', value: true },
    { given: '', value: false },
  ],
});

afterEach(() => document.body.replaceChildren());

test('what must be declared is missing until it is ticked, and when it is unticked again', async () => {
  const schema = formOf(
    { q: { type: 'boolean', const: true, title: 'Dichiaro.', ui: { widget: 'declaration' } } },
    { required: ['q'] },
  );
  const form = await draw({ schema });
  expect(form.data).toEqual({});
  await press(form, 'Invia');
  expect(errorAt(form, '/q')).not.toBeNull();
  await fill(form, '/q', 'true');
  expect([form.data, form.submittable]).toEqual([{ q: true }, true]);
  await answer(form, '/q', '');
  expect([form.data, form.submittable]).toEqual([{}, false]);
});
