// Forms of other people: fields that are met only in a branch are shown while the branch holds, and asked for then.
import { expect, test } from 'vitest';
import { compile } from './compile.js';
import { createEngine, derive, type Derived } from './derive.js';
import { language } from './expression/language.js';
import { allFindings } from './findings.js';
import { SchemaError } from './faults.js';
import type { SchemaSpec } from './form.js';
import type { JsonObject } from './json.js';
import { plainSchema } from './plain-schema.js';
import { initialState } from './update.js';

const gate: SchemaSpec = { type: 'boolean' };
const more: SchemaSpec = { type: 'string' };
const kind: SchemaSpec = { enum: ['person', 'firm'] };

function look(schema: SchemaSpec, data: JsonObject): Derived {
  const engine = createEngine(compile({ $id: 'foreign', version: '1', title: 'Foreign', type: 'object', ...schema }, language), {});
  return derive(engine, initialState(engine, { today: '2026-11-25', data }));
}

function shown(schema: SchemaSpec, data: JsonObject): readonly string[] {
  return look(schema, data).view.pieces.flat().map(({ path }) => path);
}

const IF: SchemaSpec = { properties: { gate }, if: { properties: { gate: { const: true } } }, then: { properties: { more }, required: ['more'] }, else: { properties: { less: more } } };
const DEPENDENT: SchemaSpec = { properties: { gate: more }, dependentSchemas: { gate: { properties: { more } } } };
const ONE_OF: SchemaSpec = {
  properties: { kind },
  oneOf: [
    { properties: { kind: { const: 'person' }, name: more }, required: ['name'] },
    { properties: { kind: { const: 'firm' }, vat: more } },
  ],
};
const NESTED: SchemaSpec = { properties: { kind }, allOf: [{ if: { properties: { kind: { enum: ['firm'] } }, required: ['kind'] }, then: { properties: { size: { type: 'integer' } }, if: { properties: { size: { minimum: 50 } } }, then: { properties: { council: gate } } } }] };

const DATED: SchemaSpec = { properties: { day: { type: 'string', format: 'date' } }, if: { properties: { day: { const: '2026-11-25' } } }, then: { properties: { more } }, allOf: [{ if: { properties: { day: { enum: ['2026-01-01', '2026-11-25'] } } }, then: { properties: { holiday: more } } }] };

test.each<[string, SchemaSpec, JsonObject, string[]]>([
  ['if a date is a certain one', DATED, { day: '2026-11-25' }, ['/day', '/more', '/holiday']],
  ['if a date is another one', DATED, { day: '2026-01-01' }, ['/day', '/holiday']],
  ['if a date is not answered', DATED, {}, ['/day']],
  ['if, answered yes', IF, { gate: true }, ['/gate', '/more']],
  ['if, answered no', IF, { gate: false }, ['/gate', '/less']],
  ['if, not answered: it does not hold', IF, {}, ['/gate', '/less']],
  ['dependentSchemas, given', DEPENDENT, { gate: 'x' }, ['/gate', '/more']],
  ['dependentSchemas, absent', DEPENDENT, {}, ['/gate']],
  ['oneOf, first', ONE_OF, { kind: 'person' }, ['/kind', '/name']],
  ['oneOf, second', ONE_OF, { kind: 'firm' }, ['/kind', '/vat']],
  ['oneOf, none yet', ONE_OF, {}, ['/kind']],
  ['a condition within a branch', NESTED, { kind: 'firm', size: 50 }, ['/kind', '/size', '/council']],
  ['a condition within a branch, below', NESTED, { kind: 'firm', size: 49 }, ['/kind', '/size']],
  ['a branch that does not hold hides what is within', NESTED, { kind: 'person', size: 50 }, ['/kind']],
])('%s', (_name, schema, data, paths) => {
  expect(shown(schema, data)).toEqual(paths);
});

test('what a branch requires is missing only while it holds', () => {
  const missing = (data: JsonObject): readonly string[] => allFindings(look(IF, data).findings).map(({ path, code }) => `${code} ${path}`);
  expect(missing({ gate: true })).toEqual(['required /more']);
  expect(missing({ gate: false })).toEqual([]);
});

test('the plain schema keeps what a branch says of declared fields, and declares those of branches', () => {
  const { root } = compile({ $id: 'plain', version: '1', title: 'Plain', type: 'object', properties: { gate, size: { type: 'integer' } }, if: { properties: { gate: { const: true } } }, then: { properties: { size: { minimum: 5 }, more }, required: ['size', 'more'] } }, language);
  expect(plainSchema(root)).toEqual({
    type: 'object',
    properties: { gate: { type: 'boolean' }, size: { type: 'integer' }, more: { type: 'string' } },
    if: { properties: { gate: { const: true } } },
    then: { properties: { size: { minimum: 5 } }, required: ['size'] },
  });
});

test('branches without a discriminator and conditions that cannot be shown are refused', () => {
  const faults = (schema: SchemaSpec): readonly string[] => {
    try {
      look(schema, {});
      return [];
    } catch (error) {
      return error instanceof SchemaError ? error.faults.map(({ pointer }) => pointer) : [String(error)];
    }
  };
  expect(faults({ properties: { a: more }, oneOf: [{ properties: { b: more } }, { properties: { c: more } }] })).toEqual(['/oneOf/0', '/oneOf/1']);
  expect(faults({ properties: { a: more }, if: { properties: { a: { pattern: '^x' } } }, then: { properties: { b: more } } })).toEqual(['/if/properties/a/pattern']);
});
