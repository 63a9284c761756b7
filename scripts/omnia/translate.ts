// `omnia translate`: writes what a translator fills in. In: a form and a language. Out: its locale file, with every text
// of the form, the translations it had, and nothing that the form no longer says.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from './command.js';
import { UsageError } from './faults.js';
import { inspectForm } from './inspect.js';
import { localePath, readLocale, written } from './locales/locale-file.js';
import { textsOf } from './locales/texts.js';
import { FormError } from './problems.js';
import { words } from './words.js';

/** The subcommand. */
export const translate: Command = {
  options: {},
  async run({ words: [form, lang, ...more] }, { output }) {
    if (form === undefined) throw new UsageError(words.missing('FORM'));
    if (lang === undefined) throw new UsageError(words.missing('LANG'));
    if (more[0] !== undefined) throw new UsageError(words.tooMany(more[0]));
    if (!isTag(lang)) throw new UsageError(words.notALanguage(lang));
    const file = form.endsWith('.json') ? form : path.join(form, 'form.json');
    const { form: spec, sources, problems } = await inspectForm(file);
    if (!spec || problems.length > 0) throw new FormError(problems);
    const folder = path.dirname(path.resolve(file));
    const texts = textsOf(sources);
    const from = spec.lang ?? 'it';
    if (lang === from) throw new UsageError(words.ownLanguage(lang));
    const known = await readLocale(folder, lang, from, texts);
    if (known.unreadable.length > 0) throw new FormError(known.unreadable);
    const target = localePath(folder, lang);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, written(lang, from, texts, known));
    output.write(`${words.translated(path.relative(process.cwd(), target), known.translations.length, texts.length)}\n`);
    return 0;
  },
};

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang)[0] === lang;
  } catch {
    return false;
  }
}
