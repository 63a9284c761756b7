// `npm run bench [-- --quick] [-- --json FILE]`: measures every workload and writes docs/benchmarks.md.
// A quick run only prints. The exit code is 1 when a contender failed, 0 when all were measured, budgets met or not.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium, launchOptions } from '../browser.js';
import { buildProbe, CONTENDERS, takePublished } from './pages.js';
import { insert, report } from './report.js';
import { play, prepare, type Plan, type Prepared, type Result } from './rounds.js';
import { serve } from './server.js';
import { workloads, type Workload } from './workloads.js';
import { longForms } from './long-form.js';
import { checkRate } from './check-rate.js';

const CACHE = '.cache/bench';
const PAGE = 'docs/benchmarks.md';

const { values: options } = parseArgs({
  options: {
    /** Two rounds of each workload, nothing written to the docs. */
    quick: { type: 'boolean', default: false },
    /** A second place for the raw figures. */
    json: { type: 'string' },
    /** Only workloads whose name begins so: "A", "B-50". */
    only: { type: 'string', default: '' },
  },
});

/** A run stays under nine minutes: a busy machine gets fewer rounds, never fewer than three. */
function plan({ name }: Workload): Plan {
  if (options.quick)
    return name === 'C-5000'
      ? { rounds: [1, 1], seconds: 0, warmUp: 1, keys: 2 }
      : { rounds: [2, 2], seconds: 0, warmUp: 4, keys: 20 };
  // A key in thousands of rows takes the others a second: few rounds of few keys.
  if (name === 'C-5000') return { rounds: [1, 2], seconds: 60, warmUp: 1, keys: 4 };
  if (name.startsWith('C-')) return { rounds: [2, 5], seconds: 30, warmUp: 2, keys: 8 };
  const [most, seconds] = name === 'A' ? [15, 100] : name === 'B-3200' ? [5, 80] : [7, 40];
  return { rounds: [3, most], seconds, warmUp: 4, keys: 20 };
}

const site = join(CACHE, 'site');
await rm(site, { recursive: true, force: true });
await mkdir(site, { recursive: true });
await takePublished(site);
const server = await serve(site);
const browser = await chromium.launch(launchOptions(await findChromium()));
try {
  const bench = {
    browser,
    site: server,
    probe: await buildProbe(),
    log: (line: string) => {
      console.error(line);
    },
  };
  const chosen = workloads().filter(({ name }) => name.startsWith(options.only));
  const results: Result[] = [];
  const prepared: Prepared[] = [];
  for (const workload of chosen) prepared.push(await prepare(site, workload));
  for (const one of prepared) results.push(await play(bench, one, plan(one.workload)));
  const alone =
    options.only === '' || 'whole'.startsWith(options.only)
      ? { long: await longForms(), perSecond: await checkRate() }
      : null;
  const text = report(results, alone, {
    browser: browser.version(),
    day: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
  });
  console.log(text);
  const raw = JSON.stringify(results, null, 1);
  for (const file of [join(CACHE, 'results.json'), ...(options.json ? [options.json] : [])]) await writeFile(file, raw);
  if (!options.quick && options.only === '') await writeFile(PAGE, insert(await readFile(PAGE, 'utf8'), text));
  const failed = results.some(({ outcomes }) => CONTENDERS.some((name) => outcomes[name].fault !== undefined));
  process.exitCode = failed ? 1 : 0;
} finally {
  await browser.close();
  await server.close();
}
