// The contract that every kind is held to, in a browser: a kind without a sample fails, and none is let off a point.
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { kindOf } from '../renderer/core/kinds/index.js';
import type { SchemaSpec } from '../renderer/core/form.js';
import { box, draw, formOf, narrowRoom, overflowing, text } from '../renderer/host/form.harness.js';
import { widgets } from '../renderer/host/widgets.js';
import { runBlockSuite } from './block-suite.js';
import { runEditingSuite } from './editing-suite.js';
import { searchHere } from './field.harness.js';
import { runFieldSuite } from './field-suite.js';
import { BLOCKS, FIELDS, NOTES, type FieldSample } from './samples.harness.js';

beforeAll(searchHere);
afterEach(() => document.body.replaceChildren());

const samples: [string, SchemaSpec][] = [
  ...Object.entries(FIELDS).flatMap(([kind, faces]) => faces.map(({ schema }): [string, SchemaSpec] => [kind, schema])),
  ...Object.entries(BLOCKS).map(([kind, { schema }]): [string, SchemaSpec] => [kind, schema]),
  ...Object.entries(NOTES),
];

test('every kind that is drawn has a sample', () => {
  expect([...new Set(samples.map(([kind]) => kind))].toSorted()).toEqual(Object.keys(widgets).toSorted());
});

test.each(samples)('%s: its sample is of the kind', (kind, schema) => {
  expect(kindOf(schema)?.name).toBe(kind);
});

describe.each(
  Object.entries<readonly FieldSample[]>(FIELDS).flatMap(([kind, faces]) =>
    faces.map((sample) => [sample.face ? `${kind} as ${sample.face}` : kind, sample] as const),
  ),
)('%s: the contract of fields', (_, sample) => {
  runFieldSuite(sample);
  runEditingSuite(sample);
});

describe.each(Object.entries(BLOCKS))('%s: the contract of blocks', (_, sample) => runBlockSuite(sample));

describe.each(Object.entries(NOTES))('%s: the contract of notes', (_, schema) => {
  test('it asks nothing and holds nothing', async () => {
    const form = await draw({ schema: formOf({ q: schema }), data: {} });
    expect(box(form, '/q').querySelector('input, button, select, textarea, [tabindex]')).toBeNull();
    expect(text(box(form, '/q'))).not.toBe('');
    expect(form.data).toEqual({});
  });

  test.each(['ltr', 'rtl'])('a word of forty letters fits into 320 px, %s', async (direction) => {
    const form = await draw({ schema: formOf({ q: schema }) }, narrowRoom(direction));
    expect(overflowing(form)).toEqual([]);
  });
});
