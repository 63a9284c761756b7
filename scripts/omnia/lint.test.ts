// `lint`: advice on forms that have no mistake, its report, and its exit code.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { AlertSpec, FormSpec, SchemaSpec } from '../../renderer/core/form.js';
import { lint, problemsOfForm } from './lint.js';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const EXAMPLES = [{ base: 'one', today: '2026-11-16', fires: true }, { base: 'one', today: '2026-11-17', fires: false }];
const ALERT: AlertSpec = { id: 'A1', level: 'info', when: 'value == true', message: 'So.', source: { norm: 'Rules, 1', status: 'project' }, examples: EXAMPLES };

/** A form of one line a property, so that places are easy to count; its one example file is `one`. */
function formFile(properties: Readonly<Record<string, SchemaSpec>>, rest: Partial<FormSpec> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lint-'));
  made.push(folder);
  const form = { $id: 'lint', version: '1.0.0', title: 'Lint', type: 'object', ...rest, properties };
  writeFileSync(path.join(folder, 'form.json'), JSON.stringify(form, null, 1));
  mkdirSync(path.join(folder, 'examples'));
  writeFileSync(path.join(folder, 'examples', 'one.json'), '{}');
  return path.join(folder, 'form.json');
}

const FIELDS: Readonly<Record<string, SchemaSpec>> = {
  yes: { type: 'boolean' },
  choice: { enum: ['X', 'Y'] },
  amount: { type: 'number' },
  count: { type: 'integer' },
  given: { type: 'string' },
  rows: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' }, hours: { type: 'number' } } } },
};

async function found(file: string): Promise<string[]> {
  const problems = await problemsOfForm(file);
  return problems.map(({ severity, pointer, message, excerpt: { text, start, end } }) => `${severity} ${pointer} [${text.slice(start, end)}] ${message}`);
}

function values(expression: string): Promise<string[]> {
  return found(formFile(FIELDS, { values: { v: expression } }));
}

describe('expressions that are hardly meant', () => {
  const over = (what: string): string => `over an empty list this holds even while ${what} is not answered; write !(${what} in list.map(…)), or ask for ${what} != null first.`;
  const DECIMALS = 'computed decimals are rarely equal to the last digit; compare round(…, 2).';

  test.each<[string, string, string]>([
    ["choice == 'X' && yes && choice == 'Y'", "choice == 'Y'", 'this never holds: choice cannot be both "X" and "Y".'],
    ["yes || (choice == 'X' && choice == null)", 'choice == null', 'this never holds: choice cannot be both "X" and null.'],
    ["choice != 'X' || choice != 'Y'", "choice != 'Y'", 'this always holds once choice is answered: choice cannot be both "X" and "Y".'],
    ['!rows.exists(r, r.id == given)', '!rows.exists(r, r.id == given)', over('given')],
    ['amount / 3 == 1', 'amount / 3 == 1', DECIMALS],
    ['count * 0.1 != 1', 'count * 0.1 != 1', DECIMALS],
    ['rows.exists(r, amount * 2 == 4)', 'amount * 2 == 4', DECIMALS],
  ])('%s', async (expression, marked, message) => {
    expect(await values(expression)).toEqual([`advice /values/v [${marked}] ${message}`]);
  });

  test.each([
    "choice == 'X' || choice == 'Y'",
    "choice == 'X' && given == 'Y'",
    "yes ? choice == 'X' : choice == 'Y'",
    "rows.exists(r, r.id == 'X') && rows.exists(r, r.id == 'Y')",
    "!rows.exists(r, r.id == 'X')",
    'rows.exists(r, r.id == given)',
    'count * 2 == 4',
    'amount == 1.5',
    'round(amount / 3, 2) == 1.33',
    'rows.sum(r, r.hours) == 3',
  ])('%s is left alone', async (expression) => {
    expect(await values(expression)).toEqual([]);
  });

  test('a decimal is found behind a name', async () => {
    const file = formFile(FIELDS, { values: { half: 'amount / 2', v: 'half == 1' } });
    expect(await found(file)).toEqual([`advice /values/v [half == 1] ${DECIMALS}`]);
  });

  test('120 characters are enough', async () => {
    const long = (length: number): string => `count == ${'1'.repeat(15)}${' '.repeat(length - 24)}`;
    expect(await values(long(120))).toEqual([]);
    expect(await values(long(121))).toEqual([expect.stringContaining('121 characters are hard to check')]);
  });
});

describe('rules that nobody can check', () => {
  const withAlerts = (...alerts: AlertSpec[]): Promise<string[]> => found(formFile({ yes: { type: 'boolean', alerts } }));
  const without = (keyword: keyof AlertSpec): AlertSpec => Object.fromEntries(Object.entries(ALERT).filter(([key]) => key !== keyword)) as unknown as AlertSpec;

  test('a whole rule is left alone', async () => {
    expect(await withAlerts(ALERT)).toEqual([]);
  });

  test.each<[string, AlertSpec, string]>([
    ['no source', without('source'), 'advice /properties/yes/alerts/0 [{] rule A1 has no "source": nobody can check where it comes from.'],
    ['no examples', without('examples'), 'advice /properties/yes/alerts/0 [{] rule A1 has no "examples"; give one in which it fires and one in which it does not.'],
    ['never seen to fire', { ...ALERT, examples: EXAMPLES.slice(1) }, 'advice /properties/yes/alerts/0/examples ["examples"] rule A1 fires in none of its examples; add one with "fires": true.'],
    ['never seen not to', { ...ALERT, examples: EXAMPLES.slice(0, 1) }, 'advice /properties/yes/alerts/0/examples ["examples"] rule A1 fires in all its examples; add one with "fires": false.'],
    ['an example on a day that is none', { ...ALERT, examples: [...EXAMPLES, { base: 'one', today: '2026-02-30', fires: true }] }, 'error /properties/yes/alerts/0/examples/2/today ["2026-02-30"] "2026-02-30" is not a calendar date.'],
  ])('%s', async (_name, alert, problem) => {
    expect(await withAlerts(alert)).toEqual([problem]);
  });

  test('the examples of a rule may stand with any of its alerts', async () => {
    expect(await withAlerts(ALERT, { ...without('examples'), when: 'value == false' })).toEqual([]);
  });

  test('a condition that stands twice', async () => {
    expect(await withAlerts(ALERT, ALERT)).toEqual(['advice /properties/yes/alerts/1/when ["value == true"] alert 1 of this field has the same id and condition, so this one is never told.']);
  });
});

test('a pattern that nobody explains', async () => {
  const pattern = { type: 'string', pattern: '^[0-9]+$' };
  expect(await found(formFile({ a: pattern }))).toEqual(['advice /properties/a/pattern ["^[0-9]+$"] people cannot read a pattern: say in "ui": { "help": "…" } how the answer is written.']);
  expect(await found(formFile({ a: { ...pattern, ui: { help: 'Digits only.' } } }))).toEqual([]);
});

test('words of the grammar name no field: at the top none of them, below only some', async () => {
  const inner = { type: 'object', properties: { package: { type: 'string' }, in: { type: 'string' } } };
  expect(await found(formFile({ loop: { type: 'string' }, inner }))).toEqual([
    'error /properties/loop ["loop"] "loop" is a word of the expression language: no expression can name this field.',
    'error /properties/inner/properties/in ["in"] "in" is a word of the expression language: no expression can name this field.',
  ]);
});

describe('the report', () => {
  const report = async (files: readonly string[], format: 'stylish' | 'json'): Promise<{ code: number; text: string }> => {
    let text = '';
    const code = await lint(files, format, { write: (piece: string) => ((text += piece), true) });
    return { code, text };
  };
  const doubtful = (): string => formFile(FIELDS, { values: { v: 'amount / 2 == 1' } });
  const wrong = (): string => formFile(FIELDS, { values: { v: 'amont / 2' } });

  test('for people: place, sentence, the text underlined, and the count', async () => {
    const file = wrong();
    const { code, text } = await report([file], 'stylish');
    expect(text).toBe(`${file}:7:9  error  /values/v
  "amont": no such name. Did you mean "amount"?
    amont / 2
    ^^^^^

1 error in 1 form.
`);
    expect(code).toBe(1);
  });

  test('for tools: one object a problem', async () => {
    const file = doubtful();
    const { code, text } = await report([path.dirname(file)], 'json');
    expect(JSON.parse(text)).toEqual([{ file, line: 7, column: 9, endColumn: 24, pointer: '/values/v', message: 'computed decimals are rarely equal to the last digit; compare round(…, 2).', severity: 'advice', text: 'amount / 2 == 1' }]);
    expect(code).toBe(0);
  });

  test('several forms, and one that is not there', async () => {
    const { code, text } = await report([doubtful(), wrong(), path.join(path.dirname(wrong()), 'frm.json')], 'stylish');
    expect(text).toContain('frm.json:1:1  error\n  there is no file "frm.json". Did you mean "form.json"?');
    expect(text.trimEnd().split('\n').at(-1)).toBe('2 errors and 1 piece of advice in 3 forms.');
    expect(code).toBe(1);
  });

  test('a long text is cut around what is meant', async () => {
    const { text } = await report([formFile(FIELDS, { values: { v: `${'count + '.repeat(20)}cuont${' + count'.repeat(20)}` } })], 'stylish');
    const [, , shown = '', marks = ''] = text.split('\n');
    expect(shown.length).toBeLessThan(110);
    expect(shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('cuont');
  });

  test('without files, all forms of the house: none is refused', async () => {
    expect((await report([], 'stylish')).code).toBe(0);
  });
});
