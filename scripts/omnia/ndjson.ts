// `omnia check FORM --ndjson`: a stream of applications, judged in order with bounded memory, here or in threads.
// In: lines of JSON. Out: a line for each; what goes wrong with a line is said at its place and does not stop the rest.
import { once } from 'node:events';
import type { Streams } from './command.js';
import { batchesOf } from './batches.js';
import { judgeBatch, type BatchResult } from './judge-batch.js';
import { loadEngine } from './load.js';
import { Pool } from './pool.js';
import { words } from './words.js';

/** So many batches per thread are read ahead: enough to keep it busy, few enough to keep memory small. */
const AHEAD = 3;

/** What to judge, with what. */
export interface StreamTask {
  readonly form: string;
  /** The day that goes before that of each line. */
  readonly today: string | undefined;
  readonly jobs: number;
}

/**
 * Judges a stream; 1 when a line could not be judged, else 0.
 * @throws {InputError} when the form cannot be used
 */
export async function judgeStream(
  { form, today, jobs }: StreamTask,
  { input, output, errors }: Streams,
): Promise<number> {
  const { engine } = await loadEngine(form);
  const pool = jobs > 1 ? new Pool(jobs, { form, today }) : null;
  let bad = 0;
  let all = 0;

  async function write(result: BatchResult): Promise<void> {
    all += result.lines;
    bad += result.bad.length;
    for (const { line, error } of result.bad) errors.write(`${words.badLine(line, error)}\n`);
    if (result.text !== '' && !output.write(result.text)) await once(output, 'drain');
  }

  try {
    if (pool) await inOrder(batchesOf(input), (batch) => pool.judge(batch), write, jobs * AHEAD);
    else for await (const batch of batchesOf(input)) await write(judgeBatch(engine, batch, today));
  } finally {
    await pool?.close();
  }
  if (bad > 0) errors.write(`${words.badLines(bad, all)}\n`);
  return bad > 0 ? 1 : 0;
}

/** Works on several things at once and hands the results on in order; at most `ahead` are under way. */
async function inOrder<T, R>(
  things: AsyncIterable<T>,
  work: (thing: T) => Promise<R>,
  done: (result: R) => Promise<void>,
  ahead: number,
): Promise<void> {
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const thing of things) {
    const result = work(thing);
    last = last.then(async () => done(await result));
    // A failure is met where it is awaited; here it only must not count as forgotten.
    for (const promise of [result, last]) promise.catch(() => undefined);
    underWay.push(last);
    if (underWay.length >= ahead) await underWay.shift();
  }
  await last;
}
