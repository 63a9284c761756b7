// Behaviour of the manifest: what the elements say of themselves reaches Storybook.
import { expect, test } from 'vitest';
import { manifestOf } from './manifest.js';

const [field] = manifestOf([{ tag: 'omnia-field', name: 'OmniaField', files: ['renderer/host/omnia-field.ts', 'renderer/host/tokens.css.ts'] }]).modules.flatMap(({ declarations }) => declarations);

test('properties that a page may set, with their types and comments', () => {
  const today = field?.members.find(({ name }) => name === 'today');
  expect(today).toEqual({ kind: 'field', name: 'today', description: 'The day on which its rules are judged, ISO date.', type: { text: 'string | null' } });
  expect(field?.members.map(({ name }) => name)).toContain('value');
  expect(field?.members.map(({ name }) => name)).not.toContain('styles');
});

test('parts, tokens, events and slots', () => {
  expect(field?.cssParts.map(({ name }) => name)).toContain('label');
  expect(field?.cssProperties.map(({ name }) => name)).toContain('--omnia-radius');
  expect(field?.events.map(({ name }) => name)).toContain('omnia-changed');
  expect(field?.slots).toEqual([{ name: '', description: 'Shown until the field can be drawn, and when it cannot.' }]);
});
