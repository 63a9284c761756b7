// The figures of a form as expressions see them. In: JSON. Out: values; texts written as ISO dates become dates.
import type { Json, JsonObject } from '../json.js';
import { Day } from './day.js';
import type { Value } from './value.js';

/** A figure that changes with the day: `{ "byDate": [{ "from": "2026-01-01", "value": … }, …] }`. */
export class ByDate {
  constructor(readonly steps: readonly { readonly from: Day; readonly value: Value }[]) {}

  /** The figure on a day; no such value before the first. */
  on(day: Value): Value {
    if (!(day instanceof Day)) return null;
    return this.steps.findLast(({ from }) => from.days <= day.days)?.value ?? null;
  }
}

/** Converts figures once, when the form is compiled. */
export function toValue(json: Json): Value {
  if (typeof json === 'string') return Day.parse(json) ?? json;
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(toValue);
  const { byDate } = json as JsonObject;
  if (Array.isArray(byDate)) return dated(byDate as readonly JsonObject[]) as unknown as Value;
  return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, toValue(item)]));
}

function dated(steps: readonly JsonObject[]): ByDate {
  const known = steps.map(({ from, value }) => ({ from: typeof from === 'string' ? Day.parse(from) : undefined, value: toValue(value ?? null) }));
  return new ByDate(known.flatMap(({ from, value }) => (from ? [{ from, value }] : [])).sort((a, b) => a.from.days - b.from.days));
}
