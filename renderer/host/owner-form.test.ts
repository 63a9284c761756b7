// Inside a `<form>` of the page: the answers join its data under the element's name.
import { afterEach, expect, test } from 'vitest';
import { draw, fill, formOf, place, type Given } from './form.harness.js';

const given = {
  schema: formOf({ q: { type: 'string' }, n: { type: ['integer', 'null'] } }),
  name: 'answers',
  data: { q: 'x' },
} satisfies Given;

afterEach(() => document.body.replaceChildren());

function owner(): HTMLFormElement {
  const form = document.createElement('form');
  document.body.append(form);
  return form;
}

function entries(form: HTMLFormElement): unknown[] {
  return new FormData(form).getAll('answers').map((entry) => JSON.parse(entry as string) as unknown);
}

test('the answers join as JSON, as they are exported', async () => {
  const page = owner();
  const form = await draw(given, page);
  expect(entries(page)).toEqual([{ q: 'x', n: null }]);
  await fill(form, '/n', '3');
  expect(entries(page)).toEqual([{ q: 'x', n: 3 }]);
});

test('without a name nothing joins', async () => {
  const page = owner();
  await draw({ schema: given.schema, data: given.data }, page);
  expect([...new FormData(page).keys()]).toEqual([]);
});

test('data given before the form is drawn join too', () => {
  const page = owner();
  place(given, page);
  expect(entries(page)).toEqual([{ q: 'x' }]);
});

test('the controls inside do not join, nor does Enter send the page', async () => {
  const page = owner();
  let sent = 0;
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    sent += 1;
  });
  const form = await draw(given, page);
  for (const button of form.renderRoot.querySelectorAll('button')) button.click();
  expect([...new FormData(page).keys()]).toEqual(['answers']);
  expect(sent).toBe(0);
});

test('an element that moves to another form joins that one alone, and coming back joins once', async () => {
  const [first, second] = [owner(), owner()];
  const form = await draw(given, first);
  second.append(form);
  expect([entries(first), entries(second)]).toEqual([[], [{ q: 'x', n: null }]]);
  first.append(form);
  expect([entries(first), entries(second)]).toEqual([[{ q: 'x', n: null }], []]);
});

test('an element that is removed joins no more, and once again when it is back', async () => {
  const page = owner();
  const form = await draw(given, page);
  form.remove();
  expect(entries(page)).toEqual([]);
  page.append(form);
  form.remove();
  page.append(form);
  expect(entries(page)).toEqual([{ q: 'x', n: null }]);
});

test('an owner named by its id counts, and may change', async () => {
  const [first, second] = [owner(), owner()];
  [first.id, second.id] = ['first', 'second'];
  const form = await draw(given);
  form.setAttribute('form', 'first');
  expect([entries(first), entries(second)]).toEqual([[{ q: 'x', n: null }], []]);
  form.setAttribute('form', 'second');
  expect([entries(first), entries(second)]).toEqual([[], [{ q: 'x', n: null }]]);
});
