// The text of several lines in a browser: what is its own, beside the contract of all kinds.
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { answer, control, draw, errorAt, formOf, leave, one, spoken, text } from '../../renderer/host/form.harness.js';
import { descriptions } from '../field.harness.js';

afterEach(() => document.body.replaceChildren());

test('Enter is a new line', async () => {
  const form = await draw({ schema: formOf({ q: { type: 'string', ui: { widget: 'textarea' } } }) });
  control(form, '/q').focus();
  await userEvent.keyboard('a{Enter}b');
  expect(form.data).toEqual({ q: 'a\nb' });
});

test('what is pasted stays whole; what is left is seen, and said when it becomes few', async () => {
  const schema = formOf({ q: { type: 'string', title: 'Q', maxLength: 60, ui: { widget: 'textarea' } } });
  const form = await draw({ schema });
  const count = (): string => text(one(form, '.count'));
  expect(count()).toBe('Restano 60 caratteri');
  expect(descriptions(form)).toEqual(['Restano 60 caratteri']);
  await answer(form, '/q', 'x'.repeat(39));
  expect(count()).toBe('Restano 21 caratteri');
  expect(spoken(form)).toBe('');
  await answer(form, '/q', 'x'.repeat(40));
  expect(spoken(form)).toBe('Restano 20 caratteri');
  await answer(form, '/q', '😀'.repeat(61));
  expect(spoken(form)).toContain('1 carattere di troppo');
  await leave(form);
  expect(count()).toBe('1 carattere di troppo');
  expect((control(form, '/q') as HTMLTextAreaElement).value).toBe('😀'.repeat(61));
  expect(errorAt(form, '/q')).not.toBeNull();
});
