// A file that a person attaches: judged by its size, its name and what is really in it; told by its digest. In: a file and
// what the form accepts. Out: what a row of the data holds of it, and its bytes, which never go into the data.
import type { FileFormatSpec, FileSpec } from '../../core/form.js';
import type { JsonObject } from '../../core/json.js';

/** Why a file is not taken. */
export type FileRefusal = 'tooBig' | 'empty' | 'extension' | 'content' | 'unreadable';

/** A file that is not taken. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(readonly reason: FileRefusal) {
    super(`a file is not taken: ${reason}`);
  }
}

/** A file that is taken. */
export interface Attached {
  /** What goes into the row of the data; the id is given to it there. */
  readonly row: JsonObject;
  readonly name: string;
  readonly type: string;
  /** SHA-256 in hexadecimal; absent where the page is not a secure context. */
  readonly digest?: string;
  readonly bytes: ArrayBuffer;
}

/** How reading goes on, from 0 to 1; and how it is ended early. */
export interface Reading {
  readonly signal?: AbortSignal;
  progress?(part: number): void;
}

/** No form needs larger files, and all of one is held in memory while it is read. */
export const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Reads a file and judges it.
 * @throws {FileError} when it is not taken; whatever the signal was aborted with
 */
export async function attach(file: File, spec: FileSpec, { signal, progress }: Reading = {}): Promise<Attached> {
  if (file.size === 0) throw new FileError('empty');
  if (file.size > limitOf(spec)) throw new FileError('tooBig');
  const candidates = Object.entries(spec.formats ?? {}).filter(([, format]) => hasExtension(file.name, format));
  if (spec.formats && candidates.length === 0) throw new FileError('extension');
  const bytes = await bytesOf(file, signal, progress);
  const found = candidates.find(([, format]) => hasMagic(bytes, format));
  if (spec.formats && !found) throw new FileError('content');
  const digest = await sha256(bytes);
  const [constant, format] = found ?? [];
  const row = { [spec.name]: file.name, ...named(spec.size, file.size), ...named(spec.format, constant), ...named(spec.digest, digest) };
  return { row, name: file.name, type: format?.types?.[0] ?? 'application/octet-stream', ...(digest === undefined ? {} : { digest }), bytes: bytes.buffer };
}

/** The largest file that a list takes. */
export function limitOf({ maxBytes = MAX_BYTES }: FileSpec): number {
  return Math.min(maxBytes, MAX_BYTES);
}

/** A key that nobody else makes, also where the page is not a secure context. */
export function randomKey(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** SHA-256 in hexadecimal; undefined where the browser computes none. */
export async function sha256(bytes: BufferSource): Promise<string | undefined> {
  const subtle = (globalThis.crypto as Partial<Crypto>).subtle;
  if (!subtle) return undefined;
  return hex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function named(property: string | undefined, value: string | number | undefined): JsonObject {
  return property === undefined || value === undefined ? {} : { [property]: value };
}

function hasExtension(name: string, { extensions = [] }: FileFormatSpec): boolean {
  const lower = name.toLowerCase();
  return extensions.length === 0 || extensions.some((extension) => lower.endsWith(extension.toLowerCase()));
}

/** Whether the first bytes are those of the format; formats of plain text have none, but no zero byte either. */
function hasMagic(bytes: Uint8Array, { magic = [] }: FileFormatSpec): boolean {
  if (magic.length === 0) return !bytes.subarray(0, 1024).includes(0);
  const start = hex(bytes.subarray(0, 64));
  return magic.some((prefix) => start.startsWith(prefix.toLowerCase()));
}

async function bytesOf(file: File, signal: AbortSignal | undefined, progress: Reading['progress']): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (;;) {
    signal?.throwIfAborted();
    const piece = await reader.read().catch(() => {
      throw new FileError('unreadable');
    });
    if (piece.done) break;
    if (at + piece.value.length > bytes.length) throw new FileError('unreadable');
    bytes.set(piece.value, at);
    at += piece.value.length;
    progress?.(at / bytes.length);
  }
  if (at < bytes.length) throw new FileError('unreadable');
  return bytes;
}
