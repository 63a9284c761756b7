// What is wrong with a form, for its author. A fault knows its place in the schema; `locate` turns it into line and column.

/** One mistake of an author. */
export interface Fault {
  /** JSON Pointer into the form. */
  readonly pointer: string;
  /** What was found and what is allowed, in one sentence. */
  readonly message: string;
  /** The author's text at the pointer (an expression, or a message with placeholders) and the part of it that is meant. */
  readonly expression?: { readonly text: string; readonly start: number; readonly end: number };
  /** The name at the end of the pointer is meant, not what it holds. */
  readonly key?: true;
}

/** A form that cannot be compiled; carries every fault found. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    // A piece of schema that is used in two places is faulty once.
    const once = [...new Map(faults.map((fault) => [JSON.stringify([fault.pointer, fault.message, fault.expression?.start]), fault])).values()];
    super(once.map((fault) => `${fault.pointer || '/'}: ${fault.message}`).join('\n'));
    this.faults = once;
  }
}

/** ` Did you mean "x"?` for the nearest of the allowed words, or nothing when none is near. */
export function didYouMean(word: string, allowed: Iterable<string>): string {
  let best = '';
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of allowed) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least && distance < word.length) [best, least] = [candidate, distance];
  }
  return best ? ` Did you mean "${best}"?` : '';
}

/** Levenshtein distance, given up once it cannot be below the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, substitution);
    }
    row = next;
  }
  return row[b.length] as number;
}
