// Words for the constants that a named value gives, so that people never read a constant. In: the value as its author
// wrote it. Out: options, as a choice has them; none without labels.
import type { ValueSpec } from './form.js';
import type { Node, Option } from './model.js';

/** The constants of a value with their words. */
export function labelOptions(spec: ValueSpec, root: Node): readonly Option[] {
  const labels = typeof spec === 'object' && 'labels' in spec ? spec.labels : undefined;
  if (labels === undefined) return [];
  if (typeof labels === 'string') return choiceAt(root, labels)?.options ?? [];
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** The field that a place names the way types do, rows left out: `papers.type`. */
export function choiceAt(root: Node, place: string): Node | undefined {
  return place.split('.').reduce<Node | undefined>((node, key) => (node?.item ?? node)?.byKey.get(key), root);
}
