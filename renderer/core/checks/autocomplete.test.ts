// What may stand under `ui.autocomplete`: the same for the engine and for editors.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { autocompleteFault } from './autocomplete.js';

interface MetaSchema {
  readonly definitions: {
    readonly ui: { readonly properties: { readonly autocomplete: { readonly pattern: string } } };
  };
}

const { pattern } = (JSON.parse(readFileSync('schemas/guided-form.schema.json', 'utf8')) as MetaSchema).definitions.ui
  .properties.autocomplete;

test.each([
  'off',
  'name',
  'family-name',
  'email',
  'work email',
  'section-certified email',
  'shipping street-address',
  'section-a billing home tel-national',
  'bday',
  'country-name',
])('%s is known, to the engine and to editors', (written) => {
  expect(autocompleteFault(written, 'text')).toBeNull();
  expect(new RegExp(pattern, 'u').test(written)).toBe(true);
});

test.each([
  '',
  'on',
  'e-mail',
  'surname',
  'Email',
  'email work',
  'home postal-code',
  'section- email',
  'email tel',
  'name ',
  'shipping',
])('"%s" is refused by both', (written) => {
  expect(autocompleteFault(written, 'text')).not.toBeNull();
  expect(new RegExp(pattern, 'u').test(written)).toBe(false);
});

test('what is nearly right is named', () => {
  expect(autocompleteFault('given-nam', 'text')).toBe(
    '"given-nam" is nothing that browsers know to complete. Did you mean "given-name"?',
  );
});

test('what a browser cannot fill in has no such hint', () => {
  expect(autocompleteFault('email', 'yes-no')).toBe(
    'a browser completes what is typed or chosen from a list; this is a yes-no.',
  );
});
