// The one type of a piece of schema, once `null` is set aside. In: schema. Out: type name, or undefined when mixed.
import type { SchemaSpec } from '../form.js';

/** JSON Schema type of a field without its nullability: `["string", "null"]` is a string. */
export function typeOf(schema: SchemaSpec): string | undefined {
  const { type } = schema;
  if (typeof type === 'string') return type === 'null' ? undefined : type;
  const types = type?.filter((one) => one !== 'null');
  return types?.length === 1 ? types[0] : undefined;
}

/** Whether `null` is one of the allowed types. */
export function isNullable(schema: SchemaSpec): boolean {
  return Array.isArray(schema.type) && schema.type.includes('null');
}
