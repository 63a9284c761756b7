// What is around the fields: steps with their status, problems, alerts of the whole form. In: what is known of a state, and
// of the one before. Out: a view, of which every part that is equal is the one from before.
import type { Raised } from './alerts.js';
import { nodeAt, type Finding, type Findings } from './findings.js';
import type { Model } from './model.js';
import { isIrrelevant } from './relevance.js';
import type { RowChoices } from './row-choices.js';
import type { State } from './state.js';
import type { FormView, Problem, StepView } from './view.js';
import { begunSteps, stepOf, type Shown } from './visibility.js';

/** What the view of a form depends on. */
export interface Seen {
  readonly model: Model;
  /** Whether rules and validators are there: while they are not, no step is known to be done. */
  readonly isWhole: boolean;
  readonly state: State;
  readonly irrelevant: ReadonlySet<string>;
  readonly pieces: FormView['pieces'];
  readonly findings: () => Findings;
  readonly raised: readonly Raised[];
  readonly shown: ReadonlyMap<string, Shown>;
  readonly choices: RowChoices;
}

/** The same of the state before, as far as it is compared. */
export interface SeenBefore {
  readonly irrelevant: ReadonlySet<string>;
  readonly raised: readonly Raised[];
  readonly shown: ReadonlyMap<string, Shown>;
  readonly view: FormView;
}

/** Puts the view of a form together. */
export function formView(seen: Seen, before: SeenBefore | null): FormView {
  const { model, isWhole, state, irrelevant, pieces, findings, raised, shown, choices } = seen;
  const old = before?.view;
  const sameShown = before?.shown === shown && before.irrelevant === irrelevant;
  const problems = sameShown ? before.view.problems : keepEqual(old?.problems, problemsOf(model, irrelevant, shown), (a, b) => a.path === b.path && a.error === b.error && a.step === b.step);
  const everywhere = model.steps.every(({ id }) => state.attempted.has(id));
  const here = state.attempted.has(model.steps[state.step]?.id ?? '');
  const summary = everywhere || here ? keepEqual(old?.summary, everywhere ? problems : problems.filter(({ step }) => step === state.step), isSame) : keepEqual(old?.summary, [], isSame);
  const sameAlerts = sameShown && before.raised === raised;
  const alerts = sameAlerts ? before.view.alerts : keepEqual(old?.alerts, raised.filter((alert) => alert.level !== 'error' && shown.get(alert.path)?.alerts.includes(alert)), isSame);
  const unacknowledged = sameAlerts ? before.view.unacknowledged : keepEqual(old?.unacknowledged, raised.filter(({ level, acknowledged, path }) => level === 'warning' && !acknowledged && stepOf(model, path) !== undefined && !isIrrelevant(irrelevant, path)), isSame);
  const open = isWhole && model.steps.length > 1 ? openPlaces(model, findings(), raised) : null;
  const begun = begunSteps(model, state);
  const [wrong, told] = [perStep(model, problems), perStep(model, alerts)];
  const steps = model.steps.map(({ id, title, index }): StepView => {
    const counts = { problems: wrong.get(index) ?? 0, missing: open?.get(index) ?? 0, alerts: told.get(index) ?? 0 };
    const status = counts.problems > 0 ? 'errors' : isWhole && counts.missing === 0 ? 'done' : begun.has(index) ? 'begun' : 'open';
    return { id, title, current: index === state.step, status, ...counts };
  });
  return {
    title: model.title, step: state.step, role: model.steps[state.step]?.role ?? null, pieces, problems, summary, alerts, unacknowledged, choices,
    get submittable() {
      return isWhole && isSubmittable(raised, findings());
    },
    steps: keepEqual(old?.steps, steps, (a, b) => a.id === b.id && a.current === b.current && a.status === b.status && a.problems === b.problems && a.missing === b.missing && a.alerts === b.alerts),
  };
}

/** Whether answers may be sent: no finding and no error alert, shown or not. */
export function isSubmittable(raised: readonly Raised[], { all }: Findings): boolean {
  return !raised.some(isError) && !all.some(isError);
}

/** How many of these stand on each step. */
function perStep(model: Model, items: readonly { readonly path: string }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { path } of items) add(counts, stepOf(model, path), 1);
  return counts;
}

function add(counts: Map<number, number>, step: number | undefined, count: number): void {
  if (step !== undefined) counts.set(step, (counts.get(step) ?? 0) + count);
}

/** In how many places of each step something is missing or wrong, shown or not. What one section lacks is counted once, while it lacks the same. */
function openPlaces(model: Model, { sections, unreadable }: Findings, raised: readonly Raised[]): ReadonlyMap<number, number> {
  const lacking = sections.map(({ list }) => errorPaths(list));
  const more = new Set([...unreadable, ...raised.filter(isError)].map(({ path }) => path).filter((path) => !lacking.some((paths) => paths.has(path))));
  const counts = perStep(model, [...more].map((path) => ({ path })));
  lacking.forEach((paths, i) => {
    const section = model.sections[i]?.path ?? '';
    // What a section lacks lies in one step, but for the fields of the root.
    if (section !== '') add(counts, stepOf(model, section), paths.size);
    else for (const path of paths) add(counts, stepOf(model, path), 1);
  });
  return counts;
}

const ERROR_PATHS = new WeakMap<readonly Finding[], ReadonlySet<string>>();

function errorPaths(list: readonly Finding[]): ReadonlySet<string> {
  const paths = ERROR_PATHS.get(list) ?? new Set(list.filter(isError).map(({ path }) => path));
  ERROR_PATHS.set(list, paths);
  return paths;
}

function problemsOf(model: Model, irrelevant: ReadonlySet<string>, shown: ReadonlyMap<string, Shown>): Problem[] {
  const problems: Problem[] = [];
  for (const [path, { error }] of shown) {
    const node = error ? nodeAt(model, path) : undefined;
    if (error && node) problems.push({ path, node, error, step: isIrrelevant(irrelevant, path) ? null : (stepOf(model, path) ?? null) });
  }
  const last = model.steps.length;
  return problems.sort((a, b) => (a.step ?? last) - (b.step ?? last) || a.node.index - b.node.index);
}

function isError({ level }: { readonly level: string }): boolean {
  return level === 'error';
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b;
}

function keepEqual<T>(before: readonly T[] | undefined, after: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  return before && before.length === after.length && after.every((item, i) => same(item, before[i] as T)) ? before : after;
}
