// What a condition is judged for. In: a rule and an evaluation. Out: for each object of the data, or element of the
// rule's list, the frame to judge it with and the paths that the alert would point at.
import type { Computed } from './computed.js';
import { escapeKey, Gap, Ref, type Value } from './expression/value.js';
import { instances } from './instances.js';
import type { Alert } from './model.js';

/** One judgement of a condition. */
export interface Target {
  readonly self: Ref;
  /** `this`, then `each` for a rule that goes through a list. */
  readonly frame: readonly Value[];
  readonly paths: readonly string[];
  /** The answers that are awaited before the list is known; the condition then is not judged yet. */
  readonly awaits: Gap | null;
}

/** Everything a condition is judged for; nothing when there is no row or element. */
export function targetsOf(alert: Alert, evaluation: Computed): readonly Target[] {
  const selves = instances(alert.node.parent ?? alert.node, evaluation);
  return selves.flatMap((self): Target[] => {
    const here = { self, frame: [self], paths: pathsFrom(self, alert), awaits: null };
    if (!alert.each) return [here];
    const elements = alert.each(evaluation, [self]);
    if (elements instanceof Gap) return [{ ...here, awaits: elements }];
    if (!Array.isArray(elements)) return [];
    return elements.map((element: Value) => ({
      ...here,
      frame: [self, element],
      paths: pathsFrom(element instanceof Ref ? element : self, alert),
    }));
  });
}

function pathsFrom(from: Ref, { targets }: Alert): readonly string[] {
  return targets.map((target) => [from.path, ...target.map(escapeKey)].join('/'));
}
