// `omnia lint`: the words of the command line for scripts/omnia/lint.ts. In: files and a format. Out: its exit code.
import path from 'node:path';
import type { Command } from './command.js';
import { UsageError } from './faults.js';
import { houseForms } from './load.js';
import { words } from './words.js';

const FORMATS = ['stylish', 'json'] as const;

/** `omnia lint [FILE…] [--format stylish|json]`. */
export const lintCommand: Command = {
  options: { format: 'text' },
  async run({ words: files, texts: { format: asked = 'stylish' } }) {
    const format = FORMATS.find((known) => known === asked);
    if (!format) throw new UsageError(words.notOneOf('--format', asked, FORMATS));
    const { lint } = await import('./lint.js');
    return lint(
      files.length > 0 ? files : (await houseForms()).map((folder) => path.join(folder, 'form.json')),
      format,
    );
  },
};
