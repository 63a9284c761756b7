// Behaviour of dates as people write them: what is read, what is left alone, what is written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Day } from '../expression/day.js';
import { readDate, writeDate } from './date-text.js';

test.each([
  ['9/11/2026', '2026-11-09'],
  ['09/11/26', '2026-11-09'],
  ['9.11.2026', '2026-11-09'],
  ['9-11-2026', '2026-11-09'],
  ['9–11–2026', '2026-11-09'],
  ['9 11 2026', '2026-11-09'],
  ['9 / 11 / 2026', '2026-11-09'],
  ['9. 11. 2026', '2026-11-09'],
  ['  09/11/2026\t', '2026-11-09'],
  ['09112026', '2026-11-09'],
  ['2026-11-09', '2026-11-09'],
  ['2026/11/9', '2026-11-09'],
  ['1/1/00', '2000-01-01'],
  ['1/1/69', '2069-01-01'],
  ['1/1/70', '1970-01-01'],
  ['1/1/99', '1999-01-01'],
  ['29/2/2028', '2028-02-29'],
  ['12/11/2026', '2026-11-12'], // day before month, always
])('%j is %s in every language', (text, expected) => {
  for (const lang of [undefined, 'it', 'de', 'en']) expect(String(readDate(text, lang)), String(lang)).toBe(expected);
});

test.each([
  ['9 novembre 2026', 'it', '2026-11-09'],
  ['9 nov 2026', 'it', '2026-11-09'],
  ['9 nov. 26', 'it', '2026-11-09'],
  ['9nov2026', 'it', '2026-11-09'],
  ['9-nov-2026', 'it', '2026-11-09'],
  ['1° MAGGIO 2026', 'it', '2026-05-01'],
  ['31 dic 99', 'it-IT', '1999-12-31'],
  ['9. November 2026', 'de', '2026-11-09'],
  ['3. März 2026', 'de', '2026-03-03'],
  ['3. Ma\u0308rz 2026', 'de', '2026-03-03'],
  ['3 marz 2026', 'de', '2026-03-03'],
  ['24. Dez. 2026', 'de', '2026-12-24'],
  ['9 November 2026', 'en', '2026-11-09'],
  ['9 Sept 2026', 'en', '2026-09-09'],
  ['November 9, 2026', 'en', '2026-11-09'],
  ['1 août 2026', 'fr', '2026-08-01'],
])('%j in %s is %s', (text, lang, expected) => {
  expect(String(readDate(text, lang))).toBe(expected);
});

test.each([
  '30/2/2026',
  '29/2/2026',
  '0/1/2026',
  '1/0/2026',
  '1/13/2026',
  '11/2026',
  '9/11',
  '9/11/',
  '9/11/2',
  '9/11/202',
  '9/11/20266',
  '9112026',
  '20261109',
  '31022026',
  '9//11//2026',
  '/9/11/2026',
  '2026-11-09T00:00',
  '9 no 2026',
  '9 ma 2026',
  '9 xyz 2026',
  '9 november 2026',
  '31 novembre 2026',
  'novembre 2026',
  '9 novembre',
  'domani',
  '',
  ' ',
  '9/11/2026 '.repeat(10),
  '١/١/٢٠٢٦',
])('%j is no date in Italian', (text) => {
  expect(readDate(text, 'it')).toBeUndefined();
});

test('a start that two months share is not guessed', () => {
  expect(readDate('1 jui 2026', 'fr')).toBeUndefined();
  expect(String(readDate('1 juin 2026', 'fr'))).toBe('2026-06-01');
});

test('month names need a language', () => {
  expect(readDate('9 nov 2026')).toBeUndefined();
});

test.each([
  ['it', 'short', '09/11/2026'],
  ['it', 'long', '9 novembre 2026'],
  ['de', 'short', '09.11.2026'],
  ['de', 'long', '9. November 2026'],
  ['en', 'short', '09/11/2026'],
  ['en', 'long', '9 November 2026'],
  ['en-US', 'long', 'November 9, 2026'],
  ['en-GB', 'long', '9 November 2026'],
] as const)('in %s, %s, 9 November 2026 is %j', (lang, style, expected) => {
  expect(writeDate(Day.of(20766), lang, style)).toBe(expected);
});

test('what is written is read back as the same day', () => {
  const first = Day.from(1, 1, 1)?.days ?? NaN;
  const last = Day.from(9999, 12, 31)?.days ?? NaN;
  const days = fc.oneof(fc.integer({ min: first, max: last }), fc.integer({ min: 0, max: 40_000 }));
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('it', 'de', 'de-AT', 'en', 'en-GB', 'fr', 'sl'),
      fc.constantFrom('short', 'long'),
      (number, lang, style) => {
        const day = Day.of(number);
        expect(readDate(writeDate(day, lang, style), lang)).toBe(day);
      },
    ),
    { numRuns: 500 },
  );
});

test('a language that is none is the mistake of the caller', () => {
  expect(() => writeDate(Day.of(0), 'not a tag', 'short')).toThrow(RangeError);
  expect(() => readDate('9 nov 2026', 'not a tag')).toThrow(RangeError);
});
