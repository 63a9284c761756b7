// The same form without our dialect: a schema goes in, plain JSON Schema and an rjsf uiSchema come out.
// `relevant` becomes allOf/if/then, the way plain JSON Schema says it.
import type { Expression, SchemaSpec } from '../../renderer/core/form.js';
import type { Json, JsonObject } from '../../renderer/core/json.js';

/** What a renderer of plain JSON Schema is given. */
export interface PlainForm {
  readonly schema: JsonObject;
  readonly uiSchema: JsonObject;
}

const STANDARD = new Set([
  'type',
  'title',
  'format',
  'oneOf',
  'required',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
]);

/**
 * Rewrites a bench form as plain JSON Schema with a uiSchema.
 * @throws {RangeError} when `relevant` is anything but `name == true`
 */
export function plain(form: SchemaSpec): PlainForm {
  return { schema: plainSchema(form), uiSchema: uiSchema(form) };
}

function plainSchema(schema: SchemaSpec): JsonObject {
  const result: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(schema)) if (STANDARD.has(keyword)) result[keyword] = value as Json;
  if (schema.items) result.items = plainSchema(schema.items);
  if (!schema.properties) return result;
  const properties = Object.entries(schema.properties);
  result.properties = Object.fromEntries(
    properties.filter(([, part]) => !part.relevant).map(([key, part]) => [key, plainSchema(part)]),
  );
  const guarded = properties.filter(([, part]) => part.relevant);
  if (guarded.length > 0) result.allOf = guarded.map(([key, part]) => condition(key, part));
  return result;
}

function condition(key: string, part: SchemaSpec): JsonObject {
  const gate = gateOf(part.relevant);
  return {
    if: { properties: { [gate]: { const: true } }, required: [gate] },
    then: { properties: { [key]: plainSchema(part) } },
  };
}

/**
 * The property that guards a block.
 * @throws {RangeError} when the expression is anything but `name == true`
 */
export function gateOf(relevant: Expression | undefined): string {
  const gate = typeof relevant === 'string' ? /^(\w+) == true$/.exec(relevant)?.[1] : undefined;
  if (!gate) throw new RangeError(`bench forms are guarded by "name == true", not by ${JSON.stringify(relevant)}`);
  return gate;
}

function uiSchema(schema: SchemaSpec): JsonObject {
  const result: Record<string, Json> = {};
  if (schema.ui?.help) result['ui:help'] = schema.ui.help;
  if (schema.items) {
    // Rows without buttons: nobody else draws any.
    result['ui:options'] = { addable: false, removable: false, orderable: false };
    result.items = uiSchema(schema.items);
  } else if (schema.ui?.widget) result['ui:widget'] = schema.ui.widget;
  if (!schema.properties) return result;
  for (const [key, part] of Object.entries(schema.properties)) result[key] = uiSchema(part);
  result['ui:order'] = Object.keys(schema.properties);
  return result;
}
