// Undo is exact: whatever a person did on whatever form, going back gives the very answers and the very sight from before,
// and going forward again what there was; what was never an answer (the step in hand, what one tried to leave) stays.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sightOf, TODAY, validatorsOf } from '../core/bench.harness.js';
import { compile } from '../core/compile.js';
import { emit } from '../core/data.js';
import { createEngine, derive, type Engine } from '../core/derive.js';
import { restore, snapshot } from '../core/draft.js';
import type { JsonObject } from '../core/json.js';
import { language } from '../core/expression/language.js';
import { originsOf } from '../core/origins.js';
import { randomAction, randomData } from '../core/random-action.harness.js';
import type { Choose } from '../core/random-expression.harness.js';
import { randomForm } from '../core/random-form.harness.js';
import type { State } from '../core/state.js';
import { initialState } from '../core/update.js';
import { Session } from './session.js';

const TURNS = 16;
/** Milliseconds. Hundreds of forms take minutes on a busy machine, and that is no failure. */
const LIMIT = 600_000;

interface Played {
  readonly session: Session;
  /** The last state from which nothing could be undone. */
  readonly start: State;
  readonly choose: Choose;
}

/** Plays random things that a person may do; what a host does (other data, another day) is another beginning. */
function play(numRuns: number, look: (played: Played) => void): void {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const choose: Choose = (things) => things[g(fc.nat, { max: things.length - 1 })] as (typeof things)[number];
      const model = compile(randomForm(choose), language);
      const engine = createEngine(model, validatorsOf(model));
      const session = new Session(engine, initialState(engine, { today: TODAY, data: choose([undefined, randomData(choose, model)]) }), () => undefined);
      let start = session.state;
      for (let turn = 0; turn < TURNS; turn++) {
        const before = session.state;
        const isFirst = !canUndo(session);
        const action = randomAction(choose, model, before, session.derived);
        if (!['load', 'setToday', 'setContext'].includes(action.type)) session.dispatch(action);
        if (isFirst) start = canUndo(session) ? before : session.state;
      }
      const { editing } = session.state;
      if (editing !== null) session.dispatch({ type: 'leave', path: editing });
      look({ session, start: session.canUndo ? start : session.state, choose });
    }),
    { numRuns, endOnFailure: true },
  );
}

function canUndo(session: Session): boolean {
  return session.canUndo;
}

/** What is exported of a state, byte for byte, and all that can be seen of it. */
function told({ model, validators }: Engine, state: State): string {
  const fresh = createEngine(model, validators);
  const { parked, raw, acknowledged, dismissed, files, touched, changed } = state;
  const kept = { parked, raw, acknowledged, dismissed, files, touched: [...touched].sort(), changed: [...changed].sort() };
  return `${JSON.stringify(emit(model.root, state.data))}\n${JSON.stringify(originsOf(model.root, state))}\n${JSON.stringify(kept, null, 1)}\n${sightOf(model, derive(fresh, state))}`;
}

/** An earlier state as it is to be seen now: from the step in hand, and with what one tried to leave. */
function from(earlier: State, { step, attempted }: State): State {
  return { ...earlier, step, attempted };
}

function all(session: Session, way: 'undo' | 'redo'): void {
  const can = way === 'undo' ? 'canUndo' : 'canRedo';
  while (session[can]) session[way]();
}

function expectSame(session: Session, wanted: State): void {
  const { engine, state } = session;
  const [seen, due] = [told(engine, state), told(engine, wanted)];
  if (seen !== due) expect([JSON.stringify(engine.model.form), ...seen.split('\n')]).toEqual(['(the form)', ...due.split('\n')]);
  // What is derived step by step is what is derived from nothing.
  expect(sightOf(engine.model, session.derived)).toBe(sightOf(engine.model, derive(createEngine(engine.model, engine.validators), state)));
}

test('undone to the start, answers and sight are those of the start; redone, those of the end', { timeout: LIMIT }, () => {
  play(250, ({ session, start }) => {
    const end = session.state;
    all(session, 'undo');
    expectSame(session, from(start, end));
    all(session, 'redo');
    expectSame(session, end);
    expect(session.canRedo).toBe(false);
  });
});

test('on the way, each undo is what its redo takes back', { timeout: LIMIT }, () => {
  play(100, ({ session, choose }) => {
    while (session.canUndo) {
      const here = session.state;
      session.undo();
      if (choose([true, false])) {
        session.redo();
        expectSame(session, here);
        session.undo();
      }
    }
  });
});

test('undone answers are kept and brought back by a draft, and go out as they were', { timeout: LIMIT }, () => {
  play(100, ({ session, start, choose }) => {
    const { engine } = session;
    while (session.canUndo && choose([true, true, false])) session.undo();
    const there = restore(engine, snapshot(engine, session.state), session.state);
    const other = new Session(engine, there, () => undefined);
    expectSame(other, session.state);
    // Taken in where other answers are, it goes out again; only what a form fills in and a person had cleared is filled in anew.
    const fresh = new Session(engine, start, () => undefined);
    const taken = exportOf(fresh, exportOf(fresh, emit(engine.model.root, session.state.data)));
    expect(exportOf(fresh, taken)).toEqual(taken);
    all(fresh, 'undo');
    expectSame(fresh, from(start, fresh.state));
  });
});

/** Takes answers in, and gives them out again. */
function exportOf(session: Session, data: JsonObject): JsonObject {
  session.dispatch({ type: 'adopt', data, origin: 'imported' });
  return emit(session.engine.model.root, session.state.data);
}
