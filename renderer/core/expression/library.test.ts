// The library as a whole: what it offers, and that every example of the manual is true.
import { expect, test } from 'vitest';
import { compileCalendar } from './calendar.js';
import { exampleCalendar } from './library-function.js';
import { library } from './library.js';

const world = { calendar: compileCalendar(exampleCalendar) };

/** Runs the little that examples use: calls, methods, lists, texts in single quotes and numbers. */
function run(source: string): unknown {
  const tokens = source.match(/'[^']*'|-?[0-9.]+(?![A-Za-z])|[A-Za-z]+|[()[\],.]/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const until = (close: string): unknown[] => {
    const values: unknown[] = [];
    while (tokens[at] !== close && at < tokens.length) {
      values.push(value());
      if (tokens[at] === ',') at++;
    }
    expect(next()).toBe(close);
    return values;
  };
  const call = (name: string, receiver: readonly unknown[]): unknown => {
    expect(next()).toBe('(');
    const entry = library.get(name);
    const args = [...receiver, ...until(')')];
    expect(args.length, name).toBe(entry?.params.length);
    return entry?.run(args, world);
  };
  const value = (): unknown => {
    const token = next();
    let result: unknown;
    if (token === '[') result = until(']');
    else if (token.startsWith("'")) result = token.slice(1, -1);
    else result = /^-?[0-9]/.test(token) ? Number(token) : call(token, []);
    while (tokens[at] === '.') {
      at++;
      result = call(next(), [result]);
    }
    return result;
  };
  const result = value();
  expect(at, `all of ${source} is read`).toBe(tokens.length);
  return result;
}

test.each([...library.values()].map((entry) => [entry.example.expr, entry] as const))(
  '%s gives what its example says',
  (expr, entry) => {
    expect(expr).toContain(`${entry.name}(`);
    expect(JSON.parse(JSON.stringify(run(expr)))).toEqual(entry.example.gives);
  },
);

test('the library is exactly this', () => {
  expect([...library.values()].map(({ name, params, returns }) => `${name}(${params.join(', ')}): ${returns}`)).toEqual(
    [
      'date(text: text): date',
      'year(date: date): number',
      'month(date: date): number',
      'day(date: date): number',
      'addMonths(date: date, months: number): date',
      'endOfMonth(date: date): date',
      'years(from: date, to: date): number',
      'monday(date: date): date',
      'weeks(from: date, to: date): list<date>',
      'weekRuns(dates: list<date>): list<WeekRun>',
      'isHoliday(date: date): bool',
      'nextNonHoliday(date: date): date',
      'sum(numbers: list<number>): number',
      'round(number: number, decimals: number): number',
      'abs(number: number): number',
      'min(values: list<number> | list<date>): number | date',
      'max(values: list<number> | list<date>): number | date',
      'between(values: list<number> | list<date>, from: number | date, to: number | date): list<number> | list<date>',
      'first(list: list<T>): T',
      'last(list: list<T>): T',
      'size(value: text | list<T>): number',
      'flatten(lists: list<list<T>>): list<T>',
      'distinct(list: list<T>): list<T>',
      'contains(text: text, part: text): bool',
      'startsWith(text: text, start: text): bool',
      'endsWith(text: text, end: text): bool',
      'trim(text: text): text',
      'isDigits(text: text): bool',
      'valid(text: text, format: text): bool',
      'birthDate(codiceFiscale: text, asOf: date): date',
    ],
  );
});

test('every doc is one sentence and every type is one of the notation', () => {
  const type = /^(?:bool|number|text|date|WeekRun|T|list<.+>)$/;
  for (const { name, params, returns, doc } of library.values()) {
    expect(doc, name).toMatch(/^[A-Z][^.]*(?:\.[0-9]+[^.]*)*\.$/);
    const types = [returns, ...params.map((param) => param.replace(/^[A-Za-z]+: /, ''))];
    for (const part of types.flatMap((text) => text.split(' | '))) expect(part, name).toMatch(type);
  }
});
