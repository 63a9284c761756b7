// Threads that judge batches. In: batches. Out: their results, as promises; each thread loads the form once.
import { Worker } from 'node:worker_threads';
import type { Batch } from './batches.js';
import { InputError } from './faults.js';
import type { BatchResult } from './judge-batch.js';
import { words } from './words.js';

/** What every thread is told at its start. */
export interface ThreadTask {
  readonly form: string;
  readonly today: string | undefined;
}

interface Awaited {
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Batches sent and not answered yet; a thread answers in the order of asking. */
  readonly awaited: Awaited[];
}

/** A fixed number of threads; a batch goes to the one with the least to do. */
export class Pool {
  readonly #threads: readonly Thread[];
  #dead: Error | null = null;

  constructor(jobs: number, task: ThreadTask) {
    this.#threads = Array.from({ length: jobs }, () => this.#start(task));
  }

  /** Judges a batch in some thread; rejects when a thread has stopped. */
  judge({ first, bytes }: Batch): Promise<BatchResult> {
    const [idlest] = [...this.#threads].sort((a, b) => a.awaited.length - b.awaited.length) as [Thread];
    return new Promise((resolve, reject) => {
      if (this.#dead) reject(this.#dead);
      idlest.awaited.push({ resolve, reject });
      // A copy of just these bytes is handed over: the chunk they lie in may hold others.
      const own = bytes === null ? null : new Uint8Array(bytes);
      idlest.worker.postMessage({ first, bytes: own }, own ? [own.buffer] : []);
    });
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #start(task: ThreadTask): Thread {
    const thread: Thread = {
      worker: new Worker(new URL('./thread-start.js', import.meta.url), { workerData: task }),
      awaited: [],
    };
    thread.worker.on('message', (result: BatchResult) => thread.awaited.shift()?.resolve(result));
    thread.worker.on('error', (error: unknown) => {
      this.#dead = new InputError(words.threadDied(error instanceof Error ? error.message : String(error)));
      for (const { reject } of thread.awaited.splice(0)) reject(this.#dead);
    });
    return thread;
  }
}
