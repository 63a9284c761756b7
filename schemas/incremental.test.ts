// The law of derived state on every form under schemas/: random actions on its examples, and after each everything that
// is derived equals what is computed from nothing.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../renderer/core/compile.js';
import { createEngine, derive } from '../renderer/core/derive.js';
import { saidOf, sightOf } from '../renderer/core/bench.harness.js';
import { language } from '../renderer/core/expression/language.js';
import type { Validators } from '../renderer/core/findings.js';
import type { Json } from '../renderer/core/json.js';
import { judgementOf } from '../renderer/core/judgement.js';
import { randomAction } from '../renderer/core/random-action.harness.js';
import type { Choose } from '../renderer/core/random-expression.harness.js';
import { initialState, update } from '../renderer/core/update.js';
import { loadForm } from '../scripts/generate/load-form.js';

const TURNS = 12;

/** Milliseconds. A run takes a second or two; on a machine busy with other work the whole takes minutes, and that is no failure. */
const LIMIT = 600_000;

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory() && readdirSync(path.join(import.meta.dirname, entry.name)).includes('form.json'));

test.each(folders.map(({ name }) => name))('%s: after any action, what is derived is what is computed from nothing', { timeout: LIMIT }, async (name) => {
  const folder = path.join(import.meta.dirname, name);
  const model = compile(await loadForm(path.join(folder, 'form.json')), language);
  const { validators } = (await import(path.join(folder, 'generated/validators.js'))) as { validators: Validators };
  const examples = readdirSync(path.join(folder, 'examples')).filter((file) => file.endsWith('.json')).map((file) => JSON.parse(readFileSync(path.join(folder, 'examples', file), 'utf8')) as { today: string; data: Json });
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const choose: Choose = (things) => things[g(fc.nat, { max: things.length - 1 })] as (typeof things)[number];
      const engine = createEngine(model, validators);
      const { today, data } = choose(examples);
      let state = initialState(engine, { today, data: choose([data, data, undefined]) });
      for (let turn = 0; turn < TURNS; turn++) {
        const action = randomAction(choose, model, state, derive(engine, state));
        const next = update(engine, state, action);
        const derived = derive(engine, next, state);
        const seen = sightOf(model, derived);
        const wanted = sightOf(model, derive(createEngine(model, validators), next));
        if (seen !== wanted) expect([action, JSON.parse(seen)]).toEqual([action, JSON.parse(wanted)]);
        const judgement = judgementOf(engine, next);
        const said = saidOf(model, judgement, judgement.findings, judgement.submittable);
        const page = saidOf(model, derived, derived.findings, derived.view.submittable);
        if (said !== page) expect([action, JSON.parse(said)]).toEqual([action, JSON.parse(page)]);
        state = next;
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
