// The choice in a browser: what is its own, beside the contract of all kinds.
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { all, answer, box, control, draw, formOf, LONG_WORD, text } from '../../renderer/host/form.harness.js';

const oneOf = [
  { const: 'A', title: 'Prima', description: 'La prima di tutte.' },
  { const: 'B', title: LONG_WORD },
];

afterEach(() => document.body.replaceChildren());

test('five answers are seen at a glance, six are folded, and the author may decide otherwise', async () => {
  const five = [1, 2, 3, 4, 5];
  const six = [...five, 6];
  const form = await draw({
    schema: formOf({
      five: { enum: five },
      six: { enum: six },
      radio: { enum: six, ui: { widget: 'radio' } },
      select: { enum: five, ui: { widget: 'select' } },
    }),
  });
  const faces = ['/five', '/six', '/radio', '/select'].map((path) => control(form, path).localName);
  expect(faces).toEqual(['div', 'select', 'div', 'select']);
});

test('the constant goes into the data with its type', async () => {
  const form = await draw({ schema: formOf({ q: { enum: [1, 2] } }) });
  await answer(form, '/q', '2');
  expect(form.data).toEqual({ q: 2 });
});

test('a select may be set back to no answer', async () => {
  const form = await draw({ schema: formOf({ q: { oneOf, ui: { widget: 'select' } } }) });
  await answer(form, '/q', 'B');
  await answer(form, '/q', '');
  expect(form.data).toEqual({});
});

test('arrow keys move among radio buttons, and each move is an answer', async () => {
  const form = await draw({ schema: formOf({ q: { oneOf } }) });
  box(form, '/q').querySelector('input')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await form.updateComplete;
  expect(form.data).toEqual({ q: 'B' });
  await userEvent.keyboard('{ArrowDown}');
  await form.updateComplete;
  expect(form.data).toEqual({ q: 'A' });
});

test('radio buttons of two fields are apart', async () => {
  const form = await draw({ schema: formOf({ p: { oneOf }, q: { oneOf } }) });
  await answer(form, '/p', 'A');
  await answer(form, '/q', 'B');
  expect(form.data).toEqual({ p: 'A', q: 'B' });
  expect(all<HTMLInputElement>(form, 'input:checked').map(({ value }) => value)).toEqual(['A', 'B']);
});

test('what explains an answer stands with it', async () => {
  const form = await draw({ schema: formOf({ q: { oneOf } }) });
  expect(all(form, '.option label').map(text)[0]).toContain('La prima di tutte.');
});

test('data that are none of the answers choose none', async () => {
  const form = await draw({
    schema: formOf({ q: { oneOf }, s: { oneOf, ui: { widget: 'select' } } }),
    data: { q: 'Z', s: 'Z' },
  });
  expect(all(form, 'input:checked')).toEqual([]);
  expect((control(form, '/s') as HTMLSelectElement).value).toBe('');
});
