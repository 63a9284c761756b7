import { expect, test } from 'vitest';
import type { RuleExample } from '../../renderer/core/form.js';
import { folderOf, omnia, PARCEL } from './command.harness.js';

const FILE = {
  title: 'One',
  today: '2026-11-25',
  data: { sent: '2026-11-20', weight: 1 },
  expected: { alerts: [{ id: 'P1', level: 'warning', path: '/sent' }], values: { late: true } },
};

/** The small form with these examples on its first rule. */
function withExamples(...examples: RuleExample[]): unknown {
  const { sent } = PARCEL.properties;
  const [first, ...others] = sent.alerts;
  return {
    ...PARCEL,
    properties: { ...PARCEL.properties, sent: { ...sent, alerts: [{ ...first, examples }, ...others] } },
  };
}

async function testForm(
  form: unknown,
  files: Readonly<Record<string, unknown>> = { one: FILE },
): Promise<{ code: number; output: string; errors: string }> {
  const examples = Object.entries(files).map(([name, file]) => [`examples/${name}.json`, file] as const);
  return omnia(['test', await folderOf({ 'form.json': form, ...Object.fromEntries(examples) })]);
}

test('examples that hold are counted; conditions that none has shown are listed', async () => {
  const form = withExamples(
    { base: 'one', today: '2026-11-21', fires: true },
    { base: 'one', today: '2026-11-20', fires: false },
  );
  const { code, output } = await testForm(form);
  expect(output).toBe(
    [
      'parcel: 1 example files, 2 examples of rules',
      'never seen true: P2 /sent; P3 /pieces/*/count',
      'never seen false: P3 /pieces/*/count',
      '3 passed, 0 failed',
      '',
    ].join('\n'),
  );
  expect(code).toBe(0);
});

test.each<[string, RuleExample, string]>([
  [
    'a rule that fires and should not',
    { base: 'one', today: '2026-11-25', fires: false },
    'expected not to fire, found /sent: It was sent on 20 November 2026.',
  ],
  [
    'a rule that should fire and does not',
    { base: 'one', today: '2026-11-20', fires: true },
    'expected to fire, found nothing',
  ],
  [
    'changes that silence it',
    { base: 'one', today: '2026-11-25', changes: { '/sent': null }, fires: true },
    'expected to fire, found nothing',
  ],
  [
    'an example file that is not there',
    { base: 'onne', today: '2026-11-25', fires: true },
    'no example file "onne". Did you mean "one"?',
  ],
  [
    'changes to what nobody has',
    { base: 'one', today: '2026-11-25', changes: { '/snt': '2026-11-20' }, fires: true },
    'changes "/snt", which neither the form nor the example file has.',
  ],
  ['a day that is none', { base: 'one', today: '2026-02-30', fires: false }, '"today" is not a day of the calendar'],
])('%s fails, by rule and number', async (_name, example, sentence) => {
  const { code, output } = await testForm(withExamples({ base: 'one', today: '2026-11-25', fires: true }, example));
  expect(output).toContain(`FAILED P1 /sent example 2 (${example.base}, ${example.today}): ${sentence}`);
  expect(output).toContain('2 passed, 1 failed\n');
  expect(code).toBe(1);
});

test('an example file fails for every alert and value that is not as expected', async () => {
  const expected = {
    alerts: [
      { id: 'P2', level: 'error', path: '/sent' },
      { id: 'X9', level: 'error', path: '/sent' },
    ],
    values: { late: false, early: 1 },
    submittable: false,
  };
  const { code, output } = await testForm(PARCEL, { one: { ...FILE, expected } });
  expect(output).toContain('FAILED one: expected alert P2 error /sent, found none\n');
  expect(output).toContain('FAILED one: found alert P1 warning /sent, expected none\n');
  expect(output).toContain('FAILED one: expected that it may not be sent, found findings: none\n');
  expect(output).toContain('FAILED one: value late: expected false, found true\n');
  expect(output).toContain('FAILED one: value early: expected 1, found nothing\n');
  expect(output).toContain('expected of rules that the form does not have, not asked for: X9\n');
  expect(output).not.toContain('FAILED one: expected alert X9');
  expect(output).toContain('0 passed, 1 failed\n');
  expect(code).toBe(1);
});

test('an example file may expect words, offers, which fields are asked, and what is in sight beside them', async () => {
  const { sent } = PARCEL.properties;
  const [late, ...others] = sent.alerts;
  const offering = { ...late, suggest: { value: 'today', label: 'Take {suggested}' } };
  const form = {
    ...PARCEL,
    properties: { ...PARCEL.properties, sent: { ...sent, alerts: [offering, ...others] } },
    meters: [{ id: 'grams', title: 'Grams', value: 'weight * 1000', when: 'weight > 0' }],
    start: { title: 'Before you start', needs: [{ text: 'A box.' }, { text: 'A ribbon.', when: 'fragile == true' }] },
  };
  const P1 = { id: 'P1', level: 'warning', path: '/sent' };
  const asExpected = {
    alerts: [{ ...P1, says: ['sent on 20 November 2026', 'Ask for it'], offers: '2026-11-25' }],
    asked: { '/weight': true, '/padding': false },
    beside: { Grams: true, 'A box': true, 'A ribbon': false },
  };
  const otherwise = {
    alerts: [{ ...P1, says: '21 November', offers: null }],
    asked: { '/weight': false, '/padding': true, '/paddng': false },
    beside: { Grams: false, 'A ribbon': true },
  };
  const good = await testForm(form, { one: { ...FILE, expected: asExpected } });
  expect(good.output).toContain('1 passed, 0 failed\n');
  const { output } = await testForm(form, { one: { ...FILE, expected: otherwise } });
  expect(output).toContain(
    'FAILED one: expected alert P1 warning /sent to say "21 November", found: It was sent on 20 November 2026. Ask for it. Take 25 November 2026\n',
  );
  expect(output).toContain('FAILED one: expected alert P1 warning /sent to offer nothing, found: It was sent');
  expect(output).toContain('FAILED one: expected that /weight is not asked, found that it is\n');
  expect(output).toContain('FAILED one: expected that /padding is asked, found that it is not\n');
  expect(output).toContain('FAILED one: expects that "/paddng" is asked or not, which the form does not have.\n');
  expect(output).toContain('FAILED one: expected "Grams" not to be in sight, found that it is\n');
  expect(output).toContain('FAILED one: expected "A ribbon" to be in sight, found that it is not\n');
});

test('a rule for some rows is seen not to hold where it finds none of the rows there are, and not where there are no rows', async () => {
  const twice = { id: 'P4', level: 'error', each: 'value.repeated(p, p.name)', when: 'each.name != null', message: 'Twice.' };
  const form = { ...PARCEL, properties: { ...PARCEL.properties, pieces: { ...PARCEL.properties.pieces, alerts: [twice] } } };
  const withPieces = (...names: string[]): unknown => ({ ...FILE, data: { ...FILE.data, pieces: names.map((name) => ({ name })) } });
  const missing = async (file: unknown): Promise<string> => /never seen false: .*/.exec((await testForm(form, { one: file })).output)?.[0] ?? '';
  expect(await missing(withPieces('a', 'b'))).not.toContain('P4');
  expect(await missing(withPieces())).toContain('P4');
});

test('of several conditions that share a rule and a place, each is told apart', async () => {
  const { sent } = PARCEL.properties;
  const never = { id: 'P1', level: 'warning', when: 'late && !late', message: 'Never.' };
  const form = { ...PARCEL, properties: { ...PARCEL.properties, sent: { ...sent, alerts: [...sent.alerts, never] } } };
  expect((await testForm(form)).output).toContain('never seen true: P2 /sent; P1 /sent condition 2;');
});

test('a file that is no example is refused', async () => {
  const { code, errors } = await testForm(PARCEL, { one: { data: {} } });
  expect(errors).toContain('one.json: not an example: it needs "data", and "expected" with the list of "alerts".');
  expect(code).toBe(2);
});

test('without a form, all forms of the house are tested', async () => {
  const { code, output } = await omnia(['test']);
  expect(output).toMatch(/^cigo: \d+ example files/m);
  expect(output).toMatch(/\n\d+ passed, 0 failed\n$/);
  expect(code).toBe(0);
});
