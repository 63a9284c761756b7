// The text field in a browser: what is its own, beside the contract of all kinds.
import { expect, test } from 'vitest';
import { control, draw, fill, formOf, press } from '../../renderer/host/form.harness.js';
import { descriptions, names } from '../field.harness.js';

test('markup in words and answers is text', async () => {
  const form = await draw({
    schema: formOf({ q: { type: 'string', title: '<b>Nome</b>' } }),
    data: { q: '<img src=x>' },
  });
  expect(form.renderRoot.querySelector('b, img')).toBeNull();
  expect((control(form, '/q') as HTMLInputElement).value).toBe('<img src=x>');
});

test('an answer that was proposed is marked until a person writes another, and the mark describes it', async () => {
  const suggest = { value: "'B'", label: 'Scriva {suggested}' };
  const alerts = [{ id: 'S', level: 'suggestion', when: "value == 'A'", message: 'Forse B?', suggest }] as const;
  const form = await draw({ schema: formOf({ q: { type: 'string', title: 'Q', alerts } }), data: { q: 'A' } });
  expect(descriptions(form)).toEqual([]);
  await press(form, 'Scriva B');
  expect(descriptions(form)).toEqual(['Proposto e accettato']);
  expect(names(form, control(form, '/q'))).toEqual(['Q (facoltativo)']);
  await fill(form, '/q', 'C');
  expect(descriptions(form)).toEqual([]);
});
