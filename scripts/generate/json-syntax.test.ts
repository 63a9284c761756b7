// What is said of a form file that is not JSON, and which part of it is meant.
import { expect, test } from 'vitest';
import { repeatedNames, syntaxFault } from '../../renderer/host/lazy/json-syntax.js';

test.each<[string, string, string]>([
  ['{"a": 1 "b": 2}', ' ', 'a comma is missing before "b".'],
  ['{"a": 1\n"b": 2}', '\n', 'a comma is missing before "b".'],
  ['{"a" 1}', ' ', 'a colon is missing before 1.'],
  ['{"a": 1,}', ',', 'the comma before "}" is one too many.'],
  ['[1, 2,\n]', ',', 'the comma before "]" is one too many.'],
  ['{"a": 1,, "b": 2}', ',', 'a name in double quotes is expected here, found ,.'],
  ["{'a': 1}", "'a'", 'names and texts stand between straight double quotes: "…".'],
  ['{"a": “x”}', '“x”', 'names and texts stand between straight double quotes: "…".'],
  ['{a: 1}', 'a', 'a is no value of JSON. Names and texts stand between double quotes: "…".'],
  ['{"a": True}', 'True', 'True is no value of JSON. Did you mean "true"?'],
  ['{"a": }', '}', 'a value is missing before }.'],
  ['{"a": "x\n"}', '"x', 'this text is not closed on its line: a " is missing, or a line break that is written \\n.'],
  ['{"a": "\\d"}', '"\\d"', 'in JSON a backslash is written twice: \\\\.'],
  ['{"a": "\\u12"}', '"\\u12"', '\\u is followed by four hexadecimal digits.'],
  ['{"a": 1,5}', '5', 'decimals are written with a point: 1.5.'],
  ['{"a": 01}', '1', 'numbers do not begin with a zero.'],
  ['{"a": .5}', '.5', '.5 is no number of JSON; write 0.5.'],
  ['{"a": 1.}', '1.', 'this number is not finished.'],
  ['{"a": 1} }', '}', 'the form ended before }: a bracket is closed too early, or once too often.'],
  ['{"a": [1}', '}', 'found "}", but the "[" of line 1 is still open: a "]" is missing before it.'],
  ['{\n"a": {"b": 1\n', '\n', 'the file ends here, but the "{" of line 2 is never closed: a "}" is missing.'],
  ['{ // note\n}', '// note', 'JSON has no comments.'],
  ['  ', ' ', 'the file is empty.'],
])('%j', (text, marked, message) => {
  const fault = syntaxFault(text);
  expect(fault?.message).toBe(message);
  expect(text.slice(fault?.start, fault?.end)).toBe(marked);
});

test('JSON has no fault', () => {
  expect(syntaxFault('{"a": [1, 2.5e3, "x", null, {}]}')).toBeNull();
});

test('only the first fault is told: the others follow from it', () => {
  expect(syntaxFault('{"a": 1 "b" 2 "c" 3}')?.message).toBe('a comma is missing before "b".');
});

test('names that stand twice are told by object', () => {
  const text = '{"a": {"x": 1},\n"b": {"x": 1, "y": 2,\n"x": 3}}';
  expect(repeatedNames(text).map(({ message, start }) => [message, start])).toEqual([['"x" stands twice in this object, first on line 2; only the last would count.', text.lastIndexOf('"x"')]]);
});
