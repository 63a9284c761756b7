// A uiSchema of the rjsf world says how to ask, whatever the form said.
import { expect, test } from 'vitest';
import type { FormSpec } from './form.js';
import { withUiSchema } from './ui-schema.js';

const form: FormSpec = {
  $id: 'ui', version: '1', title: 'Ui', type: 'object',
  $defs: { person: { type: 'object', title: 'Person', properties: { name: { type: 'string' }, notes: { type: 'string' } } } },
  properties: { first: { type: 'string', ui: { help: 'old' } }, second: { $ref: '#/$defs/person' }, rows: { type: 'array', items: { $ref: '#/$defs/person' } } },
};

test('words, widget and order are laid over, at any depth, and shared pieces stay as they are', () => {
  const over = withUiSchema(form, {
    'ui:order': ['second', '*'],
    first: { 'ui:help': 'new', 'ui:title': 'First of all', 'ui:autocomplete': 'name' },
    second: { notes: { 'ui:widget': 'textarea' } },
    rows: { items: { name: { 'ui:options': { widget: 'hidden' } } } },
  });
  expect(Object.keys(over.properties ?? {})).toEqual(['second', 'first', 'rows']);
  expect(over.properties?.first).toMatchObject({ title: 'First of all', ui: { help: 'new', autocomplete: 'name' } });
  expect(over.properties?.second).toMatchObject({ title: 'Person', properties: { notes: { ui: { widget: 'textarea' } } } });
  expect(over.properties?.rows).toMatchObject({ items: { properties: { name: { ui: { widget: 'hidden' } } } } });
  expect(over.$defs).toEqual(form.$defs);
});

test('an empty or foreign uiSchema changes nothing that is asked', () => {
  expect(withUiSchema(form, {}).properties).toEqual(form.properties);
  expect(withUiSchema(form, { first: { 'ui:widget': 'colour' }, unknown: { 'ui:help': 'x' }, second: 'text' }).properties?.first).toEqual(form.properties?.first);
});
