// What a designer changed in a text, as one stretch of lines. In: the text as it was and as it is. Out: the change, to be
// read as a diff, or small enough for an address.

/** One stretch of lines that was replaced. */
export interface Patch {
  /** Lines before it, which are the same. */
  readonly from: number;
  /** How many lines it takes the place of. */
  readonly removed: number;
  readonly lines: readonly string[];
}

/** So many lines around a change are shown. */
const AROUND = 3;

/** The change between two texts; null when there is none. */
export function patchOf(before: string, after: string): Patch | null {
  if (before === after) return null;
  const [a, b] = [before.split('\n'), after.split('\n')];
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { from, removed: a.length - from - end, lines: b.slice(from, b.length - end) };
}

/** A text with a change made in it. */
export function patched(before: string, { from, removed, lines }: Patch): string {
  const all = before.split('\n');
  return [...all.slice(0, from), ...lines, ...all.slice(from + removed)].join('\n');
}

/** The change as `git apply` reads it. */
export function diffOf(file: string, before: string, { from, removed, lines }: Patch): string {
  const all = before.split('\n');
  const above = all.slice(Math.max(0, from - AROUND), from);
  const below = all.slice(from + removed, from + removed + AROUND);
  // The last line of a text that ends in a line break is empty, and none to a diff.
  if (from + removed + AROUND >= all.length && below.at(-1) === '') below.pop();
  const start = from - above.length + 1;
  const around = above.length + below.length;
  const body = [...above.map((line) => ` ${line}`), ...all.slice(from, from + removed).map((line) => `-${line}`), ...lines.map((line) => `+${line}`), ...below.map((line) => ` ${line}`)];
  return [`--- a/${file}`, `+++ b/${file}`, `@@ -${start},${around + removed} +${start},${around + lines.length} @@`, ...body, ''].join('\n');
}
