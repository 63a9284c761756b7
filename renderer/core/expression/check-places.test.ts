// What the checker expects where: values, guards, messages and offers; and right expressions, about which it says nothing.
import { expect, test } from 'vitest';
import type { FormSpec, SchemaSpec } from '../form.js';
import { DATE, faultsIn, formWith } from './planted.harness.js';

/** Faults of the form around a right condition, with other things in it. */
const within = (rest: Partial<FormSpec>): [string, string][] => faultsIn(formWith('true', rest));

test.each<[string, Partial<FormSpec>, string, string]>([
  ['"this" in a value', { values: { x: 'this.start' } }, '"this" is only known on a field; a value of the form names its section.', 'this'],
  ['"value" in a value', { values: { x: 'value == null' } }, '"value" is only known on a field.', 'value'],
  ['a value that reads itself', { values: { x: 'x + 1' } }, 'values depend on each other: x → x.', 'x'],
  ['values that read each other', { values: { a: 'b + 1', b: 'c + 1', c: 'a + 1' } }, 'values depend on each other: b → c → a → b.', 'b'],
  ['a wrong case of a table', { values: { x: { cases: [{ when: 'order.count', value: '1' }] } } }, 'a condition must be a yes/no, this is a number. Did you mean "order.count > 0"?', 'order.count'],
  ['a function that computes another type', { functions: { f: { params: { d: 'date' }, returns: 'date', expr: 'd - today' } }, values: {} }, 'declared a date, computes a number.', 'd - today'],
])('%s', (_name, rest, message, part) => {
  const faults = within({ values: {}, functions: {}, ...rest });
  expect(faults).toEqual([[message, part]]);
});

test.each<[string, Partial<SchemaSpec>, string, string]>([
  ['a suggestion of another type', { alerts: [{ id: 'R', level: 'suggestion', when: 'true', message: 'm', suggest: { value: 'size(workers)', label: 'l' } }] }, 'the field extra takes a date, this is a number.', 'size(workers)'],
  ['a group in a message', { alerts: [{ id: 'R', level: 'info', when: 'true', message: 'So {order}.' }] }, 'a message cannot write a group; name one of its fields.', 'order'],
  ['a placeholder with a typo', { alerts: [{ id: 'R', level: 'info', when: 'true', message: 'From {order.start} to {order.ent}.' }] }, '"ent" is not a field of order. Did you mean "end"?', 'ent'],
  ['a guard that is no yes/no', { relevant: 'order.count' }, 'a condition must be a yes/no, this is a number. Did you mean "order.count > 0"?', 'order.count'],
  ['"value" in a guard', { relevant: 'value == null' }, '"value" is only known on a field.', 'value'],
])('%s', (_name, extra, message, part) => {
  const form = formWith('true');
  expect(faultsIn({ ...form, properties: { ...form.properties, extra: { ...DATE, ...extra } } })).toEqual([[message, part]]);
});

test('a constant that a suggestion would put into a choice is one of its constants', () => {
  const form = formWith('true');
  const mode: SchemaSpec = { enum: ['x', 'y'], alerts: [{ id: 'R', level: 'suggestion', when: 'true', message: 'm', suggest: { value: "'z'", label: 'l' } }] };
  expect(faultsIn({ ...form, properties: { ...form.properties, mode } })).toEqual([["'z' is not a value of mode. Its values are 'x', 'y'.", "'z'"]]);
});

test.each([
  'late',
  'value == null || this.end < value',
  "order.kind in ['STRIKE', 'POWER_FAILURE'] && order.sector != 'M'",
  "'STRIKE' == order.kind",
  "(late ? 'STRIKE' : 'POWER_FAILURE') == order.kind",
  "{'WEATHER_EVENTS': 1, 'STRIKE': 2}[order.kind] > 1",
  "!attached('INVOICE')",
  '!files.all(f, attached(f.type))',
  'deadline - today > params.days && addMonths(order.start, 1) < order.end',
  'orElse(min(workers.collect(w, w.hired)), order.start) <= today',
  'workers.exists(w, w.shifts.exists(s, s.day < w.hired))',
  'workers.sortBy(w, w.hired).map(w, w.code) == []',
  'size(workers.repeated(w, w.code)) > 0',
  "order.start >= date('2026-01-01') && year(order.start) == 2026 && order.start.month() == 1",
  "params.windows.exists(w, w.from <= value && w.note != null)",
  'context.company.size > 10 && context.anything',
  'last(weekRuns(weeks(order.start, order.end))).weeks > 3',
  "valid(order.note, 'partita-iva') || order.note.contains('x')",
  '[order.start, order.end].exists(d, d == monday(d))',
  'orElse(order.urgent, false) == true && order.urgent != true',
  '(late ? order.count : null) == null',
  'first(workers).hours / size(workers) >= 1.5',
  'firstWorker in workers && order.payment == null',
  'order.note + order.payment.reason != order.note',
  // A contradiction, and a negated `exists` over an outer answer: no types tell them from what is meant.
  "order.kind == 'STRIKE' && order.kind == 'POWER_FAILURE'",
  '!files.exists(f, f.id == order.note)',
])('nothing against %s', (expression) => {
  expect(faultsIn(formWith(expression))).toEqual([]);
});
