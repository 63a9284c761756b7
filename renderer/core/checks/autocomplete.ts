// The words by which a browser knows what a field asks of the person in front of it (HTML "Autofill", WCAG 1.3.5).
// In: the text of `ui.autocomplete`. Out: what is wrong with it, in words, or nothing.
import { didYouMean } from '../faults.js';
import type { KindName } from '../kinds/index.js';

/** What a field may ask. */
const FIELDS = [
  'name',
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'honorific-suffix',
  'nickname',
  'organization-title',
  'username',
  'new-password',
  'current-password',
  'one-time-code',
  'organization',
  'street-address',
  'address-line1',
  'address-line2',
  'address-line3',
  'address-level1',
  'address-level2',
  'address-level3',
  'address-level4',
  'country',
  'country-name',
  'postal-code',
  'cc-name',
  'cc-given-name',
  'cc-additional-name',
  'cc-family-name',
  'cc-number',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
  'cc-csc',
  'cc-type',
  'transaction-currency',
  'transaction-amount',
  'language',
  'bday',
  'bday-day',
  'bday-month',
  'bday-year',
  'sex',
  'url',
  'photo',
] as const;

/** Ways to reach a person, which may say which: at home, at work. */
const CONTACTS = [
  'tel',
  'tel-country-code',
  'tel-national',
  'tel-area-code',
  'tel-local',
  'tel-local-prefix',
  'tel-local-suffix',
  'tel-extension',
  'email',
  'impp',
] as const;
const WHICH = ['home', 'work', 'mobile', 'fax', 'pager'];

/** Kinds whose control a browser fills in: those with a text or a list of their own. */
const COMPLETED: readonly string[] = ['text', 'multi-line', 'number', 'money', 'date', 'choice'] satisfies KindName[];

/** What is wrong with a hint about a field of a kind; null when nothing is. */
export function autocompleteFault(written: string, kind: string): string | null {
  if (!COMPLETED.includes(kind)) return `a browser completes what is typed or chosen from a list; this is a ${kind}.`;
  if (written === 'off') return null;
  const words = written.split(' ');
  if (words[0]?.startsWith('section-') && words[0].length > 8) words.shift();
  if (words[0] === 'shipping' || words[0] === 'billing') words.shift();
  const isWhich = WHICH.includes(words[0] ?? '');
  if (isWhich) words.shift();
  const allowed: readonly string[] = isWhich ? CONTACTS : [...FIELDS, ...CONTACTS];
  const [token = ''] = words;
  if (words.length === 1 && allowed.includes(token)) return null;
  return `"${written}" is nothing that browsers know to complete.${didYouMean(token, allowed) || ' Write "off", or what is asked of the person: "given-name", "email", "work tel", ….'}`;
}
