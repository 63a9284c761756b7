// The note in a browser: a text with computed values, which asks nothing.
import { afterEach, expect, test } from 'vitest';
import { all, box, draw, fill, formOf, text } from '../../renderer/host/form.harness.js';

const schema = formOf({
  n: { type: 'integer', title: 'Quanti' },
  sum: { ui: { widget: 'note', text: 'Il doppio è {n * 2}.' } },
});

afterEach(() => document.body.replaceChildren());

test('its values are those of the answers, and follow them', async () => {
  const form = await draw({ schema, data: { n: 600 } });
  expect(text(box(form, '/sum'))).toBe('Il doppio è 1.200.');
  await fill(form, '/n', '7');
  expect(text(box(form, '/sum'))).toBe('Il doppio è 14.');
});

test('it has no control and no place in the data', async () => {
  const form = await draw({ schema, data: { n: 1 } });
  expect(box(form, '/sum').querySelector('input, button, [tabindex]')).toBeNull();
  expect(form.data).toEqual({ n: 1 });
});

test('a note that is asked only sometimes comes and goes', async () => {
  const form = await draw({
    schema: formOf({ n: { type: 'integer' }, many: { relevant: 'n > 9', ui: { widget: 'note', text: 'Sono {n}.' } } }),
  });
  expect(all(form, '.note')).toEqual([]);
  await fill(form, '/n', '10');
  expect(all(form, '.note').map(text)).toEqual(['Sono 10.']);
});
