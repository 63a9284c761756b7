// Texts between fields, with computed values in them. In: an evaluation. Out: the texts by pointer, computed again only
// when something they speak of has changed.
import type { Evaluation } from './evaluation.js';
import { instances, outermostList } from './instances.js';
import { escapeKey, type Ref } from './expression/value.js';
import type { Model, Node } from './model.js';
import { keyPathOf, type RowKeys } from './rows.js';

/** The text of every note of the form by key path; the same map as before when no text changed. */
export function notesOf(model: Model, rows: RowKeys, evaluation: Evaluation, before: ReadonlyMap<string, string> | null): ReadonlyMap<string, string> {
  const texts = new Map(model.notes.flatMap((node) => textsOf(node, rows, evaluation)));
  return before && before.size === texts.size && [...texts].every(([path, text]) => before.get(path) === text) ? before : texts;
}

type Text = readonly [path: string, text: string];

function textsOf(node: Node, rows: RowKeys, evaluation: Evaluation): readonly Text[] {
  const { note, parent } = node;
  if (!note || !parent) return [];
  const write = (ref: Ref): Text => [keyPathOf(rows, `${ref.path}/${escapeKey(node.key)}`), note.code(evaluation, [ref]) as string];
  const list = outermostList(parent);
  if (list) return evaluation.byRow(note, list, (row) => instances(parent, evaluation, row).map(write), isSame);
  return evaluation.once(note, () => instances(parent, evaluation).map(write), (a, b) => a.length === b.length && a.every((text, i) => isSame(text, b[i] as Text)));
}

function isSame([path, text]: Text, [otherPath, otherText]: Text): boolean {
  return path === otherPath && text === otherText;
}
