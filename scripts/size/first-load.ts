// What a page downloads before the form stands. In: an entry module of a build. Out: the files it imports statically, with their
// compressed sizes; what `import()` names comes later and is not counted.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** One file of a build and its size in bytes after gzip at level 9. */
export interface Weight {
  readonly file: string;
  readonly gzip: number;
}

/** The bytes of a text after gzip at level 9. */
export function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).byteLength;
}

/**
 * The specifiers that a module imports or re-exports statically, in order.
 * @throws {Error} when the text is not a module
 */
export function staticImports(code: string): string[] {
  const { program, errors } = parseSync('module.js', code, { sourceType: 'module' });
  if (errors[0]) throw new Error(`not a module: ${errors[0].message}`);
  return program.body.flatMap((statement) => {
    const from = 'source' in statement ? statement.source?.value : undefined;
    return typeof from === 'string' ? [from] : [];
  });
}

/**
 * The entry and all it imports statically, each file once, the entry first.
 * @throws {Error} for a bare specifier: a page without an import map could not load it
 */
export function firstLoad(entry: string, read = (file: string): string => readFileSync(file, 'utf8')): Weight[] {
  const weights = new Map<string, Weight>();
  const visit = (file: string): void => {
    if (weights.has(file)) return;
    const code = read(file);
    weights.set(file, { file, gzip: gzipped(code) });
    for (const from of staticImports(code)) {
      if (!/^\.{0,2}\//.test(from))
        throw new Error(`${basename(file)} imports "${from}", which a page cannot resolve.`);
      visit(join(dirname(file), from));
    }
  };
  visit(entry);
  return [...weights.values()];
}

/** The sum of some weights, in bytes. */
export function total(weights: readonly Weight[]): number {
  return weights.reduce((sum, { gzip }) => sum + gzip, 0);
}
