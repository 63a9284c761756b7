// A form that is fetched when the page runs, in one file or several: joined, bounded, from the page's own server only, and
// its author's mistakes with file, line and column.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { box, drawn, place, text, until } from './form.harness.js';
import type { OmniaFaultEvent } from './events.js';
import type { OmniaForm } from './omnia-form.js';

const FORM = `{
  "$id": "trip", "version": "1.0.0", "title": "Trip", "lang": "en", "type": "object",
  "params": { "$ref": "figures.json" },
  "values": { "late": "trip.days > params.most" },
  "properties": { "trip": { "$ref": "sections/trip.json" } }
}`;
const FILES: Readonly<Record<string, string>> = {
  '/forms/form.json': FORM,
  '/forms/figures.json': '{ "most": 3 }',
  '/forms/sections/trip.json': '{ "type": "object", "title": "Trip", "properties": {\n  "days": { "type": "number", "title": "Days" },\n  "from": { "$ref": "../shared/place.json" }\n} }',
  '/forms/shared/place.json': '{ "type": "string", "title": "Place" }',
};

let files: Record<string, string>;
let asked: string[];

beforeEach(() => {
  files = { ...FILES };
  asked = [];
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(window, 'fetch').mockImplementation((address, init) => {
    const { pathname } = new URL(address instanceof Request ? address.url : address);
    asked.push(pathname);
    init?.signal?.throwIfAborted();
    const found = files[pathname];
    return Promise.resolve(found === undefined ? new Response('', { status: 404, statusText: 'Not Found' }) : new Response(found));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function placed(src = '/forms/form.json'): { form: OmniaForm; faults: OmniaFaultEvent[] } {
  const faults: OmniaFaultEvent[] = [];
  const form = place({});
  form.addEventListener('omnia-fault', (event) => faults.push(event));
  form.src = src;
  return { form, faults };
}

async function faultOf(src?: string): Promise<OmniaFaultEvent> {
  const { faults } = placed(src);
  await until(() => faults.length > 0);
  return faults[0]!;
}

test('its files are joined, each fetched once, wherever it is referred from', async () => {
  files['/forms/form.json'] = FORM.replace('"properties": {', '"properties": { "home": { "$ref": "shared/place.json", "title": "Home" },');
  const form = await drawn(placed().form);
  expect(text(box(form, '/trip'))).toContain('Days');
  expect(text(box(form, '/trip/from'))).toContain('Place');
  expect(text(box(form, '/home'))).toContain('Home');
  expect(asked.filter((path) => path === '/forms/shared/place.json')).toHaveLength(1);
});

test('a mistake is told with file, line and column', async () => {
  files['/forms/sections/trip.json'] = FILES['/forms/sections/trip.json']!.replace('"number"', '"nubmer"');
  files['/forms/form.json'] = FORM.replace('params.most', 'params.mots');
  const { faults } = await faultOf();
  const places = faults.map(({ file, line, column, message }) => [file && new URL(file).pathname, line, column, message]);
  expect(places).toContainEqual(['/forms/sections/trip.json', 2, 21, 'type "nubmer" is no kind of field. Did you mean "number"?']);
  expect(places).toContainEqual(['/forms/form.json', 4, 43, '"mots" is not one of the figures of params. Did you mean "most"?']);
});

test.each<[string, () => void, string, [string, number, number]]>([
  ['is missing', () => delete files['/forms/figures.json'], 'cannot be loaded: 404 Not Found', ['/forms/form.json', 3, 23]],
  ['lies elsewhere', () => (files['/forms/form.json'] = FORM.replace('figures.json', 'https://elsewhere.example/f.json')), '"https://elsewhere.example/f.json" is not on this page\'s own server', ['/forms/form.json', 3, 23]],
  ['is no JSON', () => (files['/forms/shared/place.json'] = '{ "type": "string",\n  title }'), 'title is no value of JSON.', ['/forms/shared/place.json', 2, 3]],
  ['is a list', () => (files['/forms/figures.json'] = '[]'), 'a form, a section and its figures are objects: {…}.', ['/forms/figures.json', 1, 1]],
  ['is too large', () => (files['/forms/shared/place.json'] = `{ "title": "${'x'.repeat(5 * 2 ** 20)}" }`), 'the files of a form have 4 MB at most', ['/forms/sections/trip.json', 3, 21]],
  ['is nested too deep', () => (files['/forms/figures.json'] = '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)), 'data nested deeper than 64 levels', ['/forms/figures.json', 1, 1]],
])('a file that %s is a fault, where it is referred to or goes wrong', async (_, breakIt, message, [file, line, column]) => {
  breakIt();
  const event = await faultOf();
  expect(event.message).toContain(message);
  expect(event.faults.map((fault) => [fault.file && new URL(fault.file).pathname, fault.line, fault.column])).toEqual([[file, line, column]]);
});

test('files without end are not followed', async () => {
  for (let i = 0; i < 200; i++) files[`/forms/p${i}.json`] = `{ "type": "object", "properties": { "a": { "$ref": "p${i + 1}.json" } } }`;
  files['/forms/form.json'] = FORM.replace('sections/trip.json', 'p0.json');
  expect((await faultOf()).message).toBe('more than 100 files belong to this form.');
  expect(asked.length).toBeLessThan(110);
});

test('files that contain each other are refused', async () => {
  files['/forms/shared/place.json'] = '{ "type": "object", "properties": { "again": { "$ref": "../sections/trip.json" } } }';
  expect((await faultOf()).message).toContain('a schema may not contain itself');
});

test('an element that leaves the page, or is given another address, asks no further', async () => {
  const { form, faults } = placed();
  await until(() => asked.length > 0);
  form.remove();
  await new Promise((resolve) => setTimeout(resolve, 30));
  const before = asked.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect([asked.length, faults]).toEqual([before, []]);
  document.body.append(form);
  await drawn(form);
});
