// A form from the command line. In: the path of a form.json or of its folder. Out: an engine ready to judge. Generated
// validators are used when they were made from this very form; else the interpreting ones, which say the same, slower.
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '../../renderer/core/compile.js';
import { createEngine, type Engine } from '../../renderer/core/derive.js';
import { language } from '../../renderer/core/expression/language.js';
import { SchemaError } from '../../renderer/core/faults.js';
import type { Validators } from '../../renderer/core/findings.js';
import type { Model } from '../../renderer/core/model.js';
import { plainSchema } from '../../renderer/core/plain-schema.js';
import { runtimeValidators } from '../../renderer/host/lazy/runtime-validator.js';
import { readForm } from '../generate/load-form.js';
import { InputError } from './faults.js';
import { FormError, problemsOf } from './problems.js';
import { unreadable } from './read-json.js';
import { words } from './words.js';

/** The forms of this house. Only theirs are generated validators run: a form from elsewhere is data, never code. */
export const SCHEMAS = path.join(import.meta.dirname, '..', '..', 'schemas');

/** The folders of all forms under schemas/. */
export async function houseForms(): Promise<readonly string[]> {
  const folders = (await readdir(SCHEMAS)).map((name) => path.join(SCHEMAS, name));
  return folders.filter((folder) => existsSync(path.join(folder, 'form.json'))).sort();
}

/** A form, ready to judge. */
export interface LoadedForm {
  readonly folder: string;
  readonly engine: Engine;
  readonly validators: 'generated' | 'interpreted';
}

/**
 * Loads a form.
 * @throws {InputError} when there is none, {FormError} with every fault of one that is wrong
 */
export async function loadEngine(place: string): Promise<LoadedForm> {
  const file = await formFile(place);
  const model = await modelOf(file);
  const folder = path.dirname(file);
  const generated = await generatedValidators(folder, model);
  return {
    folder,
    engine: createEngine(model, generated ?? runtimeValidators(model)),
    validators: generated ? 'generated' : 'interpreted',
  };
}

/** The file of a form that is named by it or by its folder. */
export async function formFile(place: string): Promise<string> {
  const found = await stat(place).catch(async (error: unknown) => {
    throw await unreadable(place, error as NodeJS.ErrnoException);
  });
  return found.isDirectory() ? path.join(place, 'form.json') : place;
}

async function modelOf(file: string): Promise<Model> {
  const { form, sources, problems } = await readForm(file);
  if (!form || problems.length > 0) throw new FormError(problems);
  if (!Object.hasOwn(form, '$id')) throw new InputError(words.inFile(file, words.notAForm));
  try {
    return compile(form, language);
  } catch (error) {
    throw error instanceof SchemaError ? new FormError(problemsOf(sources, error.faults)) : error;
  }
}

/** The validators that `npm run generate` made, if the standard schema they were made from is still the form's. */
async function generatedValidators(folder: string, model: Model): Promise<Validators | null> {
  const house = path.relative(SCHEMAS, path.resolve(folder));
  if (house === '' || house.startsWith('..') || path.isAbsolute(house)) return null;
  const made = path.resolve(folder, 'generated');
  const text = await readFile(path.join(made, 'schema.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  const { $schema: _dialect, ...schema } = JSON.parse(text) as Record<string, unknown>;
  if (JSON.stringify(schema) !== JSON.stringify(plainSchema(model.root, true))) return null;
  const module = (await import(pathToFileURL(path.join(made, 'validators.js')).href)) as { validators: Validators };
  return module.validators;
}
