// Plays the rounds of one workload: every contender once a round, on a fresh page, in an order that rotates.
// A contender that fails once is left out with its reason; the others go on.
import type { Browser } from 'playwright';
import { measure, type Sample } from './harness.js';
import { buildPage, CONTENDERS, type Contender, type Page } from './pages.js';
import { NotMeasured } from './proofs.js';
import type { Site } from './server.js';
import type { Workload } from './workloads.js';

/** How much to measure. */
export interface Plan {
  /** At least and at most so many rounds; between the two, none begins after `seconds`. */
  readonly rounds: readonly [least: number, most: number];
  readonly seconds: number;
  readonly warmUp: number;
  readonly keys: number;
}

/** A contender's samples, one a round, or why there are none. */
export interface Outcome {
  readonly samples: readonly Sample[];
  readonly fault?: string;
}

/** Everything that was measured on one workload. */
export interface Result {
  readonly name: string;
  readonly about: string;
  readonly fields: number;
  readonly outcomes: Readonly<Record<Contender, Outcome>>;
}

/** What all workloads of a run share. */
export interface Bench {
  readonly browser: Browser;
  readonly site: Site;
  readonly probe: string;
  readonly log: (line: string) => void;
}

/** A workload with the pages of those that could be built. */
export interface Prepared {
  readonly workload: Workload;
  readonly pages: ReadonlyMap<Contender, Page>;
  readonly faults: ReadonlyMap<Contender, string>;
}

/**
 * Builds the pages of a workload. All are built before anything is measured.
 * @throws {Error} when the yardstick or the floor cannot be built: without them there is nothing to say
 */
export async function prepare(folder: string, workload: Workload): Promise<Prepared> {
  const pages = new Map<Contender, Page>();
  const faults = new Map<Contender, string>();
  for (const contender of CONTENDERS) {
    try {
      pages.set(contender, await buildPage(folder, contender, workload));
    } catch (error) {
      if (isYardstick(contender)) throw error;
      faults.set(contender, firstLine(error));
    }
  }
  return { workload, pages, faults };
}

/**
 * Measures a workload.
 * @throws {Error} when the yardstick or the floor fails
 */
export async function play(bench: Bench, prepared: Prepared, plan: Plan): Promise<Result> {
  const { workload, pages } = prepared;
  const samples = new Map<Contender, Sample[]>(CONTENDERS.map((contender) => [contender, []]));
  const faults = new Map(prepared.faults);
  const refuse = (contender: Contender, error: unknown): void => {
    faults.set(contender, firstLine(error));
    bench.log(`${workload.name} ${contender}: FAILED, ${firstLine(error)}`);
  };
  const [least, most] = plan.rounds;
  const deadline = performance.now() + plan.seconds * 1000;
  for (let round = 0; round < most && (round < least || performance.now() < deadline); round += 1) {
    for (let turn = 0; turn < CONTENDERS.length; turn += 1) {
      const contender = CONTENDERS[(turn + round) % CONTENDERS.length] ?? 'vanilla';
      const page = pages.get(contender);
      if (!page || faults.has(contender)) continue;
      const { site, probe } = bench;
      const task = {
        ...plan,
        workload,
        page,
        probe,
        origin: site.origin,
        inert: contender === 'floor',
        takeScriptSize: site.takeScriptSize,
      };
      try {
        samples.get(contender)?.push(await measure(bench.browser, task));
      } catch (error) {
        if (isYardstick(contender)) throw error;
        refuse(contender, error);
      }
    }
    bench.log(`${workload.name}: round ${round + 1} of at most ${most}`);
  }
  compareCounts(workload, samples, refuse);
  const outcome = (contender: Contender): Outcome => {
    const fault = faults.get(contender);
    return fault === undefined ? { samples: samples.get(contender) ?? [] } : { samples: [], fault };
  };
  return {
    name: workload.name,
    about: workload.about,
    fields: workload.rows ?? workload.drawn.length,
    outcomes: { floor: outcome('floor'), vanilla: outcome('vanilla'), rjsf: outcome('rjsf'), omnia: outcome('omnia') },
  };
}

/** The same work or no figures: native controls and labels must be as many as on vanilla's page. Only our page of a long list is exempt. */
function compareCounts(
  { rows }: Workload,
  samples: ReadonlyMap<Contender, readonly Sample[]>,
  refuse: (contender: Contender, error: unknown) => void,
): void {
  const yardstick = samples.get('vanilla')?.[0]?.census;
  for (const [contender, [first]] of samples) {
    if (!first || !yardstick || (rows !== undefined && contender === 'omnia')) continue;
    const { controls, labels } = first.census;
    if (controls === yardstick.controls && labels === yardstick.labels) continue;
    refuse(
      contender,
      new NotMeasured(
        `draws ${controls} controls and ${labels} labels, vanilla ${yardstick.controls} and ${yardstick.labels}`,
      ),
    );
  }
}

function isYardstick(contender: Contender): boolean {
  return contender === 'vanilla' || contender === 'floor';
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
