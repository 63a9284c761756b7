// Measures one contender on one fresh page: mounts it, has it proved, presses real keys, reads the browser's own counters.
// A contender that cannot show and withdraw an error, or draws other controls than expected, is refused with the reason.
import type { Browser, CDPSession, Page as BrowserPage } from 'playwright';
import type { Page } from './pages.js';
import { focus, NotMeasured, proveError, proveGate, valueOf } from './proofs.js';
import type { Census } from './probe.js';
import type { ScriptSize } from './server.js';
import type { Workload } from './workloads.js';

/** Main-thread milliseconds, by what they were spent on. */
export interface Cost {
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/** What one contender did in one round. */
export interface Sample {
  readonly census: Census;
  /** Wall-clock milliseconds from the call to the end of the second frame. */
  readonly mountWall: number;
  readonly mount: Cost;
  /** One per key, in the order they were pressed. */
  readonly keys: readonly Cost[];
  /** MiB of script heap that loading and mounting added, after garbage collection. */
  readonly heap: number;
  readonly scripts: ScriptSize;
}

/** What to open, and how much to press. */
export interface Task {
  readonly workload: Workload;
  readonly page: Page;
  readonly origin: string;
  readonly probe: string;
  /** The floor has no script: nothing is proved about it. */
  readonly inert: boolean;
  readonly warmUp: number;
  readonly keys: number;
  /** Asked once the page is done: the scripts that it loaded. */
  readonly takeScriptSize: () => ScriptSize;
}

/** How long a page rests before it mounts, in ms. */
const REST = 300;

const LETTERS = 'etaoinshrdlu';

/**
 * Runs one contender once, in a browser context of its own.
 * @throws {NotMeasured} when it fails a proof
 */
export async function measure(browser: Browser, task: Task): Promise<Sample> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const sample = await run(page, await context.newCDPSession(page), task);
    if (faults[0]) throw new NotMeasured(`the page raised an error: ${faults[0]}`);
    return sample;
  } finally {
    await context.close();
  }
}

async function run(page: BrowserPage, cdp: CDPSession, task: Task): Promise<Sample> {
  const { workload, inert } = task;
  task.takeScriptSize();
  await page.addInitScript({ content: task.probe });
  await page.goto(task.origin + task.page.url);
  await page.evaluate((payload) => {
    window.benchPayload = JSON.parse(payload) as never;
  }, JSON.stringify(task.page.payload));
  await cdp.send('Performance.enable');
  const emptyHeap = await heap(cdp);
  await page.addScriptTag({ type: 'module', url: 'page.js' });
  await page.waitForFunction(() => window.benchMount !== undefined);
  await page.evaluate(() => window.benchProbe.settle());
  // The collection of garbage that was asked for above is swept up meanwhile: it is no part of anyone's mount.
  await page.waitForTimeout(REST);

  const beforeMount = await counters(cdp);
  const mountWall = await page.evaluate(() => window.benchProbe.mount());
  const mount = difference(beforeMount, await counters(cdp));
  const fullHeap = await heap(cdp);
  const census = await page.evaluate(() => window.benchProbe.census());
  if (census.titles !== workload.drawn.length)
    throw new NotMeasured(
      `${census.titles} field titles on the page after two frames, ${workload.drawn.length} expected`,
    );
  if (workload.rows !== undefined) {
    await page.evaluate(() => window.benchOpen?.());
    await page.evaluate(() => window.benchProbe.settle());
  }
  if (!inert) await proveError(page, workload.typed);

  const keys = await press(page, cdp, task);
  if (!inert && workload.gate) await proveGate(page, workload.gate, census);
  return { census, mountWall, mount, keys, heap: fullHeap - emptyHeap, scripts: task.takeScriptSize() };
}

async function press(page: BrowserPage, cdp: CDPSession, { workload, warmUp, keys }: Task): Promise<Cost[]> {
  await focus(page, workload.typed);
  await page.keyboard.press('End');
  const before = await valueOf(page, workload.typed);
  const costs: Cost[] = [];
  let expected = before;
  let last = await counters(cdp);
  for (let index = 0; index < warmUp + keys; index += 1) {
    const letter = LETTERS[index % LETTERS.length] ?? 'e';
    expected += letter;
    await page.keyboard.press(letter);
    await page.evaluate(() => window.benchProbe.settle());
    // Read once a key and never reset: what a contender puts off falls on its next key.
    const now = await counters(cdp);
    if (index >= warmUp) costs.push(difference(last, now));
    last = now;
  }
  const after = await valueOf(page, workload.typed);
  if (after !== expected) throw new NotMeasured(`the field holds "${after}" after typing, "${expected}" expected`);
  return costs;
}

async function metrics(cdp: CDPSession): Promise<(name: string) => number> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  const values = new Map(list.map(({ name, value }) => [name, value]));
  return (name) => values.get(name) ?? Number.NaN;
}

async function counters(cdp: CDPSession): Promise<Cost> {
  const read = await metrics(cdp);
  const milliseconds = (name: string): number => read(name) * 1000;
  return {
    task: milliseconds('TaskDuration'),
    script: milliseconds('ScriptDuration'),
    style: milliseconds('RecalcStyleDuration'),
    layout: milliseconds('LayoutDuration'),
  };
}

function difference(before: Cost, after: Cost): Cost {
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
  };
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await metrics(cdp))('JSHeapUsedSize') / 2 ** 20;
}
