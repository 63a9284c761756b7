// From a form to a running engine. In: a form, bundled or as its author wrote it. Out: an engine. What only an author's
// form needs (parser, checker, interpreting validator) is loaded when one arrives.
import { compile } from '../core/compile.js';
import { createEngine, type Engine } from '../core/derive.js';
import type { Validators } from '../core/findings.js';
import type { FormSpec } from '../core/form.js';
import type { Locale } from '../core/locale.js';
import type { Migration } from '../core/migrate.js';
import { withParts, type Parts } from '../core/parts.js';

/** What judges the answers. */
export interface Rules {
  /** What the form lacks until then: its alerts, and words that only they need. */
  readonly parts: Parts;
  readonly validators: Validators;
}

/** A form with the validators that were generated for it. */
export interface FormBundle {
  readonly form: FormSpec;
  readonly validators?: Validators;
  /** In place of `validators`, for a form that is drawn without what judges it: loaded as soon as it is drawn. */
  readonly rules?: () => Promise<Rules>;
  /** How drafts of older versions become drafts of this one; loaded when there is such a draft. */
  readonly migrations?: () => Promise<readonly Migration[]>;
  /** The form's words in other languages, by language; each loaded when it is asked for. */
  readonly locales?: Readonly<Record<string, () => Promise<Locale>>>;
}

/** Compiles at once when everything is at hand; undefined when something must be loaded first. */
export function engineAtHand({ form, validators, rules }: FormBundle): Engine | undefined {
  return form.bundled && (validators ?? rules) ? createEngine(compile(form), validators ?? {}, validators !== undefined) : undefined;
}

/** The form with what judges it. */
export function ruled({ form, rules: _come, ...rest }: FormBundle, { parts, validators }: Rules): FormBundle {
  return { ...rest, form: withParts(form, parts), validators };
}

/**
 * Loads what is missing, then compiles.
 * @throws {SchemaError} with every fault of the form
 */
export async function loadEngine({ form, validators }: FormBundle): Promise<Engine> {
  const language = form.bundled ? undefined : (await import('../core/expression/language.js')).language;
  const model = compile(form, language);
  return createEngine(model, validators ?? (await import('./lazy/runtime-validator.js')).runtimeValidators(model));
}

/**
 * The engine of the same form in a language: `engine` itself where the form is written in it or has no such words. Where
 * a text has no translation, the form's own stands.
 * @param lay lays the page's hints over the translated form
 */
export async function engineIn({ form, locales = {} }: FormBundle, engine: Engine, lang: string, lay = (own: FormSpec): FormSpec => own): Promise<Engine> {
  const language = lang.split('-')[0] ?? '';
  const load = form.lang?.split('-')[0] === language ? undefined : (locales[lang] ?? locales[language]);
  if (!load) return engine;
  const [{ applyLocale }, texts] = await Promise.all([import('../core/locale.js'), load()]);
  const translated = lay(applyLocale(form, texts));
  const { validators, isWhole } = engine;
  return form.bundled ? createEngine(compile(translated), validators, isWhole) : loadEngine({ form: translated, validators });
}
