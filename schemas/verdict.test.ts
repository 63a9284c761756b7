// Laws of the verdict on every form under schemas/: nothing is told before the first answer, answers that a rule does not
// read do not change it, and the order in which properties stand means nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive, type Engine } from '../renderer/core/derive.js';
import type { Json, JsonObject } from '../renderer/core/json.js';
import { initialState, update } from '../renderer/core/update.js';
import { readExamples } from '../scripts/omnia/examples.js';
import { houseForms, loadEngine } from '../scripts/omnia/load.js';
import { judge } from '../scripts/omnia/verdict.js';

for (const folder of await houseForms()) {
  const { engine } = await loadEngine(folder);
  const files = [...(await readExamples(folder)).values()];
  const { model } = engine;

  describe(model.id, () => {
    test('on an empty form nothing is told before the first answer, on whichever step', () => {
      const today = files[0]?.today ?? '2026-01-01';
      const empty = initialState(engine, { today, data: undefined });
      for (const { index } of model.steps) {
        const { view } = derive(engine, update(engine, empty, { type: 'goTo', step: index }));
        expect([view.problems, view.alerts, view.summary]).toEqual([[], [], []]);
      }
    });

    test('an answer that a rule does not read changes nothing about it', () => {
      const texts = model.nodes
        .filter(({ kind, path }) => kind.name === 'text' && !path.includes('*'))
        .map(({ path }) => path);
      fc.assert(
        fc.property(
          fc.constantFrom(...files),
          fc.constantFrom(...texts),
          fc.string({ minLength: 1 }),
          ({ data, today }, path, raw) => {
            const before = initialState(engine, { data, today });
            const after = update(engine, before, { type: 'edit', path, raw });
            expect(unaffected(engine, after, path)).toEqual(unaffected(engine, before, path));
          },
        ),
        { numRuns: 60 },
      );
    });

    test('the order of properties means nothing', () => {
      fc.assert(
        fc.property(fc.constantFrom(...files), fc.gen(), ({ data, today }, g) => {
          const shuffled = inOrder(data, (keys) => g(fc.shuffledSubarray, keys, { minLength: keys.length }));
          expect(verdictOf(engine, shuffled as JsonObject, today)).toEqual(verdictOf(engine, data, today));
        }),
        { numRuns: 60 },
      );
    });
  });
}

/** Alerts that did not look at a path, nor stand in its group: an answer begins the group, which rules of the group may ask for. */
function unaffected(engine: Engine, state: ReturnType<typeof initialState>, path: string): readonly string[] {
  const group = path.slice(0, path.lastIndexOf('/'));
  const inGroup = (at: string): boolean =>
    at === path || (group !== '' && (at === group || at.startsWith(`${group}/`)));
  return derive(engine, state)
    .raised.filter(({ reads, path: at }) => !reads.includes(path) && !inGroup(at))
    .map(({ id, path: at, message }) => `${id} ${at} ${message}`);
}

function verdictOf(engine: Engine, data: JsonObject, today: string): unknown {
  const { alerts, findings, submittable, values } = judge(engine, { title: null, today, context: null, data });
  return {
    alerts: alerts.map(({ id, level, path, message }) => [id, level, path, message]),
    findings,
    submittable,
    values,
  };
}

/** The same JSON with the properties of every object in another order. */
function inOrder(json: Json, order: (keys: string[]) => string[]): Json {
  if (Array.isArray(json)) return json.map((item: Json) => inOrder(item, order));
  if (typeof json !== 'object' || json === null) return json;
  const object = json as JsonObject;
  return Object.fromEntries(order(Object.keys(object)).map((key) => [key, inOrder(object[key] as Json, order)]));
}
