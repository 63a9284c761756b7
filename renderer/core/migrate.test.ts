// A draft of version 1 opened by version 3: answers, and all that hangs on them, are where the new form has them.
import { describe, expect, test } from 'vitest';
import { after, engineOf, formOf, TODAY } from './bench.harness.js';
import { derive } from './derive.js';
import { asDraft, DraftError, restore, snapshot } from './draft.js';
import { migrate, type Migration } from './migrate.js';

const TEXT = { type: 'string' } as const;
const NUMBER = { type: 'number', alerts: [{ id: 'W', level: 'warning', when: 'value > 10', message: 'Many.' }] } as const;
const row = (name: string): object => ({ type: 'object', properties: { [name]: NUMBER, note: { ...TEXT, relevant: `orElse(this.${name}, 0) < 50` } } });
const open = { enum: ['yes', 'no'] } as const;

const first = engineOf(formOf({ name: TEXT, old: TEXT, open, box: { type: 'object', relevant: "open == 'yes'", properties: { a: TEXT } }, people: { type: 'array', items: row('count') } }));
const third = engineOf(
  formOf(
    {
      person: { type: 'object', properties: { name: TEXT } },
      open,
      box: { type: 'object', relevant: "open == 'yes'", properties: { b: TEXT } },
      workers: { type: 'array', items: row('hours') },
      edition: TEXT,
    },
    { version: '3' },
  ),
);
const MIGRATIONS: readonly Migration[] = [
  { from: '2', to: '3', steps: [{ move: '/people', to: '/workers' }, { remove: '/old' }, { set: '/edition', value: 'C' }, { move: '/box/a', to: '/box/b' }] },
  { from: '1', to: '2', steps: [{ move: '/name', to: '/person/name' }, { move: '/people/*/count', to: '/people/*/hours' }] },
];

const draft = snapshot(
  first,
  after(first, [
    { type: 'edit', path: '/open', raw: 'yes' },
    { type: 'edit', path: '/box/a', raw: 'inside' },
    { type: 'edit', path: '/open', raw: 'no' },
    { type: 'edit', path: '/name', raw: 'Rossi' },
    { type: 'leave', path: '/name' },
    { type: 'edit', path: '/old', raw: 'gone' },
    { type: 'addRow', path: '/people' },
    { type: 'addRow', path: '/people' },
    { type: 'removeRow', path: '/people/0' },
    { type: 'edit', path: '/people/1/count', raw: '20' },
    { type: 'edit', path: '/people/1/note', raw: 'n' },
    { type: 'acknowledge', alert: 'W@/people/1/count', reason: 'agreed' },
    { type: 'addRow', path: '/people' },
    { type: 'edit', path: '/people/2/count', raw: '3,' },
  ]),
);

test('answers go where the new form has them, and what hangs on them goes with them', () => {
  const { draft: migrated, changes } = migrate(draft, MIGRATIONS, '3');
  const state = restore(third, migrated, { today: TODAY });
  expect(state.data).toEqual({ person: { name: 'Rossi' }, open: 'no', workers: [{ hours: 20, note: 'n' }, {}], edition: 'C' });
  expect(state.parked).toEqual({ '/box': { b: 'inside' } });
  expect(state.raw).toEqual({ '/workers/2/hours': '3,' });
  expect(state.rows).toEqual({ '/workers': [1, 2] });
  expect(state.editing).toBe('/workers/2/hours');
  expect(state.origins).toMatchObject({ '/person/name': 'typed', '/workers/1/hours': 'typed' });
  expect([...state.touched]).toEqual(expect.arrayContaining(['/person/name', '/workers', '/workers/1/hours']));
  expect(derive(third, state).raised.map(({ key, acknowledged }) => [key, acknowledged?.reason])).toEqual([['W@/workers/1/hours', 'agreed']]);
  expect(changes).toEqual([
    { what: 'moved', path: '/name', to: '/person/name' },
    { what: 'moved', path: '/people/0/count', to: '/people/0/hours' },
    { what: 'moved', path: '/people', to: '/workers' },
    { what: 'removed', path: '/old', value: 'gone' },
    { what: 'set', path: '/edition', value: 'C' },
  ]);
});

test('a copy is there twice, with its origin; an answer that makes room is told', () => {
  const { draft: migrated, changes } = migrate({ ...draft, version: '9' }, [{ from: '9', to: '10', steps: [{ copy: '/name', to: '/old' }] }], '10');
  expect(migrated.data).toMatchObject({ name: 'Rossi', old: 'Rossi' });
  expect(migrated.origins).toMatchObject({ '/name': 'typed', '/old': 'typed' });
  expect(changes).toEqual([
    { what: 'removed', path: '/old', value: 'gone' },
    { what: 'copied', path: '/name', to: '/old' },
  ]);
});

test('what was said of a value that is gone has lapsed', () => {
  const { draft: migrated } = migrate(draft, [{ from: '1', to: '1b', steps: [{ remove: '/people/*/count' }] }], '1b');
  expect(migrated.acknowledged).toEqual({});
  expect(migrated.raw).not.toHaveProperty('/people/2/count');
});

test('a draft of the version in hand is the same object', () => {
  expect(migrate(draft, MIGRATIONS, '1').draft).toBe(draft);
});

describe.each<[string, string, readonly Migration[]]>([
  ['a version nobody knows', '7', MIGRATIONS],
  ['a newer version', '4', MIGRATIONS],
  ['a gap', '1', MIGRATIONS.slice(0, 1)],
  ['migrations that go round', '1', [{ from: '1', to: '2', steps: [] }, { from: '2', to: '1', steps: [] }]],
])('%s', (_name, version, migrations) => {
  test('is refused, and the draft stays as it was', () => {
    const before = JSON.stringify(draft);
    expect(() => migrate({ ...draft, version }, migrations, '3')).toThrow(DraftError);
    expect(JSON.stringify(draft)).toBe(before);
  });
});

test('a draft with parts of any shape is migrated or refused when it is restored', () => {
  const odd = asDraft({ form: 'bench', version: '1', data: { people: [null, 'x', { count: 1 }], name: null }, raw: 7, touched: 'x', acknowledged: { a: 1, b: { path: 1 } }, rows: [], parked: null });
  const { draft: migrated } = migrate(odd, MIGRATIONS, '3');
  expect(migrated.data).toMatchObject({ workers: [null, 'x', { hours: 1 }] });
});
