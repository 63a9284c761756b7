// JSON Pointers in which `*` stands for every row of a list. In: a pattern, paths, data. Out: what it matches, with what
// stood for each `*`, and pointers made from that.
import { own, isObject } from './data.js';
import { escapeKey } from './expression/value.js';
import type { Json } from './json.js';
import { segments } from './pointer.js';

/** A pattern taken apart. */
export type PathPattern = readonly string[];

/** Takes a pattern apart; the empty pattern is the whole. */
export function pathPattern(pattern: string): PathPattern {
  return segments(pattern);
}

/** What stands for each `*`, and what lies below, when a path is at or below the pattern; null when it is elsewhere. */
export function matchAt(pattern: PathPattern, path: string): { readonly rows: readonly string[]; readonly rest: string } | null {
  const parts = segments(path);
  if (parts.length < pattern.length || !pattern.every((part, i) => part === '*' || part === parts[i])) return null;
  return { rows: parts.filter((_, i) => pattern[i] === '*'), rest: pointerFrom(parts.slice(pattern.length)) };
}

/** The pointer of a pattern once it is known what stands for each `*`. */
export function filled(pattern: PathPattern, rows: readonly string[]): string {
  let next = 0;
  return pointerFrom(pattern.map((part) => (part === '*' ? (rows[next++] ?? '') : part)));
}

/** The rows of the data that each `*` may stand for, one list a place. The last part need not be there. */
export function rowsIn(data: Json, pattern: PathPattern): readonly (readonly string[])[] {
  const [part, ...rest] = pattern;
  if (part === undefined) return [[]];
  if (part !== '*') {
    const below = isObject(data) ? own(data, part) : undefined;
    return below === undefined ? (rest.includes('*') ? [] : [[]]) : rowsIn(below, rest);
  }
  return Array.isArray(data) ? data.flatMap((row: Json, i) => rowsIn(row, rest).map((rows) => [String(i), ...rows])) : [];
}

function pointerFrom(parts: readonly string[]): string {
  return parts.map((part) => `/${escapeKey(part)}`).join('');
}
