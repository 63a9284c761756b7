// A form of any shape is refused in words or compiled: it never breaks the engine.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOf } from '../bench.harness.js';
import { compile } from '../compile.js';
import { language } from '../expression/language.js';
import { SchemaError } from '../faults.js';
import type { FormSpec } from '../form.js';
import type { Json, JsonObject } from '../json.js';
import { set } from '../pointer.js';

/** A form that uses every part of the dialect that is looked into. */
const FORM = formOf(
  {
    place: { type: 'string', oneOf: [{ const: 'a', title: 'A' }, { const: 'b' }], ui: { widget: 'radio', help: 'One.' } },
    group: {
      type: 'object',
      properties: { day: { type: 'string', format: 'date' }, until: { type: 'string', format: 'date', relevant: 'this.day != null' } },
      required: ['day'],
      if: { required: ['day'] },
      then: { properties: { extra: { type: 'string' } } },
    },
    rows: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', properties: { n: { type: 'integer', minimum: 0 } } },
      alerts: [{ id: 'R1', level: 'error', each: 'rows', when: 'each.n > limit(2)', at: 'n', message: 'Over {each.n}.', action: 'Less.', source: { norm: 'Rules', status: 'known' }, examples: [{ base: 'one', today: '2026-11-25', fires: true }] }],
    },
    total: { type: 'number', alerts: [{ id: 'R2', level: 'suggestion', when: 'value == null', message: 'So {v}.', suggest: { value: 'v', label: 'Take {suggested}' } }] },
    same: { $ref: '#/$defs/piece' },
    note: { ui: { widget: 'note', text: 'It is {v}.' } },
  },
  {
    $defs: { piece: { type: 'string', maxLength: 3 } },
    values: { v: { expr: 'size(rows)', title: 'V' }, w: { cases: [{ when: 'v > 1', value: '1' }, { value: '2' }] }, x: { pick: { A: 'v > 1' } }, y: 'params.two' },
    functions: { limit: { params: { a: 'number' }, returns: 'number', expr: 'a * params.two' } },
    params: { two: 2, days: { byDate: [{ from: '2026-01-01', value: 3 }] } },
    calendar: { sundays: true, fixed: ['01-01'], from: { 2026: ['10-04'] }, easter: [1] },
    steps: [{ id: 'one', title: 'One', properties: ['place', 'group', 'rows', 'total', 'same', 'note'] }],
    required: ['place'],
  },
);

function faultsOf(form: unknown): string[] {
  try {
    compile(form as FormSpec, language);
    return [];
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    return error.faults.map(({ pointer, message }) => `${pointer}: ${message}`);
  }
}

test('the form of this test is sound', () => {
  expect(faultsOf(FORM)).toEqual([]);
});

describe('one thing of the wrong shape is told once, where it is', () => {
  test.each<[string, Json, string]>([
    ['/alerts', {}, '"alerts" must be a list […]; this is an object {…}.'],
    ['/steps', 'one', '"steps" must be a list […]; this is a text.'],
    ['/calendar/sundays', 'yes', '"sundays" must be true or false; this is a text.'],
    ['/calendar/fixed/0', 101, 'entry 1 of "fixed" must be a text; this is a number.'],
    ['/properties/place/ui', 'radio', '"ui" must be an object {…}; this is a text.'],
    ['/properties/place/title', null, '"title" must be a text; this is null.'],
    ['/properties/group/properties/until/relevant', true, '"relevant" must be an expression, which is a text; this is true or false.'],
    ['/properties/rows/items/properties/n/minimum', '0', '"minimum" must be a number; this is a text.'],
    ['/properties/rows/alerts/0', 'R1', 'entry 1 of "alerts" must be an object {…}; this is a text.'],
    ['/properties/total/alerts/0/level', 'alarm', '"alarm" is no level. Allowed: "error", "warning", "info" or "suggestion".'],
    ['/properties/total/alerts/0/suggest', {}, 'a suggestion needs a "value".'],
    ['/values/w/cases/0', {}, 'a case needs a "value".'],
    ['/functions/limit', { params: {}, returns: 'number' }, 'a function needs an "expr".'],
  ])('%s', (pointer, json, message) => {
    expect(faultsOf(set(FORM as unknown as JsonObject, pointer, json))).toContain(`${pointer}: ${message}`);
  });
});

test.each<[string, unknown, string]>([
  ['a list', [], ': a form must be an object {…}; this is a list […].'],
  ['nothing', null, ': a form must be an object {…}; this is null.'],
  ['no depth without end', JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`), ': nested deeper than 100 levels.'],
])('a form is an object: %s', (_name, form, fault) => {
  expect(faultsOf(form)).toContain(fault);
});

test('whatever stands in place of a part, the form is refused in words or compiled', () => {
  const pointers = pointersOf(FORM as unknown as Json, '');
  const anything = fc.oneof(fc.constantFrom<Json>(null, true, 0, -1.5, '', 'x', '{', 'value', [], {}, [null], [[]], ['x'], { $ref: '#' }, { $ref: '#/properties' }, { expr: [] }, { expr: ['name', 'v'] }, { expr: ['op', '==', [['lit', 1]]] }, [{ expr: ['lit', 'x'] }, 'y'], { type: 'object' }), fc.jsonValue() as fc.Arbitrary<Json>);
  fc.assert(
    fc.property(fc.constantFrom(...pointers), anything, (pointer, json) => {
      for (const fault of faultsOf(set(FORM as unknown as JsonObject, pointer, json))) expect(fault).toMatch(/: .+[.?]$/s);
    }),
    { numRuns: 2000 },
  );
});

function pointersOf(json: Json, at: string): string[] {
  if (typeof json !== 'object' || json === null) return [at];
  return [...(at === '' ? [] : [at]), ...Object.entries(json).flatMap(([key, item]) => pointersOf(item, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))];
}
