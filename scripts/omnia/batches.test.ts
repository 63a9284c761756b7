import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchesOf, type Batch } from './batches.js';

async function all(chunks: readonly Uint8Array[], longest?: number): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of batchesOf(streamOf(chunks), longest)) batches.push(batch);
  return batches;
}

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

/** The lines of batches with their numbers, as one would get them from the whole text. */
function linesOf(batches: readonly Batch[]): [number, string | null][] {
  return batches.flatMap(({ first, bytes }): [number, string | null][] => {
    if (bytes === null) return [[first, null]];
    const lines = Buffer.from(bytes).toString().replace(/\n$/, '').split('\n');
    return lines.map((line, i) => [first + i, line]);
  });
}

const text = fc
  .array(fc.constantFrom('a', 'è', '\n', '\n\n', 'bcd', '\r\n'), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('wherever the chunks are cut, the same lines come out with the same numbers', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(60)), async (whole, cuts) => {
      const bytes = Buffer.from(whole);
      const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((end, i) => bytes.subarray(places[i], end));
      const expected =
        whole === ''
          ? []
          : whole
              .replace(/\n$/, '')
              .split('\n')
              .map((line, i) => [i + 1, line]);
      expect(linesOf(await all(chunks))).toEqual(expected);
    }),
  );
});

test('a line that is too long is passed over, wherever it is cut; the others keep their numbers', async () => {
  const bytes = Buffer.from(`one\n${'x'.repeat(30)}\nthree\n${'y'.repeat(30)}`);
  for (const size of [1, 3, 7]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    expect(linesOf(await all(chunks, 10))).toEqual([
      [1, 'one'],
      [2, null],
      [3, 'three'],
      [4, null],
    ]);
  }
});
