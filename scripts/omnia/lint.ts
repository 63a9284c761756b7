// What is wrong with forms and what is worth a second look. In: forms. Out: a report, and whether any form is refused.
import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import type { Fault } from '../../renderer/core/faults.js';
import { readMigrations } from '../generate/migrations.js';
import { inspectForm } from './inspect.js';
import { doubtsAbout } from './lint/doubts.js';
import { expressionsOf } from './lint/expressions.js';
import { ruleAdvice, ruleErrors } from './lint/rules.js';
import { checkLocales } from './locales/check-locale.js';
import { words } from './words.js';
import { asJson, problemsOf, sorted, stylish, summary, type Problem } from './problems.js';

const SCHEMAS = path.join(import.meta.dirname, '..', '..', 'schemas');

/**
 * Reports the faults of forms, and advice on those that have none.
 * @param files form.json files or the folders that hold them; none means all forms under schemas/
 * @returns the exit code: 1 when a form is refused, 0 when there is advice at most
 */
export async function lint(files: readonly string[], format: 'stylish' | 'json', out: Pick<Writable, 'write'> = process.stdout): Promise<number> {
  const forms = files.length > 0 ? files.map(formFile) : await allForms();
  const reports: FormReport[] = [];
  for (const file of forms) reports.push(await reportOf(file));
  const problems = reports.flatMap((report) => report.problems);
  const coverage = reports.flatMap((report) => report.coverage);
  const report = format === 'json' ? asJson(problems) : [stylish(problems), coverage.join('\n'), summary(problems, forms.length)].filter((part) => part !== '').join('\n\n');
  out.write(`${report}\n`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The problems of one form by file, line and column. Advice waits until the form is whole. */
export async function problemsOfForm(file: string): Promise<readonly Problem[]> {
  return (await reportOf(file)).problems;
}

/** What there is to say of one form. */
interface FormReport {
  readonly problems: readonly Problem[];
  /** A sentence for each language, on how much is translated. */
  readonly coverage: readonly string[];
}

async function reportOf(file: string): Promise<FormReport> {
  const { form, model, sources, problems } = await inspectForm(file);
  if (!model || !form) return { problems, coverage: [] };
  const locales = await checkLocales(form, sources);
  const errors = problemsOf(sources, ruleErrors(model, await examplesBeside(file)));
  const doubts: Fault[] = expressionsOf(model).flatMap((written) => doubtsAbout(written, model));
  const { problems: migrations } = await readMigrations(path.dirname(file), model);
  return {
    problems: sorted([...errors, ...migrations, ...problemsOf(sources, [...doubts, ...ruleAdvice(model)], 'advice'), ...locales.flatMap((locale) => locale.problems)], sources),
    coverage: locales.map(({ lang, translated, texts }) => words.coverage(model.id, lang, translated, texts)),
  };
}

function formFile(place: string): string {
  return existsSync(place) && statSync(place).isDirectory() ? path.join(place, 'form.json') : place;
}

async function allForms(): Promise<string[]> {
  const names = await readdir(SCHEMAS);
  return names.map((name) => path.join(SCHEMAS, name, 'form.json')).filter((file) => existsSync(file));
}

async function examplesBeside(file: string): Promise<string[]> {
  const names = await readdir(path.join(path.dirname(file), 'examples')).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
}
