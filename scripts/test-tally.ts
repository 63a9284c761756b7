// Counts a test run. In: vitest's modules and stray errors. Out: how much passed and failed, and the line that says so.
import type { TestModule } from 'vitest/node';

/** How much of a run passed and failed. A file that could not be loaded and a stray error each count as a failure. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The tally of a run that could not begin. */
export const NOTHING_RAN: Tally = { passed: 0, failed: 1 };

/** What the tally reads of a test module. */
export type CountedModule = Pick<TestModule, 'state' | 'errors'> & {
  readonly children: { allTests(): Iterable<{ result(): { readonly state: string } }> };
};

/** Counts the tests of a run. What neither passed nor failed (skipped, never reached) counts as failed: every test runs, always. */
export function tally(modules: readonly CountedModule[], strayErrors: readonly unknown[]): Tally {
  let passed = 0;
  let failed = strayErrors.length;
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      if (test.result().state === 'passed') passed += 1;
      else failedHere += 1;
    }
    // A file that failed by itself (an import, a hook) without any failed test still has to be seen.
    if (failedHere === 0 && (module.state() === 'failed' || module.errors().length > 0)) failedHere = 1;
    failed += failedHere;
  }
  return { passed, failed };
}

/** The last line of `npm test`. */
export function summaryLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
