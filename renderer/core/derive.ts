// Everything that follows from a state, kept beside it. In: a model, a state and the state before it. Out: results and
// view; whatever did not change is the very object from before.
import { raisedAlerts, type Alerts, type Raised } from './alerts.js';
import { diff } from './diff.js';
import { Evaluation } from './evaluation.js';
import { findingsOf, type Findings, type Validators } from './findings.js';
import { formView } from './form-view.js';
import { asideOf, type AsideView } from './aside-view.js';
import { escapeKey } from './expression/value.js';
import { instances } from './instances.js';
import type { Model, Node } from './model.js';
import { notesOf } from './notes.js';
import { prefillsOf, type Prefills } from './prefill.js';
import { rowChoicesOf, type RowChoices } from './row-choices.js';
import { keyPathOf } from './rows.js';
import { Reach, reachChange } from './reach.js';
import { relevanceOf, type Relevance } from './relevance.js';
import type { State } from './state.js';
import { piecesOf, type FieldView, type FormView } from './view.js';
import { shownAt, type Shown } from './visibility.js';

/** What is known of one state. */
export interface Derived {
  readonly evaluation: Evaluation;
  readonly relevance: Relevance;
  readonly irrelevant: ReadonlySet<string>;
  /** What the schema says; judged when first asked for, which drawing a fresh form does not. */
  readonly findings: Findings;
  readonly judged: Judged;
  readonly alerts: Alerts;
  readonly raised: readonly Raised[];
  readonly reach: Reach;
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
  /** False while rules and validators are still to come: until then nothing may be sent and no step is done. */
  readonly isWhole: boolean;
  /** Results by state, for as long as the state lives. */
  readonly derived: WeakMap<State, Derived>;
}

/** Puts a compiled form and its validators together. */
export function createEngine(model: Model, validators: Validators, isWhole = true): Engine {
  return { model, validators, isWhole, derived: new WeakMap() };
}

/** Everything that follows from a state; computed once, and from the state before where it is the same. */
export function derive(engine: Engine, state: State, before: State | null = null): Derived {
  const known = engine.derived.get(state);
  if (known) return known;
  const { model, validators, isWhole } = engine;
  const old = before ? (engine.derived.get(before) ?? null) : null;
  const changes = before && old ? diff(model.root, before.data, state.data, before.rows, state.rows) : null;
  const evaluation = new Evaluation(model, state, old?.evaluation ?? null, changes?.nodes ?? new Set());
  const relevance = relevanceOf(model, state.rows, evaluation, old?.relevance ?? null);
  const { irrelevant } = relevance;
  const notes = notesOf(model, state.rows, evaluation, old?.notes ?? null);
  const alerts = raisedAlerts(model, state, evaluation, irrelevant, before && old && { alerts: old.alerts, state: before, irrelevant: old.irrelevant });
  const prefills = prefillsOf(model, state, evaluation);
  const choices = rowChoicesOf(model, state, old?.view.choices ?? null);
  // Who looked at it once looks again: then it is worth keeping while memory lasts.
  const seen = old?.beside.known ?? null;
  const beside: Beside = { known: seen && asideOf(model, state, evaluation, seen) };
  const aside = (): AsideView => (beside.known ??= asideOf(model, state, evaluation, null));
  evaluation.close();
  const earlier = old?.judged ?? null;
  const judged: Judged = { findings: null };
  const findings = (): Findings => (judged.findings ??= findingsOf({ model, validators, state, relevance, evaluation }, earlier?.findings ?? null));
  const reach = new Reach(model, state, irrelevant, old?.reach ?? null, before && changes && irrelevant === old?.irrelevant ? reachChange(before, state, changes.paths) : null);
  const shown = shownAt(model, state, irrelevant, findings, alerts.raised, reach, old?.shown ?? null);
  reach.close();
  const drawn = model.steps[state.step]?.nodes ?? [];
  const sameStep = before?.step === state.step && old !== null;
  const dirty = sameStep && changes ? dirtyPaths(drawn, changes.paths, before, state, old, { evaluation, irrelevant, shown, notes, choices }) : null;
  const pieces = piecesOf(drawn, '', { lang: model.lang, state, irrelevant, shown, notes, choices, dirty, rowsBefore: before?.rows ?? null }, sameStep ? old.view.pieces : null);
  const view = formView({ model, isWhole, state, irrelevant, pieces, findings, raised: alerts.raised, shown, choices }, old);
  const result: Derived = {
    evaluation, relevance, irrelevant, judged, get findings() { return findings(); }, alerts, raised: alerts.raised, reach, notes, shown, prefills, beside, view,
    get meters() { return aside().meters; }, get checklist() { return aside().checklist; }, get start() { return aside().start; }, get summary() { return aside().summary; },
  };
  engine.derived.set(state, result);
  return result;
}

/** The fields of any step as they are to be drawn; of the step in hand the view has them. */
export function stepPieces(engine: Engine, state: State, step: number): FieldView['pieces'] {
  const { irrelevant, shown, notes, view } = derive(engine, state);
  if (step === state.step) return view.pieces;
  return piecesOf(engine.model.steps[step]?.nodes ?? [], '', { lang: engine.model.lang, state, irrelevant, shown, notes, choices: view.choices, dirty: null, rowsBefore: null }, null);
}

/** Fields of a step whose view may differ, as names by path of their group. */
function dirtyPaths(nodes: readonly Node[], data: ReadonlySet<string>, before: State, after: State, old: Derived, next: Pick<Derived, 'evaluation' | 'irrelevant' | 'shown' | 'notes'> & { readonly choices: RowChoices }): ReadonlyMap<string, ReadonlySet<string>> {
  const dirty = new Map<string, Set<string>>();
  const drawn = new Set(nodes.map(({ path }) => path));
  for (const path of data) mark(path);
  markDifferentEntries(before.raw, after.raw);
  markDifferentEntries(before.origins, after.origins);
  markDifferent(old.shown, next.shown);
  markDifferent(old.notes, next.notes);
  for (const [node, options] of next.choices) if (old.view.choices.get(node) !== options) for (const ref of instances(node.parent as Node, next.evaluation)) mark(`${keyPathOf(after.rows, ref.path)}/${escapeKey(node.key)}`);
  if (old.irrelevant !== next.irrelevant) {
    for (const path of old.irrelevant) if (!next.irrelevant.has(path)) mark(path);
    for (const path of next.irrelevant) if (!old.irrelevant.has(path)) mark(path);
  }
  // A row that moved is the same, but what is around it is not.
  if (before.rows !== after.rows) for (const list of Object.keys({ ...before.rows, ...after.rows })) if (before.rows[list] !== after.rows[list]) mark(list);
  return dirty;

  function markDifferent(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): void {
    if (a === b) return;
    for (const [path, value] of a) if (b.get(path) !== value) mark(path);
    for (const path of b.keys()) if (!a.has(path)) mark(path);
  }

  function markDifferentEntries(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): void {
    if (a === b) return;
    for (const path of Object.keys(a)) if (a[path] !== b[path]) mark(path);
    for (const path of Object.keys(b)) if (!Object.hasOwn(a, path)) mark(path);
  }

  function mark(path: string): void {
    const end = path.indexOf('/', 1);
    if (!drawn.has(end === -1 ? path : path.slice(0, end))) return;
    for (let here = path; here !== ''; ) {
      const cut = here.lastIndexOf('/');
      const parent = here.slice(0, cut);
      const names = dirty.get(parent) ?? new Set<string>();
      dirty.set(parent, names.add(here.slice(cut + 1).replaceAll('~1', '/').replaceAll('~0', '~')));
      here = parent;
    }
  }
}
