import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderOf, omnia, PARCEL } from './command.harness.js';

const F02 = path.join(import.meta.dirname, '..', '..', 'schemas', 'cigo', 'examples', 'f02.json');

let parcel = '';
beforeAll(async () => {
  parcel = await folderOf({ 'form.json': PARCEL });
});

async function explain(rule: string, data: unknown): Promise<{ code: number; output: string; errors: string }> {
  const place = await folderOf({ 'a.json': data });
  return omnia(['explain', rule, '--data', path.join(place, 'a.json'), '--today', '2026-11-25', parcel]);
}

test('a rule that fires: condition, values and answers on the way, source, words', async () => {
  const { code, output } = await explain('P1', { sent: '2026-11-20' });
  expect(output.split('\n').slice(2).join('\n')).toBe(`/sent (Sent on): warning, FIRES
  condition
    late
  values
    late (Sent in the past) = true
      today > sent
  answers looked at
    /sent (Sent on) = "2026-11-20"
    today = 2026-11-25
  source
    House rules, 3 (project)
    Not written down.
  message
    It was sent on 20 November 2026.
  action
    Ask for it.
`);
  expect(code).toBe(0);
});

test('an undecided rule: the answers that would decide it', async () => {
  const { output } = await explain('P1', { weight: 1 });
  expect(output).toContain(
    '/sent (Sent on): warning, undecided: does not fire until it is known\n  would decide it\n    /sent (Sent on)\n',
  );
  expect(output).toContain('late (Sent in the past) = not known yet (awaits /sent)');
  expect(output).toContain('/sent (Sent on) = not answered');
  expect(output).not.toContain('  message');
});

test('a rule that does not fire', async () => {
  expect((await explain('P1', { sent: '2026-11-26' })).output).toContain('/sent (Sent on): warning, does not fire\n');
});

test('a rule in rows: each row by itself, and none when there are none', async () => {
  const { output } = await explain('P3', { pieces: [{ count: 10 }, { count: 2 }, {}] });
  expect(output).toContain('/pieces/0/count (Pieces › row 1 › Count): info, FIRES');
  expect(output).toContain('/pieces/1/count (Pieces › row 2 › Count): info, does not fire');
  expect(output).toContain('/pieces/2/count (Pieces › row 3 › Count): info, undecided');
  expect((await explain('P3', {})).output).toContain('no target: there is no row to judge');
});

test('rules over a list, several places, decision tables, fields that are not asked', async () => {
  const { properties, values } = PARCEL;
  const alerts = [
    {
      id: 'E1',
      level: 'info',
      each: 'pieces',
      when: 'each.count > limit',
      at: ['count', 'name'],
      message: 'Over {limit}.',
    },
  ];
  const padding = {
    ...properties.padding,
    alerts: [{ id: 'E2', level: 'error', when: 'value == null', message: 'None.' }],
  };
  const limit = { cases: [{ when: 'weight > 5', value: '3' }, { value: '9' }], title: 'Most pieces' };
  const form = {
    ...PARCEL,
    values: { ...values, limit },
    properties: { ...properties, padding, weight: { ...properties.weight, alerts } },
  };
  const place = await folderOf({ 'form.json': form, 'a.json': { weight: 6, pieces: [{ count: 4 }, { count: 3 }] } });
  const told = async (rule: string): Promise<string> =>
    (await omnia(['explain', rule, '--data', path.join(place, 'a.json'), place])).output;
  const output = await told('E1');
  expect(output).toContain(
    '/pieces/0/count (Pieces › row 1 › Count), /pieces/0/name (Pieces › row 1 › Name): info, FIRES',
  );
  expect(output).toContain('/pieces/1/name (Pieces › row 2 › Name): info, does not fire');
  expect(output).toContain('  for each of\n    pieces\n  condition\n    each.count > limit\n');
  expect(output).toContain('    limit (Most pieces) = 3\n      when weight > 5\n      3\n      9\n');
  expect(output).toContain('/weight (Weight) = 6\n');
  expect(output).toContain('  message\n    Over 3.\n');
  expect(await told('E2')).toContain('/padding (Padding): error, holds, but nothing is asked there: does not fire\n');
});

test('an unknown rule is refused with the nearest one', async () => {
  const { code, errors } = await explain('P11', {});
  expect(errors).toContain('the form has no rule "P11". Did you mean "P1"?');
  expect(code).toBe(2);
});

test('values on the way are followed through others, each once, and only those that were asked for', async () => {
  const { output } = await omnia(['explain', 'R38', '--data', F02]);
  expect(output).toContain('/periodo/dataInizio (Periodo › Inizio del periodo): warning, FIRES');
  expect([...output.matchAll(/^ {4}(\w+) \(.*\) = (.*)$/gm)].map(([, name, value]) => [name, value])).toEqual([
    ['tardiva', 'true'],
    ['eone', 'false'],
    ['terminePresentazione', '"2026-11-18"'],
    ['terminePresentazioneNominale', '"2026-11-18"'],
    ['inizio', '"2026-11-03"'],
  ]);
});
