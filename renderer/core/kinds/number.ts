// Numbers in the notation of the reader's language; plain JSON numbers in the data.
import type { Node } from '../model.js';
import type { Kind } from './kind.js';
import { readNumber, writeNumber } from './number-text.js';
import { typeOf } from './type-of.js';

/** An integer that always has four digits is a year or a code, and no quantity: it is written without groups. */
function isYear({ minimum = 0, maximum = Infinity }: Node['schema']): boolean {
  return minimum >= 1000 && maximum <= 9999;
}

/** Kind `number`: integers and decimals; an unfinished "12," stays as raw text. */
export const number = {
  name: 'number',
  shape: 'value',
  typed: true,
  accepts: (schema) => ['number', 'integer'].includes(typeOf(schema) ?? ''),
  parse(raw, _node, lang) {
    if (raw.trim() === '') return { value: undefined };
    const value = readNumber(raw, lang);
    return value === undefined ? 'unreadable' : { value };
  },
  write: (value, node, lang) => (typeof value === 'number' && !isYear(node.schema) ? writeNumber(value, lang) : JSON.stringify(value)),
  scalar: (value) => (typeof value === 'number' ? value : undefined),
} as const satisfies Kind;
