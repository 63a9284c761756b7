// Which conditions were seen true, and which false, over all examples of a form. In: judged examples. Out: the names of
// those that never were; such a condition may be wrong without anybody noticing.
import type { Computed } from '../../renderer/core/computed.js';
import { own } from '../../renderer/core/data.js';
import { instances } from '../../renderer/core/instances.js';
import type { Alert, Model } from '../../renderer/core/model.js';
import { ruleName } from './examples.js';
import { targetsOf } from '../../renderer/core/targets.js';

/** Gathers what conditions came to. */
export class Coverage {
  readonly #model: Model;
  readonly #true = new Set<number>();
  readonly #false = new Set<number>();

  constructor(model: Model) {
    this.#model = model;
  }

  /** Takes note of one judged example. */
  add(evaluation: Computed): void {
    this.#model.alerts.forEach((alert, i) => {
      const targets = targetsOf(alert, evaluation);
      // A rule for some rows of a list, which finds none of them among those there are, does not hold.
      if (targets.length === 0 && hasRows(alert, evaluation)) this.#false.add(i);
      for (const { frame, awaits } of targets) {
        const result = awaits ?? alert.when.code(evaluation, [...frame]);
        if (typeof result === 'boolean') (result ? this.#true : this.#false).add(i);
      }
    });
  }

  /** Conditions that never held. */
  get neverTrue(): readonly string[] {
    return this.#missing(this.#true);
  }

  /** Conditions that were never decided not to hold. */
  get neverFalse(): readonly string[] {
    return this.#missing(this.#false);
  }

  #missing(seen: ReadonlySet<number>): readonly string[] {
    return this.#model.alerts.flatMap((_alert, i) => (seen.has(i) ? [] : [ruleName(this.#model, i)]));
  }
}

function hasRows({ node }: Alert, evaluation: Computed): boolean {
  if (!node.item || !node.parent) return false;
  return instances(node.parent, evaluation).some(({ json }) => {
    const rows = json && own(json, node.key);
    return Array.isArray(rows) && rows.length > 0;
  });
}
