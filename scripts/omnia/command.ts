// What a subcommand is, and the streams it speaks through. Types only.
import type { Writable } from 'node:stream';
import type { Arguments, Options } from './arguments.js';

/** Where a command listens and speaks; given, so that tests can listen in. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Writable;
  readonly errors: Writable;
}

/** One subcommand: the options it knows, and what it does. */
export interface Command {
  readonly options: Options;
  /**
   * Does the work and returns the exit code.
   * @throws {UsageError | InputError | FormError} when it could not be asked
   */
  run(args: Arguments, streams: Streams): Promise<number>;
}
