// A form from the command line. In: the path of a form.json or of its folder. Out: an engine ready to judge. Generated
// validators are used when they were made from this very form; else the interpreting ones, which say the same, slower.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '../../renderer/core/compile.js';
import { createEngine, type Engine } from '../../renderer/core/derive.js';
import { language } from '../../renderer/core/expression/language.js';
import { SchemaError } from '../../renderer/core/faults.js';
import type { Validators } from '../../renderer/core/findings.js';
import type { FormSpec } from '../../renderer/core/form.js';
import type { Model } from '../../renderer/core/model.js';
import { plainSchema } from '../../renderer/core/plain-schema.js';
import { runtimeValidators } from '../../renderer/host/lazy/runtime-validator.js';
import { loadForm } from '../generate/load-form.js';
import { InputError } from './faults.js';
import { unreadable } from './read-json.js';
import { words } from './words.js';

/** The forms of this house. Only theirs are generated validators run: a form from elsewhere is data, never code. */
export const SCHEMAS = path.join(import.meta.dirname, '..', '..', 'schemas');

/** A form, ready to judge. */
export interface LoadedForm {
  readonly folder: string;
  readonly engine: Engine;
  readonly validators: 'generated' | 'interpreted';
}

/**
 * Loads a form.
 * @throws {InputError} when it cannot be read, {SchemaError} with every fault when it can but is wrong
 */
export async function loadEngine(place: string): Promise<LoadedForm> {
  const file = await formFile(place);
  const model = compileForm(await read(file), file);
  const folder = path.dirname(file);
  const generated = await generatedValidators(folder, model);
  return {
    folder,
    engine: createEngine(model, generated ?? runtimeValidators(model)),
    validators: generated ? 'generated' : 'interpreted',
  };
}

async function formFile(place: string): Promise<string> {
  const found = await stat(place).catch(async (error: unknown) => {
    throw await unreadable(place, error as NodeJS.ErrnoException);
  });
  return found.isDirectory() ? path.join(place, 'form.json') : place;
}

async function read(file: string): Promise<FormSpec> {
  try {
    const form: unknown = await loadForm(file);
    if (typeof form === 'object' && form !== null && '$id' in form) return form as FormSpec;
  } catch (error) {
    const { code, path: missing } = error as NodeJS.ErrnoException;
    if (code !== undefined) throw await unreadable(missing ?? file, error as NodeJS.ErrnoException);
    throw error instanceof SchemaError ? error : new InputError((error as Error).message);
  }
  throw new InputError(words.inFile(file, words.notAForm));
}

function compileForm(form: FormSpec, file: string): Model {
  try {
    return compile(form, language);
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    throw new InputError(error.message.split('\n').map((fault) => words.inFile(file, fault)).join('\n'));
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
