// A uiSchema of the rjsf world, laid over the annotations of a form. In: a form and a uiSchema. Out: the form as if its
// author had written those hints in place.
import type { FormSpec, SchemaSpec, UiSpec } from './form.js';
import type { Json, JsonObject } from './json.js';

/** rjsf's widget names and ours; a name that is missing here changes nothing. */
const WIDGETS: Readonly<Record<string, UiSpec['widget']>> = { text: 'text', textarea: 'textarea', radio: 'radio', select: 'select', hidden: 'hidden', checkbox: 'declaration', table: 'table', attachment: 'attachment', files: 'attachment' };

/** Lays a uiSchema (`ui:title`, `ui:help`, `ui:widget`, `ui:order`, `ui:options`, nested by property and `items`) over a form. */
export function withUiSchema(form: FormSpec, uiSchema: JsonObject): FormSpec {
  return overlay(form, uiSchema, form, 0) as FormSpec;
}

const MAX_DEPTH = 32;

function overlay(schema: SchemaSpec, ui: JsonObject, form: FormSpec, depth: number): SchemaSpec {
  if (depth > MAX_DEPTH) return schema;
  const target = referred(schema, form);
  const hints = hintsOf(ui);
  const properties = target.properties && ordered(target.properties, ui, form, depth);
  const items = target.items && isObject(ui.items) ? overlay(target.items, ui.items, form, depth + 1) : target.items;
  const readOnly = ui['ui:readonly'];
  const title = text(ui, 'title');
  const description = text(ui, 'description');
  return {
    ...target,
    ...(title === undefined ? {} : { title }),
    ...(typeof readOnly === 'boolean' ? { readOnly } : {}),
    ...(description === undefined ? {} : { description }),
    ...(Object.keys(hints).length === 0 ? {} : { ui: { ...target.ui, ...hints } }),
    ...(properties ? { properties } : {}),
    ...(items ? { items } : {}),
  };
}

/** What is laid over a shared piece is laid over this use of it alone. */
function referred(schema: SchemaSpec, form: FormSpec): SchemaSpec {
  const name = /^#\/\$defs\/([^/]+)$/.exec(schema.$ref ?? '')?.[1];
  const piece = name === undefined ? undefined : form.$defs?.[name];
  if (!piece) return schema;
  const { $ref: _ref, ...beside } = schema;
  return { ...piece, ...beside };
}

function ordered(properties: NonNullable<SchemaSpec['properties']>, ui: JsonObject, form: FormSpec, depth: number): NonNullable<SchemaSpec['properties']> {
  const names = Object.keys(properties);
  const order = Array.isArray(ui['ui:order']) ? (ui['ui:order'] as readonly string[]) : ['*'];
  const rest = names.filter((name) => !order.includes(name));
  const sorted = order.flatMap((name) => (name === '*' ? rest : names.includes(name) ? [name] : []));
  const all = [...sorted, ...names.filter((name) => !sorted.includes(name))];
  return Object.fromEntries(all.map((name) => [name, isObject(ui[name]) ? overlay(properties[name] as SchemaSpec, ui[name], form, depth + 1) : (properties[name] as SchemaSpec)]));
}

function hintsOf(ui: JsonObject): UiSpec {
  const help = text(ui, 'help');
  const autocomplete = text(ui, 'autocomplete');
  const widget = WIDGETS[text(ui, 'widget') ?? ''];
  return { ...(help === undefined ? {} : { help }), ...(autocomplete === undefined ? {} : { autocomplete }), ...(widget === undefined ? {} : { widget }) };
}

/** `ui:name`, or the same under `ui:options`. */
function text(ui: JsonObject, name: string): string | undefined {
  const options = isObject(ui['ui:options']) ? ui['ui:options'] : {};
  const value = ui[`ui:${name}`] ?? options[name];
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
