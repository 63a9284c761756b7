// What is other on a trial copy: meters, computed values, alerts. In: the session in hand and that of the trial. Out: rows
// with both texts, and alerts that come and go.
import type { MeterView } from '../../../core/aside-view.js';
import type { Raised } from '../../../core/alerts.js';
import type { Session } from '../../session.js';
import type { Ways } from '../../ways.js';
import { knownResults, resultText } from './results.js';

/** One figure, as it is and as it would be; empty where there is none. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly now: string;
  readonly then: string;
}

/** Everything that is compared. */
export interface Differences {
  /** All meters, and those computed values that differ. */
  readonly figures: readonly Figure[];
  readonly comes: readonly Raised[];
  readonly goes: readonly Raised[];
}

/** Compares two sessions of one form. */
export function differences(real: Session, trial: Session, { words }: Pick<Ways, 'words'>): Differences {
  const text = (meter: MeterView): string => meterText(meter, words);
  const meters = paired(real.derived.meters, trial.derived.meters, ({ id }) => id, text).filter(({ now, then }) => now !== '' || then !== '');
  const results = paired(knownResults({ session: real }), knownResults({ session: trial }), ({ name }) => name, (entry) => resultText(entry, { words })).filter(({ now, then }) => now !== then);
  const titles = new Set(meters.map(({ title }) => title));
  return {
    figures: [...meters, ...results.filter(({ title }) => !titles.has(title))],
    comes: withoutKnown(trial.derived.raised, real.derived.raised),
    goes: withoutKnown(real.derived.raised, trial.derived.raised),
  };
}

/** A meter in one text; empty while nothing is known. */
function meterText({ amount, limit, limitText, deadline, daysLeft, text, unit }: MeterView, words: Ways['words']): string {
  if (deadline !== null && daysLeft !== null) return words.daysLeft(daysLeft, text);
  if (amount === null) return '';
  const said = limit === null ? text : words.ofLimit(text, limitText);
  return `${said} ${unit}`.trim() + (limit !== null && amount > limit ? `: ${words.overLimit}` : '');
}

function paired<T extends { readonly title: string }>(now: readonly T[], then: readonly T[], idOf: (item: T) => string, text: (item: T) => string): readonly Figure[] {
  const other = new Map(then.map((item) => [idOf(item), item]));
  const gone = now.map((item) => {
    const match = other.get(idOf(item));
    return { id: idOf(item), title: item.title, now: text(item), then: match ? text(match) : '' };
  });
  const known = new Set(now.map(idOf));
  return [...gone, ...then.filter((item) => !known.has(idOf(item))).map((item) => ({ id: idOf(item), title: item.title, now: '', then: text(item) }))];
}

function withoutKnown(raised: readonly Raised[], known: readonly Raised[]): readonly Raised[] {
  const keys = new Set(known.map(({ key, message }) => `${key} ${message}`));
  return raised.filter(({ key, message, dismissed }) => !dismissed && !keys.has(`${key} ${message}`));
}
