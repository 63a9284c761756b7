// What stands between the answers and sending, shown or not: what the schema and the rules forbid, and warnings that nobody
// has said to have read. In: a session. Out: one entry a place, in the order of the steps.
import type { Raised } from '../../../core/alerts.js';
import type { Derived } from '../../../core/derive.js';
import { nodeAt, type Finding } from '../../../core/findings.js';
import type { Model, Node } from '../../../core/model.js';
import { isIrrelevant } from '../../../core/relevance.js';
import { stepOf } from '../../../core/visibility.js';
import type { Session } from '../../session.js';

/** One thing to do before sending. */
export interface Lack {
  readonly path: string;
  readonly node: Node;
  /** Position of the step that asks it; null when none does. */
  readonly step: number | null;
  readonly why: Finding | Raised;
  /** `read`: a warning to be confirmed. */
  readonly kind: 'complete' | 'read';
}

const known = new WeakMap<Derived, readonly Lack[]>();

/** Everything that is missing; of one state it is gathered once. */
export function missingOf({ engine, derived }: Session): readonly Lack[] {
  const found = known.get(derived) ?? gather(engine.model, derived);
  known.set(derived, found);
  return found;
}

function gather(model: Model, { findings, raised, view, irrelevant }: Derived): readonly Lack[] {
  const places = new Map<string, Lack>();
  const add = (path: string, why: Lack['why'], kind: Lack['kind']): void => {
    const node = nodeAt(model, path);
    const step = isIrrelevant(irrelevant, path) ? null : (stepOf(model, path) ?? null);
    const key = kind === 'read' && 'key' in why ? why.key : path;
    if (node && !places.has(key)) places.set(key, { path, node, step, why, kind });
  };
  for (const alert of raised) if (alert.level === 'error') add(alert.path, alert, 'complete');
  for (const finding of findings.all) if (finding.level === 'error') add(finding.path, finding, 'complete');
  for (const warning of view.unacknowledged) add(warning.path, warning, 'read');
  const last = model.steps.length;
  return [...places.values()].sort((a, b) => (a.step ?? last) - (b.step ?? last) || a.node.index - b.node.index);
}
