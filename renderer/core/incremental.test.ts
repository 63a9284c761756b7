// The law of derived state: after any action, everything that is derived equals what is computed from nothing.
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from './compile.js';
import { sightOf, TODAY } from './bench.harness.js';
import { createEngine, derive, type Engine } from './derive.js';
import { language } from './expression/language.js';
import type { Validators } from './findings.js';
import { formats } from './formats/index.js';
import type { Model } from './model.js';
import { sectionSchema } from './plain-schema.js';
import { randomAction, randomData, randomForm } from './random-form.harness.js';
import { initialState, update } from './update.js';

function validatorsOf(model: Model): Validators {
  const ajv = new Ajv({ allErrors: true, strict: false });
  for (const [name, format] of formats) ajv.addFormat(name, format.test);
  return Object.fromEntries(
    model.sections.map(({ path, nodes }) => {
      const judge = ajv.compile(sectionSchema(path, nodes));
      return [path, (data: unknown) => (judge(data) ? [] : (judge.errors ?? []))];
    }),
  );
}

function afresh(engine: Engine): Engine {
  return createEngine(engine.model, engine.validators);
}

test('after any action, what is derived is what is computed from nothing', () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const choose = <T>(things: readonly T[]): T => things[g(fc.nat, { max: things.length - 1 })] as T;
      const form = randomForm(choose);
      const model = compile(form, language);
      const engine = createEngine(model, validatorsOf(model));
      let state = initialState(engine, { today: TODAY, data: choose([undefined, randomData(choose, model)]) });
      let derived = derive(engine, state);
      for (let turn = 0; turn < 12; turn++) {
        const action = randomAction(choose, model, state, derived);
        const next = update(engine, state, action);
        derived = derive(engine, next, state);
        state = next;
        const clean = derive(afresh(engine), state);
        const [seen, wanted] = [sightOf(model, derived), sightOf(model, clean)];
        if (seen !== wanted) expect([JSON.stringify(form), action, JSON.parse(seen)]).toEqual([JSON.stringify(form), action, JSON.parse(wanted)]);
      }
    }),
    { numRuns: 2500, endOnFailure: true },
  );
});
