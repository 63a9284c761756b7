// How much the core takes in at its boundary. In: JSON as a host or a file gave it. Out: nothing, or an error that says
// what is too much, before anything walks down into it.
import type { Json } from './json.js';

/** Twice as deep as a form may be; deeper data answers no form, and could exhaust the stack of whoever walks it. */
export const MAX_DATA_DEPTH = 64;

/**
 * Refuses data that is nested too deep.
 * @throws {RangeError} naming the top-level property it lies under
 */
export function refuseDeep(data: Json | undefined): void {
  const under = deepProperty(data, MAX_DATA_DEPTH);
  if (under === null) return;
  throw new RangeError(`data nested deeper than ${MAX_DATA_DEPTH} levels${under === '' ? '' : `, under "${under}"`}`);
}

/** The first property below which there are more levels than are left; null when there is none. */
function deepProperty(value: Json | undefined, left: number): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (left === 0) return '';
  for (const key of Object.keys(value)) {
    if (deepProperty((value as Readonly<Record<string, Json>>)[key], left - 1) !== null) return key.slice(0, 100);
  }
  return null;
}
