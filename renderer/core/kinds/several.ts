// Several of a list of constants: an array without repetition.
import type { Json } from '../json.js';
import type { Kind } from './kind.js';
import { typeOf } from './type-of.js';

/** Kind `several`: an array whose items are a choice. The control's string is the JSON of the chosen constants' texts. */
export const several = {
  name: 'several',
  shape: 'value',
  typed: false,
  accepts: (schema) => typeOf(schema) === 'array' && (schema.items?.enum !== undefined || schema.items?.oneOf !== undefined),
  parse(raw, node) {
    const chosen = raw === '' ? [] : (JSON.parse(raw) as string[]);
    const values = node.options.map(({ value }) => value).filter((value) => chosen.includes(String(value)));
    return { value: values.length === 0 ? undefined : values };
  },
  write: (value) => (Array.isArray(value) ? JSON.stringify(value.map((item: Json) => (typeof item === 'string' ? item : JSON.stringify(item)))) : ''),
  scalar: () => undefined,
} as const satisfies Kind;
