// One thread of `omnia check --ndjson --jobs N`. In: batches, as messages. Out: their results, in the same order.
import { parentPort, workerData } from 'node:worker_threads';
import type { Batch } from './batches.js';
import { judgeBatch } from './judge-batch.js';
import { loadEngine } from './load.js';
import type { ThreadTask } from './pool.js';

const { form, today } = workerData as ThreadTask;
const { engine } = await loadEngine(form);
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(judgeBatch(engine, batch, today)));
