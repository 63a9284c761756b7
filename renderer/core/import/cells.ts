// What stands in one cell of a file. In: its text and the column. Out: the value that its field would have if a person had
// typed it, or why there is none. Dates, numbers and choices are read by their kinds and nobody else.
import type { Parsed } from '../kinds/kind.js';
import type { Column } from './columns.js';

/** Why a cell has no value: it cannot be read, or a sign in it may group thousands or begin decimals. */
export type CellFault = 'unreadable' | 'ambiguous';

/** Languages in which the sign is the decimal one. */
const NOTATIONS: Readonly<Record<string, string>> = { ',': 'de', '.': 'en' };

/** Reads a cell, in the notation of the form's language and in that of files, where the last of comma and point is decimal. */
export function readCell(text: string, { node, spec }: Pick<Column, 'node' | 'spec'>, lang: string): Exclude<Parsed, string> | CellFault {
  const trimmed = text.trim();
  const written = spec.upper ? trimmed.toUpperCase() : trimmed;
  if (written === '') return { value: undefined };
  const meant = meaningOf(written, { node, spec });
  const own = node.kind.parse(meant ?? written, node, lang, true);
  const decimal = /[.,](?=[^.,]*$)/.exec(written)?.[0];
  const notation = meant === undefined && decimal !== undefined ? NOTATIONS[decimal] : undefined;
  if (notation === undefined) return own;
  const foreign = node.kind.parse(written, node, notation, true);
  if (own === 'unreadable' || foreign === 'unreadable') return own === 'unreadable' ? foreign : own;
  return own.value === foreign.value ? own : 'ambiguous';
}

/** What cells may say where only some words are allowed; empty where anything is. */
export function allowedWords({ node, spec }: Pick<Column, 'node' | 'spec'>): readonly string[] {
  return spec.values ? Object.keys(spec.values) : node.options.map(({ value }) => String(value));
}

/** The answer that a word stands for, as its control would have it: the author's words first, then constants, then titles. */
function meaningOf(written: string, { node, spec }: Pick<Column, 'node' | 'spec'>): string | undefined {
  const isSo = (word: string): boolean => word.toLowerCase() === written.toLowerCase();
  const own = Object.entries(spec.values ?? {}).find(([word]) => isSo(word));
  const option = own ? undefined : (node.options.find(({ value }) => isSo(String(value))) ?? node.options.find(({ label }) => isSo(label)));
  const meant = own?.[1] ?? option?.value;
  return meant === undefined ? undefined : String(meant);
}
