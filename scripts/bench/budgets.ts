// The budgets of the performance page, judged: results go in, one verdict a budget comes out.
import type { Contender } from './pages.js';
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

/** Every budget that this bench can judge. */
export function verdicts(results: readonly Result[]): readonly Verdict[] {
  const a = results.find(({ name }) => name === 'A');
  const b = results.find(({ name }) => name === 'B-3200');
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
    atMost(
      'bytes: the published module, first load',
      60,
      ' KiB gzip',
      own(a, ({ scripts }) => scripts.published),
      1,
    ),
  ];
}

/** Slope of a contender's key cost over the flat forms; undefined unless all of them were measured. */
export function keySlope(results: readonly Result[], contender: Contender): number | undefined {
  const flat = results.filter(({ name }) => name.startsWith('B-'));
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

function atMost(what: string, limit: number, unit: string, measured: Spread | undefined, digits = 2): Verdict {
  const budget = `≤ ${limit.toLocaleString('en')}${unit}`;
  if (!measured) return { what, budget, measured: undefined, met: undefined };
  const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: digits });
  const range = measured.min === measured.max ? '' : ` (${number(measured.min)} – ${number(measured.max)})`;
  return { what, budget, measured: `${number(measured.median)}${unit}${range}`, met: measured.median <= limit };
}
