// What is wrong with forms, as authors read it. In: problems with their places. Out: text for people, or JSON for tools.
import path from 'node:path';
import type { Fault } from '../../renderer/core/faults.js';
import { locate, type Place, type SourceText } from '../../renderer/host/lazy/locate.js';

/** `error` refuses the form; `advice` is worth a look and refuses nothing. */
export type Severity = 'error' | 'advice';

/** One thing to change, and where. */
export interface Problem extends Place {
  readonly severity: Severity;
  readonly message: string;
}

/** A form that its author has to correct; the message tells all problems in full. */
export class FormError extends Error {
  override readonly name = 'FormError';
  constructor(readonly problems: readonly Problem[]) {
    super(stylish(problems));
  }
}

/** Faults of a joined form, with their places in its files. */
export function problemsOf(sources: readonly SourceText[], faults: readonly Fault[], severity: Severity = 'error'): Problem[] {
  return locate(sources, faults).map((place, i) => ({ ...place, severity, message: faults[i]?.message ?? '' }));
}

/** By file in the order of the sources, then by line and column. */
export function sorted(problems: readonly Problem[], sources: readonly SourceText[]): Problem[] {
  const files = [...new Set([...sources, ...problems].map(({ file }) => file))];
  return problems.toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column);
}

/** One block a problem: place, sentence, and the author's text with the part that is meant underlined. */
export function stylish(problems: readonly Problem[]): string {
  return problems.map(block).join('\n\n');
}

/** An array of objects, one a problem. */
export function asJson(problems: readonly Problem[]): string {
  const plain = problems.map(({ file, line, column, endColumn, pointer, message, severity, excerpt }) => ({ file: shown(file), line, column, endColumn, pointer, message, severity, text: excerpt.text }));
  return JSON.stringify(plain, null, 2);
}

/** "2 errors and 1 piece of advice in 3 forms." */
export function summary(problems: readonly Problem[], forms: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const advice = problems.length - errors;
  const found = [count(errors, 'error', 'errors'), count(advice, 'piece of advice', 'pieces of advice')].filter((part) => part !== '');
  return `${found.join(' and ') || 'Nothing to correct'} in ${count(forms, 'form', 'forms')}.`;
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function block({ file, line, column, severity, pointer, message, excerpt }: Problem): string {
  const { text, start, end } = window(excerpt);
  const head = [`${shown(file)}:${line}:${column}`, severity, pointer].filter((part) => part !== '').join('  ');
  return [head, `  ${message}`, ...(text === '' ? [] : [`    ${text}`, `    ${' '.repeat(start)}${'^'.repeat(Math.max(1, end - start))}`])].join('\n');
}

const WIDTH = 100;

/** As much of a long text as fits on a line, around what is meant. */
function window({ text, start, end }: Place['excerpt']): Place['excerpt'] {
  const line = text.replaceAll(/\s/g, ' ');
  if (line.length <= WIDTH) return { text: line, start, end: Math.min(end, line.length + 1) };
  const from = Math.max(0, Math.min(start - Math.floor(WIDTH / 3), line.length - WIDTH));
  const cut = `${from > 0 ? '…' : ''}${line.slice(from, from + WIDTH)}${from + WIDTH < line.length ? '…' : ''}`;
  const shift = from - (from > 0 ? 1 : 0);
  return { text: cut, start: start - shift, end: Math.min(end - shift, cut.length) };
}

/** A path as it is typed where the command runs. */
function shown(file: string): string {
  const near = path.relative(process.cwd(), file);
  return (near.startsWith('..') ? file : near).replaceAll(path.sep, '/');
}
