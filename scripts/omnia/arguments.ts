// The words of a command line. In: arguments and the options a command knows. Out: its positional words, texts and
// flags; a word it does not know is refused with the nearest one.
import { parseArgs } from 'node:util';
import { UsageError } from './faults.js';
import { words } from './words.js';

/** The options of a command by name: `text` takes a value, `flag` none. */
export type Options = Readonly<Record<string, 'text' | 'flag'>>;

/** What was said on the command line. */
export interface Arguments {
  readonly words: readonly string[];
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
}

/**
 * Reads a command line.
 * @throws {UsageError} for an unknown option, a missing value, or a value too many
 */
export function readArguments(args: readonly string[], options: Options): Arguments {
  const known: Options = { ...options, help: 'flag' };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        Object.entries(known).map(([name, takes]) => [
          name,
          { type: takes === 'text' ? 'string' : 'boolean' } as const,
        ]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const positionals: string[] = [];
  const texts: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const takes = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!takes)
      throw new UsageError(
        words.unknownOption(
          rawName,
          Object.keys(known).map((option) => `--${option}`),
        ),
      );
    if (takes === 'flag') {
      if (value !== undefined) throw new UsageError(words.optionTakesNoValue(rawName));
      flags.add(name);
    } else {
      if (value === undefined || (!inlineValue && value.startsWith('-')))
        throw new UsageError(words.optionNeedsValue(rawName));
      texts[name] = value;
    }
  }
  return { words: positionals, texts, flags };
}
