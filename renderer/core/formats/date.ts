// The format `date`: a real calendar day.
// In: text. Out: whether it is one.
import { Day } from '../expression/day.js';
import type { Format } from './format.js';

/** A full-date of RFC 3339, section 5.6, that exists in the Gregorian calendar; years 0001 to 9999. */
export const date: Format = {
  name: 'date',
  test: (text) => Day.parse(text) !== undefined,
};
