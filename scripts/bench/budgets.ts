// The budgets of the performance page, judged: results go in, one verdict a budget comes out.
import type { Contender } from './pages.js';
import type { LongForm } from './long-form.js';
import type { Result } from './rounds.js';
import {
  differences,
  keyTask,
  keyWork,
  median,
  mountTask,
  ratios,
  slope,
  spread,
  type Figure,
  type Spread,
} from './statistics.js';

/** A budget beside what was measured. Undefined figures were not measured. */
export interface Verdict {
  readonly what: string;
  readonly budget: string;
  readonly measured: string | undefined;
  readonly met: boolean | undefined;
}

/** What is measured of ours alone, outside a browser. */
export interface Alone {
  readonly long: readonly LongForm[];
  /** Applications judged in a second of one processor. */
  readonly perSecond: number;
}

/** Every budget that this bench can judge. */
export function verdicts(results: readonly Result[], alone: Alone | null): readonly Verdict[] {
  const a = results.find(({ name }) => name === 'A');
  const b = results.find(({ name }) => name === 'B-3200');
  const c = results.find(({ name }) => name === 'C-5000');
  const long = (rows: number): LongForm | undefined => alone?.long.find((form) => form.rows === rows);
  return [
    atMost('A: mount, main thread', 1.3, ' x vanilla', against(a, mountTask)),
    atMost('A: key, main thread', 1, ' x vanilla', against(a, keyTask)),
    atMost('A: key, script + style + layout less vanilla’s', 0.5, ' ms', against(a, keyWork, differences)),
    atMost(
      'A: elements',
      1500,
      '',
      own(a, ({ census }) => census.elements),
      0,
    ),
    atMost(
      'A: heap less vanilla’s',
      1.5,
      ' MiB',
      against(a, ({ heap }) => heap, differences),
    ),
    atMost('B: key at 3,200, main thread', 0.5, ' x vanilla', against(b, keyTask)),
    atMost('B: slope of log(key) over log(fields)', 0.2, '', exact(keySlope(results, 'omnia'))),
    atMost('B: mount at 3,200, main thread', 1, ' x vanilla', against(b, mountTask)),
    atMost('C: mount at 5,000 rows, main thread', 0.05, ' x vanilla', against(c, mountTask), 3),
    atMost('C: key at 5,000 rows, main thread', 0.03, ' x vanilla', against(c, keyTask), 3),
    atMost('C: slope of log(key) over log(rows)', 0.1, '', exact(keySlope(results, 'omnia', 'C-'))),
    atMost('whole CIGO, 50 workers: key, script, middle field', 2, ' ms', exact(long(50)?.middle)),
    atMost('whole CIGO, 50 workers: key, script, dearest field', 4, ' ms', exact(long(50)?.dearest[0]?.cost)),
    atMost('whole CIGO, 5,000 workers: key, script, dearest field', 50, ' ms', exact(long(5000)?.dearest[0]?.cost)),
    atLeast('check on the command line', 2000, ' applications a second', alone?.perSecond),
    atMost(
      'bytes: the published module, first load',
      60,
      ' KiB gzip',
      own(a, ({ scripts }) => scripts.published),
      1,
    ),
  ];
}

/** Slope of a contender's key cost over forms that differ in size alone; undefined unless several were measured. */
export function keySlope(results: readonly Result[], contender: Contender, family = 'B-'): number | undefined {
  const flat = results.filter(({ name }) => name.startsWith(family));
  const points = flat.map(
    ({ fields, outcomes }) => [fields, median(outcomes[contender].samples.map(keyTask))] as const,
  );
  return flat.length >= 2 && points.every(([, cost]) => Number.isFinite(cost)) ? slope(points) : undefined;
}

function against(result: Result | undefined, figure: Figure, how = ratios): Spread | undefined {
  if (!result || result.outcomes.omnia.samples.length === 0) return undefined;
  return how(figure, result.outcomes.omnia.samples, result.outcomes.vanilla.samples);
}

function own(result: Result | undefined, figure: Figure): Spread | undefined {
  return result && result.outcomes.omnia.samples.length > 0
    ? spread(result.outcomes.omnia.samples.map(figure))
    : undefined;
}

function exact(value: number | undefined): Spread | undefined {
  return value === undefined ? undefined : { median: value, min: value, max: value };
}

function atLeast(what: string, limit: number, unit: string, measured: number | undefined): Verdict {
  const words = (value: number): string => `${Math.round(value).toLocaleString('en')}${unit}`;
  const budget = `≥ ${words(limit)}`;
  if (measured === undefined) return { what, budget, measured, met: undefined };
  return { what, budget, measured: words(measured), met: measured >= limit };
}

function atMost(what: string, limit: number, unit: string, measured: Spread | undefined, digits = 2): Verdict {
  const budget = `≤ ${limit.toLocaleString('en')}${unit}`;
  if (!measured) return { what, budget, measured: undefined, met: undefined };
  const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: digits });
  const range = measured.min === measured.max ? '' : ` (${number(measured.min)} – ${number(measured.max)})`;
  return { what, budget, measured: `${number(measured.median)}${unit}${range}`, met: measured.median <= limit };
}
