// The words of the forms, and where the engine says one. In: schemas as JSON, source files. Out: words; hits with file and line.
// A word is what a name consists of: `dataInizio`, "data-inizio" and "Data inizio" all say "data", "inizio" and "datainizio".
import type { HouseFile } from './house-files.js';

/** Shorter words mean too many things in too many languages. */
const SHORTEST = 5;

/** A word of a form found in the engine. */
export interface Hit {
  readonly path: string;
  readonly line: number;
  readonly word: string;
  /** The name or phrase it was found in. */
  readonly within: string;
}

/** A word that the engine may say: where (beginnings of paths), and why. */
export interface Allowance {
  readonly where: readonly string[];
  readonly why: string;
}

/** Keywords whose value maps names to schemas, values or functions. */
const NAMING = new Set(['properties', '$defs', 'values', 'functions', 'patternProperties', 'dependentSchemas']);

/** Lower-case parts of a name or phrase, without accents: at signs of case, at digits, at anything that is no letter. */
export function parts(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

/** The words of some schemas: names of properties and values, constants, titles; five letters and more. */
export function wordsOf(schemas: readonly unknown[]): Set<string> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const part of parts(text)) if (part.length >= SHORTEST) words.add(part);
  };
  const addName = (name: string): void => {
    add(name);
    const whole = parts(name).join('');
    if (whole.length >= SHORTEST) words.add(whole);
  };
  const visit = (node: unknown, isMapOfNames: boolean): void => {
    if (Array.isArray(node)) for (const item of node) visit(item, false);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (isMapOfNames) addName(key);
      else if (key === 'title' && typeof value === 'string') add(value);
      else if (key === 'const' && typeof value === 'string') addName(value);
      else if (key === 'enum' && Array.isArray(value))
        for (const one of value) if (typeof one === 'string') addName(one);
      visit(value, !isMapOfNames && NAMING.has(key));
    }
  };
  for (const schema of schemas) visit(schema, false);
  return words;
}

/** Every place where a file says one of the words, in code, text or comment. */
export function findWords(files: readonly HouseFile[], words: ReadonlySet<string>): Hit[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        [...line.normalize('NFC').matchAll(/[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-_][\p{L}\p{M}\p{N}]+)*/gu)].flatMap(
          ([within]) =>
            [...new Set(runs(parts(within)))]
              .filter((word) => words.has(word))
              .map((word) => ({ path, line: index + 1, word, within })),
        ),
      ),
  );
}

/** Each part, and neighbours joined: `dataInizioAttivita` also says "datainizio". */
function runs(all: readonly string[]): string[] {
  return all.flatMap((_, from) => all.slice(from).map((_part, length) => all.slice(from, from + length + 1).join('')));
}

/** Sorts hits into what is allowed and what is not, and names allowances ("word in place") that nothing needs any more. */
export function judge(
  hits: readonly Hit[],
  allowed: Readonly<Record<string, Allowance>>,
): { readonly refused: Hit[]; readonly unused: string[] } {
  const unused = new Set(
    Object.entries(allowed).flatMap(([word, { where }]) => where.map((place) => `${word} in ${place}`)),
  );
  const refused = hits.filter(({ word, path }) => {
    const places = Object.hasOwn(allowed, word) ? (allowed[word]?.where ?? []) : [];
    const place = places.find((start) => path.startsWith(start));
    unused.delete(`${word} in ${place ?? ''}`);
    return place === undefined;
  });
  return { refused, unused: [...unused] };
}
