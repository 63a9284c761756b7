// One of a list of constants, shown by their titles, or one of the rows of a list.
import type { Node } from '../model.js';
import type { Kind } from './kind.js';
import { typeOf } from './type-of.js';

/** Kind `choice`: an `enum`, a `oneOf` of constants with titles, or `ui.rows` of a text or number. The control's string is the constant's text. */
export const choice = {
  name: 'choice',
  shape: 'value',
  typed: false,
  accepts: (schema) => schema.enum !== undefined || (schema.ui?.rows !== undefined && ['string', 'number', 'integer'].includes(typeOf(schema) ?? '')) || (schema.oneOf !== undefined && schema.oneOf.every((option) => option.const !== undefined)),
  parse(raw, node) {
    if (raw === '') return { value: undefined };
    // Which rows there are is not known here; what is no row any more is found where the rows are.
    if (node.ui.rows) return { value: typeOf(node.schema) === 'string' ? raw : Number(raw) };
    const option = node.options.find(({ value }) => String(value) === raw);
    return option ? { value: option.value } : 'unreadable';
  },
  write: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
  scalar: (value, node) => ((typeof value === 'string' || typeof value === 'number') && typeof value === storedAs(node) ? value : undefined),
} as const satisfies Kind;

/** What the constants of a choice are: those of a text with a number in their place are no answers. */
function storedAs({ schema, options }: Node): 'string' | 'number' {
  const type = typeOf(schema);
  if (type !== undefined) return type === 'string' ? 'string' : 'number';
  return typeof options[0]?.value === 'number' ? 'number' : 'string';
}
