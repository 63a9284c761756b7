// The yes/no question in a browser: what is its own, beside the contract of all kinds.
import { afterEach, expect, test } from 'vitest';
import { all, answer, draw, formOf, text, until } from '../../renderer/host/form.harness.js';

const schema = formOf({ q: { type: 'boolean' } });

afterEach(() => document.body.replaceChildren());

test('nothing is chosen beforehand, and no is an answer', async () => {
  const form = await draw({ schema });
  expect(all(form, 'input:checked')).toEqual([]);
  expect(form.data).toEqual({});
  await answer(form, '/q', 'false');
  expect(form.data).toEqual({ q: false });
});

test('yes and no are words of the UI', async () => {
  const form = await draw({ schema });
  expect(all(form, '.option').map(text)).toEqual(['Sì', 'No']);
  form.lang = 'de';
  await until(() => all(form, '.option').map(text).join() === 'Ja,Nein');
});
