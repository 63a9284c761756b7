// A stream of bytes cut where lines end, without looking into them: what arrives together is judged together.
// In: chunks. Out: batches of whole lines, each with the number of its first; memory is bounded by the longest line.
import { MAX_BYTES } from './read-json.js';

/** Whole lines. */
export interface Batch {
  /** Number of the first line, from 1. */
  readonly first: number;
  /** One or more lines; null for a single line that is too long to be read. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 10;

/** Cuts a stream into batches; a line of more than `longest` bytes is passed over without being kept. */
export async function* batchesOf(input: AsyncIterable<Uint8Array>, longest = MAX_BYTES): AsyncGenerator<Batch> {
  let first = 1;
  const begun = new BegunLine(longest);
  for await (const chunk of input) {
    let from = 0;
    if (begun.isBegun) {
      // The line that was begun earlier goes alone, so that nothing is copied twice.
      const end = chunk.indexOf(NEWLINE);
      from = end === -1 ? chunk.length : end + 1;
      begun.add(chunk.subarray(0, from));
      if (end === -1) continue;
      yield { first, bytes: begun.take() };
      first += 1;
    }
    const end = Math.max(from, chunk.lastIndexOf(NEWLINE) + 1);
    if (end > from) {
      const bytes = chunk.subarray(from, end);
      yield { first, bytes };
      first += lineCount(bytes);
    }
    begun.add(chunk.subarray(end));
  }
  if (begun.isBegun) yield { first, bytes: begun.take() };
}

/** The pieces of a line whose end has not come yet. */
class BegunLine {
  readonly #longest: number;
  #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get isBegun(): boolean {
    return this.#size > 0;
  }

  add(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.#size > this.#longest) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  /** The whole line, null when it was too long; the next one can begin. */
  take(): Uint8Array | null {
    const line = this.#size > this.#longest ? null : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#size = 0;
    return line;
  }
}

function lineCount(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
