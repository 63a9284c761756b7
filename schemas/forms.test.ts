// Every form under schemas/ against its own examples: rules fire where their examples say so, whole applications raise
// just the alerts they list, and the named values are the ones expected.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../renderer/core/compile.js';
import { emit } from '../renderer/core/data.js';
import { createEngine, derive, type Engine } from '../renderer/core/derive.js';
import { language } from '../renderer/core/expression/language.js';
import { toJson } from '../renderer/core/expression/value.js';
import type { RuleExample } from '../renderer/core/form.js';
import type { Json, JsonObject } from '../renderer/core/json.js';
import { set } from '../renderer/core/pointer.js';
import { initialState } from '../renderer/core/update.js';
import { loadForm } from '../scripts/generate/load-form.js';

interface Example {
  readonly title: string;
  readonly today: string;
  readonly data: JsonObject;
  readonly expected: { readonly alerts: readonly { id: string; level: string; path: string }[]; readonly values: Readonly<Record<string, Json>> };
}

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => path.join(import.meta.dirname, entry.name));

for (const folder of folders) {
  const form = await loadForm(path.join(folder, 'form.json'));
  const engine = createEngine(compile(form, language), {});
  const examples = new Map(readdirSync(path.join(folder, 'examples')).map((file) => [file.replace('.json', ''), read(path.join(folder, 'examples', file))]));

  describe(form.$id, () => {
    test.each([...examples])('%s: alerts and values', (_name, { today, data, expected }) => {
      const { raised, values } = judge(engine, data, today);
      expect(raised).toEqual(expected.alerts);
      expect(Object.fromEntries(Object.keys(expected.values).map((name) => [name, values(name)]))).toEqual(expected.values);
    });

    test.each([...examples])('%s: what comes in goes out', (_name, { data }) => {
      expect(JSON.stringify(emit(engine.model.root, initialState(engine, { today: '2026-11-16', data }).data))).toBe(JSON.stringify(data));
    });

    const rules = engine.model.alerts.flatMap(({ id, spec, node }) => (spec.examples ?? []).map((example, i) => [`${id} ${i + 1} ${node.path}`, id, example] as const));
    test.each(rules)('%s', (_name, id, example) => {
      const { today, data } = given(example);
      expect(judge(engine, data, today).raised.some((alert) => alert.id === id)).toBe(example.fires);
    });

    test('every rule is seen to fire and seen not to', () => {
      const seen = (fires: boolean): ReadonlySet<string> => new Set(rules.filter(([, , example]) => example.fires === fires).map(([, id]) => id));
      const ids = new Set(engine.model.alerts.map(({ id }) => id));
      expect(seen(true)).toEqual(ids);
      expect(seen(false)).toEqual(ids);
    });
  });

  function given({ base, today, changes = {} }: RuleExample): { today: string; data: JsonObject } {
    const example = examples.get(base);
    if (!example) throw new Error(`no example "${base}"`);
    const data = Object.entries(changes).reduce((changed, [at, value]) => set(changed, at, value), example.data);
    return { today, data };
  }
}

function judge(engine: Engine, data: JsonObject, today: string): { raised: { id: string; level: string; path: string }[]; values: (name: string) => Json | undefined } {
  const { raised, evaluation } = derive(engine, initialState(engine, { today, data }));
  return {
    raised: raised.map(({ id, level, path: at }) => ({ id, level, path: at })).sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    values: (name) => toJson(evaluation.named(name)),
  };
}

function read(file: string): Example {
  return JSON.parse(readFileSync(file, 'utf8')) as Example;
}
