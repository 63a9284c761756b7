// Which fields are not asked at present. In: an evaluation. Out: the paths whose `relevant` is not true; what lies
// below such a path is not asked either.
import { instances, type Evaluation } from './evaluation.js';
import { escapeKey } from './expression/value.js';
import type { Model, Node } from './model.js';
import { keyPathOf, type RowKeys } from './rows.js';

/** Paths of fields that are not asked, in the order of the form; the same set as before when nothing changed. */
export function irrelevantPaths(model: Model, rows: RowKeys, evaluation: Evaluation, before: ReadonlySet<string> | null): ReadonlySet<string> {
  const paths = model.guarded.flatMap((node) => notAsked(node, evaluation)).map((pointer) => keyPathOf(rows, pointer));
  const known = [...(before ?? [])];
  return before && known.length === paths.length && paths.every((path, i) => path === known[i]) ? before : new Set(paths);
}

function notAsked(node: Node, evaluation: Evaluation): readonly string[] {
  const { relevant, parent } = node;
  if (!relevant || !parent) return [];
  return evaluation.once(
    relevant,
    () =>
      instances(parent, evaluation)
        .filter((ref) => relevant.code(evaluation, [ref]) !== true)
        .map((ref) => `${ref.path}/${escapeKey(node.key)}`),
    (a, b) => a.length === b.length && a.every((path, i) => path === b[i]),
  );
}

/** Whether a path lies at or below one that is not asked. */
export function isIrrelevant(irrelevant: ReadonlySet<string>, path: string): boolean {
  if (irrelevant.size === 0) return false;
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (irrelevant.has(path.slice(0, end))) return true;
  }
  return false;
}
