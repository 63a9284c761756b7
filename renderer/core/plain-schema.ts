// The standard part of a form. In: a compiled node. Out: JSON Schema 2020-12 without our vocabulary, references
// resolved, and without requirements that depend on answers (the core reports those).
import type { Node } from './model.js';

const STANDARD = ['type', 'format', 'const', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems'] as const;

/** JSON Schema of a node and what lies below it; with `words`, titles and descriptions too. */
export function plainSchema(node: Node, words = false): Record<string, unknown> {
  const source = node.schema as unknown as Record<string, unknown>;
  const schema: Record<string, unknown> = {};
  for (const keyword of words ? ['title', 'description', ...STANDARD] : STANDARD) if (source[keyword] !== undefined) schema[keyword] = source[keyword];
  if (node.schema.oneOf) schema.enum = [...node.options.map(({ value }) => value), ...(node.nullable ? [null] : [])];
  if (node.children.length > 0) {
    schema.properties = Object.fromEntries(node.children.map((child) => [child.key, plainSchema(child, words)]));
    const required = node.children.filter((child) => child.required && !child.relevant).map(({ key }) => key);
    if (required.length > 0) schema.required = required;
  }
  if (node.item) schema.items = plainSchema(node.item, words);
  return schema;
}

/** The schema of one section of the form: a top-level group or list, or the other fields of the root. */
export function sectionSchema(path: string, nodes: readonly Node[]): Record<string, unknown> {
  if (path !== '') return plainSchema(nodes[0] as Node);
  const required = nodes.filter((node) => node.required && !node.relevant).map(({ key }) => key);
  return { type: 'object', properties: Object.fromEntries(nodes.map((node) => [node.key, plainSchema(node)])), required };
}
