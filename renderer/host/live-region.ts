// Says once what has newly come up. In: the view before and after. Out: the sentence for the live region, or nothing.
import type { Raised } from '../core/alerts.js';
import type { Finding } from '../core/findings.js';
import type { FormView, Problem } from '../core/view.js';
import type { Words } from '../../components/words.js';

/** More than so many new things at once are not read out but counted: they are in the list of alerts. */
const WORTH_HEARING = 4;

/** What to announce after a change: problems and alerts that were not shown before. */
export function announcement(before: FormView, after: FormView, words: Words): string {
  const problems = after.problems === before.problems ? [] : after.problems.filter((problem) => !before.problems.some((old) => sameProblem(old, problem)));
  const alerts = after.alerts === before.alerts ? [] : after.alerts.filter((alert) => !before.alerts.some(({ key, message }) => key === alert.key && message === alert.message));
  if (problems.length + alerts.length > WORTH_HEARING) return words.manyNew(problems.length + alerts.length);
  return [
    ...problems.map(({ node, error }) => `${words.level.error}, ${node.label}: ${errorText(error, words, node)}`),
    ...alerts.map((alert) => `${words.level[alert.level]}: ${alert.message} ${alert.action}`.trim()),
  ].join(' ');
}

/** An error in words: a rule speaks for itself, a finding through the catalogue. */
export function errorText(error: Finding | Raised, words: Words, node: Problem['node']): string {
  return 'message' in error ? `${error.message} ${error.action}`.trim() : words.finding(error, node);
}

function sameProblem(a: Problem, b: Problem): boolean {
  return a.path === b.path && ('message' in a.error && 'message' in b.error ? a.error.message === b.error.message : a.error === b.error);
}
