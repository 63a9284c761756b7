// A form as its author keeps it, in files. In: the path of form.json. Out: one form, its other files under `$defs`, and
// the texts from which each part came.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { refuseDeep } from '../../renderer/core/limits.js';
import { didYouMean, type Fault } from '../../renderer/core/faults.js';
import type { FormSpec } from '../../renderer/core/form.js';
import type { Json, JsonObject } from '../../renderer/core/json.js';
import { escapeKey } from '../../renderer/core/expression/value.js';
import { placeAt, type SourceText } from '../../renderer/host/lazy/locate.js';
import { FormError, problemsOf, type Problem } from '../omnia/problems.js';
import { repeatedNames, syntaxFault, type TextFault } from '../../renderer/host/lazy/json-syntax.js';

/** No form has more files than this; stops files that refer to each other without end. */
const MAX_FILES = 100;

/** A form and its files. */
export interface FormFiles {
  /** The joined form; null when a file could not be read, so that nothing can be said of the whole. */
  readonly form: FormSpec | null;
  /** The form's own text first, then those it refers to. */
  readonly sources: readonly SourceText[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a form and joins the files it refers to by relative `$ref`.
 * @throws {FormError} when a file is missing, is not JSON, or lies outside the folder above the form
 */
export async function loadForm(file: string): Promise<FormSpec> {
  const { form, problems } = await readForm(file);
  if (!form || problems.length > 0) throw new FormError(problems);
  return form;
}

/** Reads a form and tells what is wrong with its files. */
export async function readForm(file: string): Promise<FormFiles> {
  const folder = path.dirname(path.resolve(file));
  const sources: SourceText[] = [];
  const problems: Problem[] = [];
  const pieces = new Map<string, { readonly name: string; json: JsonObject }>();
  /** Files that are missing, are no JSON, or may not be read. */
  const unread: string[] = [];
  const root = await read(path.resolve(file), '', null);
  const [own] = sources;
  if (!root || !own) return { form: null, sources, problems };
  const { params, ...rest } = root;
  const form = (await join(rest, folder, own, '')) as JsonObject;
  const figures = params === undefined ? {} : { params: await figuresOf(params, own) };
  const $defs = Object.fromEntries([...pieces.values()].map(({ name, json }) => [name, json]));
  const joined = { ...form, ...figures, ...(pieces.size > 0 ? { $defs: { ...(form.$defs as JsonObject | undefined), ...$defs } } : {}) };
  return { form: unread.length === 0 ? (joined as unknown as FormSpec) : null, sources, problems };

  /** Replaces references to files by references into `$defs`; one after the other, so that their order never varies. */
  async function join(value: Json, base: string, source: SourceText, at: string): Promise<Json> {
    if (typeof value !== 'object' || value === null) return value;
    const entries: [string, Json][] = [];
    for (const [key, item] of Object.entries<Json>(value)) {
      const here = `${at}/${escapeKey(key)}`;
      const isFile = key === '$ref' && typeof item === 'string' && !item.startsWith('#');
      entries.push([key, isFile ? `#/$defs/${escapeKey(await define(item, base, source, here))}` : await join(item, base, source, here)]);
    }
    return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  }

  async function define(ref: string, base: string, source: SourceText, at: string): Promise<string> {
    const target = path.resolve(base, ref);
    const known = pieces.get(target);
    if (known) return known.name;
    const dotted = path.relative(folder, target).replaceAll(path.sep, '.').replace(/\.json$/, '');
    const taken = [...pieces.values()].some(({ name }) => name === dotted) || Object.hasOwn((root?.$defs ?? {}) as JsonObject, dotted);
    const name = taken ? `${dotted}-${pieces.size}` : dotted;
    const piece = { name, json: {} as JsonObject };
    pieces.set(target, piece);
    if (pieces.size > MAX_FILES) return fail(source, at, `more than ${MAX_FILES} files belong to this form.`, name);
    const content = await read(target, `/$defs/${escapeKey(name)}`, { source, at, ref });
    const own = sources.find(({ file }) => file === target);
    if (content && own) piece.json = (await join(content, path.dirname(target), own, '')) as JsonObject;
    return name;
  }

  /** Figures are put in place: expressions read them, schemas do not. */
  async function figuresOf(params: Json, source: SourceText): Promise<Json> {
    const { $ref, ...beside } = params as JsonObject;
    if (typeof $ref !== 'string') return params;
    const figures = await read(path.resolve(folder, $ref), '/params', { source, at: '/params/$ref', ref: $ref });
    return { ...figures, ...beside };
  }

  async function read(target: string, at: string, from: { source: SourceText; at: string; ref: string } | null): Promise<JsonObject | null> {
    if (from && (/^[a-z][a-z+.-]+:/i.test(from.ref) || from.ref.includes('#'))) return fail(from.source, from.at, `"${from.ref}" is no file beside this one: write a relative path, of a whole file.`, null);
    if (from && path.relative(path.dirname(folder), target).startsWith('..')) return fail(from.source, from.at, `"${from.ref}" lies outside the folder of the forms.`, null);
    const text = await readFile(target, 'utf8').catch(() => null);
    if (text === null) {
      const message = `there is no file "${from?.ref ?? path.basename(target)}".${await likely(target, from?.ref ?? '')}`;
      return fail(from?.source ?? { file: target, text: '', at: '' }, from?.at ?? '', message, null);
    }
    const source = { file: target, text: text.replace(/^\ufeff/, ''), at };
    sources.push(source);
    return parse(source);
  }

  function parse(source: SourceText): JsonObject | null {
    try {
      const json = JSON.parse(source.text) as Json;
      refuseDeep(json);
      if (typeof json !== 'object' || json === null || Array.isArray(json)) return fail(source, '', 'a form, a section and its figures are objects: {…}.', null);
      for (const fault of repeatedNames(source.text)) report(source, fault);
      const { $schema: _editors, ...content } = json as JsonObject;
      return source.at === '' ? (json as JsonObject) : content;
    } catch (error) {
      const fault = error instanceof SyntaxError ? syntaxFault(source.text) : null;
      if (!fault) return fail(source, '', `${(error as Error).message}.`, null);
      unread.push(source.file);
      report(source, fault);
      return null;
    }
  }

  function report(source: SourceText, { message, start, end }: TextFault): void {
    problems.push({ ...placeAt(source, start, end), severity: 'error', message });
  }

  function fail<T>(source: SourceText, pointer: Fault['pointer'], message: string, result: T): T {
    unread.push(source.file);
    problems.push(...problemsOf([{ ...source, at: '' }], [{ pointer, message }]));
    return result;
  }
}

/** A file with a similar name, as the author would refer to it. */
async function likely(target: string, ref: string): Promise<string> {
  const beside = await readdir(path.dirname(target)).catch(() => []);
  const prefix = ref.slice(0, ref.lastIndexOf('/') + 1);
  return didYouMean(`${prefix}${path.basename(target)}`, beside.filter((name) => name.endsWith('.json')).map((name) => `${prefix}${name}`));
}
