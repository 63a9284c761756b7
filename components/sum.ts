// What is wrong in a row or group, in numbers. In: a view. Out: errors and alerts on show in it and below; worked out
// once for each view.
import type { FieldView } from '../renderer/core/view.js';

/** How many errors and other alerts are shown somewhere in a part of the form. */
export interface Sum {
  readonly errors: number;
  readonly alerts: number;
}

const known = new WeakMap<FieldView, Sum>();

/** Sums up a view with all that is below it. */
export function sumOf(view: FieldView): Sum {
  const before = known.get(view);
  if (before) return before;
  let errors = view.error ? 1 : 0;
  let alerts = view.alerts.length;
  for (const piece of view.pieces) {
    for (const child of piece) {
      const below = sumOf(child);
      errors += below.errors;
      alerts += below.alerts;
    }
  }
  const sum = { errors, alerts };
  known.set(view, sum);
  return sum;
}
