import { expect, test } from 'vitest';
import { folderOf, omnia, PARCEL } from './command.harness.js';

const LATE = {
  title: 'Late',
  today: '2026-11-21',
  data: { sent: '2026-11-20', weight: 1 },
  expected: { alerts: [{ id: 'P1', level: 'warning', path: '/sent' }], values: {} },
};
const ON_TIME = { ...LATE, title: 'On time', today: '2026-11-20', expected: { alerts: [], values: {} } };

const BOUND = '/values/late: (today > sent) → (today >= sent)';
const OPPOSITE = '/values/late: (today > sent) → (today <= sent)';

const mutate = async (
  examples: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, string>> = {},
  only: readonly string[] = ['--only', 'late'],
  form: unknown = PARCEL,
): Promise<{ code: number; output: string }> => {
  const files = Object.entries(examples).map(([name, content]) => [`examples/${name}.json`, content] as const);
  const folder = await folderOf({ 'form.json': form, 'unnoticed-changes.json': known, ...Object.fromEntries(files) });
  return omnia(['mutate', folder, ...only]);
};

test('a bound that no example stands on is told', async () => {
  const { code, output } = await mutate({ late: LATE });
  expect(output).toBe(
    `no example notices ${BOUND}\n2 changes: 1 noticed, 0 known to make no difference, 1 not noticed\n`,
  );
  expect(code).toBe(1);
});

test('an example on the bound notices it', async () => {
  const { code, output } = await mutate({ late: LATE, 'on-time': ON_TIME });
  expect(output).toBe('2 changes: 2 noticed, 0 known to make no difference, 0 not noticed\n');
  expect(code).toBe(0);
});

test('an example at a limit, told by its changes, notices it too', async () => {
  const { today: _today, data: _data, ...others } = ON_TIME;
  const { output } = await mutate({
    late: LATE,
    'limits/days': [{ ...others, base: 'late', today: '2026-11-20', changes: { '/weight': 2 } }],
  });
  expect(output).toBe('2 changes: 2 noticed, 0 known to make no difference, 0 not noticed\n');
});

const FRAGILE = '/properties/padding/relevant: (fragile == true) → (fragile != true)';

test('what is asked is noticed where an example says what is', async () => {
  const { alerts, values } = LATE.expected;
  const asks = { ...LATE, expected: { alerts, values, asked: { '/padding': false } } };
  const told = `no example notices ${FRAGILE}`;
  expect((await mutate({ late: LATE }, {}, ['--only', 'padding'])).output).toContain(told);
  expect((await mutate({ late: asks }, {}, ['--only', 'padding'])).output).not.toContain(told);
});

test('what an alert offers is noticed where an example says it', async () => {
  const { sent } = PARCEL.properties;
  const [late, ...others] = sent.alerts;
  const offering = { ...late, suggest: { value: 'sent + 1', label: 'The day after' } };
  const form = { ...PARCEL, properties: { ...PARCEL.properties, sent: { ...sent, alerts: [offering, ...others] } } };
  const [alert] = LATE.expected.alerts;
  const offers = { ...LATE, expected: { ...LATE.expected, alerts: [{ ...alert, offers: '2026-11-21' }] } };
  const told = 'no example notices /properties/sent/alerts/0/suggest/value: (sent + 1) → (sent - 1)';
  expect((await mutate({ late: LATE }, {}, ['--only', 'P1'], form)).output).toContain(told);
  expect((await mutate({ late: offers }, {}, ['--only', 'P1'], form)).output).not.toContain(told);
});

test.each([BOUND, '/values/*>= sent)'])('a change with a reason is no complaint: %s', async (name) => {
  const { code, output } = await mutate({ late: LATE }, { [name]: 'No two are sent on one day.' });
  expect(output).toBe('2 changes: 1 noticed, 1 known to make no difference, 0 not noticed\n');
  expect(code).toBe(0);
});

test('a reason that nothing needs any more is a complaint', async () => {
  const { code, output } = await mutate({ late: LATE, 'on-time': ON_TIME }, { [OPPOSITE]: 'Nobody knows.' }, []);
  expect(output).toContain(`listed as unnoticed, but an example notices it or it is gone: ${OPPOSITE}`);
  expect(code).toBe(1);
});
