// What the engine says of one application. In: an engine and an application. Out: whether it may be sent, alerts,
// findings and named values.
import type { Raised } from '../../renderer/core/alerts.js';
import type { Engine } from '../../renderer/core/derive.js';
import { toJson } from '../../renderer/core/expression/value.js';
import type { Finding } from '../../renderer/core/findings.js';
import type { Json } from '../../renderer/core/json.js';
import { judgementOf, type Judgement } from '../../renderer/core/judgement.js';
import { initialState } from '../../renderer/core/update.js';
import type { Application } from './document.js';

/** The judgement of one application. */
export interface Verdict {
  readonly submittable: boolean;
  /** In the order of the form. */
  readonly alerts: readonly Raised[];
  readonly findings: readonly Finding[];
  /** All named values; `null` where there is no such value and where it is not decided yet. */
  readonly values: Readonly<Record<string, Json>>;
  readonly judgement: Judgement;
}

/** Judges an application as a page would, from nothing; what is not asked is not taken out. */
export function judge(engine: Engine, { data, today, context }: Application): Verdict {
  const judgement = judgementOf(engine, initialState(engine, { data, today, context, asGiven: true }));
  const { evaluation, raised, findings, submittable } = judgement;
  const values = Object.fromEntries(
    [...engine.model.values.keys()].map((name) => [name, toJson(evaluation.named(name)) ?? null] as const),
  );
  return { submittable, alerts: raised, findings: findings.all, values, judgement };
}
