// Every form under schemas/ answered from empty, as a person does it, in any order: what comes out, and what the rules say
// of it, depends on the answers alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emit } from '../renderer/core/data.js';
import { derive, type Engine } from '../renderer/core/derive.js';
import { nodeAt } from '../renderer/core/findings.js';
import type { Json, JsonObject } from '../renderer/core/json.js';
import { valuePointers } from '../renderer/core/origins.js';
import { get, remove } from '../renderer/core/pointer.js';
import { keyPathOf } from '../renderer/core/rows.js';
import type { State } from '../renderer/core/state.js';
import { initialState, update } from '../renderer/core/update.js';
import { readExamples } from '../scripts/omnia/examples.js';
import { houseForms, loadEngine } from '../scripts/omnia/load.js';
import { judge } from '../scripts/omnia/verdict.js';

/** Each run answers a whole application, field by field. */
const RUNS = 5;

/** Answers one field: rows that are not there yet are added, then the control's text is given and the field left. */
function answered(engine: Engine, state: State, data: JsonObject, pointer: string): State {
  let here = state;
  for (let cut = pointer.indexOf('/', 1); cut !== -1; cut = pointer.indexOf('/', cut + 1)) {
    const list = pointer.slice(0, cut);
    if (!nodeAt(engine.model, list)?.item) continue;
    const position = Number(pointer.slice(cut + 1).split('/')[0]);
    while (rowsAt(here, list) <= position) here = update(engine, here, { type: 'addRow', path: keyPathOf(here.rows, list) });
  }
  const path = keyPathOf(here.rows, pointer);
  const node = nodeAt(engine.model, path);
  if (!node) throw new Error(`no field at ${pointer}`);
  const raw = node.kind.write(get(data, pointer) as Json, node, engine.model.lang);
  return update(engine, update(engine, here, { type: 'edit', path, raw }), { type: 'leave', path });
}

/** An application without answers to what it does not ask: nobody can give them, though one that was written elsewhere may have some. */
function askedOf(engine: Engine, today: string, data: JsonObject): JsonObject {
  const { idle } = derive(engine, initialState(engine, { today, data, asGiven: true })).relevance;
  return emit(engine.model.root, idle.reduce((rest, path) => remove(rest, path), data));
}

function rowsAt(state: State, list: string): number {
  const rows = get(state.data, list);
  return Array.isArray(rows) ? rows.length : 0;
}

for (const folder of await houseForms()) {
  const { engine } = await loadEngine(folder);
  const { model } = engine;
  const whole = [...(await readExamples(folder)).values()].filter(({ expected: { submittable } }) => submittable === true);

  test(`${model.id}: the order of answering does not matter`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.infiniteStream(fc.nat()), ({ data: given, today }, random) => {
        const data = askedOf(engine, today, given);
        const left = [...valuePointers(model.root, data)];
        let state = initialState(engine, { today });
        while (left.length > 0) {
          const [place] = left.splice(random.next().value % left.length, 1);
          state = answered(engine, state, data, place as string);
        }
        expect(emit(model.root, state.data)).toEqual(data);
        const { raised, view } = derive(engine, state);
        const wanted = judge(engine, { title: null, today, context: null, data });
        const told = (all: typeof raised): readonly string[] => all.map(({ id, level, message }) => `${id} ${level} ${message}`);
        expect({ submittable: view.submittable, alerts: told(raised) }).toEqual({ submittable: wanted.submittable, alerts: told(wanted.alerts) });
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
}
