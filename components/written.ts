// An answer in words, for where it is read and not changed. In: a field's view. Out: text, empty when there is none.
import type { FieldView } from '../renderer/core/view.js';
import type { Words } from './words.js';

/** Writes an answer as a person would say it: titles for constants, yes or no, numbers with their unit. */
export function written({ node, value, text, options }: Pick<FieldView, 'node' | 'value' | 'text' | 'options'>, words: Words): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (options.length > 0) {
    const chosen = value === undefined ? [] : [value].flat();
    return chosen.map((one) => options.find((option) => option.value === one)?.label ?? (typeof one === 'string' ? one : JSON.stringify(one))).join(', ');
  }
  const unit = unitOf(node);
  if (text === '' || unit === undefined) return text;
  // A sign stays with its number.
  return `${text}${unit.length < 3 ? '\u00A0' : ' '}${unit}`;
}

/** What is counted: the author's unit; money without one is in euro. */
export function unitOf({ ui, kind }: FieldView['node']): string | undefined {
  return ui.unit ?? (kind.name === 'money' ? '€' : undefined);
}
