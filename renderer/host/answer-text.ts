// An answer in words, where it is read and not given. In: a field's value. Out: what a person would call it.
import type { Json } from '../core/json.js';
import type { Node } from '../core/model.js';
import type { Words } from '../../components/words.js';

/** The answer as a person reads it: choices by their titles, yes and no in words, the rest in the form's notation. */
export function answerText(node: Node, value: Json | undefined, words: Words, lang: string, raw?: string): string {
  if (raw !== undefined && raw !== '') return raw;
  if (value === undefined || value === null || value === '') return words.notAnswered;
  if (Array.isArray(value)) return node.options.length > 0 ? value.map((item: Json) => titleOf(node, item)).join('; ') : words.rows(value.length);
  if (node.options.length > 0) return titleOf(node, value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'object') return words.answered;
  return `${node.kind.write(value, node, lang)}${node.ui.unit ? ` ${node.ui.unit}` : ''}`;
}

function titleOf(node: Node, value: Json): string {
  return node.options.find((option) => option.value === value)?.label ?? JSON.stringify(value);
}
