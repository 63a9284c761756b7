// The declaration in a browser: what is its own, beside the contract of all kinds.
import { afterEach, expect, test } from 'vitest';
import { answer, draw, fill, errorAt, formOf, press } from '../../renderer/host/form.harness.js';

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
