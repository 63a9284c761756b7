// How the checks speak of JSON to authors. In: JSON, allowed words. Out: pieces of a sentence.
import type { Json } from '../json.js';

/** `"a", "b" or "c"`. */
export function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}` : (quoted[0] ?? 'nothing');
}

/** What a piece of JSON is: "a text", "a list […]". */
export function kindOfJson(json: unknown): string {
  if (json === null) return 'null';
  if (Array.isArray(json)) return 'a list […]';
  const names: Readonly<Record<string, string>> = { object: 'an object {…}', string: 'a text', number: 'a number', boolean: 'true or false' };
  return names[typeof json] ?? 'nothing';
}

/** A piece of JSON as it is written, shortened to fit into a sentence. */
export function quoted(json: Json): string {
  const text = JSON.stringify(json);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
