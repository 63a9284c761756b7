// When a person is told. In: findings and raised alerts. Out, by path, what is shown: early praise, late blame.
// Errors wait until a changed field is left or the person tries to go on; other alerts until all they read was reached.
import type { Raised } from './alerts.js';
import { nodeAt, type Finding, type Findings } from './findings.js';
import type { Model } from './model.js';
import type { Reach } from './reach.js';
import { isIrrelevant } from './relevance.js';
import type { State } from './state.js';

/** What is shown at one path. An error alert stands in for the findings of its path. */
export interface Shown {
  readonly error: Finding | Raised | null;
  readonly alerts: readonly Raised[];
}

const NOTHING: Shown = { error: null, alerts: [] };

/** What is shown, by path; an entry, or a map, that is equal keeps its identity. */
export function shownAt(model: Model, state: State, irrelevant: ReadonlySet<string>, findings: () => Findings, raised: readonly Raised[], reach: Reach, before: ReadonlyMap<string, Shown> | null): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  const everywhere = model.steps.every(({ id }) => state.attempted.has(id));
  // Before anything was left or tried, no finding is due: then nobody has to judge.
  for (const finding of state.touched.size + state.attempted.size > 0 ? findings().all : []) {
    if (finding.level === 'error' && !shown.has(finding.path) && errorIsDue(finding.path)) show(finding.path, finding, NOTHING.alerts);
  }
  for (const alert of raised) {
    const { error, alerts } = shown.get(alert.path) ?? NOTHING;
    if (alert.level === 'error') {
      if (!isAlert(error) && alertErrorIsDue(alert)) show(alert.path, alert, alerts);
    } else if (!alert.dismissed && (everywhere || ((alert.looked.isEmpty || reach.begun(alert.looked)) && reach.reached(alert.looked)))) {
      show(alert.path, error, [...alerts, alert]);
    }
  }
  for (const [path, error] of Object.entries(state.told)) {
    const { error: own, alerts } = shown.get(path) ?? NOTHING;
    if (!own) show(path, error, alerts);
  }
  return before && sameItems([...before.values()], [...shown.values()]) && sameItems([...before.keys()], [...shown.keys()]) ? before : shown;

  function show(path: string, error: Shown['error'], alerts: readonly Raised[]): void {
    const old = before?.get(path);
    shown.set(path, old?.error === error && sameItems(old.alerts, alerts) ? old : { error, alerts });
  }

  function errorIsDue(path: string): boolean {
    return (state.touched.has(path) && state.changed.has(path)) || isAttempted(path);
  }

  /** A group is never left itself: its error is due once all it speaks of was reached, and something of it changed. */
  function alertErrorIsDue(alert: Raised): boolean {
    const { path } = alert;
    if (!isOnGroup(model, alert)) return errorIsDue(path);
    const { reads } = alert;
    // A rule that reads no field speaks of what the host knows, unless it asks for the group as a whole.
    if (reads.length === 0) return path === '' || isAttempted(path) || [...state.changed].some((changed) => changed.startsWith(`${path}/`));
    return isAttempted(path) || (reads.every((read) => state.touched.has(read) || isHidden(model, irrelevant, read)) && reads.some((read) => state.changed.has(read)));
  }

  function isAttempted(path: string): boolean {
    if (state.attempted.size === 0) return false;
    const step = stepOf(model, path);
    return step === undefined ? everywhere : state.attempted.has(model.steps[step]?.id ?? '');
  }
}

/** Whether a place is never asked, or not at present. */
export function isHidden(model: Model, irrelevant: ReadonlySet<string>, path: string): boolean {
  return (nodeAt(model, path)?.hidden ?? true) || stepOf(model, path) === undefined || isIrrelevant(irrelevant, path);
}

const onGroup = new WeakMap<Raised, boolean>();

function isOnGroup(model: Model, alert: Raised): boolean {
  let known = onGroup.get(alert);
  if (known === undefined) onGroup.set(alert, (known = nodeAt(model, alert.path)?.kind.shape === 'group'));
  return known;
}

/** Position of the step that asks a path; undefined when no step does. */
export function stepOf(model: Model, path: string): number | undefined {
  let steps = stepsByTop.get(model);
  if (!steps) {
    // The first step that asks a field is the one.
    steps = new Map(model.steps.toReversed().flatMap(({ index, nodes }) => nodes.map((node) => [node.path, index] as const)));
    stepsByTop.set(model, steps);
  }
  const end = path.indexOf('/', 1);
  return steps.get(end === -1 ? path : path.slice(0, end));
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
const stepsByTop = new WeakMap<Model, ReadonlyMap<string, number>>();

/** Whether what is shown as an error is a rule's. */
export function isAlert(error: Finding | Raised | null): error is Raised {
  return error !== null && 'message' in error;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
