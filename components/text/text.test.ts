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

// Chromium's autofill has no labels of controls in a shadow root: it reads one from the texts of the frame, up to the first
// control that stands in the frame itself. Text that changes with each key must come after it, or every key has the
// browser read the whole page again.
test('a count comes after its control, in the same frame', async () => {
  const form = await draw({ schema: formOf({ q: { type: 'string', title: 'Q', maxLength: 80 }, r: { type: 'string', title: 'R', maxLength: 80, ui: { widget: 'textarea' } } }) });
  for (const path of ['/q', '/r']) {
    const typed = control(form, path);
    const count = [...(typed.parentElement?.children ?? [])].find((element) => element.classList.contains('count'));
    expect(typed.parentElement?.dataset['path']).toBe(path);
    expect(typed.compareDocumentPosition(count as Node) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  }
});
