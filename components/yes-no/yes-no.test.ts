// The yes/no question in a browser: the contract of fields, and what is its own.
import { afterEach, expect, test } from 'vitest';
import { all, answer, draw, formOf, text, until } from '../../renderer/host/form.harness.js';
import { runFieldSuite } from '../field-suite.js';

runFieldSuite('yes-no', {
  schema: { type: 'boolean' },
  answers: [
    { given: 'true', value: true },
    { given: 'false', value: false },
  ],
});

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
