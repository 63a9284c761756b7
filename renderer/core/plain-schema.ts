// The standard part of a form. In: a compiled node. Out: JSON Schema 2020-12 without our vocabulary, references
// resolved, and without requirements that depend on answers (the core reports those).
import type { SchemaSpec } from './form.js';
import type { Model, Node } from './model.js';

const STANDARD = ['type', 'format', 'const', 'enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems'] as const;

/** JSON Schema of a node and what lies below it; with `words`, titles and descriptions too; without `rows`, nothing about rows that are objects. */
export function plainSchema(node: Node, words = false, rows = true): Record<string, unknown> {
  const schema = standard(node.schema, words);
  if (node.schema.oneOf && node.options.length > 0) schema.enum = [...node.options.map(({ value }) => value), ...(node.nullable ? [null] : [])];
  if (node.children.length > 0) {
    schema.properties = Object.fromEntries(asked(node.children).map((child) => [child.key, plainSchema(child, words, rows)]));
    const required = node.children.filter((child) => child.required && !child.relevant).map(({ key }) => key);
    if (required.length > 0) schema.required = required;
  }
  if (node.kind.shape === 'group') Object.assign(schema, conditionsOf(node));
  if (node.item && (rows || node.item.children.length === 0)) schema.items = plainSchema(node.item, words);
  return schema;
}

/** A schema for each validator of a form, by what it judges: the path of a section, or of the rows of a list. */
export function judgedSchemas({ sections, lists }: Model): Readonly<Record<string, Record<string, unknown>>> {
  return Object.fromEntries([...sections.map(({ path, nodes }) => [path, sectionSchema(path, nodes)] as const), ...lists.map(({ item }) => [(item as Node).path, plainSchema(item as Node)] as const)]);
}

/** The schema of one section of the form: a top-level group or list without its rows, or the other fields of the root. */
function sectionSchema(path: string, nodes: readonly Node[]): Record<string, unknown> {
  if (path !== '') return plainSchema(nodes[0] as Node, false, false);
  const required = nodes.filter((node) => node.required && !node.relevant).map(({ key }) => key);
  return { type: 'object', properties: Object.fromEntries(asked(nodes).map((node) => [node.key, plainSchema(node)])), required };
}

/** Keywords that hold one schema, several, or one a property name, and say what holds only under a condition. */
const ONE = ['if', 'then', 'else', 'not'] as const;
const SEVERAL = ['allOf', 'anyOf', 'oneOf'] as const;

/** What an object schema says under conditions. Fields that only a branch declares are judged with the object's own. */
function conditionsOf({ schema }: Node): Record<string, unknown> {
  const declared = new Set(Object.keys(schema.properties ?? {}));
  return conditional(schema, (name) => declared.has(name));
}

function conditional(schema: SchemaSpec, keeps: (name: string) => boolean): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const keyword of ONE) if (schema[keyword]) result[keyword] = branch(schema[keyword], keeps);
  for (const keyword of SEVERAL) if (schema[keyword]) result[keyword] = schema[keyword].map((part) => branch(part, keeps));
  if (schema.dependentSchemas) result.dependentSchemas = Object.fromEntries(Object.entries(schema.dependentSchemas).map(([name, part]) => [name, branch(part, keeps)]));
  if (schema.dependentRequired) result.dependentRequired = schema.dependentRequired;
  return result;
}

/** One branch: the standard keywords, about fields that the object itself declares. */
function branch(schema: SchemaSpec, keeps: (name: string) => boolean): Record<string, unknown> {
  const result = { ...standard(schema), ...conditional(schema, keeps) };
  if (schema.required) result.required = schema.required.filter(keeps);
  if (schema.properties) result.properties = Object.fromEntries(Object.entries(schema.properties).filter(([name]) => keeps(name)).map(([name, part]) => [name, branch(part, () => true)]));
  return result;
}

function standard(schema: SchemaSpec, words = false): Record<string, unknown> {
  const source = schema as unknown as Record<string, unknown>;
  const keywords: readonly string[] = words ? ['title', 'description', ...STANDARD] : STANDARD;
  return Object.fromEntries(keywords.filter((keyword) => source[keyword] !== undefined).map((keyword) => [keyword, source[keyword]]));
}

/** Notes are between fields, not in the data. */
function asked(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter((node) => node.kind.shape !== 'nothing');
}
