import { expect, test } from 'vitest';
import { parse } from '../../../renderer/core/expression/parse.js';
import { mutantsOf } from './mutants.js';

const changes = (text: string): string[] => mutantsOf(parse(text), () => []).map(({ change }) => change);

test.each([
  ['a < b', ['(a < b) → (a <= b)', '(a < b) → (a >= b)']],
  ['a == null', ['(a == null) → (a != null)']],
  ['a && b', ['(a && b) → (a || b)', '(a && b) → a', '(a && b) → b']],
  ['!a', ['!a → a']],
  ['a + 7', ['(a + 7) → (a - 7)', '7 → 8', '7 → 6']],
  ['a == true', ['(a == true) → (a != true)', 'true → false']],
  ["a in ['X', 'Y']", ["['X', 'Y'] → ['Y']", "['X', 'Y'] → ['X']", "'X' → 'X_'", "'Y' → 'Y_'"]],
  ['a ? b : c', ['(a ? b : c) → (a ? c : b)']],
  ['list.exists(x, x.sent)', ['exists(list, x, x.sent) → all(list, x, x.sent)']],
  ['max(dates)', ['max(dates) → min(dates)']],
])('%s', (text, expected) => {
  expect(changes(text)).toEqual(expected);
});

test('a place is changed into its siblings', () => {
  const mutants = mutantsOf(parse('a.b < today'), (tree) => (tree[0] === '.' ? [['.', tree[1], 'c']] : []));
  expect(mutants.map(({ change }) => change)).toContain('a.b → a.c');
});
