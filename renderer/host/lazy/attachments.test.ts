// Files as a person may attach them: what they are called, what is in them, and what is told of them.
import { expect, test } from 'vitest';
import type { FileSpec } from '../../core/form.js';
import { attach, MAX_BYTES } from './attachments.js';

const SPEC: FileSpec = {
  id: 'id', name: 'fileName', size: 'bytes', format: 'format', digest: 'digest', maxBytes: 200_000,
  formats: { PDF: { types: ['application/pdf'], extensions: ['.pdf'], magic: ['25504446'] }, CSV: { types: ['text/csv'], extensions: ['.csv'] } },
};
const pdf = (rest = ''): File => new File([`%PDF-1.7${rest}`], 'paper.PDF');

test('a file is told by what is in it, and its bytes are apart from its row', async () => {
  const { row, type, bytes } = await attach(pdf(), SPEC);
  expect(row).toEqual({ fileName: 'paper.PDF', bytes: 8, format: 'PDF', digest: row.digest });
  expect(row.digest).toMatch(/^[0-9a-f]{64}$/);
  expect([type, bytes.byteLength]).toEqual(['application/pdf', 8]);
});

test('the digest is SHA-256 of the bytes', async () => {
  const { digest } = await attach(new File(['abc'], 'a.csv'), SPEC);
  expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('reading a big file tells how far it is', async () => {
  const parts: number[] = [];
  await attach(pdf('x'.repeat(150_000)), SPEC, { progress: (part) => parts.push(part) });
  expect(parts.at(-1)).toBe(1);
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
});

test('reading can be ended', async () => {
  await expect(attach(pdf(), SPEC, { signal: AbortSignal.abort(new Error('ended')) })).rejects.toThrow('ended');
});

test.each<[string, File, string]>([
  ['nothing', new File([], 'a.pdf'), 'empty'],
  ['too much', pdf('x'.repeat(200_000)), 'tooBig'],
  ['another type', new File(['MZ'], 'a.exe'), 'extension'],
  ['no extension', new File(['%PDF-1.7'], 'a'), 'extension'],
  ['a picture that calls itself PDF', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'a.pdf'), 'content'],
  ['bytes that call themselves text', new File([new Uint8Array([1, 0, 2])], 'a.csv'), 'content'],
])('%s is not taken', async (_name, file, reason) => {
  await expect(attach(file, SPEC)).rejects.toMatchObject({ reason });
});

test('a form that accepts anything still has a limit', () => {
  expect(MAX_BYTES).toBeLessThanOrEqual(64 * 1024 * 1024);
});
