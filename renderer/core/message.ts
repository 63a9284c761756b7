// Messages with the real values in them. In: compiled parts and an evaluation. Out: a sentence.
import { Day } from './expression/day.js';
import type { Frame, World } from './expression/evaluate.js';
import { Gap, Ref, type Value } from './expression/value.js';
import { writeDate } from './kinds/date-text.js';
import { writeNumber } from './kinds/number-text.js';
import type { Message, Titled } from './model.js';

/** Writes a message: dates in words, numbers in the notation of the language, choices by their title. */
export function writeMessage(message: Message, world: World, frame: Frame, lang: string): string {
  return message.map((part) => (typeof part === 'string' ? part : writeValue(part.code(world, frame), lang, part.node))).join('');
}

/** Writes one value in words; what is not known is an ellipsis. */
export function writeValue(value: Value, lang: string, titled: Titled | null = null): string {
  const constant = typeof value === 'boolean' ? String(value) : value;
  const option = titled?.options.find((candidate) => candidate.value === constant);
  if (option) return option.label;
  if (value instanceof Day) return writeDate(value, lang, 'long');
  if (typeof value === 'number') return writeNumber(value, lang);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return new Intl.ListFormat(lang, { type: 'conjunction' }).format((value as readonly Value[]).map((item) => writeValue(item, lang, titled)));
  return value === null || value instanceof Gap || value instanceof Ref || typeof value === 'object' ? '…' : String(value);
}
