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
    const chosen = raw === '' ? [] : textsOf(raw);
    if (!chosen) return 'unreadable';
    const values = node.options.map(({ value }) => value).filter((value) => chosen.includes(String(value)));
    return { value: values.length === 0 ? undefined : values };
  },
  write: (value) => (Array.isArray(value) ? JSON.stringify(value.map((item: Json) => (typeof item === 'string' ? item : JSON.stringify(item)))) : ''),
  scalar: () => undefined,
} as const satisfies Kind;

/** The texts in a JSON list; null for anything else. */
function textsOf(raw: string): readonly Json[] | null {
  try {
    const texts = JSON.parse(raw) as Json;
    return Array.isArray(texts) ? texts : null;
  } catch {
    return null;
  }
}
