import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderOf, omnia, PARCEL } from './command.harness.js';

const GOOD = { sent: '2026-11-20', weight: 2 };
const EXAMPLES = path.join(import.meta.dirname, '..', '..', 'schemas', 'cigo', 'examples');
const CIGO = path.dirname(EXAMPLES);

let folder = '';

/** Checks one application, wrapped or not, with the small form. */
async function check(
  application: unknown,
  ...more: string[]
): Promise<{ code: number; output: string; errors: string }> {
  const place = await folderOf({ 'a.json': application });
  const heard = await omnia(['check', folder, path.join(place, 'a.json'), ...more]);
  return { ...heard, errors: heard.errors.replaceAll(place + path.sep, '') };
}

beforeAll(async () => {
  folder = await folderOf({ 'form.json': PARCEL });
});

test('the report names level, rule, place, message and action', async () => {
  const { code, output } = await check({ title: 'Lost', today: '2026-11-25', data: GOOD });
  expect(output).toContain('a.json: Lost\ntoday 2026-11-25 · may be sent · 1 alert · no findings\n');
  expect(output).toContain('  warning P1 /sent (Sent on)\n    It was sent on 20 November 2026.\n    → Ask for it.\n');
  expect(code).toBe(0);
});

test('what the schema finds is said in words, rows by their position', async () => {
  const { code, output } = await check({
    today: '2026-11-20',
    data: { sent: '2026-11-20', pieces: [{ name: 'a' }, { count: 1 }], padding: 'x' },
  });
  expect(output).toContain('may NOT be sent · no alerts · 3 findings');
  expect(output).toContain('  finding required /weight (Weight)\n    Enter the number.');
  expect(output).toContain('  finding required /pieces/1/name (Pieces › row 2 › Name)\n');
  expect(output).toContain('  finding notAsked /padding (Padding)\n    Holds an answer although it is not asked');
  expect(code).toBe(1);
});

test('plain data and wrapped data get the same verdict', async () => {
  const plain = await check(GOOD, '--today', '2026-11-25', '--json');
  const wrapped = await check(
    { form: 'parcel', version: '2.0.0', today: '2020-01-01', data: GOOD },
    '--today',
    '2026-11-25',
    '--json',
  );
  const [a, b] = [plain, wrapped].map(({ output }) => ({ ...(JSON.parse(output) as [object])[0], file: '' }));
  expect(a).toEqual({
    file: '',
    today: '2026-11-25',
    submittable: true,
    alerts: [
      {
        id: 'P1',
        level: 'warning',
        path: '/sent',
        message: 'It was sent on 20 November 2026.',
        action: 'Ask for it.',
      },
    ],
    values: { late: true },
    findings: [],
  });
  expect(b).toEqual(a);
});

test.each<[string, unknown, string]>([
  ['what is no object', [GOOD], 'a.json: the application must be a JSON object, not a list.'],
  ['a text', '"x"', 'a.json: the application must be a JSON object, not a text.'],
  ['null', 'null', 'a.json: the application must be a JSON object, not null.'],
  ['data that is no object', { data: 3 }, 'a.json: "data" must be a JSON object, not a number.'],
  ['another form', { form: 'parcels', data: GOOD }, 'a.json: belongs to another form: "parcels", not "parcel".'],
  [
    'another version',
    { version: '1.0.0', data: GOOD },
    'a.json: was made with another version of the form: "1.0.0", not "2.0.0".',
  ],
  [
    'another constant',
    { ...GOOD, edition: 'A' },
    'a.json: holds "A" at "/edition", where this version of the form always has "B"',
  ],
  [
    'a day that is none',
    { today: '2026-02-30', data: GOOD },
    'a.json: "today" is not a day of the calendar (YYYY-MM-DD): "2026-02-30".',
  ],
  [
    'a day that is no text',
    { today: 20261125, data: GOOD },
    'a.json: "today" is not a day of the calendar (YYYY-MM-DD): 20261125.',
  ],
  ['a broken file', '{"sent": }', 'a.json: not JSON: line 1, column 10: a value is missing before }.'],
])('%s is refused, not judged', async (_name, application, sentence) => {
  const { code, output, errors } = await check(application, '--json');
  expect(errors).toContain(sentence);
  expect(JSON.parse(output)).toEqual([
    { file: expect.any(String), error: expect.stringContaining(sentence.slice('a.json: '.length)) },
  ]);
  expect(code).toBe(2);
});

test.each<[string, unknown, string]>([
  ['a day that is not in the calendar', { ...GOOD, sent: '2026-02-30' }, 'format /sent'],
  ['a number as text', { ...GOOD, weight: '2' }, 'type /weight'],
  ['a text as number', { ...GOOD, sent: 20261120 }, 'type /sent'],
  ['a row that is no object', { ...GOOD, pieces: ['x'] }, 'type /pieces/0'],
  ['rows that are no list', { ...GOOD, pieces: { name: 'x' } }, 'type /pieces'],
  [
    'hostile names in the place of answers',
    '{"__proto__": {"sent": "2026-11-20", "weight": 2}, "constructor": 1}',
    'required /weight',
  ],
])('%s is found, and blocks', async (_name, application, finding) => {
  const { code, output } = await check(application, '--today', '2026-11-25');
  expect(output).toContain(`  finding ${finding}`);
  expect(output).toContain('may NOT be sent');
  expect(code).toBe(1);
});

test('one file that cannot be read does not stop the others, and the exit code says so', async () => {
  const place = await folderOf({ 'a.json': GOOD, 'b.json': '{' });
  const { code, output, errors } = await omnia([
    'check',
    folder,
    path.join(place, 'b.json'),
    path.join(place, 'a.json'),
    '--today',
    '2026-11-20',
  ]);
  expect(errors).toContain('b.json: not JSON: line 1, column 2: ');
  expect(output).toContain('a.json\ntoday 2026-11-20 · may be sent');
  expect(code).toBe(2);
});

test.each<[string, Record<string, unknown>, string]>([
  [
    'an application in the place of the form',
    { 'form.json': GOOD },
    'form.json: not a form: it has no "$id". FORM comes first, then the files.',
  ],
  [
    'a list in the place of the form',
    { 'form.json': [] },
    'form.json:1:1  error\n  a form, a section and its figures are objects',
  ],
  ['a form with a fault', { 'form.json': { ...PARCEL, values: { late: 'today > snt' } } }, 'Did you mean "sent"?'],
  ['a form that is not JSON', { 'form.json': '{' }, 'form.json'],
  ['a folder without a form', { 'other.json': {} }, 'there is no file "form.json".'],
])('%s is refused', async (_name, files, sentence) => {
  const { code, output, errors } = await omnia(['check', await folderOf(files), 'a.json']);
  expect(errors).toContain(sentence);
  expect(errors).not.toContain('fault of its own');
  expect(output).toBe('');
  expect(code).toBe(2);
});

test('the reports of whole applications are in the words of their form', async () => {
  const { code, output } = await omnia([
    'check',
    CIGO,
    path.join(EXAMPLES, 'f02.json'),
    path.join(EXAMPLES, 'f17.json'),
  ]);
  expect(output).toContain(
    '  warning R38 /periodo/dataInizio (Periodo › Inizio del periodo)\n    Il termine di presentazione è scaduto (18 novembre 2026).',
  );
  expect(output).toContain('    proposes "Parti da lunedì 9 novembre 2026": /periodo/dataInizio = "2026-11-09"');
  expect(output).toMatch(/f02\.json: .*\ntoday 2026-11-22 · may be sent/);
  expect(output).toMatch(/f17\.json: .*\ntoday 2026-11-16 · may NOT be sent/);
  expect(code).toBe(1);
});
