// From bytes to JSON that is safe to walk. In: bytes of a file or a line. Out: the JSON, or an error that says where
// and why it cannot be had: size, encoding, syntax with line and column, depth, texts that are none.
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import type { Json } from '../../renderer/core/json.js';
import { refuseDeep } from '../../renderer/core/limits.js';
import { escapeKey } from '../../renderer/core/expression/value.js';
import { placeAt } from '../../renderer/host/lazy/locate.js';
import { syntaxFault } from '../../renderer/host/lazy/json-syntax.js';
import { InputError } from './faults.js';
import { words } from './words.js';

/** The most bytes that one application may have, as a file or as a line: some thousand times the usual. */
export const MAX_BYTES = 16 * 2 ** 20;

const BYTE_ORDER_MARK = '\ufeff';

/** An escaped half of a character: only then a text of valid UTF-8 can hold one. */
const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;

/**
 * Reads JSON from a file.
 * @throws {InputError} naming the file
 */
export async function readJsonFile(file: string): Promise<Json> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of createReadStream(file) as AsyncIterable<Uint8Array>) {
      size += piece.length;
      if (size > MAX_BYTES) throw new InputError(words.tooLarge(MAX_BYTES / 2 ** 20));
      pieces.push(piece);
    }
    return readJson(Buffer.concat(pieces));
  } catch (error) {
    if (error instanceof InputError) throw new InputError(words.inFile(file, error.message));
    throw await unreadable(file, error as NodeJS.ErrnoException);
  }
}

/**
 * Reads JSON from bytes; what it returns is nested no deeper than the core allows.
 * @param oneLine the bytes are one line of several, so that only the column of a fault is told
 * @throws {InputError} without the name of the file
 */
export function readJson(bytes: Uint8Array, oneLine = false): Json {
  if (!isUtf8(bytes)) throw new InputError(words.notUtf8);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  const json = parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, oneLine);
  try {
    refuseDeep(json);
  } catch (error) {
    throw new InputError(`${(error as RangeError).message}.`);
  }
  const broken = ESCAPED_SURROGATE.test(text) ? unpairedSurrogate(json, '') : null;
  if (broken !== null) throw new InputError(words.unpairedSurrogate(broken));
  return json;
}

function parse(text: string, oneLine: boolean): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (text.trim() === '') throw new InputError(words.empty);
    const fault = syntaxFault(text);
    if (!fault) throw new InputError(words.notJson((error as Error).message));
    const { line, column } = placeAt({ file: '', text, at: '' }, fault.start, fault.end);
    throw new InputError(words.notJsonAt(oneLine ? null : line, column, fault.message));
  }
}

/** Path of the first text, value or name, that is not well-formed Unicode. */
function unpairedSurrogate(json: Json, at: string): string | null {
  if (typeof json === 'string') return /\p{Surrogate}/u.test(json) ? at : null;
  if (typeof json !== 'object' || json === null) return null;
  for (const [key, value] of Object.entries(json)) {
    const here = `${at}/${escapeKey(key)}`;
    const broken = /\p{Surrogate}/u.test(key) ? JSON.stringify(here).slice(1, -1) : unpairedSurrogate(value, here);
    if (broken !== null) return broken;
  }
  return null;
}

/** What to say of a file that cannot be read: the names beside it are the likely ones. */
export async function unreadable(file: string, error: NodeJS.ErrnoException): Promise<InputError> {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
    return new InputError(words.unreadableFile(file, error.message));
  const folder = path.dirname(file);
  const beside = await readdir(folder).catch(() => []);
  return new InputError(
    words.noFile(
      file,
      beside.map((name) => path.join(folder, name)),
    ),
  );
}
