// A form as its author keeps it, in files. In: the path of form.json. Out: one form, its other files under `$defs`.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FormSpec, SchemaSpec } from '../../renderer/core/form.js';

/** No form has more files than this; stops files that refer to each other without end. */
const MAX_FILES = 100;

/**
 * Reads a form and joins the files it refers to by relative `$ref`.
 * @throws when a file is missing, is not JSON, or lies outside the folder above the form
 */
export async function loadForm(file: string): Promise<FormSpec> {
  const folder = path.dirname(path.resolve(file));
  const files = new Map<string, Record<string, unknown>>();
  const form = await read(path.resolve(file));
  const joined = (await join(form, folder)) as FormSpec;
  const $defs = Object.fromEntries([...files].map(([name, content]) => [name, content as SchemaSpec]));
  return Object.keys($defs).length > 0 ? { ...joined, $defs: { ...joined.$defs, ...$defs } } : joined;

  /** Replaces references to files; figures are put in place, pieces of schema become `$defs`. */
  async function join(value: unknown, base: string, key = ''): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((item) => join(item, base)));
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, ...beside } = value as Record<string, unknown>;
    if (typeof $ref === 'string' && !$ref.startsWith('#')) {
      const target = path.resolve(base, $ref);
      if (key === 'params') return { ...(await read(target)), ...beside };
      return { $ref: `#/$defs/${await define(target)}`, ...beside };
    }
    const entries = Object.entries(value).map(async ([name, item]) => [name, await join(item, base, name)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }

  async function define(target: string): Promise<string> {
    const name = path.relative(folder, target).replaceAll(path.sep, '.').replace(/\.json$/, '');
    if (files.has(name)) return name;
    if (files.size >= MAX_FILES) throw new Error(`${file}: more than ${MAX_FILES} files belong to this form`);
    const { $schema: _editors, ...content } = await read(target);
    files.set(name, content);
    files.set(name, (await join(content, path.dirname(target))) as Record<string, unknown>);
    return name;
  }

  async function read(target: string): Promise<Record<string, unknown>> {
    if (path.relative(path.dirname(folder), target).startsWith('..')) throw new Error(`${target}: outside the folder of the forms`);
    const text = await readFile(target, 'utf8');
    try {
      return JSON.parse(text) as Record<string, unknown>;
    } catch (error) {
      throw new Error(`${target}: ${(error as Error).message}`, { cause: error });
    }
  }
}
