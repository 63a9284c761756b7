// The door of the command: finds the subcommand, gives it its words, turns what it throws into sentences.
// In: arguments and streams. Out: an exit code.
import { readArguments } from './arguments.js';
import type { Command, Streams } from './command.js';
import { InputError, UsageError } from './faults.js';
import { FormError } from './problems.js';
import { HELP, words } from './words.js';

/** Loaded when asked for: `--help` should not wait for the engine. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).check,
  lint: async () => (await import('./lint-command.js')).lintCommand,
  test: async () => (await import('./test.js')).test,
  mutate: async () => (await import('./mutate.js')).mutate,
  translate: async () => (await import('./translate.js')).translate,
  explain: async () => (await import('./explain.js')).explain,
};

/** Runs `omnia` with these arguments and returns its exit code; never throws. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [name = '', ...rest] = args;
  try {
    if (name === '' || name === '--help' || name === '-h' || name === 'help') {
      streams.output.write(`${HELP[rest.find((word) => Object.hasOwn(COMMANDS, word)) ?? '']}\n`);
      return name === '' ? 2 : 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load) throw new UsageError(words.unknownCommand(name, Object.keys(COMMANDS)));
    if (rest.includes('--help') || rest.includes('-h')) {
      streams.output.write(`${HELP[name]}\n`);
      return 0;
    }
    const command = await load();
    return await command.run(readArguments(rest, command.options), streams);
  } catch (error) {
    streams.errors.write(`${sentence(error, Object.hasOwn(COMMANDS, name) ? name : '')}\n`);
    return 2;
  }
}

function sentence(error: unknown, command: string): string {
  if (error instanceof UsageError) return `omnia: ${error.message}\n${words.tryHelp(command)}`;
  if (error instanceof InputError || error instanceof FormError) return error.message;
  return words.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
