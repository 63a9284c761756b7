// The one mutable thing of a form on a page: which state is current, and which were before. In: actions. Out: a new
// state, told to whoever listens. Everything else is computed from it.
import { derive, type Derived, type Engine } from '../core/derive.js';
import { refreshed, update } from '../core/update.js';
import type { Action, State } from '../core/state.js';

/** So many steps back are kept. */
const KEPT = 100;
/** Typing in one field within so many milliseconds is one step of undo. */
const TYPING = 1000;

interface Past {
  readonly state: State;
  /** Where and when the change that followed was made, so that typing can be joined. */
  readonly path: string | null;
  readonly at: number;
}

/** Actions of the page rather than of the person. */
const BY_PAGE: ReadonlySet<Action['type']> = new Set(['load', 'setToday', 'setContext']);

/** What a listener is told. */
export interface Change {
  readonly before: State;
  readonly after: State;
  /** Path of the field a person changed; null for undo, redo and everything that is not about one field. */
  readonly path: string | null;
  /** False when the page gave other data, another day or context. */
  readonly byPerson: boolean;
}

/** Holds the current state of one form. */
export class Session {
  #engine: Engine;
  #state: State;
  #past: Past[] = [];
  #future: State[] = [];
  readonly #tell: (change: Change) => void;

  constructor(engine: Engine, state: State, tell: (change: Change) => void) {
    this.#engine = engine;
    this.#state = state;
    this.#tell = tell;
    derive(engine, state);
  }

  get engine(): Engine {
    return this.#engine;
  }

  /** Goes on with the same form in other words, or with the rules that came. What was answered, parked, left and undone stays. */
  goOn(engine: Engine): void {
    if (engine === this.#engine) return;
    // What is being typed was typed in the notation of the language before.
    const { editing } = this.#state;
    if (editing !== null && engine.model.lang !== this.#engine.model.lang) this.#state = update(this.#engine, this.#state, { type: 'leave', path: editing });
    this.#engine = engine;
    derive(engine, this.#state);
  }

  get state(): State {
    return this.#state;
  }

  get derived(): Derived {
    return derive(this.engine, this.#state);
  }

  /** Id of the step in hand. */
  get stepId(): string {
    return this.engine.model.steps[this.#state.step]?.id ?? '';
  }

  /** Shows the step that the page asks for; an id that is none changes nothing. */
  follow(id: string | null): void {
    const step = this.engine.model.steps.find((known) => known.id === id);
    if (step) this.dispatch({ type: 'goTo', step: step.index });
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Does what a person or the host asks for. */
  dispatch(action: Action): void {
    const before = this.#state;
    const after = update(this.engine, before, action);
    if (after === before) return;
    const path = this.#pathOf(action);
    if (action.type === 'load') [this.#past, this.#future] = [[], []];
    else if (isAnswer(action, before, after)) this.#remember(before, action);
    this.#move(after, path, !BY_PAGE.has(action.type));
  }

  /** Tries to go on everywhere: whatever is wrong is shown from now on. */
  attemptAll(): void {
    this.dispatch({ type: 'attempt', steps: this.engine.model.steps.map(({ index }) => index) });
  }

  /** Goes on from another state, such as that of a draft; what was before it cannot be undone. */
  resume(state: State): void {
    [this.#past, this.#future] = [[], []];
    this.#move(state, null, false);
  }

  /** Goes on from a state that actions have made of the one in hand: one change, to be undone as one. */
  take(state: State): void {
    if (state === this.#state) return;
    this.#past = [...this.#past.slice(1 - KEPT), { state: this.#state, path: null, at: performance.now() }];
    this.#future = [];
    this.#move(state, null);
  }

  /** Goes back by one change of the answers; the step in hand stays. */
  undo(): void {
    const last = this.#past.pop();
    if (!last) return;
    this.#future.push(this.#state);
    this.#move(this.#answersOf(last.state), null);
  }

  /** Takes back an undo. */
  redo(): void {
    const next = this.#future.pop();
    if (!next) return;
    this.#past.push({ state: this.#state, path: null, at: 0 });
    this.#move(this.#answersOf(next), null);
  }

  /** Typing that goes on, and leaving the field afterwards, belong to the step that typing began. */
  #remember(before: State, action: Action): void {
    const path = action.type === 'edit' || action.type === 'leave' ? action.path : null;
    const now = performance.now();
    const last = this.#past.at(-1);
    const joined = path !== null && last?.path === path && (action.type === 'leave' || now - last.at < TYPING);
    if (joined) this.#past[this.#past.length - 1] = { ...last, at: now };
    else this.#past = [...this.#past.slice(1 - KEPT), { state: before, path, at: now }];
    this.#future = [];
  }

  /** The field that an action changes; taking an offer changes the field it is for. */
  #pathOf(action: Action): string | null {
    if (action.type === 'accept') return this.derived.raised.find(({ key }) => key === action.alert)?.offer?.path ?? null;
    return 'path' in action ? action.path : null;
  }

  /** The answers of an earlier state, seen from today's step, day and context. */
  #answersOf(earlier: State): State {
    const { step, today, context, attempted } = this.#state;
    const restored = { ...earlier, step, today, context, attempted };
    // Nobody is in the field any more: what was typed there so far is read as it stands.
    return earlier.editing === null ? refreshed(this.engine, this.#state, restored) : update(this.engine, restored, { type: 'leave', path: earlier.editing });
  }

  #move(after: State, path: string | null, byPerson = true): void {
    const before = this.#state;
    derive(this.engine, after, before);
    this.#state = after;
    this.#tell({ before, after, path, byPerson });
  }
}

/** Whether an action changed what a person answered, or the text of it. */
function isAnswer(action: Action, before: State, after: State): boolean {
  if (before.acknowledged !== after.acknowledged || before.dismissed !== after.dismissed) return true;
  return before.data !== after.data || before.parked !== after.parked || (action.type === 'edit' && before.raw !== after.raw);
}
