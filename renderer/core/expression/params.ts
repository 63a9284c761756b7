// The figures of a form as expressions see them. In: JSON. Out: values; texts written as ISO dates become dates.
import type { Json } from '../json.js';
import { Day } from './day.js';
import type { Value } from './value.js';

/** Converts figures once, when the form is compiled. */
export function toValue(json: Json): Value {
  if (typeof json === 'string') return Day.parse(json) ?? json;
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(toValue);
  return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, toValue(item)]));
}
