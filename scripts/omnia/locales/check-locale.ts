// What is wrong with the translations of a form. In: a form and its files. Out: problems in the locale files, how much is
// translated, and the texts of each language as the engine lays them over the form.
import path from 'node:path';
import { compile } from '../../../renderer/core/compile.js';
import { language } from '../../../renderer/core/expression/language.js';
import { SchemaError, type Fault } from '../../../renderer/core/faults.js';
import type { FormSpec, Template } from '../../../renderer/core/form.js';
import { applyLocale, type Locale } from '../../../renderer/core/locale.js';
import { mentions } from '../../../renderer/core/named.js';
import { templateParts } from '../../../renderer/core/template.js';
import type { SourceText } from '../../../renderer/host/lazy/locate.js';
import { problemsOf, type Problem } from '../problems.js';
import { languagesOf, readLocale, type LocaleFile, type Translation } from './locale-file.js';
import { isTemplate, textsOf } from './texts.js';

/** One language of a form, looked at. */
export interface CheckedLocale {
  readonly lang: string;
  readonly translated: number;
  readonly texts: number;
  readonly problems: readonly Problem[];
  readonly locale: Locale;
}

/** Looks at all languages of a form that compiles. */
export async function checkLocales(form: FormSpec, sources: readonly SourceText[]): Promise<readonly CheckedLocale[]> {
  const folder = path.dirname(sources[0]?.file ?? '');
  const texts = textsOf(sources);
  const checked: CheckedLocale[] = [];
  for (const lang of await languagesOf(folder)) {
    const file = await readLocale(folder, lang, form.lang ?? 'it', texts);
    const locale: Locale = { lang, texts: Object.fromEntries(file.translations.map(({ of, to }): [string, Template] => [of.pointer, to])) };
    checked.push({ lang, translated: file.translations.length, texts: texts.length, problems: problemsIn(file, form, locale), locale });
  }
  return checked;
}

function problemsIn(file: LocaleFile, form: FormSpec, locale: Locale): readonly Problem[] {
  const { source, translations, missing, unreadable } = file;
  const errors = [...translations.flatMap(lost), ...refused(form, locale, translations)];
  const doubts: Fault[] = [
    ...file.faults,
    ...missing.map(({ of, at }) => ({ pointer: at, message: `not translated: ${JSON.stringify(of.text)}` })),
    ...translations.filter(({ from, of }) => from !== '' && from !== of.text).map(({ of, at }) => ({ pointer: at, message: `the form now says ${JSON.stringify(of.text)}; translate it again, and write that text beside it.` })),
  ];
  return [...unreadable, ...problemsOf([source], errors), ...problemsOf([source], doubts, 'advice')];
}

/** Values that the text of the form tells and its translation does not. */
function lost({ of, to, at }: Translation): Fault[] {
  const told = isTemplate(of.pointer) ? namesIn(to) : null;
  if (!told) return [];
  return [...(namesIn(of.text) ?? [])].filter((name) => !told.has(name)).map((name) => ({ pointer: at, message: `the text of the form tells "${name}" in a placeholder, the translation does not.` }));
}

/** The names in the placeholders of a text; null when one cannot be read, which is told elsewhere. */
function namesIn(text: string): ReadonlySet<string> | null {
  try {
    return new Set(templateParts(text).flatMap((part) => (typeof part === 'string' ? [] : [...mentions(language.parse(part.expr as string))])));
  } catch {
    return null;
  }
}

/** What the form would be refused for in this language: placeholders that do not resolve. */
function refused(form: FormSpec, locale: Locale, translations: readonly Translation[]): Fault[] {
  try {
    compile(applyLocale(form, locale), language);
    return [];
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    const places = new Map(translations.map(({ of, at }) => [of.pointer, at]));
    return error.faults.map((fault) => ({ ...fault, pointer: places.get(fault.pointer) ?? '' }));
  }
}
