// Several answers in a browser: what is its own, beside the contract of all kinds.
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { all, answer, draw, formOf, LONG_WORD, one, press } from '../../renderer/host/form.harness.js';

const oneOf = [
  { const: 'A', title: 'Prima', description: 'La prima di tutte.' },
  { const: 'B', title: LONG_WORD },
  { const: 'C', title: 'Terza' },
];
const several = { type: 'array', items: { oneOf } } as const;

afterEach(() => document.body.replaceChildren());

test('answers are kept in the order of the form, whatever the order of ticking', async () => {
  const form = await draw({ schema: formOf({ q: several }) });
  await answer(form, '/q', 'C');
  await answer(form, '/q', 'A,C');
  expect(form.data).toEqual({ q: ['A', 'C'] });
});

test('the last one unticked leaves no answer', async () => {
  const form = await draw({ schema: formOf({ q: several }), data: { q: ['B'] } });
  await answer(form, '/q', '');
  expect(form.data).toEqual({ q: [] });
  expect(all(form, 'input:checked')).toEqual([]);
});

test('the space bar ticks and unticks', async () => {
  const form = await draw({ schema: formOf({ q: several }) });
  one(form, 'input[value=B]').focus();
  await userEvent.keyboard(' ');
  expect(form.data).toEqual({ q: ['B'] });
  await userEvent.keyboard(' ');
  expect(form.data).toEqual({ q: [] });
});

test('undo unticks what was ticked', async () => {
  const form = await draw({ schema: formOf({ q: several }) });
  await answer(form, '/q', 'A,B');
  await press(form, 'Annulla');
  expect(form.data).toEqual({ q: [] });
  expect(all(form, 'input:checked')).toEqual([]);
});
