// Messages with placeholders. In: "Until {day}." Out: its parts, texts and expressions in turn.
import type { Expression, Template } from './form.js';

/** One part of a template; an expression knows its offset in the author's text. */
export type TemplatePart = string | { readonly expr: Expression; readonly start: number };

/** Splits a template; bundled templates already are in parts, with parsed expressions. */
export function templateParts(template: Template): readonly TemplatePart[] {
  if (typeof template !== 'string') return template.map((part) => (typeof part === 'string' ? part : { expr: part, start: 0 }));
  let end = 0;
  return template
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      end += part.length;
      return part.startsWith('{') && part.endsWith('}') ? { expr: part.slice(1, -1), start: end - part.length + 1 } : part;
    });
}
