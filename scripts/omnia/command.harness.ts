// The bench of the command's tests: runs it in this process and hears what it says; makes forms in a folder of their
// own. Loaded by tests alone.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll } from 'vitest';
import { run } from './run.js';

/** What a run came to. */
export interface Heard {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** A stream that remembers what is written to it. */
export class Listener extends Writable {
  readonly #pieces: string[] = [];

  override _write(piece: Buffer | string, _encoding: BufferEncoding, done: () => void): void {
    this.#pieces.push(piece.toString());
    done();
  }

  get text(): string {
    return this.#pieces.join('');
  }
}

/** Runs `omnia` with these arguments and this standard input. */
export async function omnia(args: readonly string[], input: string | Uint8Array = ''): Promise<Heard> {
  const output = new Listener();
  const errors = new Listener();
  const code = await run(args, { input: chunks(input), output, errors });
  return { code, output: output.text, errors: errors.text };
}

/** A text or bytes as a stream of small chunks. */
export async function* chunks(input: string | Uint8Array, size = 50_000): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A folder with these files, apart from all others; a value that is no text is written as JSON. */
export async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'omnia-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(
      file,
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
    );
  }
  return folder;
}

/** A small form with one of each: a constant, a date, a number, rows, a guarded field, a value, rules. */
export const PARCEL = {
  $id: 'parcel',
  version: '2.0.0',
  title: 'Parcel',
  lang: 'en',
  type: 'object',
  values: { late: { expr: 'today > sent', title: 'Sent in the past' } },
  properties: {
    edition: { type: 'string', const: 'B' },
    sent: {
      type: 'string',
      format: 'date',
      title: 'Sent on',
      alerts: [
        {
          id: 'P1',
          level: 'warning',
          when: 'late',
          message: 'It was sent on {sent}.',
          action: 'Ask for it.',
          source: { norm: 'House rules, 3', status: 'project', note: 'Not written down.' },
        },
        { id: 'P2', level: 'error', when: 'value == null', message: 'No day.' },
      ],
    },
    weight: { type: 'number', title: 'Weight', minimum: 0 },
    fragile: { type: 'boolean', title: 'Fragile' },
    padding: { type: 'string', title: 'Padding', relevant: 'fragile == true' },
    pieces: {
      type: 'array',
      title: 'Pieces',
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', title: 'Name' },
          count: {
            type: 'integer',
            title: 'Count',
            alerts: [{ id: 'P3', level: 'info', when: 'value > 9', message: 'Many.' }],
          },
        },
        required: ['name'],
      },
    },
  },
  required: ['weight'],
};
