// The law of derived state: after any action, everything that is derived equals what is computed from nothing; and what
// is equal to what it was is the very same object.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidOf, sightOf, TODAY, validatorsOf, viewsOf } from './bench.harness.js';
import { compile } from './compile.js';
import { createEngine, derive, type Derived, type Engine } from './derive.js';
import { language } from './expression/language.js';
import { judgementOf } from './judgement.js';
import { randomAction, randomData } from './random-action.harness.js';
import type { Choose } from './random-expression.harness.js';
import { randomForm } from './random-form.harness.js';
import type { Action, State } from './state.js';
import { initialState, update } from './update.js';
import type { FieldView, FormView } from './view.js';

const TURNS = 12;

/** Milliseconds. On a machine busy with other work hundreds of forms take minutes, and that is no failure. */
const LIMIT = 600_000;

/** What an action did. */
interface Turn {
  readonly engine: Engine;
  readonly action: Action;
  readonly before: Derived;
  readonly state: State;
  readonly derived: Derived;
}

/** Plays random actions on random forms and looks at each. */
function play(numRuns: number, look: (turn: Turn) => void): void {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const choose: Choose = (things) => things[g(fc.nat, { max: things.length - 1 })] as (typeof things)[number];
      const model = compile(randomForm(choose), language);
      const engine = createEngine(model, validatorsOf(model));
      let state = initialState(engine, { today: TODAY, data: choose([undefined, randomData(choose, model)]) });
      for (let turn = 0; turn < TURNS; turn++) {
        const before = derive(engine, state);
        const action = randomAction(choose, model, state, before);
        const next = update(engine, state, action);
        look({ engine, action, before, state: next, derived: derive(engine, next, state) });
        state = next;
      }
    }),
    // Shrinking a whole form takes longer than reading it.
    { numRuns, endOnFailure: true },
  );
}

test('after any action, what is derived is what is computed from nothing', { timeout: LIMIT }, () => {
  play(300, ({ engine: { model, validators }, action, state, derived }) => {
    const seen = sightOf(model, derived);
    const wanted = sightOf(model, derive(createEngine(model, validators), state));
    if (seen !== wanted) expect([JSON.stringify(model.form), action, JSON.parse(seen)]).toEqual(['(the form)', action, JSON.parse(wanted)]);
  });
});

test('after any action but a load, a field, piece or list of pieces that is equal is the same object', { timeout: LIMIT }, () => {
  play(150, ({ engine: { model }, action, before, derived }) => {
    if (action.type === 'load' || action.type === 'adopt' || before.view.step !== derived.view.step) return;
    const known = new Map(viewsOf(before.view).map((view) => [view.path, view]));
    const twins = viewsOf(derived.view).filter((view) => isTwin(known.get(view.path), view));
    if (twins.length > 0) expect([JSON.stringify(model.form), action, twins.map(({ path }) => path)]).toEqual(['(the form)', action, []]);
    expect(isTwin(before.view, derived.view)).toBe(false);
  });
});

test('a document is judged as a page judges it', { timeout: LIMIT }, () => {
  play(100, ({ engine, state, derived }) => {
    const judgement = judgementOf(engine, state);
    const said = saidOf(engine.model, judgement, judgement.findings, judgement.submittable);
    const wanted = saidOf(engine.model, derived, derived.findings, derived.view.submittable);
    if (said !== wanted) expect(JSON.parse(said)).toEqual(JSON.parse(wanted));
  });
});

/** Whether two views say the same and hold the same objects, without being one. */
function isTwin(a: FieldView | FormView | undefined, b: FieldView | FormView): boolean {
  if (a === undefined || a === b) return false;
  if (!('path' in a) || !('path' in b)) return a.pieces !== b.pieces && sameItems(a.pieces.flat(), b.pieces.flat());
  const says = ({ text, error, alerts, origin, position }: FieldView): string => JSON.stringify([text, error, alerts, origin, position]);
  return a.value === b.value && says(a) === says(b) && sameItems(a.pieces.flat(), b.pieces.flat());
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
