// What an example expects besides rules and values: the words of an alert, which fields are asked, what stands beside
// them. In: what is expected and what came out. Out: what does not hold.
import type { Derived } from '../../renderer/core/derive.js';
import type { Level } from '../../renderer/core/form.js';
import type { Json } from '../../renderer/core/json.js';
import { isIrrelevant } from '../../renderer/core/relevance.js';

/** An alert that an example expects. */
export interface ExpectedAlert {
  readonly id: string;
  readonly level: Level;
  readonly path: string;
  /** Words that a person reads in it: in what is wrong, in what to do, or on the button that offers a value. */
  readonly says?: string | readonly string[];
  /** The value that it offers; null when it must offer none. */
  readonly offers?: Json;
}

/** An alert that came out, as far as it has words. */
interface Told {
  readonly id: string;
  readonly path: string;
  readonly message: string;
  readonly action: string;
  readonly offer: { readonly value: Json; readonly label: string } | null;
}

/** Fields by path, and whether a person is asked for them. */
export type Asked = Readonly<Record<string, boolean>>;

/** The words that an alert does not say, though it should; none when there is no such alert. */
export function unsaid({ id, path, says = [] }: ExpectedAlert, told: readonly Told[]): readonly string[] {
  const wanted = typeof says === 'string' ? [says] : says;
  if (wanted.length === 0) return [];
  const found = told.find((alert) => alert.id === id && alert.path === path);
  return found ? wanted.filter((text) => !wordsOf(found).some((part) => part.includes(text))) : [];
}

/** Whether an alert offers another value than it should; never when there is no such alert. */
export function misoffers({ id, path, offers }: ExpectedAlert, told: readonly Told[]): boolean {
  if (offers === undefined) return false;
  const found = told.find((alert) => alert.id === id && alert.path === path);
  return found !== undefined && JSON.stringify(found.offer?.value ?? null) !== JSON.stringify(offers);
}

/** All that an alert says, part by part. */
export function wordsOf({ message, action, offer }: Told): readonly string[] {
  return [message, action, ...(offer ? [offer.label] : [])];
}

/** The fields that are asked and should not be, or the other way round. */
export function misasked(asked: Asked, irrelevant: ReadonlySet<string>): readonly string[] {
  return Object.keys(asked).filter((path) => isIrrelevant(irrelevant, path) === asked[path]);
}

/** Whether a meter is in sight, by its title, or what the start page says to have ready, by its first words. */
export type Beside = Readonly<Record<string, boolean>>;

/**
 * The texts that are in sight beside the fields and should not be, or the other way round.
 * @param derived looked at only when something is expected
 */
export function misplaced(beside: Beside, derived: () => Pick<Derived, 'meters' | 'start'>): readonly string[] {
  const expected = Object.keys(beside);
  if (expected.length === 0) return [];
  const { meters, start } = derived();
  const texts = [...meters.map(({ title }) => title), ...(start?.needs ?? [])];
  return expected.filter((text) => texts.some((one) => one.startsWith(text)) !== beside[text]);
}
