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
  let begun: Uint8Array[] = [];
  let size = 0;
  let tooLong = false;

  for await (const chunk of input) {
    let from = 0;
    if (size > 0 || tooLong) {
      // The line that was begun earlier goes alone, so that nothing is copied twice.
      const end = chunk.indexOf(NEWLINE);
      from = end === -1 ? chunk.length : end + 1;
      keep(chunk.subarray(0, from));
      if (end === -1) continue;
      yield take();
    }
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > from) {
      const bytes = chunk.subarray(from, end);
      yield { first, bytes };
      first += lineCount(bytes);
    }
    keep(chunk.subarray(Math.max(end, from)));
  }
  if (size > 0 || tooLong) yield take();

  function keep(piece: Uint8Array): void {
    if (piece.length === 0) return;
    size += piece.length;
    tooLong ||= size > longest;
    begun = tooLong ? [] : [...begun, piece];
  }

  function take(): Batch {
    const batch = { first, bytes: tooLong ? null : Buffer.concat(begun) };
    [first, begun, size, tooLong] = [first + 1, [], 0, false];
    return batch;
  }
}

function lineCount(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
