import { describe, expect, it } from 'vitest';
import { insert } from './report.js';
import { median, slope } from './statistics.js';

describe('the figures of the report', () => {
  it('takes the mean of the two middle values', () => {
    expect(median([9, 1, 2, 4])).toBe(3);
    expect(median([9, 1, 2])).toBe(2);
  });

  it.each([
    ['constant', 0, (size: number) => size ** 0 * 7],
    ['linear', 1, (size: number) => size * 3],
    ['quadratic', 2, (size: number) => size ** 2],
  ])('gives a %s cost the slope %d', (_, expected, cost) => {
    expect(slope([50, 200, 800, 3200].map((size) => [size, cost(size)]))).toBeCloseTo(expected, 10);
  });
});

describe('the generated part of the page', () => {
  it('replaces what stands between the markers and keeps the prose', () => {
    const first = insert('# Title\n', 'old figures');
    const second = insert(`${first}\nWritten by hand.\n`, 'new figures');
    expect(second).toMatch(/^# Title\n[^]*new figures[^]*\nWritten by hand\.\n$/);
    expect(second).not.toContain('old figures');
  });
});
