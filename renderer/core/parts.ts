// Parts of a form that come after it: what judges, and words that nobody needs before. In: a form without them, and the
// parts by their place. Out: the whole form.
import type { FormSpec } from './form.js';
import type { Json, JsonObject } from './json.js';
import { set } from './pointer.js';

/** What a form lacks, by JSON Pointer into it. */
export type Parts = Readonly<Record<string, Json>>;

/** The form with its parts in their places. */
export function withParts(form: FormSpec, parts: Parts): FormSpec {
  const whole = Object.entries(parts).reduce<JsonObject>((json, [pointer, part]) => set(json, pointer, part), form as unknown as JsonObject);
  return whole as unknown as FormSpec;
}
