// What a form tells its page: facts about what a person did, and the request to send.
import { afterEach, expect, test } from 'vitest';
import { answer, draw, drawn, fill, formOf, place, press, spoken, until } from './form.harness.js';
import type { OmniaForm } from './omnia-form.js';
import type { JsonObject } from '../core/json.js';

const schema = formOf(
  {
    name: { type: 'string', title: 'Nome' },
    count: {
      type: ['integer', 'null'],
      title: 'Quanti',
      alerts: [
        { id: 'HIGH', level: 'error', when: 'value > 9', message: 'Troppi.' },
        { id: 'SOME', level: 'warning', when: 'value > 3', message: 'Molti.' },
      ],
    },
  },
  { required: ['name'] },
);

afterEach(() => document.body.replaceChildren());

/** Everything that reaches the page, in order. */
function hear(): Event[] {
  const heard: Event[] = [];
  for (const name of ['omnia-changed', 'omnia-stepped', 'omnia-submit', 'omnia-fault']) {
    document.body.addEventListener(name, (event) => heard.push(event), { signal: ended.signal });
  }
  return heard;
}
let ended = new AbortController();
afterEach(() => {
  ended.abort();
  ended = new AbortController();
});

function submissions(form: OmniaForm): { data: JsonObject; cancelable: boolean }[] {
  const heard: { data: JsonObject; cancelable: boolean }[] = [];
  form.addEventListener('omnia-submit', ({ data, cancelable }) => heard.push({ data, cancelable }));
  return heard;
}

test('a change tells its path, and the data are already new', async () => {
  const form = await draw({ schema });
  const data: (JsonObject | undefined)[] = [];
  form.addEventListener('omnia-changed', () => data.push(form.data));
  const heard = hear();
  await answer(form, '/name', 'Anna');
  expect(heard.map((event) => [event.type, (event as unknown as { path: string }).path, event.target])).toEqual([
    ['omnia-changed', '/name', form],
  ]);
  expect(data).toEqual([{ name: 'Anna', count: null }]);
});

test('each change of the alerts that are shown is told once, by rule, level and place, without words or answers', async () => {
  const heard: (readonly unknown[])[] = [];
  document.body.addEventListener('omnia-alerted', ({ alerts }) => heard.push(alerts), { signal: ended.signal });
  const form = await drawn(place({ schema }));
  expect(heard).toEqual([]);
  await fill(form, '/name', 'Anna');
  await fill(form, '/count', '5');
  await until(() => heard.length > 0);
  await fill(form, '/count', '6');
  expect(heard).toEqual([[{ id: 'SOME', level: 'warning', path: '/count' }]]);
  await fill(form, '/count', '12');
  expect(heard.at(-1)).toEqual([{ id: 'HIGH', level: 'error', path: '/count' }, { id: 'SOME', level: 'warning', path: '/count' }]);
  await fill(form, '/count', '1');
  expect(heard.at(-1)).toEqual([]);
  expect(heard).toHaveLength(3);
});

test('undo and redo are changes of no field', async () => {
  const form = await draw({ schema });
  await fill(form, '/name', 'Anna');
  const paths: (string | null)[] = [];
  form.addEventListener('omnia-changed', ({ path }) => paths.push(path));
  await press(form, 'Annulla');
  await press(form, 'Ripeti');
  expect(paths).toEqual([null, null]);
});

test('reading, leaving and what cannot be read are no changes', async () => {
  const form = await draw({ schema });
  const heard = hear();
  await fill(form, '/name', '');
  await fill(form, '/count', 'x');
  await press(form, 'Invia');
  expect(heard).toEqual([]);
});

test.each([
  ['the first data', {}, { name: 'Anna' }],
  ['no data after data', { name: 'Anna' }, {}],
  ['other data', { name: 'Anna' }, { name: 'Berta' }],
])('%s from a program are no change', async (_, before, after) => {
  const form = await draw({ schema, data: before });
  const heard = hear();
  form.data = after;
  form.today = '2026-01-01';
  form.context = { a: 1 };
  await form.updateComplete;
  expect(heard).toEqual([]);
});

test('sending is asked for once nothing is missing, with the data, and can be prevented', async () => {
  const form = await draw({ schema });
  const heard = submissions(form);
  await press(form, 'Invia');
  expect(heard).toEqual([]);
  await fill(form, '/name', 'Anna');
  await press(form, 'Invia');
  expect(heard).toEqual([{ data: { name: 'Anna', count: null }, cancelable: true }]);
});

test('an error of a rule forbids sending, a warning is to be read first', async () => {
  const form = await draw({ schema, data: { name: 'Anna', count: 10 } });
  const heard = submissions(form);
  await press(form, 'Invia');
  expect(heard).toEqual([]);
  await fill(form, '/count', '9');
  await press(form, 'Invia');
  await form.updateComplete;
  expect(heard).toEqual([]);
  expect(spoken(form)).toContain('confermi di aver letto un avviso');
  expect(form.submittable).toBe(true);
  await press(form, 'Ho letto l’avviso');
  await press(form, 'Invia');
  expect(heard).toHaveLength(1);
});

test('a request to send reaches the page beyond the shadow', async () => {
  const form = await draw({ schema, data: { name: 'Anna' } });
  const heard = hear();
  await press(form, 'Invia');
  expect(heard.map(({ type, target, composed }) => [type, target, composed])).toEqual([['omnia-submit', form, true]]);
});

test('what a page does to the data it was sent has no effect on the answers', async () => {
  const form = await draw({ schema, data: { name: 'Anna' } });
  form.addEventListener('omnia-submit', ({ data }) => Object.assign(data, { name: 'changed' }));
  await press(form, 'Invia');
  expect(form.data).toEqual({ name: 'Anna', count: null });
});

test('the rules of the day of sending hold', async () => {
  const late = formOf({
    q: {
      type: 'integer',
      alerts: [{ id: 'LATE', level: 'error', when: "value > 0 && today > date('2026-11-25')", message: 'Tardi.' }],
    },
  });
  const form = await draw({ schema: late, data: { q: 1 } });
  const heard = submissions(form);
  form.today = '2026-11-26';
  await press(form, 'Invia');
  expect(heard).toEqual([]);
});

test('native input events stay what they are, and no change event of a control is made up', async () => {
  const form = await draw({ schema });
  const heard: string[] = [];
  for (const name of ['change', 'submit', 'invalid'])
    document.body.addEventListener(name, () => heard.push(name), { signal: ended.signal });
  await fill(form, '/name', 'Anna');
  await press(form, 'Invia');
  expect(heard).toEqual([]);
});
