// A form in two parts is the whole form again, whatever its fields are called.
import { expect, test } from 'vitest';
import type { FormSpec } from '../../renderer/core/form.js';
import { withParts } from '../../renderer/core/parts.js';
import { splitForm } from './split.js';

const alert = (id: string): { id: string; level: 'info'; when: string; message: string } => ({
  id,
  level: 'info',
  when: 'true',
  message: id,
});

const form: FormSpec = {
  $id: 'parcel',
  version: '1',
  title: 'Parcel',
  type: 'object',
  alerts: [alert('A')],
  properties: {
    'a/b': { type: 'string', alerts: [alert('B')] },
    alerts: {
      type: 'array',
      items: { type: 'object', properties: { inner: { type: 'string', alerts: [alert('C')] } } },
    },
    piece: { $ref: '#/$defs/piece' },
  },
  oneOf: [{ properties: { kind: { const: 'x', alerts: [alert('D')] } } }],
  then: { properties: { later: { type: 'string', alerts: [alert('E')] } } },
  $defs: { piece: { type: 'object', alerts: [alert('F')] } },
};

test('what is drawn first has no alerts; with its parts the form is whole', () => {
  const { first, parts } = splitForm(form);
  expect(JSON.stringify(first)).not.toContain('"when"');
  expect(Object.keys(first.properties ?? {})).toEqual(['a/b', 'alerts', 'piece']);
  expect(Object.values(parts).flat()).toHaveLength(6);
  expect(withParts(first, parts)).toEqual(form);
});

test('other parts come with them', () => {
  const { first, parts } = splitForm({ ...form, values: { sum: { expr: '1' } } }, { '/values/sum/title': 'Sum' });
  expect(first.values).toEqual({ sum: { expr: '1' } });
  expect(withParts(first, parts).values).toEqual({ sum: { expr: '1', title: 'Sum' } });
});
