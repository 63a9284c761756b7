// Text as a table: what separates cells, line numbers, quotation marks, letters of older programs; and a table as a file in
// which nothing is a formula.
import { expect, test } from 'vitest';
import { columnsOf } from '../../../core/import/columns.js';
import type { Node } from '../../../core/model.js';
import { decode, tableOf, writeTable, type Table } from './csv.js';

const field = (key: string): Node => ({ key, schema: {}, constant: undefined, parent: { schema: { required: ['code'] } } }) as unknown as Node;
const list = {
  schema: { maxItems: 3 },
  ui: { import: { columns: { CODE: { property: 'code' }, NAME: { property: 'name' }, NOTE: { property: 'note' } } } },
  item: { byKey: new Map(['code', 'name', 'note'].map((key) => [key, field(key)])) },
} as unknown as Node;
const cells = (text: string): unknown => (tableOf(text, list) as Table).lines.map(({ number, cells }) => [number, ...cells]);

test('the bench has the columns that are looked for', () => {
  expect(columnsOf(list).map(({ name, isNeeded }) => [name, isNeeded])).toEqual([['CODE', true], ['NAME', false], ['NOTE', false]]);
});

test.each([
  ['semicolons', 'CODE;NAME\nA;x, y\n'],
  ['commas', 'CODE,NAME\nA,"x, y"\n'],
  ['tabs', 'CODE\tNAME\nA\tx, y\n'],
  ['CRLF', 'CODE;NAME\r\nA;x, y\r\n'],
  ['CR alone, as old Macs write it', 'CODE;NAME\rA;x, y'],
  ['a byte order mark', '\ufeffCODE;NAME\nA;x, y'],
])('%s', (_name, text) => {
  expect(cells(text)).toEqual([[2, 'A', 'x, y']]);
});

test('a line has its number in the file: blank lines and lines within quotes count', () => {
  expect(cells('\nsep=;\nCODE;NAME\n\nA;"x\ny"\n;\nB;"say ""z"""\n')).toEqual([[5, 'A', 'x\ny'], [8, 'B', 'say "z"']]);
});

test('quotation marks that do not match are told of their line', () => {
  const { lines } = tableOf('CODE;NAME\nA;x\nB;"y\nC;z', list) as Table;
  expect(lines.map(({ number, isBroken }) => [number, isBroken])).toEqual([[2, false], [3, true]]);
});

test.each([
  ['', { code: 'empty' }],
  [' \n\n', { code: 'empty' }],
  ['CODE;NAME\n;\n', { code: 'noRows' }],
  ['NAME;NOTE\nx;y', { code: 'missing', names: ['CODE'] }],
  ['CODE;Code\nx;y', { code: 'twice', names: ['CODE'] }],
  ['CODE\na\nb\nc\nd', { code: 'tooMany', count: 4, max: 3 }],
  ['PK\u0003\u0004 xl/workbook', { code: 'noText' }],
  ['C\0O\0D\0E\0', { code: 'noText' }],
])('%j is refused: %j', (text, refusal) => {
  expect(tableOf(text, list)).toEqual(refusal);
});

test('letters are read as UTF-8, and else as older programs write them', () => {
  expect(decode(new TextEncoder().encode('\ufeffNiccolò').buffer)).toEqual({ text: 'Niccolò', isOther: false });
  expect(decode(new Uint8Array([0x4e, 0xec, 0x80]).buffer)).toEqual({ text: 'Nì€', isOther: true });
});

test('what is written can be read again, and no cell of it is taken for a formula', () => {
  const written = writeTable([['CODE', 'NAME'], ['=1+1', '@x'], ['+3', '-4'], ['a;b', 'say "z"'], ['\tx', 'plain']]);
  expect(written.startsWith('\ufeff')).toBe(true);
  expect(written.split('\r\n').slice(1, 5)).toEqual(['"\'=1+1";"\'@x"', '"\'+3";"\'-4"', '"a;b";"say ""z"""', '"\'\tx";plain']);
});
