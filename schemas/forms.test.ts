// Every form under schemas/ against its own examples: rules fire where their examples say so, whole applications raise
// just the alerts they list, and the named values are the ones expected.
import { describe, expect, test } from 'vitest';
import { emit } from '../renderer/core/data.js';
import { initialState } from '../renderer/core/update.js';
import { judgeCase, judgeFile, otherRules, readExamples, readLimits, ruleCases } from '../scripts/omnia/examples.js';
import { houseForms, loadEngine } from '../scripts/omnia/load.js';

for (const folder of await houseForms()) {
  const { engine } = await loadEngine(folder);
  const { model } = engine;
  const files = await readExamples(folder);
  const limits = await readLimits(folder, files);
  const cases = ruleCases(model);

  describe(model.id, () => {
    test.each([...files, ...limits])('%s: alerts and values', (_name, file) => {
      expect(judgeFile(engine, file).failures).toEqual([]);
    });

    test.each([...files])('%s: what comes in goes out', (_name, { today, data }) => {
      expect(JSON.stringify(emit(model.root, initialState(engine, { today, data }).data))).toBe(JSON.stringify(data));
    });

    test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
      expect(judgeCase(engine, files, one).failures).toEqual([]);
    });

    test('every rule is seen to fire and seen not to', () => {
      const seen = (fires: boolean): ReadonlySet<string> =>
        new Set(cases.filter(({ example }) => example.fires === fires).map(({ alert }) => alert.id));
      const ids = new Set(model.alerts.map(({ id }) => id));
      expect(seen(true)).toEqual(ids);
      expect(seen(false)).toEqual(ids);
    });

    test('example files expect alerts of rules that the form has', () => {
      expect(otherRules(model, files)).toEqual([]);
    });
  });
}
