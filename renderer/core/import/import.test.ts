// Rows of a file as rows of a list: what the first line must have, how cells are read, which rows are taken, which are not
// and why; and what becomes of the rows that are there.
import { describe, expect, test } from 'vitest';
import { after, engineOf, formOf } from '../bench.harness.js';
import { emit } from '../data.js';
import { derive } from '../derive.js';
import type { SchemaSpec } from '../form.js';
import type { Json } from '../json.js';
import { originsOf } from '../origins.js';
import type { State } from '../state.js';
import { update } from '../update.js';
import { readCell } from './cells.js';
import { columnsOf, headerOf } from './columns.js';
import { hasLettersOf } from '../formats/name-letters.js';
import { planImport, type ImportPlan, type ImportWay } from './plan.js';
import { readRows, type Line } from './read-rows.js';

const people: SchemaSpec = {
  type: 'array',
  maxItems: 5,
  ui: {
    rowKey: 'code',
    import: {
      columns: {
        CODE: { property: 'code', upper: true },
        NAME: { property: 'name' },
        BORN: { property: 'born' },
        HOURS: { property: 'hours' },
        KIND: { property: 'kind' },
        MEMBER: { property: 'member', values: { S: true, N: false } },
        LEVEL: { property: 'level' },
      },
    },
  },
  items: {
    type: 'object',
    required: ['code', 'name', 'level'],
    properties: {
      code: { type: 'string' },
      name: { type: 'string' },
      born: { type: 'string', format: 'date', title: 'Born' },
      hours: { type: 'number', minimum: 1, alerts: [{ id: 'E1', level: 'error', when: 'value > limit', message: 'Too many.' }, { id: 'W1', level: 'warning', when: 'value > 10', message: 'Many.' }] },
      kind: { type: 'string', oneOf: [{ const: 'A_KIND', title: 'First kind' }, { const: 'B_KIND', title: 'Second kind' }] },
      member: { type: 'boolean', relevant: 'club' },
      level: { type: 'integer', relevant: 'club' },
      note: { type: 'string' },
    },
  },
};
const engine = engineOf(formOf({ club: { type: 'boolean' }, limit: { type: 'number' }, people }));
const list = engine.model.root.byKey.get('people') as (typeof engine.model.nodes)[number];
const HEAD = ['CODE', 'NAME', 'HOURS'];

const line = (number: number, ...cells: string[]): Line => ({ number, cells, isBroken: false });
const lines = (...rows: string[]): Line[] => rows.map((row, i) => line(i + 2, ...row.split(';')));
const empty = after(engine, []);

function planned(state: State, given: readonly Line[], way: ImportWay = 'add', head: readonly string[] = HEAD): ImportPlan {
  const { columns } = headerOf(list, head);
  return planImport(engine, state, { list, columns, rows: readRows(list, columns, given, 'it'), way });
}

const dataOf = (state: State): Json => emit(engine.model.root, state.data).people as Json;
const refusals = ({ refused }: ImportPlan): unknown[] => refused.flatMap(({ line: { number }, problems }) => problems.map(({ column, reason }) => [number, column?.name ?? null, reason.kind === 'line' ? reason.fault.code : reason.kind === 'finding' ? reason.finding.code : reason.kind === 'alert' ? reason.alert.id : (reason.first?.number ?? 'there')]));
const withRows = (...rows: Json[]): State => after(engine, [], { people: rows });

describe('the first line', () => {
  test('has the columns in any order, in small letters or capitals, others beside them', () => {
    const { columns, missing, unknown, twice } = headerOf(list, ['hours', ' Name ', 'x', '', 'cOdE', '__proto__']);
    expect(columns.map((column) => column?.node.key ?? null)).toEqual(['hours', 'name', null, null, 'code', null]);
    expect([missing, unknown, twice]).toEqual([[], ['x', '__proto__'], []]);
  });

  test('must have those that every row needs, once; not those that are asked in some cases only', () => {
    expect(headerOf(list, ['NAME', 'name', 'constructor'])).toMatchObject({ missing: ['CODE'], twice: ['NAME'], unknown: ['constructor'] });
  });
});

describe('a cell', () => {
  const read = (name: string, text: string, lang = 'it'): unknown => {
    const column = columnsOf(list).find((known) => known.name === name);
    const value = column && readCell(text, column, lang);
    return typeof value === 'object' ? value.value : value;
  };

  test.each([
    ['HOURS', '120,00', 120],
    ['HOURS', '120.5', 120.5],
    ['HOURS', ' 36,125 ', 36.125],
    ['HOURS', '1.234,5', 1234.5],
    ['HOURS', '1,234.5', 1234.5],
    ['HOURS', '1.234', 'ambiguous'],
    ['HOURS', '0.125', 0.125],
    ['HOURS', '12,', 'unreadable'],
    ['HOURS', 'molte', 'unreadable'],
    ['HOURS', '', undefined],
    ['BORN', '04/03/2019', '2019-03-04'],
    ['BORN', '2019-03-04', '2019-03-04'],
    ['BORN', '4.3.2019', '2019-03-04'],
    ['BORN', '30/02/2026', 'unreadable'],
    ['KIND', 'a_kind', 'A_KIND'],
    ['KIND', 'Second kind', 'B_KIND'],
    ['KIND', 'C', 'unreadable'],
    ['KIND', '__proto__', 'unreadable'],
    ['MEMBER', 's', true],
    ['MEMBER', 'N', false],
    ['MEMBER', 'X', 'unreadable'],
    ['MEMBER', 'constructor', 'unreadable'],
    ['CODE', ' ab ', 'AB'],
    ['NAME', '=1+1', '=1+1'],
  ])('%s "%s" is %s', (name, text, value) => {
    expect(read(name, text)).toBe(value);
  });

  test('is read in the notation of the form first: a comma that may group is not guessed at in English', () => {
    expect(read('HOURS', '1,234', 'en')).toBe('ambiguous');
    expect(read('HOURS', '1,5', 'en')).toBe(1.5);
  });
});

describe('rows', () => {
  test('are added in one go, told as imported, and nothing else changes', () => {
    const plan = planned(withRows({ code: 'A', name: 'Ada', hours: 2 }), lines('b;Bo;3', 'C;Cy;'));
    expect(plan).toMatchObject({ added: 2, updated: 0, removed: 0, refused: [], total: 3 });
    const state = plan.taken();
    expect(dataOf(state)).toEqual([{ code: 'A', name: 'Ada', hours: 2 }, { code: 'B', name: 'Bo', hours: 3 }, { code: 'C', name: 'Cy' }]);
    expect(originsOf(engine.model.root, state)).toMatchObject({ '/people/0/name': 'prefilled', '/people/1/name': 'imported', '/people/2/code': 'imported' });
    const typed = update(engine, state, { type: 'edit', path: `/people/${String(state.rows['/people']?.[1])}/name`, raw: 'Bob' });
    expect(originsOf(engine.model.root, typed)).toMatchObject({ '/people/1/name': 'typed', '/people/1/code': 'imported' });
  });

  test('with an error are left out, the others are taken; a blank line is none', () => {
    const start = after(engine, [{ type: 'edit', path: '/limit', raw: '20' }]);
    const plan = planned(start, lines('A;Ada;3', ';;', 'B;;30', 'C;Cy;0', 'D;Di;molte', 'E;Ed;12'));
    expect(refusals(plan)).toEqual([[4, 'HOURS', 'E1'], [4, 'NAME', 'required'], [5, 'HOURS', 'minimum'], [6, 'HOURS', 'unreadable']]);
    expect(plan.added).toBe(2);
    expect(derive(engine, plan.taken()).raised.map(({ id, path }) => [id, path])).toEqual([['W1', '/people/4/hours']]);
  });

  test('with cells beyond the columns, or with quotation marks that do not match, are left out for that alone', () => {
    const plan = planned(empty, [line(2, 'A', '', '1', '', 'x'), { ...line(3, 'B', '', ''), isBroken: true }, line(4, 'C', 'Cy', '', '', '')]);
    expect(refusals(plan)).toEqual([[2, null, 'cells'], [3, null, 'quotes']]);
    expect(plan.added).toBe(1);
  });

  test('that come twice: the first is taken, even when it is wrong; one that is in the list is not added again', () => {
    const plan = planned(withRows({ code: 'A', name: 'Ada' }), lines('B;Bo;0', 'b;Bo;2', 'a;Ada;3', 'C;Cy;'));
    expect(refusals(plan)).toEqual([[2, 'HOURS', 'minimum'], [3, 'CODE', 2], [4, 'CODE', 'there']]);
    expect(plan.added).toBe(1);
  });

  test('update those with their key, which keep it, what was said of them and what the file has no column for', () => {
    const start = after(engine, [{ type: 'edit', path: '/people/1/hours', raw: 'many' }, { type: 'leave', path: '/people/1/hours' }, { type: 'edit', path: '/people/0/note', raw: 'mine' }], { people: [{ code: 'A', name: 'Ada', note: 'x' }, { code: 'B', name: 'Bo' }, { code: 'C', name: 'Cy', hours: 2 }] });
    const plan = planned(start, lines('C;Cyr;', 'B;Bo;4', 'D;Di;5'), 'update');
    expect(plan).toMatchObject({ added: 1, updated: 2, removed: 0, total: 4 });
    const state = plan.taken();
    expect(dataOf(state)).toEqual([{ code: 'A', name: 'Ada', note: 'mine' }, { code: 'B', name: 'Bo', hours: 4 }, { code: 'C', name: 'Cyr' }, { code: 'D', name: 'Di', hours: 5 }]);
    expect(state.rows['/people']).toEqual([0, 1, 2, 3]);
    expect(state.raw).toEqual({});
    expect(originsOf(engine.model.root, state)).toMatchObject({ '/people/0/note': 'typed', '/people/1/hours': 'imported', '/people/3/code': 'imported' });
  });

  test('take the place of all that are there; a row known again keeps its key, what was half typed in the others is gone', () => {
    const start = after(engine, [{ type: 'edit', path: '/people/0/hours', raw: 'many' }, { type: 'leave', path: '/people/0/hours' }], { people: [{ code: 'A', name: 'Ada' }, { code: 'B', name: 'Bo', note: 'x' }] });
    const plan = planned(start, lines('N;Ne;1', 'B;Bob;2'), 'replace');
    expect(plan).toMatchObject({ added: 2, removed: 2, total: 2 });
    const state = plan.taken();
    expect(dataOf(state)).toEqual([{ code: 'N', name: 'Ne', hours: 1 }, { code: 'B', name: 'Bob', hours: 2 }]);
    expect([state.rows['/people'], state.raw]).toEqual([[2, 1], {}]);
  });

  test('when none is right nothing changes', () => {
    expect(planned(empty, lines(';Bo;1')).taken()).toBe(empty);
  });

  test('bring answers that are not asked; they are put aside and come back when they are', () => {
    const head = [...HEAD, 'MEMBER'];
    const plan = planned(empty, [line(2, 'A', 'Ada', '', 'N')], 'add', head);
    const state = plan.taken();
    expect(plan.refused).toEqual([]);
    expect(dataOf(state)).toEqual([{ code: 'A', name: 'Ada' }]);
    const asked = update(engine, state, { type: 'edit', path: '/club', raw: 'true' });
    expect(dataOf(asked)).toEqual([{ code: 'A', name: 'Ada', member: false }]);
  });

  test('must have an answer that is asked in their case, though no file needs the column', () => {
    const club = after(engine, [{ type: 'edit', path: '/club', raw: 'true' }]);
    expect(refusals(planned(club, lines('A;Ada;')))).toEqual([[2, 'LEVEL', 'required']]);
  });

  test('are judged as if typed: the same data and the same alerts', () => {
    const start = after(engine, [{ type: 'edit', path: '/limit', raw: '20' }]);
    const imported = planned(start, lines('A;Ada;12', 'B;Bo;3')).taken();
    const cells = [['code', 'A'], ['name', 'Ada'], ['hours', '12'], ['code', 'B'], ['name', 'Bo'], ['hours', '3']] as const;
    const typed = after(engine, [{ type: 'edit', path: '/limit', raw: '20' }, { type: 'addRow', path: '/people' }, { type: 'addRow', path: '/people' }, ...cells.flatMap(([key, raw], i) => [{ type: 'edit', path: `/people/${i < 3 ? 0 : 1}/${key}`, raw } as const, { type: 'leave', path: `/people/${i < 3 ? 0 : 1}/${key}` } as const])]);
    expect(imported.data).toEqual(typed.data);
    expect(derive(engine, imported).raised.map(({ key, message }) => [key, message])).toEqual(derive(engine, typed).raised.map(({ key, message }) => [key, message]));
  });
});

test('data that a page gives afterwards find their rows again, with how each value came to be', () => {
  const state = planned(empty, lines('A;Ada;3')).taken();
  const again = update(engine, state, { type: 'load', data: { people: [{ code: 'A', name: 'Adele', hours: 3 }] } });
  expect(originsOf(engine.model.root, again)).toMatchObject({ '/people/0/name': 'prefilled', '/people/0/hours': 'imported' });
});

describe('names and the codice fiscale', () => {
  test.each([
    ['RSSMRA85T10A562S', 'surname', 'Rossi', true],
    ['RSSMRA85T10A562S', 'name', 'MARIO', true],
    ['RSSMRA85T10A562S', 'name', 'Maria', true],
    ['RSSMRA85T10A562S', 'surname', 'Bianchi', false],
    ['FOXGFR80A01F205X', 'surname', 'Fo', true],
    ['DLCGFR80A01F205X', 'surname', "D'Alò Cà", true],
    ['RSSGFR80A01F205X', 'name', 'Gianfranco', true],
    ['RSSNCL80A01F205X', 'name', 'Niccolò', true],
    ['RSSNCL80A01F205X', 'name', 'Nicola', true],
    ['RSSNCL80A01F205X', 'name', 'Nina', false],
    ['RSSLIX80A01F205X', 'name', 'Li', true],
  ] as const)('%s, %s "%s": %s', (code, part, name, agrees) => {
    expect(hasLettersOf(code, part, name)).toBe(agrees);
  });
});
