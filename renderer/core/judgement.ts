// What is said of answers that nobody is filling in: a document that is checked. In: an engine and a state. Out: alerts and
// findings, the same as of a form on a page (`derive`), without anything to draw and without memory.
import { raisedAlerts, type Raised } from './alerts.js';
import type { Engine } from './derive.js';
import { findingsOf, type Findings } from './findings.js';
import { isSubmittable } from './form-view.js';
import { relevanceOf } from './relevance.js';
import { SingleEvaluation } from './single-evaluation.js';
import type { State } from './state.js';

/** The judgement of one state. */
export interface Judgement {
  readonly evaluation: SingleEvaluation;
  readonly irrelevant: ReadonlySet<string>;
  readonly raised: readonly Raised[];
  readonly findings: Findings;
  /** Whether the answers may be sent: no finding and no error alert. */
  readonly submittable: boolean;
}

/** Judges a state by itself. */
export function judgementOf({ model, validators }: Engine, state: State): Judgement {
  const evaluation = new SingleEvaluation(model, state);
  const relevance = relevanceOf(model, state.rows, evaluation, null);
  const { irrelevant } = relevance;
  const { raised } = raisedAlerts(model, state, evaluation, irrelevant, null);
  const findings = findingsOf({ model, validators, state, relevance, evaluation }, null);
  return { evaluation, irrelevant, raised, findings, submittable: isSubmittable(raised, findings) };
}
