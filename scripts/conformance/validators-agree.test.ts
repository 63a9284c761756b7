import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../renderer/core/findings.js';
import { dataFor, schema } from './random-schema.harness.js';
import { MAKERS } from './validators.harness.js';

const RUNS = 200;
const DATA_EACH = 6;

/** What Ajv says beside the fault, which nobody reads. */
const ASIDE = new Set(['property', 'deps', 'depsCount', 'failingKeyword', 'passingSchemas']);

/** What issues say: place, keyword and what was wanted there; in an order of its own. */
function said(issues: readonly Issue[]): string[] {
  const lines = issues.map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params, (key, value: unknown) => (ASIDE.has(key) ? undefined : value))}`);
  return [...new Set(lines)].sort();
}

describe('the generated and the run-time validators', () => {
  it('say the same of any data under any schema', () => {
    const count = { judged: 0, refused: 0 };
    const cases = schema.chain((made) => fc.tuple(fc.constant(made), fc.array(dataFor(made), { minLength: DATA_EACH, maxLength: DATA_EACH })));
    fc.assert(
      fc.property(cases, ([made, data]) => {
        const generated = MAKERS.generated(made);
        const runTime = MAKERS['run-time'](made);
        for (const one of data) {
          const issues = said(generated(one));
          count.judged += 1;
          if (issues.length > 0) count.refused += 1;
          expect(said(runTime(one))).toEqual(issues);
        }
      }),
      { numRuns: RUNS },
    );
    console.log(`validators agree on ${count.judged} random data under ${RUNS} random schemas, ${count.refused} of them refused`);
    // Neither side may be trivial: agreement on nothing but faults, or on none, would say little.
    expect(count.refused / count.judged).toBeGreaterThan(0.2);
    expect(count.refused / count.judged).toBeLessThan(0.95);
  });
});
