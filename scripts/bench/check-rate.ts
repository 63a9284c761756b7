// How many applications the command line judges. In: nothing. Out: applications in a second of one processor, from lines of
// JSON to lines of JSON. The processor's time is counted, not the clock's: other programs do not count.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { judgeBatch } from '../omnia/judge-batch.js';
import { loadEngine, SCHEMAS } from '../omnia/load.js';
import { median } from './statistics.js';

const LINES = 2000;
const TIMES = 5;

/** Judges the examples of the CIGO over and over; the first time, in which code is compiled, is not counted. */
export async function checkRate(): Promise<number> {
  const folder = path.join(SCHEMAS, 'cigo');
  const { engine } = await loadEngine(folder);
  const examples = (await readdir(path.join(folder, 'examples'))).filter((name) => /^f\d.*\.json$/.test(name)).sort();
  const lines = await Promise.all(
    examples.map(async (name) => {
      const { today, data } = JSON.parse(await readFile(path.join(folder, 'examples', name), 'utf8')) as Record<
        string,
        unknown
      >;
      return JSON.stringify({ id: name, today, data });
    }),
  );
  const bytes = Buffer.from(Array.from({ length: LINES }, (_, i) => lines[i % lines.length]).join('\n'));
  const rates = Array.from({ length: TIMES + 1 }, () => {
    const began = process.cpuUsage();
    const result = judgeBatch(engine, { first: 1, bytes }, undefined);
    const { user, system } = process.cpuUsage(began);
    if (result.bad.length > 0) throw new Error(`bench: ${result.bad.length} lines could not be judged`);
    return (result.lines / (user + system)) * 1_000_000;
  });
  return median(rates.slice(1));
}
