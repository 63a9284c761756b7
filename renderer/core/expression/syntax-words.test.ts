// What an author is told when an expression cannot be read, and which part of it is meant.
import { expect, test } from 'vitest';
import { ExpressionError, parse } from './parse.js';

function told(text: string): [string, string] {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return [text.slice(...error.range), error.message];
  }
  throw new Error(`${text} was read`);
}

test.each<[string, string, string]>([
  ['a === b', '===', '"===" is not known here: equality is written ==, difference !=.'],
  ["a = 'x'", '=', '"=" is not known here: equality is written ==.'],
  ['a <> b', '<>', '"<>" is not known here: difference is written !=.'],
  ['a =< b', '=<', '"=<" is not known here: "at most" is written <=.'],
  ['a => b', '=>', '"=>" is not known here: "at least" is written >=.'],
  ['a e b', 'e', '"e" is not known here: "and" is written &&.'],
  ['a and b', 'and', '"and" is not known here: "and" is written &&.'],
  ['a o b', 'o', '"o" is not known here: "or" is written ||.'],
  ['not a', 'not', '"not" is not known here: "not" is written !.'],
  ['a & b', '&', '"&" is not known here: "and" is written &&.'],
  ['a | b', '|', '"|" is not known here: "or" is written ||.'],
  ['a == ‘x’', '‘', '"‘" is not known here: texts stand between straight quotes: \'text\'.'],
  ['(a > 3', '(', 'this "(" is never closed.'],
  ['size([1, 2)', ')', 'before ")" something is missing.'],
  ['a > 3)', ')', 'this ")" closes nothing that is open.'],
  ["a == 'x", "'x", "this text is never closed: a ' is missing. An apostrophe inside a text is written \\'."],
  ['a ==', '', 'the expression ends here, but something is missing.'],
  ['a ? b', '', 'after "?" two results are needed: condition ? one : other.'],
  ['', '', 'an expression is missing.'],
  ['a && && b', '&&', 'before "&&" something is missing.'],
  ['a..b', '.', 'after "." the name of a field is expected, found ".".'],
  ['età > 3', 'à', '"à" cannot stand here: names have letters without accents, digits and _ only.'],
  ['loop == 1', 'loop', '"loop" is a word of the expression language and cannot be a name here.'],
  ['a b', 'b', 'before "b" an operator is missing.'],
  ['a;b', ';', '";" has no meaning here.'],
  ["'\\d' == a", '\\d', '"\\d" is no escape in a text; a backslash is written \\\\.'],
  ["b'x' == a", "b'x'", 'this kind of literal is not available here; write plain numbers and texts.'],
])('%s', (text, marked, message) => {
  expect(told(text)).toEqual([marked, message]);
});

test('what stands in a text is no slip', () => {
  expect(told("a == 'uno e due = tre' &&")[1]).toBe('the expression ends here, but something is missing.');
});

test('a slip elsewhere does not explain another fault', () => {
  expect(told('rows.exists( e , e > 1) && )')[1]).toBe('before ")" something is missing.');
});

test.each<[string, string]>([
  [Array(450).fill('1').join(' + '), 'an expression has at most 400 parts; give its pieces names under "values".'],
  [`${'('.repeat(30)}1${')'.repeat(30)}`, 'an expression has at most 24 levels of brackets and operators; give its pieces names under "values".'],
  [`[${Array(300).fill('1').join()}]`, 'an expression has at most 200 entries in a list; put them into "params".'],
])('limits are told with the way out: %.20s…', (text, message) => {
  expect(told(text)).toEqual([text, message]);
});
