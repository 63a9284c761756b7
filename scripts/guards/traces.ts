// Traces of one machine, and code from strings, in files that everybody gets. In: files. Out: hits with file and line.
import type { HouseFile } from './house-files.js';

/** Something that a shared file must not say. */
export interface Trace {
  readonly path: string;
  readonly line: number;
  /** What it is, and the text that shows it. */
  readonly what: string;
}

/** A folder at the root of somebody's machine: not part of a web address, a relative path or a word. */
const MACHINE_FOLDER = /(?<![\w.:/~})\]*-])\/(?:home|root|Users|work|tmp|mnt|private|workspace|builds)\/[\w.@-]+/g;

const TRACES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a path of one machine', MACHINE_FOLDER],
  ['a path of one machine', /\b[A-Z]:\\{1,2}Users\\/g],
  ['a file address', /\bfile:\/\/\/[\w%]/g],
  [
    'a package registry',
    /"resolved": *"[^"]*:\/\/[^"]*"|^\s*(?:@[\w-]+:)?registry\s*=.*|\bregistry\.[a-z-]+\.(?:org|com|net|io)\b/gm,
  ],
  ['a private host', /\bhttps?:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d[\d.]*(?::\d+)?/g],
];

const CODE_FROM_STRINGS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['code from a string', /(?<![\w$.'"`])eval\s*\(|\bnew\s+Function\b|(?<![\w$.'"`])Function\s*\(/g],
  ['code from a string', /\bset(?:Timeout|Interval)\s*\(\s*['"`]/g],
];

/** Absolute paths of a machine, registry addresses and private hosts. */
export function machineTraces(files: readonly HouseFile[]): Trace[] {
  return search(files, TRACES);
}

/** `eval`, `Function` and timers over texts: a strict content security policy refuses them. For generated code, which the linter does not read. */
export function codeFromStrings(files: readonly HouseFile[]): Trace[] {
  return search(files, CODE_FROM_STRINGS);
}

function search(files: readonly HouseFile[], patterns: readonly (readonly [string, RegExp])[]): Trace[] {
  return files.flatMap(({ path, text }) =>
    patterns.flatMap(([what, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({
        path,
        line: text.slice(0, match.index).split('\n').length,
        what: `${what}: ${match[0].slice(0, 80)}`,
      })),
    ),
  );
}
