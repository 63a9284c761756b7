// What of a bundled form a page draws first, and what comes to it right afterwards. In: a bundled form. Out: the form
// without its alerts and the layouts of imports, and these (with whatever else is given) by their place.
import { isObject } from '../../renderer/core/data.js';
import { escapeKey } from '../../renderer/core/expression/value.js';
import type { FormSpec } from '../../renderer/core/form.js';
import type { Json } from '../../renderer/core/json.js';
import type { Parts } from '../../renderer/core/parts.js';

/** A form in two: `withParts(first, parts)` is the whole of it. */
export interface Split {
  readonly first: FormSpec;
  readonly parts: Parts;
}

/** Keywords that hold one schema, several, or some by name. */
const ONE = new Set(['items', 'then', 'else']);
const SEVERAL = new Set(['allOf', 'anyOf', 'oneOf']);
const NAMED = new Set(['properties', '$defs', 'dependentSchemas']);

/** Splits a form. */
export function splitForm(form: FormSpec, more: Parts = {}): Split {
  const parts: Record<string, Json> = {};
  const first = withoutLate(form as unknown as Json, '') as unknown as FormSpec;
  return { first, parts: { ...parts, ...more } };

  function withoutLate(schema: Json, at: string): Json {
    if (!isObject(schema)) return schema;
    const { alerts, ...rest } = schema;
    if (alerts !== undefined) parts[`${at}/alerts`] = alerts;
    return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, key === 'ui' ? withoutImport(value, `${at}/ui`) : within(key, value, `${at}/${key}`)]));
  }

  /** Rows that are imported are judged: before what judges them there is nothing to import. */
  function withoutImport(ui: Json, at: string): Json {
    if (!isObject(ui) || ui.import === undefined) return ui;
    const { import: layout, ...rest } = ui;
    parts[`${at}/import`] = layout;
    return rest;
  }

  function within(key: string, value: Json, at: string): Json {
    if (ONE.has(key)) return withoutLate(value, at);
    if (SEVERAL.has(key) && Array.isArray(value))
      return value.map((schema: Json, i) => withoutLate(schema, `${at}/${i}`));
    if (NAMED.has(key) && isObject(value))
      return Object.fromEntries(
        Object.entries(value).map(([name, schema]) => [
          name,
          withoutLate(schema, `${at}/${escapeKey(name)}`),
        ]),
      );
    return value;
  }
}
