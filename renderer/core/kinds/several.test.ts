// Several constants: what the control's string may hold.
import { expect, test } from 'vitest';
import { engineOf, formOf } from '../bench.harness.js';
import type { Node } from '../model.js';
import { several } from './several.js';

const { model } = engineOf(formOf({ tags: { type: 'array', items: { enum: ['a', 'b'] } } }));
const tags = model.root.byKey.get('tags') as Node;

test.each([
  ['', { value: undefined }],
  ['[]', { value: undefined }],
  ['["b","a"]', { value: ['a', 'b'] }],
  ['["c"]', { value: undefined }],
  ['a', 'unreadable'],
  ['"a"', 'unreadable'],
  ['{"a": 1}', 'unreadable'],
])('%s', (raw, result) => {
  expect(several.parse(raw, tags)).toEqual(result);
});
