// The question that would settle most: of the rules that wait for answers, the answer that most of them wait for. In: the
// words and the ways. Out: a template with a way to the field; nothing when no rule waits.
import { html, nothing, type TemplateResult } from 'lit';
import type { Derived } from '../../../core/derive.js';
import { awaited } from '../../../core/explanation.js';
import { Gap } from '../../../core/expression/value.js';
import { nodeAt } from '../../../core/findings.js';
import { outermostList } from '../../../core/instances.js';
import type { Model } from '../../../core/model.js';
import { isIrrelevant } from '../../../core/relevance.js';
import { stepOf } from '../../../core/visibility.js';
import { targetsOf } from '../../../core/targets.js';
import { placeName } from '../../place-name.js';
import type { Session } from '../../session.js';
import type { Ways } from '../../ways.js';
import type { GuideWords } from '../../words/guide/words.js';
import { wayTo } from './way-to.js';

/** A field and how many rules its answer would bring closer to a verdict. */
export interface NextQuestion {
  readonly path: string;
  readonly rules: number;
}

const known = new WeakMap<Session, { readonly data: unknown; readonly next: NextQuestion | null }>();

/** What to answer next; while a person types, what was so before. */
export function nextQuestion(session: Session): NextQuestion | null {
  const before = known.get(session);
  const { state, engine, derived } = session;
  if (before && (state.editing !== null || before.data === state.data)) return before.next;
  const next = mostAwaited(engine.model, derived);
  known.set(session, { data: state.data, next });
  return next;
}

/** Draws the offer. */
export function drawNextQuestion(guide: GuideWords, ways: Ways): TemplateResult | typeof nothing {
  const { session, locked, mode, formLang } = ways;
  const next = locked || mode !== 'edit' ? null : nextQuestion(session);
  if (!next) return nothing;
  return html`<p class="next-question"><strong lang=${guide.lang}>${guide.nextQuestion}:</strong> <span lang=${formLang}>${wayTo(next.path, nameOf(session, next.path), ways)}</span> <span class="hint" lang=${guide.lang}>${guide.decides(next.rules)}</span></p>`;
}

/** A field is called by its group, too: a label that is clear in its place, such as "To", is not clear elsewhere. */
function nameOf(session: Session, path: string): string {
  const around = nodeAt(session.engine.model, path)?.parent;
  const name = placeName(session, path);
  return around?.kind.shape === 'group' && around.parent && around.key !== '*' && around.label !== '' ? `${name} (${around.label})` : name;
}

/** Rules on rows are left out: the next row decides them no sooner than this one. */
function mostAwaited(model: Model, { evaluation, irrelevant }: Derived): NextQuestion | null {
  const rules = new Map<string, Set<string>>();
  for (const alert of model.alerts) {
    if (outermostList(alert.node)) continue;
    for (const { frame, awaits } of targetsOf(alert, evaluation)) {
      const result = awaits ?? alert.when.code(evaluation, [...frame]);
      for (const path of result instanceof Gap ? awaited(result) : []) rules.set(path, (rules.get(path) ?? new Set()).add(alert.id));
    }
  }
  const asked = [...rules].flatMap(([path, { size }]) => {
    const node = nodeAt(model, path);
    const isOpen = node?.kind.shape === 'value' && !node.readOnly && !node.hidden && stepOf(model, path) !== undefined && !isIrrelevant(irrelevant, path);
    return isOpen ? [{ path, rules: size, index: node.index }] : [];
  });
  const [first] = asked.sort((a, b) => b.rules - a.rules || a.index - b.index);
  return first ? { path: first.path, rules: first.rules } : null;
}
