// `data`: a copy in and out; what was last given or read changes nothing, anything else replaces the answers.
import { afterEach, expect, test } from 'vitest';
import { answer, button, control, draw, fill, formOf, place, drawn, press } from './form.harness.js';
import type { JsonObject } from '../core/json.js';

const schema = formOf({
  q: { type: 'string', title: 'Nome' },
  note: { type: ['string', 'null'] },
  rows: { type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } } },
});
const asEmpty = { note: null, rows: [] };

afterEach(() => document.body.replaceChildren());

function value(form: Awaited<ReturnType<typeof draw>>, path: string): string {
  return (control(form, path) as HTMLInputElement).value;
}

test('the type of an unanswered field decides how it is exported', async () => {
  const form = await draw({ schema });
  expect(form.data).toEqual(asEmpty);
});

test('null and empty text come in as no answer, and what the form does not know is kept', async () => {
  const form = await draw({ schema, data: { q: '', note: null, rows: [], more: { deep: [1, null] } } });
  expect(form.data).toEqual({ ...asEmpty, more: { deep: [1, null] } });
});

test('what a page does to data it gave has no effect', async () => {
  const data = { q: 'one', rows: [{ a: 'x' }] };
  const form = await draw({ schema, data });
  data.q = 'changed';
  data.rows.push({ a: 'y' });
  expect(form.data).toEqual({ q: 'one', note: null, rows: [{ a: 'x' }] });
});

test('what a page does to data it gave before the form was drawn has no effect', async () => {
  const form = place({ schema, data: { q: 'one' } });
  (form.data as { q: string }).q = 'changed';
  await drawn(form);
  expect(value(form, '/q')).toBe('one');
});

test('what a page does to data it read has no effect', async () => {
  const form = await draw({ schema, data: { q: 'one', rows: [{ a: 'x' }] } });
  const read = form.data as { q: string; rows: JsonObject[] };
  read.q = 'changed';
  read.rows.push({ a: 'y' });
  expect(form.data).toEqual({ q: 'one', note: null, rows: [{ a: 'x' }] });
});

test('data are never frozen, nor is what was read', async () => {
  const data = { rows: [{ a: 'x' }] };
  const form = await draw({ schema, data });
  expect(Object.isFrozen(data) || Object.isFrozen(data.rows)).toBe(false);
  expect(Object.isFrozen(form.data)).toBe(false);
});

test('the same data given again leave what a person is doing alone', async () => {
  const form = await draw({ schema, data: { q: 'one' } });
  await fill(form, '/q', 'two');
  form.data = { q: 'one' };
  await form.updateComplete;
  expect(value(form, '/q')).toBe('two');
  expect(button(form, 'Annulla').disabled).toBe(false);
});

test('what was read may be given back, as frameworks do after each change', async () => {
  const form = await draw({ schema });
  form.addEventListener('omnia-changed', () => (form.data = structuredClone(form.data)));
  await answer(form, '/q', 'on');
  await answer(form, '/q', 'one');
  expect(value(form, '/q')).toBe('one');
  expect(button(form, 'Annulla').disabled).toBe(false);
});

test('other data replace all answers and what was typed', async () => {
  const form = await draw({ schema: formOf({ q: { type: 'integer' }, p: { type: 'string' } }) });
  await fill(form, '/p', 'x');
  await answer(form, '/q', '12,');
  form.data = { q: 7 };
  await form.updateComplete;
  expect(value(form, '/q')).toBe('7');
  expect(form.data).toEqual({ q: 7 });
});

test('other data clear undo and redo', async () => {
  const form = await draw({ schema });
  await fill(form, '/q', 'one');
  await fill(form, '/note', 'more');
  await press(form, 'Annulla');
  form.data = { q: 'given' };
  await form.updateComplete;
  expect(button(form, 'Annulla').disabled).toBe(true);
  expect(button(form, 'Ripeti').disabled).toBe(true);
  form.undo();
  form.redo();
  expect(form.data).toEqual({ ...asEmpty, q: 'given' });
});

test.each([undefined, null, [], 'text', 3])('%j as data is an empty form', async (data) => {
  const form = await draw({ schema, data: { q: 'one' } });
  form.data = data;
  expect(form.data).toEqual(asEmpty);
});

test('names that mean something to JavaScript are names', async () => {
  const data = JSON.parse('{"__proto__": {"polluted": true}, "constructor": "x"}') as JsonObject;
  const form = await draw({ schema, data });
  expect(JSON.stringify(form.data)).toContain('"__proto__":{"polluted":true}');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
