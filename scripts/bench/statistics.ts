// The few figures that the report is made of. Numbers in, numbers out.
import type { Sample } from './harness.js';

/** A ratio or figure over the rounds of a run. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The middle value; the mean of the two middle ones when their count is even. NaN without values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** Median, smallest and largest. */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** One figure of a round's sample. */
export type Figure = (sample: Sample) => number;

/** Main-thread milliseconds of a key: the median of the round. */
export const keyTask: Figure = ({ keys }) => median(keys.map(({ task }) => task));

/** What a key costs in script, style and layout, in milliseconds: the part of `keyTask` that a form can be held to. */
export const keyWork: Figure = ({ keys }) => median(keys.map(({ script, style, layout }) => script + style + layout));

/** Main-thread milliseconds of the mount. */
export const mountTask: Figure = ({ mount }) => mount.task;

/** Wall-clock milliseconds of the mount, with its two frames. */
export const mountWall: Figure = ({ mountWall }) => mountWall;

/** A figure as a multiple of the yardstick's in the same round; rounds in which either is missing are left out. */
export function ratios(
  figure: Figure,
  rounds: readonly (Sample | undefined)[],
  yardstick: readonly (Sample | undefined)[],
): Spread {
  return spread(pairs(rounds, yardstick).map(([own, other]) => figure(own) / figure(other)));
}

/** A figure less the yardstick's in the same round. */
export function differences(
  figure: Figure,
  rounds: readonly (Sample | undefined)[],
  yardstick: readonly (Sample | undefined)[],
): Spread {
  return spread(pairs(rounds, yardstick).map(([own, other]) => figure(own) - figure(other)));
}

function pairs(
  rounds: readonly (Sample | undefined)[],
  yardstick: readonly (Sample | undefined)[],
): (readonly [Sample, Sample])[] {
  return rounds.flatMap((own, index) => {
    const other = yardstick[index];
    return own && other ? [[own, other] as const] : [];
  });
}

/** Slope of log(cost) over log(size) by least squares: 0 is constant, 1 is linear, 2 is quadratic. */
export function slope(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (index: 0 | 1): number => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
