// The text of several lines in a browser: the contract of fields, and what is its own.
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { control, draw, formOf } from '../../renderer/host/form.harness.js';
import { runFieldSuite } from '../field-suite.js';

runFieldSuite('multi-line', {
  schema: { type: 'string', ui: { widget: 'textarea' } },
  answers: [
    { given: 'Prima\nSeconda', value: 'Prima\nSeconda' },
    { given: 'Terza', value: 'Terza' },
  ],
});

afterEach(() => document.body.replaceChildren());

test('Enter is a new line', async () => {
  const form = await draw({ schema: formOf({ q: { type: 'string', ui: { widget: 'textarea' } } }) });
  control(form, '/q').focus();
  await userEvent.keyboard('a{Enter}b');
  expect(form.data).toEqual({ q: 'a\nb' });
});
