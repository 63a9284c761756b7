// `npm test`: a browser, the build that whole pages need, every test; the last line is "N passed, N failed".
// In: file filters, --project <name>. Out: the report, and an exit code that is 0 only when something ran and all of it passed.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { findChromium } from './browser.js';
import { npmRun } from './process.js';
import { NOTHING_RAN, summaryLine, tally, type Tally } from './test-tally.js';

async function main(): Promise<Tally> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { project: { type: 'string', multiple: true } },
  });
  const wanted = (name: string): boolean => values.project?.includes(name) ?? true;

  if (wanted('browser') || wanted('stories') || wanted('e2e')) process.env['CHROMIUM_PATH'] = await findChromium();
  if (wanted('e2e') && existsSync('scripts/build.ts') && npmRun('build') !== 0) {
    throw new Error('The build failed, so no test was run.');
  }
  const vitest = await startVitest('test', positionals, {
    run: true,
    watch: false,
    reporters: ['default'],
    ...(values.project && { project: values.project }),
  });
  try {
    return tally(vitest.state.getTestModules(), vitest.state.getUnhandledErrors());
  } finally {
    await vitest.close();
  }
}

let result = NOTHING_RAN;
try {
  result = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
const code = result.failed === 0 && result.passed > 0 ? 0 : 1;
// The line is the last thing said: nothing that still lingers may speak after it.
process.stdout.write(`\n${summaryLine(result)}\n`, () => process.exit(code));
