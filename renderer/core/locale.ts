// A form in another language. In: a form and the texts of a language by their place in it. Out: the form with those texts
// in place of its own; what has no translation stays as it is.
import type { FormSpec, Template } from './form.js';
import type { Json } from './json.js';
import { segments } from './pointer.js';

/** The texts of one language. */
export interface Locale {
  /** BCP 47. */
  readonly lang: string;
  /** By JSON Pointer into the (joined) form: titles, hints, messages. */
  readonly texts: Readonly<Record<string, Template>>;
}

/** Texts by the way that leads to them. */
type Ways = Map<string, Ways | Template>;

/** The form in another language: the same fields and rules, other words. What the form does not have is not added. */
export function applyLocale(form: FormSpec, { lang, texts }: Locale): FormSpec {
  const ways: Ways = new Map();
  for (const [pointer, text] of Object.entries(texts)) {
    const path = segments(pointer);
    let here = ways;
    for (const key of path.slice(0, -1)) {
      const next = here.get(key);
      if (next instanceof Map) here = next;
      else here.set(key, (here = new Map()));
    }
    here.set(path.at(-1) ?? '', text);
  }
  return { ...(laid(form as unknown as Json, ways) as unknown as FormSpec), lang };
}

function laid(json: Json, ways: Ways): Json {
  if (typeof json !== 'object' || json === null) return json;
  const changed = (key: string, item: Json): Json => {
    const way = ways.get(key);
    return way === undefined ? item : way instanceof Map ? laid(item, way) : (way as Json);
  };
  if (Array.isArray(json)) return json.map((item: Json, i) => changed(String(i), item));
  return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, changed(key, item)]));
}
