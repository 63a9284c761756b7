// Texts between fields, with computed values in them. In: an evaluation. Out: the texts by pointer, computed again only
// when something they speak of has changed.
import { instances, type Evaluation } from './evaluation.js';
import { escapeKey, type Value } from './expression/value.js';
import type { Model, Node } from './model.js';
import { keyPathOf, type RowKeys } from './rows.js';

/** The text of every note of the form by key path; the same map as before when no text changed. */
export function notesOf(model: Model, rows: RowKeys, evaluation: Evaluation, before: ReadonlyMap<string, string> | null): ReadonlyMap<string, string> {
  const texts = new Map(model.notes.flatMap((node) => textsOf(node, evaluation)).map(([pointer, text]) => [keyPathOf(rows, pointer), text]));
  return before && before.size === texts.size && [...texts].every(([path, text]) => before.get(path) === text) ? before : texts;
}

function textsOf(node: Node, evaluation: Evaluation): readonly (readonly [string, string])[] {
  const { note, parent } = node;
  if (!note || !parent) return [];
  return evaluation.once(
    note,
    () => instances(parent, evaluation).map((ref) => [`${ref.path}/${escapeKey(node.key)}`, String(note.code(evaluation, [ref]) as Value & string)] as const),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
}
