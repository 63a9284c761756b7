// Behaviour of numbers as people write them: what is read, what is left alone, what is written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber, writeNumber } from './number-text.js';

test.each([
  ['1.234,5', 1234.5],
  ['1234,50', 1234.5],
  ['1.234', 1234],
  ['1.234.567', 1234567],
  ['12.345.678,90', 12345678.9],
  ['1234.5', 1234.5],
  ['1234.50', 1234.5],
  ['1.5', 1.5],
  ['1.2345', 1.2345],
  ['0.125', 0.125], // no group of three follows a lone 0
  ['1 234,5', 1234.5],
  ['1\u00a0234,5', 1234.5],
  ['1\u202f234 567', 1234567],
  ["1'234,5", 1234.5],
  ['1’234.5', 1234.5],
  ['0', 0],
  ['007', 7],
  ['0,05', 0.05],
  [',5', 0.5],
  ['.5', 0.5],
  ['  40 ', 40],
  ['-5', -5],
  ['- 1.234,5', -1234.5],
  ['−5', -5],
  ['+5', 5],
  ['-0', 0],
])('%j is %d in Italian', (text, expected) => {
  expect(readNumber(text, 'it')).toBe(expected);
});

test.each([
  '12,',
  '12.',
  '-',
  '+',
  ',',
  '.',
  '',
  ' ',
  '1,2,3',
  '1.2.3',
  '1.23.456',
  '12.34,5',
  '1234.567',
  '1.2345,6',
  '0.123.456',
  '01.234',
  '1,234.5',
  '1.234.5',
  '1. 234',
  '1 2',
  '12 34',
  '1.234 567',
  '.500',
  '1e5',
  '0x10',
  'Infinity',
  'NaN',
  '12 ore',
  '€ 12',
  '5-',
  '--5',
  '1,-5',
  '1,5 ,',
  '٣',
  '9'.repeat(41),
])('%j is no number in Italian', (text) => {
  expect(readNumber(text, 'it')).toBeUndefined();
});

test.each([
  ['1,234.5', 'en', 1234.5],
  ['1.234', 'en', 1.234],
  ['1,234', 'en', 1234],
  ['1,5', 'en', 1.5],
  ['1.234,5', 'en', undefined],
  ['12.', 'en', undefined],
  ['1.234,5', 'de', 1234.5],
  ["1'234.5", 'de-CH', 1234.5],
  ['1 234,5', 'fr', 1234.5],
  ['1.234', 'fr', undefined], // French groups with spaces, so the dot could mean either
])('%j in %s is %s', (text, lang, expected) => {
  expect(readNumber(text, lang)).toBe(expected);
});

test.each([
  [1234.5, 'it', undefined, '1.234,5'],
  [1234.5, 'it', 2, '1.234,50'],
  [1234, 'it', undefined, '1.234'],
  [1234567.891, 'it', 2, '1.234.567,89'],
  [1.005, 'it', 2, '1,01'],
  [-1.005, 'it', 2, '-1,01'],
  [0.1 + 0.2, 'it', undefined, '0,3'],
  [-0.001, 'it', 2, '0,00'],
  [-0, 'it', undefined, '0'],
  [40, 'it', 0, '40'],
  [1234.5, 'en', undefined, '1,234.5'],
  [1234.5, 'de', 2, '1.234,50'],
])('%d in %s with %s decimals is written %j', (value, lang, decimals, expected) => {
  expect(writeNumber(value, lang, decimals)).toBe(expected);
});

test('what is written is read back as the same number', () => {
  const decimals = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);
  fc.assert(
    fc.property(decimals, fc.constantFrom('it', 'de', 'de-CH', 'en', 'fr', 'es', 'pl', 'sl'), (value, lang) => {
      expect(readNumber(writeNumber(value, lang), lang)).toBe(value);
    }),
    { numRuns: 500 },
  );
});

test('a language that is none is the mistake of the caller', () => {
  expect(() => readNumber('1', 'not a tag')).toThrow(RangeError);
  expect(() => writeNumber(1, 'not a tag')).toThrow(RangeError);
});

test.each(['it', 'de', 'en'])('the signs of %s are those the browser knows', (lang) => {
  const written = (value: number, decimals?: number): string =>
    new Intl.NumberFormat(lang, {
      useGrouping: 'always',
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 9,
    }).format(value);
  for (const value of [0, 5, 999, 1000, 1234.5, -1234567.25, 0.000001, 12345678901.123, 36.4]) {
    expect(writeNumber(value, lang)).toBe(written(value));
    expect(writeNumber(value, lang, 2)).toBe(written(value, 2));
  }
});
