// `omnia lint`: the words of the command line for scripts/omnia/lint.ts. In: files and a format. Out: its exit code.
import type { Command } from './command.js';
import { UsageError } from './faults.js';
import { words } from './words.js';

const FORMATS = ['stylish', 'json'] as const;

/** `omnia lint [FILE…] [--format stylish|json]`. */
export const lintCommand: Command = {
  options: { format: 'text' },
  async run({ words: files, texts: { format: asked = 'stylish' } }, { output }) {
    const format = FORMATS.find((known) => known === asked);
    if (!format) throw new UsageError(words.notOneOf('--format', asked, FORMATS));
    const { lint } = await import('./lint.js');
    return lint(files, format, output);
  },
};
