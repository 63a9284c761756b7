// Everything that follows from a state, kept beside it. In: a model, a state and the state before it. Out: results and
// view; whatever did not change is the very object from before.
import { raisedAlerts, type Raised } from './alerts.js';
import { diff } from './diff.js';
import { Evaluation, instances } from './evaluation.js';
import { allFindings, findingsOf, nodeAt, type Findings, type Validators } from './findings.js';
import type { Model, Node } from './model.js';
import { irrelevantPaths, isIrrelevant } from './relevance.js';
import { keyPathOf } from './rows.js';
import type { State } from './state.js';
import { asideOf, type AsideView } from './aside-view.js';
import { escapeKey } from './expression/value.js';
import { notesOf } from './notes.js';
import { prefillsOf, type Prefills } from './prefill.js';
import { rowChoicesOf, type RowChoices } from './row-choices.js';
import { piecesOf, type FieldView, type FormView, type Problem, type StepView } from './view.js';
import { begunSteps, shownAt, stepOf, type Shown } from './visibility.js';

/** What is known of one state. */
export interface Derived {
  readonly evaluation: Evaluation;
  readonly irrelevant: ReadonlySet<string>;
  /** What the schema says; judged when first asked for, which drawing a fresh form does not. */
  readonly findings: Findings;
  readonly judged: Judged;
  readonly raised: readonly Raised[];
  readonly notes: ReadonlyMap<string, string>;
  readonly shown: ReadonlyMap<string, Shown>;
  readonly view: FormView;
  /** What the form would fill in, by key path. */
  readonly prefills: Prefills;
  /** Beside the fields; computed when first asked for, and from then on kept up to date. */
  readonly meters: AsideView['meters'];
  readonly checklist: AsideView['checklist'];
  readonly start: AsideView['start'];
  readonly summary: AsideView['summary'];
  /** The part of it that is remembered. */
  readonly beside: Beside;
}

/** What stands beside the fields of a state, once somebody has asked. */
export interface Beside {
  known: AsideView | null;
}

/** The findings of a state once they are known. */
export interface Judged {
  findings: Findings | null;
}

/** A model with the validators of its sections: what a running form needs. */
export interface Engine {
  readonly model: Model;
  readonly validators: Validators;
  /** Results by state, for as long as the state lives. */
  readonly derived: WeakMap<State, Derived>;
}

/** Puts a compiled form and its validators together. */
export function createEngine(model: Model, validators: Validators): Engine {
  return { model, validators, derived: new WeakMap() };
}

/** Everything that follows from a state; computed once, and from the state before where it is the same. */
export function derive(engine: Engine, state: State, before: State | null = null): Derived {
  const known = engine.derived.get(state);
  if (known) return known;
  const { model, validators } = engine;
  const old = before ? (engine.derived.get(before) ?? null) : null;
  const changes = before && old ? diff(model.root, before.data, state.data) : null;
  const evaluation = new Evaluation(model, state, old?.evaluation ?? null, changes?.nodes ?? new Set());
  const irrelevant = irrelevantPaths(model, state.rows, evaluation, old?.irrelevant ?? null);
  const notes = notesOf(model, state.rows, evaluation, old?.notes ?? null);
  const raised = raisedAlerts(model, state, evaluation, irrelevant, old?.raised ?? null);
  const prefills = prefillsOf(model, state, evaluation);
  const choices = rowChoicesOf(model, state, old?.view.choices ?? null);
  // Who looked at it once looks again: then it is worth keeping while memory lasts.
  const seen = old?.beside.known ?? null;
  const beside: Beside = { known: seen && asideOf(model, state, evaluation, seen) };
  const aside = (): AsideView => (beside.known ??= asideOf(model, state, evaluation, null));
  evaluation.close();
  const earlier = old?.judged ?? null;
  const judged: Judged = { findings: null };
  const findings = (): Findings => (judged.findings ??= findingsOf(model, state, validators, irrelevant, evaluation, earlier?.findings ?? null));
  const shown = shownAt(model, state, irrelevant, findings, raised, old?.shown ?? null);
  // Where rows came, went or moved, places say nothing about keys: then every field is looked at.
  const dirty = before?.rows === state.rows && old && changes ? dirtyPaths(changes.paths, before, state, old, { irrelevant, shown, notes, choices }) : null;
  const sameStep = before?.step === state.step && old !== null;
  const pieces = piecesOf(model.steps[state.step]?.nodes ?? [], '', { lang: model.lang, state, irrelevant, shown, notes, choices, dirty: sameStep ? dirty : null }, sameStep ? old.view.pieces : null);
  const result: Derived = {
    evaluation, irrelevant, judged, get findings() { return findings(); }, raised, notes, shown, prefills, beside,
    get meters() { return aside().meters; }, get checklist() { return aside().checklist; }, get start() { return aside().start; }, get summary() { return aside().summary; },
    view: formView(model, state, irrelevant, pieces, findings, raised, shown, choices, old?.view ?? null),
  };
  engine.derived.set(state, result);
  return result;
}

/** The fields of any step as they are to be drawn; of the step in hand the view has them. */
export function stepPieces(engine: Engine, state: State, step: number): FieldView['pieces'] {
  const { irrelevant, shown, notes, view } = derive(engine, state);
  if (step === state.step) return view.pieces;
  return piecesOf(engine.model.steps[step]?.nodes ?? [], '', { lang: engine.model.lang, state, irrelevant, shown, notes, choices: view.choices, dirty: null }, null);
}

/** Fields whose view may differ, as names by path of their group. */
function dirtyPaths(data: ReadonlySet<string>, before: State, after: State, old: Derived, next: Pick<Derived, 'irrelevant' | 'shown' | 'notes'> & { readonly choices: RowChoices }): ReadonlyMap<string, ReadonlySet<string>> {
  const dirty = new Map<string, Set<string>>();
  for (const pointer of data) mark(keyPathOf(after.rows, pointer));
  if (before.raw !== after.raw) markDifferent(new Map(Object.entries(before.raw)), new Map(Object.entries(after.raw)));
  if (before.origins !== after.origins) markDifferent(new Map(Object.entries(before.origins)), new Map(Object.entries(after.origins)));
  markDifferent(old.shown, next.shown);
  markDifferent(old.notes, next.notes);
  for (const [node, options] of next.choices) if (old.view.choices.get(node) !== options) for (const ref of instances(node.parent as Node, old.evaluation)) mark(`${keyPathOf(after.rows, ref.path)}/${escapeKey(node.key)}`);
  if (old.irrelevant !== next.irrelevant) for (const path of [...old.irrelevant, ...next.irrelevant]) mark(path);
  return dirty;

  function markDifferent(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): void {
    for (const [path, value] of a) if (b.get(path) !== value) mark(path);
    for (const path of b.keys()) if (!a.has(path)) mark(path);
  }

  function mark(path: string): void {
    for (let here = path; here !== ''; ) {
      const cut = here.lastIndexOf('/');
      const parent = here.slice(0, cut);
      const names = dirty.get(parent) ?? new Set<string>();
      dirty.set(parent, names.add(here.slice(cut + 1).replaceAll('~1', '/').replaceAll('~0', '~')));
      here = parent;
    }
  }
}

function formView(model: Model, state: State, irrelevant: ReadonlySet<string>, pieces: readonly (readonly FieldView[])[], findings: () => Findings, raised: readonly Raised[], shown: ReadonlyMap<string, Shown>, choices: RowChoices, before: FormView | null): FormView {
  const problems = keepEqual(before?.problems, problemsOf(model, irrelevant, shown), (a, b) => a.path === b.path && a.error === b.error && a.step === b.step);
  const everywhere = model.steps.every(({ id }) => state.attempted.has(id));
  const here = state.attempted.has(model.steps[state.step]?.id ?? '');
  const summary = keepEqual(before?.summary, problems.filter(({ step }) => everywhere || (here && step === state.step)), (a, b) => a === b);
  const alerts = keepEqual(before?.alerts, raised.filter((alert) => alert.level !== 'error' && shown.get(alert.path)?.alerts.includes(alert)), (a, b) => a === b);
  const unacknowledged = keepEqual(before?.unacknowledged, raised.filter(({ level, acknowledged, path }) => level === 'warning' && !acknowledged && stepOf(model, path) !== undefined && !isIrrelevant(irrelevant, path)), (a, b) => a === b);
  const blockers = (): readonly { readonly path: string }[] => [...allFindings(findings()), ...raised].filter(({ level }) => level === 'error');
  const blocked = new Set(model.steps.length > 1 ? blockers().map(({ path }) => stepOf(model, path)) : []);
  const begun = begunSteps(model, state);
  const [wrong, told] = [perStep(model, problems), perStep(model, alerts)];
  const steps = model.steps.map(({ id, title, index }): StepView => {
    const counts = { problems: wrong.get(index) ?? 0, alerts: told.get(index) ?? 0 };
    const status = counts.problems > 0 ? 'errors' : !blocked.has(index) ? 'done' : begun.has(index) ? 'begun' : 'open';
    return { id, title, current: index === state.step, status, ...counts };
  });
  return {
    title: model.title, step: state.step, role: model.steps[state.step]?.role ?? null, pieces, problems, summary, alerts, unacknowledged, choices,
    get submittable() {
      return blockers().length === 0;
    },
    steps: keepEqual(before?.steps, steps, (a, b) => a.id === b.id && a.current === b.current && a.status === b.status && a.problems === b.problems && a.alerts === b.alerts),
  };
}

/** How many of these stand on each step. */
function perStep(model: Model, items: readonly { readonly path: string }[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { path } of items) {
    const step = stepOf(model, path);
    if (step !== undefined) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return counts;
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

function keepEqual<T>(before: readonly T[] | undefined, after: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  return before && before.length === after.length && after.every((item, i) => same(item, before[i] as T)) ? before : after;
}
