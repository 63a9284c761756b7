// The text field in a browser: the contract of fields, and what is its own.
import { expect, test } from 'vitest';
import { control, draw, formOf } from '../../renderer/host/form.harness.js';
import { runFieldSuite } from '../field-suite.js';

runFieldSuite('text', {
  schema: { type: 'string' },
  answers: [
    { given: 'Rossi', value: 'Rossi' },
    { given: 'Bianchi', value: 'Bianchi' },
  ],
});

test('the browser completes it only where the author says with what', async () => {
  const form = await draw({
    schema: formOf({ plain: { type: 'string' }, mail: { type: 'string', ui: { autocomplete: 'email' } } }),
  });
  expect(control(form, '/plain').getAttribute('autocomplete')).toBe('off');
  expect(control(form, '/mail').getAttribute('autocomplete')).toBe('email');
});

test('markup in words and answers is text', async () => {
  const form = await draw({
    schema: formOf({ q: { type: 'string', title: '<b>Nome</b>' } }),
    data: { q: '<img src=x>' },
  });
  expect(form.renderRoot.querySelector('b, img')).toBeNull();
  expect((control(form, '/q') as HTMLInputElement).value).toBe('<img src=x>');
});
