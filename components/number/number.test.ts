// The number field in a browser: what is its own, beside the contract of all kinds.
import { expect, test } from 'vitest';
import { box, control, draw, fill, formOf, text } from '../../renderer/host/form.harness.js';

test('phones offer digits, and a decimal sign where one may be needed', async () => {
  const form = await draw({ schema: formOf({ whole: { type: 'integer' }, part: { type: ['number', 'null'] } }) });
  expect(control(form, '/whole').getAttribute('inputmode')).toBe('numeric');
  expect(control(form, '/part').getAttribute('inputmode')).toBe('decimal');
});

test('an integer that may be null asks for digits too', async () => {
  const form = await draw({ schema: formOf({ whole: { type: ['integer', 'null'] } }) });
  expect(control(form, '/whole').getAttribute('inputmode')).toBe('numeric');
});

test('the unit stands beside the control and is no part of the answer', async () => {
  const form = await draw({ schema: formOf({ q: { type: 'number', ui: { unit: 'ore' } } }) });
  await fill(form, '/q', '2,5');
  expect(text(box(form, '/q'))).toContain('ore');
  expect(form.data).toEqual({ q: 2.5 });
});

test('the notation is that of the language of the form', async () => {
  const form = await draw({ schema: formOf({ q: { type: 'number' } }, { lang: 'en' }), data: { q: 1234.5 } });
  expect((control(form, '/q') as HTMLInputElement).value).toBe('1,234.5');
});

