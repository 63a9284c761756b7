// Which answers a typed text may mean. In: options and what was typed. Out: the options, best first.
import type { Option } from '../../renderer/core/model.js';

const folded = new WeakMap<Option, string>();

/** A text without accents and case, as people type. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Options in which every typed word occurs, in label, description or constant; those that begin with the text come first. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = fold(typed);
  if (wanted === '') return options;
  const words = wanted.split(/\s+/);
  const found = options.filter((option) => words.every((word) => textOf(option).includes(word)));
  const begins = (option: Option): number => (textOf(option).startsWith(wanted) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b));
}

/** The option that a text names: its label or its constant, written out. */
export function named(options: readonly Option[], typed: string): Option | undefined {
  const wanted = fold(typed);
  return options.find(({ value }) => String(value) === typed) ?? options.find(({ label, value }) => fold(label) === wanted || fold(String(value)) === wanted);
}

function textOf(option: Option): string {
  const known = folded.get(option);
  if (known !== undefined) return known;
  const text = fold(`${option.label} ${option.value} ${option.description ?? ''}`);
  folded.set(option, text);
  return text;
}
