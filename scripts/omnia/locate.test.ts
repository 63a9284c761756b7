// From a fault to the line and column of its author's file.
import { expect, test } from 'vitest';
import type { Fault } from '../../renderer/core/faults.js';
import { locate, type SourceText } from '../../renderer/host/lazy/locate.js';

const FORM = String.raw`{
  "title": "Caff\u00e8 \"al banco\": {days} / {dais}",
  "params": { "$ref": "figures.json", "own": 1 },
  "properties": {
    "trip": { "$ref": "sections/trip.json", "title": "Trip" },
    "a/b": [ { "x": true }, {
      "y": null } ]
  }
}
`;
const TRIP = '{\r\n\t"title": "Viaggio",\r\n\t"type": "object"\r\n}';
const FIGURES = '{ "limit": 3, "own": 2 }';

const SOURCES: readonly SourceText[] = [
  { file: 'form.json', text: FORM, at: '' },
  { file: 'sections/trip.json', text: TRIP, at: '/$defs/sections.trip' },
  { file: 'figures.json', text: FIGURES, at: '/params' },
];

function placed(fault: Partial<Fault>): string {
  const [place] = locate(SOURCES, [{ pointer: '', message: '', ...fault }]);
  if (!place) throw new Error('no place');
  return `${place.file}:${place.line}:${place.column}-${place.endColumn} ${place.pointer}`;
}

test.each<[string, Partial<Fault>, string]>([
  ['the whole form: its first bracket', { pointer: '' }, 'form.json:1:1-2 '],
  ['a single value', { pointer: '/title' }, 'form.json:2:12-54 /title'],
  ['the name of a single value', { pointer: '/title', key: true }, 'form.json:2:3-10 /title'],
  ['an object by its name', { pointer: '/properties/trip' }, 'form.json:5:5-11 /properties/trip'],
  ['an entry of a list by its bracket', { pointer: '/properties/a~1b/1' }, 'form.json:6:29-30 /properties/a~1b/1'],
  ['a value on a later line of the entry', { pointer: '/properties/a~1b/1/y' }, 'form.json:7:12-16 /properties/a~1b/1/y'],
  ['what is missing: the object that should hold it', { pointer: '/properties/trip/alerts/0' }, 'form.json:5:5-11 /properties/trip/alerts/0'],
  ['a piece in a file of its own, with tabs and CRLF', { pointer: '/$defs/sections.trip/type' }, 'sections/trip.json:3:10-18 /type'],
  ['the root of that file', { pointer: '/$defs/sections.trip' }, 'sections/trip.json:1:1-2 '],
  ['a figure', { pointer: '/params/limit' }, 'figures.json:1:12-13 /limit'],
  ['a figure that the form itself writes beside the reference', { pointer: '/params/own' }, 'form.json:3:46-47 /params/own'],
])('%s', (_name, fault, place) => {
  expect(placed(fault)).toBe(place);
});

test('a part of a text, where the file has escapes before it', () => {
  const text = 'Caffè "al banco": {days} / {dais}';
  const start = text.indexOf('dais');
  const expression = { text, start, end: start + 4 };
  const column = (FORM.split('\n')[1] ?? '').indexOf('dais') + 1;
  expect(placed({ pointer: '/title', expression })).toBe(`form.json:2:${column}-${column + 4} /title`);
});

test('a part that is itself an escape, and one that is empty at the end', () => {
  const text = 'Caffè "al banco": {days} / {dais}';
  expect(placed({ pointer: '/title', expression: { text, start: 4, end: 5 } })).toBe('form.json:2:17-23 /title');
  expect(placed({ pointer: '/title', expression: { text, start: text.length, end: text.length } })).toBe('form.json:2:53-54 /title');
});

test('of a name that stands twice the last is meant, as it is the one that counts', () => {
  const [place] = locate([{ file: 'f', text: '{ "a": 1,\n "a": 2 }', at: '' }], [{ pointer: '/a', message: '' }]);
  expect(place).toMatchObject({ line: 2, column: 7 });
});

test('the excerpt is the line without its margin, or the text of the expression', () => {
  const [line, text] = locate(SOURCES, [{ pointer: '/properties/trip', message: '' }, { pointer: '/title', message: '', expression: { text: 'a b', start: 2, end: 3 } }]);
  expect(line?.excerpt).toEqual({ text: '"trip": { "$ref": "sections/trip.json", "title": "Trip" },', start: 0, end: 6 });
  expect(text?.excerpt).toEqual({ text: 'a b', start: 2, end: 3 });
});

test('a file that is no JSON has its faults at its beginning', () => {
  expect(locate([{ file: 'f', text: '', at: '' }], [{ pointer: '/a', message: '' }])[0]).toMatchObject({ file: 'f', line: 1, column: 1 });
});
