// Says once what has newly come up. In: the view before and after. Out: the sentence for the live region, or nothing.
import type { Raised } from '../core/alerts.js';
import type { Finding } from '../core/findings.js';
import type { FormView, Problem } from '../core/view.js';
import type { Words } from '../../components/words.js';

/** More than so many new things at once are not read out but counted: they are in the list of alerts. */
const WORTH_HEARING = 4;

/** Hears what comes up in the views of one form. */
export class Announcer {
  /** The field being typed in, and the view before the first key. */
  #typing: { readonly path: string; readonly since: FormView } | null = null;

  /**
   * What to announce after a change: problems and alerts that were not shown before.
   * @param editing the field being typed in: what is already said of it is not said again with every key, though it
   * cites what is typed, but once it is left
   */
  news(before: FormView, after: FormView, words: Words, editing: string | null = null): string {
    const was = this.#typing;
    if (editing !== (was?.path ?? null)) this.#typing = editing === null ? null : { path: editing, since: before };
    const left = was && was.path !== editing ? was : null;
    const problems = after.problems === before.problems && !left ? [] : after.problems.filter(({ error }) => !isKnown(error));
    const alerts = after.alerts === before.alerts && !left ? [] : after.alerts.filter((alert) => !isKnown(alert));
    if (problems.length + alerts.length > WORTH_HEARING) return words.manyNew(problems.length + alerts.length);
    return [
      ...problems.map(({ node, error }) => `${words.level.error}, ${node.label}: ${errorText(error, words, node)}`),
      ...alerts.map((alert) => `${words.level[alert.level]}: ${alert.message} ${alert.action}`.trim()),
    ].join(' ');

    function isKnown(said: Finding | Raised): boolean {
      if (!('message' in said)) return before.problems.some(({ error }) => error === said);
      const here = shownIn(before, said.key);
      if (said.path === editing) return here !== undefined;
      const first = left?.path === said.path ? shownIn(left.since, said.key) : undefined;
      return first ? first.message === said.message : here !== undefined && (left?.path === said.path || here.message === said.message);
    }
  }
}

/** What a rule says in a view, whether as an error or beside it. */
function shownIn({ problems, alerts }: FormView, key: string): Raised | undefined {
  const error = problems.find((problem): problem is Problem & { readonly error: Raised } => 'key' in problem.error && problem.error.key === key)?.error;
  return error ?? alerts.find((alert) => alert.key === key);
}

/** An error in words: a rule speaks for itself, a finding through the catalogue. */
export function errorText(error: Finding | Raised, words: Words, node: Problem['node']): string {
  return 'message' in error ? `${error.message} ${error.action}`.trim() : words.finding(error, node);
}
