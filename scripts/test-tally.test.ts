import { describe, expect, it } from 'vitest';
import { summaryLine, tally, type CountedModule } from './test-tally.js';

function module(
  states: readonly string[],
  state: 'passed' | 'failed' = 'passed',
  errors: readonly string[] = [],
): CountedModule {
  return {
    state: () => state,
    errors: () => errors.map((message) => ({ message })),
    children: { allTests: () => states.map((one) => ({ result: () => ({ state: one }) })) },
  };
}

describe('tally', () => {
  it.each<[string, CountedModule[], unknown[], string]>([
    ['what passed and what failed', [module(['passed', 'failed']), module(['passed'])], [], '2 passed, 1 failed'],
    ['a failed test once, not again for its file', [module(['failed', 'passed'], 'failed')], [], '1 passed, 1 failed'],
    [
      'a file that could not be loaded',
      [module(['passed']), module([], 'failed', ['no such import'])],
      [],
      '1 passed, 1 failed',
    ],
    ['a failing hook after passed tests', [module(['passed'], 'failed')], [], '1 passed, 1 failed'],
    ['a stray error', [module(['passed'])], [new Error('later')], '1 passed, 1 failed'],
    ['a test that was skipped or never reached', [module(['passed', 'skipped', 'pending'])], [], '1 passed, 2 failed'],
    ['nothing', [], [], '0 passed, 0 failed'],
  ])('counts %s', (_, modules, errors, line) => {
    expect(summaryLine(tally(modules, errors))).toBe(line);
  });
});
