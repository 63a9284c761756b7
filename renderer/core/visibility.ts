// When a person is told. In: findings and raised alerts. Out, by path, what is shown: early praise, late blame.
// Errors wait until a changed field is left or the person tries to go on; other alerts until all they read was reached.
import type { Raised } from './alerts.js';
import { allFindings, nodeAt, type Finding, type Findings } from './findings.js';
import type { Model } from './model.js';
import { isIrrelevant } from './relevance.js';
import { valueAt } from './rows.js';
import type { State } from './state.js';

/** What is shown at one path. An error alert stands in for the findings of its path. */
export interface Shown {
  readonly error: Finding | Raised | null;
  readonly alerts: readonly Raised[];
}

const NOTHING: Shown = { error: null, alerts: [] };

/** What is shown, by path; an entry that is equal keeps its identity. */
export function shownAt(model: Model, state: State, irrelevant: ReadonlySet<string>, findings: () => Findings, raised: readonly Raised[], before: ReadonlyMap<string, Shown> | null): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  const everywhere = model.steps.every(({ id }) => state.attempted.has(id));
  const at = (path: string): Shown => shown.get(path) ?? NOTHING;
  // Before anything was left or tried, no finding is due: then nobody has to judge.
  for (const finding of state.touched.size + state.attempted.size > 0 ? allFindings(findings()) : []) {
    if (finding.level === 'error' && !at(finding.path).error && errorIsDue(finding.path)) shown.set(finding.path, { error: finding, alerts: [] });
  }
  for (const alert of raised) {
    const { error, alerts } = at(alert.path);
    if (alert.level === 'error') {
      if (!isAlert(error) && alertErrorIsDue(alert)) shown.set(alert.path, { error: alert, alerts });
    } else if (!alert.dismissed && (everywhere || (hasBegun(alert) && alert.reads.every(isReached)))) {
      shown.set(alert.path, { error, alerts: [...alerts, alert] });
    }
  }
  for (const [path, entry] of shown) {
    const old = before?.get(path);
    if (old && same(old, entry)) shown.set(path, old);
  }
  return shown;

  function errorIsDue(path: string): boolean {
    return (state.touched.has(path) && state.changed.has(path)) || isAttempted(path);
  }

  /** A group is never left itself: its error is due once all it speaks of was reached, and something of it changed. */
  function alertErrorIsDue({ path, reads }: Raised): boolean {
    if (nodeAt(model, path)?.kind.shape !== 'group') return errorIsDue(path);
    return isAttempted(path) || reads.length === 0 || (reads.every((read) => state.touched.has(read) || isHidden(read)) && reads.some((read) => state.changed.has(read)));
  }

  function isAttempted(path: string): boolean {
    if (state.attempted.size === 0) return false;
    const step = stepOf(model, path);
    return step === undefined ? everywhere : state.attempted.has(model.steps[step]?.id ?? '');
  }

  /** On an empty form nothing is told before the first answer, unless it speaks of none; a field that was left empty is an answer of its kind. */
  function hasBegun({ reads }: Raised): boolean {
    return state.prefilled || reads.length === 0 || reads.some((path) => state.touched.has(path) || valueAt(state, path) !== undefined);
  }

  /** Answered, left, given by the host, or never asked. A text in hand counts once it was left for the first time. */
  function isReached(path: string): boolean {
    if (state.prefilled || state.touched.has(path) || isHidden(path)) return true;
    return state.editing !== path && valueAt(state, path) !== undefined;
  }

  function isHidden(path: string): boolean {
    return (nodeAt(model, path)?.hidden ?? true) || stepOf(model, path) === undefined || isIrrelevant(irrelevant, path);
  }
}

/** Position of the step that asks a path; undefined when no step does. */
export function stepOf(model: Model, path: string): number | undefined {
  const top = nodeAt(model, path.split('/', 2).join('/'));
  const step = top && model.steps.find(({ nodes }) => nodes.includes(top));
  return step?.index;
}

/** Steps by the set of paths they were found from: while a person types in one field the set stays the same. */
const STEPS_OF = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>();

/** The steps in which a person has been at work, or for which the host gave answers. */
export function begunSteps(model: Model, state: State): ReadonlySet<number> {
  let steps = STEPS_OF.get(state.touched);
  if (!steps) {
    steps = new Set([...state.touched].flatMap((path) => stepOf(model, path) ?? []));
    STEPS_OF.set(state.touched, steps);
  }
  const given = state.prefilled ? model.steps.filter(({ nodes }) => nodes.some(({ key }) => state.data[key] !== undefined)) : [];
  const inHand = state.editing === null ? undefined : stepOf(model, state.editing);
  return new Set([...steps, ...given.map(({ index }) => index), ...(inHand === undefined ? [] : [inHand])]);
}

/** Whether what is shown as an error is a rule's. */
export function isAlert(error: Finding | Raised | null): error is Raised {
  return error !== null && 'message' in error;
}

function same(a: Shown, b: Shown): boolean {
  return a.error === b.error && a.alerts.length === b.alerts.length && a.alerts.every((alert, i) => alert === b.alerts[i]);
}
