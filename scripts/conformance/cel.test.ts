import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Json } from '../../renderer/core/json.js';
import { sameJson } from '../../renderer/core/json-values.js';
import { run, type Outcome } from './cel-run.js';
import { CORE, coreCases, type Case } from './cel-suite.js';

/** Differences that we keep, by reason. */
interface Reason {
  readonly why: string;
  /** How many cases differ for this reason; lowered by hand when fewer do. */
  readonly ceiling: number;
  /** `file/section` → names of its cases, or "all". */
  readonly cases: Readonly<Record<string, 'all' | readonly string[]>>;
}

const cases = coreCases();
const reasons = JSON.parse(readFileSync(`${import.meta.dirname}/cel-differences.json`, 'utf8')) as readonly Reason[];

function outcome({ expr, bindings }: Case): Outcome {
  const figures: Record<string, Json> = {};
  for (const [name, value] of Object.entries(bindings)) {
    if ('none' in value) return { lacks: value.none };
    figures[name] = value.json;
  }
  return run(expr, figures);
}

/** Where CEL stops with an error, an author is told so, or there is no such value: nothing fires on either. */
function agrees({ gives }: Case, result: Outcome): boolean {
  if ('lacks' in result) return false;
  if (gives === 'error') return 'refused' in result || result.json === null;
  return 'json' in gives && 'json' in result && sameJson(gives.json, result.json);
}

const section = (id: string): string => id.split('/').slice(0, 2).join('/');
const listed = reasons.map(({ cases: of }) => cases.filter(({ id }) => {
  const names = of[section(id)];
  return names === 'all' || (names?.includes(id.slice(section(id).length + 1)) ?? false);
}));
const accepted = new Set(listed.flat());
const results = new Map(cases.map((one) => [one, outcome(one)]));
const differing = cases.filter((one) => !agrees(one, results.get(one) as Outcome));
const told = (one: Case): string => `${one.id}: ${one.expr} gives ${JSON.stringify(results.get(one))}, in CEL ${JSON.stringify(one.gives)}`;

afterAll(() => console.log(`cel-spec core: ${cases.length - differing.length} of ${cases.length} agree, ${accepted.size} accepted differences`));

describe('the core of CEL’s conformance suite', () => {
  it('is there', () => {
    expect([...new Set(cases.map(({ id }) => id.split('/')[0]))]).toEqual(CORE);
    expect(cases.length).toBeGreaterThan(1000);
  });

  it.each(CORE)('%s: what we do not accept to differ agrees', (file) => {
    expect(differing.filter((one) => one.id.startsWith(`${file}/`) && !accepted.has(one)).map(told)).toEqual([]);
  });
});

describe('the accepted differences', () => {
  it.each(reasons.map(({ why }, i) => [why, i] as const))('%s', (_why, i) => {
    const [reason, of] = [reasons[i] as Reason, listed[i] ?? []];
    expect(of.filter((one) => !differing.includes(one)).map(({ id }) => id), 'these agree: remove them from cel-differences.json').toEqual([]);
    const named = Object.entries(reason.cases).flatMap(([place, names]) => (names === 'all' ? [`${place}/`] : names.map((name) => `${place}/${name}`)));
    expect(named.filter((name) => !of.some(({ id }) => (name.endsWith('/') ? section(id) === name.slice(0, -1) : id === name))), 'these are not in the suite').toEqual([]);
    expect(of.length, 'lower the ceiling in cel-differences.json by hand').toBe(reason.ceiling);
  });

  it('have one reason each', () => {
    const all = listed.flat();
    expect(all.filter((one, i) => all.indexOf(one) !== i).map(({ id }) => id)).toEqual([]);
  });
});
