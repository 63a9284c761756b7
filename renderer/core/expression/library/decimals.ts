// Decimal arithmetic on doubles without the noise of binary fractions.
// In: numbers. Out: the number a person would have written; never NaN from finite input.

/** Significant digits that a double always keeps; what lies beyond is noise. */
const KEPT_DIGITS = 15;

/** The same number rounded at 1e-9 and at 15 digits, so that 0.1 + 0.2 is 0.3; whole numbers stay as they are, -0 is 0. */
export function tidy(value: number): number {
  const tidied = Number.isInteger(value) ? value : Number(Number(value.toPrecision(KEPT_DIGITS)).toFixed(9));
  return tidied + 0; // -0 becomes 0
}

/** The tidy sum, 0 of nothing: decimals add up as written, in any number and order. Infinite when too big for a double. */
export function total(values: readonly number[]): number {
  // Neumaier's variant of Kahan summation: `lost` keeps what each addition drops.
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? tidy(sum + lost) : sum;
}

/**
 * Rounds half away from zero at `decimals` places (whole; negative rounds tens, hundreds, …), judging the number as it
 * is written with 15 digits: 1.005 at 2 places is 1.01.
 */
export function roundAt(value: number, decimals: number): number {
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(KEPT_DIGITS - 1)
    .split('e');
  const shift = Number(exponent) + decimals;
  if (shift >= KEPT_DIGITS) return value;
  // Moving the point in the text, not by multiplying, adds no noise.
  const rounded = Math.round(Number(`${mantissa}e${shift}`));
  const magnitude = Number(`${rounded}e${-decimals}`);
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}
