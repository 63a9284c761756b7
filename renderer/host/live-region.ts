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
    if (after.problems === before.problems && after.alerts === before.alerts && !left) return '';
    const [shown, since] = [shownIn(before), left && shownIn(left.since)];
    const problems = after.problems === before.problems && !left ? [] : after.problems.filter(({ error }) => !isKnown(error));
    const alerts = after.alerts === before.alerts && !left ? [] : after.alerts.filter((alert) => !isKnown(alert));
    if (problems.length + alerts.length > WORTH_HEARING) return words.manyNew(problems.length + alerts.length);
    return [
      ...problems.map(({ node, error }) => `${words.level.error}, ${node.label}: ${errorText(error, words, node)}`),
      ...alerts.map((alert) => `${words.level[alert.level]}: ${alert.message} ${alert.action}`.trim()),
    ].join(' ');

    function isKnown(said: Finding | Raised): boolean {
      if (!('message' in said)) return shown.has(said);
      const here = shown.get(said.key);
      if (said.path === editing) return here !== undefined;
      const first = left?.path === said.path ? since?.get(said.key) : undefined;
      return first === undefined ? here !== undefined && (left?.path === said.path || here === said.message) : first === said.message;
    }
  }
}

/** What a view shows, whether as an error or beside it: what rules say by their keys, findings by themselves, which need no words. */
function shownIn({ problems, alerts }: FormView): ReadonlyMap<string | Finding, string> {
  return new Map([...alerts, ...problems.map(({ error }) => error)].map((said): [string | Finding, string] => ('key' in said ? [said.key, said.message] : [said, ''])));
}

/** An error in words: a rule speaks for itself, a finding through the catalogue. */
export function errorText(error: Finding | Raised, words: Words, node: Problem['node']): string {
  return 'message' in error ? `${error.message} ${error.action}`.trim() : words.finding(error, node);
}
