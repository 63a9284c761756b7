// Messages with placeholders. In: "Entro il {termine}." Out: its parts, texts and expressions in turn.
import type { Expression, Template } from './form.js';

/** One part of a template. */
export type TemplatePart = string | { readonly expr: Expression };

/** Splits a template; bundled templates already are in parts, with parsed expressions. */
export function templateParts(template: Template): readonly TemplatePart[] {
  if (typeof template !== 'string') return template.map((part) => (typeof part === 'string' ? part : { expr: part }));
  return template
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') && part.endsWith('}') ? { expr: part.slice(1, -1) } : part));
}
