// How a finding becomes a sentence. In: a catalogue's sentences by code and kind. Out: the function that picks one.
import type { Finding } from '../../core/findings.js';
import type { Node } from '../../core/model.js';
import { writeNumber } from '../../core/kinds/number-text.js';

/** A sentence for every kind, with `other` for those not named. */
type ByKind = Readonly<Record<string, string>> & { readonly other: string };

/** The sentences of one language. Limits come written in its notation. */
export interface FindingWords {
  readonly unreadable: ByKind;
  readonly required: ByKind;
  readonly type: ByKind;
  readonly format: ByKind;
  readonly enum: string;
  readonly other: string;
  readonly uniqueItems: string;
  readonly pattern: string;
  minItems(limit: string): string;
  maxItems(limit: string): string;
  multipleOf(limit: string): string;
  minLength(limit: string): string;
  maxLength(limit: string): string;
  minimum(limit: string): string;
  maximum(limit: string): string;
  exclusiveMinimum(limit: string): string;
  exclusiveMaximum(limit: string): string;
}

/** Makes the writer of one language; a code without a sentence of its own gets the general one. */
export function findingWriter(words: FindingWords, lang = 'it'): (finding: Finding, node: Node) => string {
  const table = words as unknown as Readonly<Record<string, string | ByKind | ((limit: string) => string) | undefined>>;
  return ({ code, params }, node) => {
    if (code === 'told') return String(params.message);
    const own = node.ui.errors?.[code];
    if (own !== undefined) return own;
    const entry = table[code] ?? words.other;
    if (typeof entry === 'string') return entry;
    if (typeof entry !== 'function') return entry[node.kind.name] ?? entry.other;
    return entry(typeof params.limit === 'number' ? writeNumber(params.limit, lang) : String(params.limit));
  };
}
