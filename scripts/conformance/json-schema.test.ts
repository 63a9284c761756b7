import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Validate } from '../../renderer/core/findings.js';
import { isDialect, resolved } from './dialect-schema.js';
import { keywordsOf, readGroups, withoutSilent, type Group } from './schema-suite.js';
import { MAKERS } from './validators.harness.js';

interface Skips {
  /** How many tests are skipped; lowered by hand when fewer are. */
  readonly ceiling: number;
  /** Keyword → why the dialect has none of it. */
  readonly keywords: Readonly<Record<string, string>>;
  /** Tests of keywords that the dialect has; without `tests` the whole group. */
  readonly cases: readonly { readonly file: string; readonly group: string; readonly tests?: readonly string[]; readonly why: string }[];
}

const HERE = import.meta.dirname;
const groups = readGroups(`${HERE}/json-schema-test-suite`);
const skips = JSON.parse(readFileSync(`${HERE}/skips.json`, 'utf8')) as Skips;

/** Compile resolves references before a validator sees a schema; so they are judged through it. */
const REFERENCES = ['$ref', '$defs'];

const keywords = new Map(groups.map((group) => [group, [...keywordsOf(group.schema)]]));
const outside = (group: Group): string[] => (keywords.get(group) ?? []).filter((keyword) => Object.hasOwn(skips.keywords, keyword));
const entriesOf = (group: Group): Skips['cases'] => skips.cases.filter((entry) => entry.file === group.file && entry.group === group.description);

function isSkipped(group: Group, test: string): boolean {
  return outside(group).length > 0 || entriesOf(group).some(({ tests }) => tests?.includes(test) ?? true);
}

/** The tests of a group that a maker gets wrong; all of them when it makes no validator. */
function failuresOf(group: Group, make: (typeof MAKERS)['generated']): string[] {
  try {
    const schema = withoutSilent(group.schema as Exclude<Group['schema'], boolean>);
    const validate: Validate = make(keywords.get(group)?.some((keyword) => REFERENCES.includes(keyword)) ? resolved(schema) : schema);
    return group.tests.filter(({ data, valid }) => (validate(data).length === 0) !== valid).map(({ description }) => description);
  } catch {
    return group.tests.map(({ description }) => description);
  }
}

const judged = groups.filter((group) => outside(group).length === 0);

describe.each(Object.entries(MAKERS))('the %s validators and the JSON Schema Test Suite', (name, make) => {
  const count = { passed: 0, failed: 0, skipped: groups.flatMap((group) => group.tests.filter(({ description }) => isSkipped(group, description))).length };
  afterAll(() => console.log(`JSON Schema Test Suite (${name}): ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`));

  it.each([...new Set(judged.map(({ file }) => file))])('%s', (file) => {
    const failed = judged
      .filter((group) => group.file === file)
      .flatMap((group) => {
        const failures = failuresOf(group, make).filter((test) => !isSkipped(group, test));
        count.failed += failures.length;
        count.passed += group.tests.filter(({ description }) => !isSkipped(group, description)).length - failures.length;
        return failures.map((test) => `${group.description}: ${test}`);
      });
    expect(failed).toEqual([]);
  });
});

describe('what is skipped', () => {
  it('are keywords that the dialect has not', () => {
    const needless = Object.keys(skips.keywords).filter((keyword) => isDialect(keyword) || !groups.some((group) => keywords.get(group)?.includes(keyword)));
    expect(needless, 'the dialect has these, or the suite never says them: remove them from skips.json').toEqual([]);
  });

  it('are all of these: any other keyword is judged', () => {
    const unknown = [...new Set(judged.flatMap((group) => keywords.get(group) ?? []))].filter((keyword) => !isDialect(keyword) && !REFERENCES.includes(keyword));
    expect(unknown, 'not of the dialect: say why in skips.json').toEqual([]);
  });

  it('are cases that a validator does not pass', () => {
    const needless = skips.cases.flatMap((entry) => {
      const group = judged.find(({ file, description }) => file === entry.file && description === entry.group);
      if (!group) return [`${entry.file}: ${entry.group}`];
      const failures = Object.values(MAKERS).flatMap((make) => failuresOf(group, make));
      return (entry.tests ?? group.tests.map(({ description }) => description)).filter((test) => !failures.includes(test)).map((test) => `${entry.file}: ${entry.group}: ${test}`);
    });
    expect(needless, 'these pass, or are not there: remove them from skips.json').toEqual([]);
  });

  it('are as many as the ceiling says', () => {
    const skipped = groups.flatMap((group) => group.tests.filter(({ description }) => isSkipped(group, description)));
    expect(skipped.length, 'lower the ceiling in skips.json by hand').toBe(skips.ceiling);
  });

  it('has a reason', () => {
    for (const why of [...Object.values(skips.keywords), ...skips.cases.map((entry) => entry.why)]) expect(why.length, why).toBeGreaterThan(20);
  });
});
