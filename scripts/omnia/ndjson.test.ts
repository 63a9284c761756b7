import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { folderOf, omnia, PARCEL } from './command.harness.js';
import type { ExampleFile } from './examples.js';
import { run } from './run.js';

const CIGO = path.join(import.meta.dirname, '..', '..', 'schemas', 'cigo');

let parcel = '';
beforeAll(async () => {
  parcel = await folderOf({ 'form.json': PARCEL });
});

const line = (id: unknown, data: unknown, more: object = {}): string =>
  JSON.stringify({ id, today: '2026-11-25', data, ...more });
const parse = (output: string): unknown[] =>
  output
    .split('\n')
    .slice(0, -1)
    .map((text) => JSON.parse(text) as unknown);

test('a line gives its verdict: identity and place of alerts, all values, codes of findings', async () => {
  const { code, output, errors } = await omnia(['check', parcel, '--ndjson'], line('a1', { weight: '2' }));
  expect(parse(output)).toEqual([
    {
      id: 'a1',
      submittable: false,
      alerts: [{ id: 'P2', level: 'error', path: '/sent' }],
      values: { late: null },
      findings: [{ path: '/weight', code: 'type' }],
    },
  ]);
  expect([code, errors]).toEqual([0, '']);
});

test('every example of the form says of itself what it is expected to, in the order of the input', async () => {
  const files = readdirSync(path.join(CIGO, 'examples'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(CIGO, 'examples', name), 'utf8')) as ExampleFile);
  const lines = files.map((file, i) => line(i, file.data, { today: file.today }));
  const { code, output } = await omnia(['check', CIGO, '--ndjson'], lines.join('\n'));
  const verdicts = parse(output) as { id: number; alerts: unknown[]; values: object }[];
  expect(verdicts.map(({ id }) => id)).toEqual(files.map((_file, i) => i));
  const written = (alerts: readonly unknown[]): string[] => alerts.map((alert) => JSON.stringify(alert)).sort();
  for (const [i, { expected }] of files.entries()) {
    expect(written(verdicts[i]?.alerts ?? [])).toEqual(written(expected.alerts));
    expect(verdicts[i]?.values).toMatchObject(expected.values);
  }
  expect(code).toBe(0);
});

test('a line that cannot be judged is reported by its number, in its place, and the rest goes on', async () => {
  const good = { sent: '2026-11-20', weight: 1 };
  const lines = [
    line('first', good),
    '',
    '{"id": "third", ',
    '[]',
    JSON.stringify({ id: 'fifth', today: '2026-11-25' }),
    line('sixth', good, { today: '2026-02-30' }),
    JSON.stringify({ id: 'seventh', data: good }),
    line({ no: 'id' }, good),
    line('ninth', good, { version: '1.0.0' }),
    `{"id": "tenth", "today": "2026-11-25", "data": ${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
    '{"id": "eleventh", "today": "2026-11-25", "data": {"sent": "\\ud800"}}',
    '{"id": "twelfth", "__proto__": {"today": "2026-11-25", "data": {}}}',
    line('thirteenth', good, { context: JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`) as unknown }),
    line(null, good),
  ];
  const { code, output, errors } = await omnia(['check', parcel, '--ndjson'], `${lines.join('\r\n')}\r\n`);
  const expected: [number, unknown, string][] = [
    [3, undefined, 'not JSON: column 16: '],
    [4, undefined, 'the line must be a JSON object, not a list.'],
    [5, 'fifth', '"data" is missing.'],
    [6, 'sixth', '"today" is not a day of the calendar (YYYY-MM-DD): "2026-02-30".'],
    [7, 'seventh', '"today" is missing, and no --today was given.'],
    [8, undefined, '"id" must be a text or a number.'],
    [9, 'ninth', 'was made with another version of the form: "1.0.0", not "2.0.0".'],
    [10, undefined, 'data nested deeper than 64 levels, under "data".'],
    [11, undefined, 'the text at "/data/sent" holds half a character'],
    [12, 'twelfth', '"data" is missing.'],
    [13, undefined, 'data nested deeper than 64 levels, under "context".'],
  ];
  const verdicts = parse(output) as { id?: unknown; line?: number; error?: string; submittable?: boolean }[];
  expect(verdicts).toHaveLength(13);
  expect(verdicts[0]).toMatchObject({ id: 'first', submittable: true });
  for (const [i, [number, id, sentence]] of expected.entries()) {
    expect(verdicts[i + 1]).toEqual({
      line: number,
      ...(id === undefined ? {} : { id }),
      error: expect.stringContaining(sentence),
    });
    expect(errors).toContain(`line ${number}: ${sentence}`);
  }
  expect(verdicts[12]).toMatchObject({ id: null, submittable: true });
  expect(errors).toContain('11 of 13 lines could not be judged.');
  expect(code).toBe(1);
});

test('a day on the command line goes before that of the lines', async () => {
  const { output } = await omnia(
    ['check', parcel, '--ndjson', '--today', '2026-11-19'],
    line('a', { sent: '2026-11-20', weight: 1 }),
  );
  expect(parse(output)).toMatchObject([{ values: { late: false } }]);
});

test('no lines, no output, no complaint', async () => {
  expect(await omnia(['check', parcel, '--ndjson'], '')).toEqual({ code: 0, output: '', errors: '' });
});

test('a reader who does not read stops the reading: nothing is heaped up', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    while (given < 10_000) {
      given += 1;
      yield await Promise.resolve(Buffer.from(`${line('x', { weight: 1 })}\n`));
    }
  }
  let release = (): void => undefined;
  const slow = new Writable({
    highWaterMark: 1,
    write(_piece, _encoding, done) {
      release = done;
    },
  });
  const errors = new Writable({ write: (_piece, _encoding, done) => done() });
  const running = run(['check', parcel, '--ndjson'], { input: endless(), output: slow, errors });
  while (given === 0) await setImmediate();
  for (let turn = 0; turn < 50; turn += 1) await setImmediate();
  expect(given).toBeLessThan(5);
  slow.destroy(new Error('gone'));
  release();
  expect(await running).toBe(2);
});
