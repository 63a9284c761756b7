// What is wrong with the figures, the calendar and the place of a form. In: the form. Out: faults.
import { Day } from '../expression/day.js';
import { calendarFaults } from '../expression/calendar.js';
import { escapeKey } from '../expression/value.js';
import { didYouMean, type Fault } from '../faults.js';
import type { FormSpec } from '../form.js';
import type { Json, JsonObject } from '../json.js';
import { quoted } from './words.js';

const LOOKS_LIKE_A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days that are none, holidays that are none, unknown languages and time zones. */
export function figureFaults(form: FormSpec): Fault[] {
  return [...days(form.params ?? null, '/params'), ...calendarFaults(form.calendar ?? {}), ...region(form)];
}

/** A text that looks like a day becomes a date in expressions; one that is none would silently stay a text. */
function days(json: Json, pointer: string): Fault[] {
  if (typeof json === 'string') return LOOKS_LIKE_A_DAY.test(json) && !Day.parse(json) ? [{ pointer, message: `"${json}" is not a calendar date.` }] : [];
  if (typeof json !== 'object' || json === null) return [];
  const steps = Array.isArray(json) ? undefined : (json as JsonObject).byDate;
  if (Array.isArray(steps)) return dated(steps as readonly Json[], `${pointer}/byDate`);
  return Object.entries(json).flatMap(([key, item]) => days(item, `${pointer}/${escapeKey(key)}`));
}

/** Figures by date each begin on a day of their own. */
function dated(steps: readonly Json[], pointer: string): Fault[] {
  const begins = steps.map((step) => (step as JsonObject).from);
  return steps.flatMap((step, i): Fault[] => {
    const from = begins[i] ?? null;
    const at = `${pointer}/${i}/from`;
    if (typeof from !== 'string' || !Day.parse(from)) return [{ pointer: at, message: `${quoted(from)} is not a calendar date; write the first day of the figure, YYYY-MM-DD.` }];
    const twice = begins.indexOf(from) < i ? [{ pointer: at, message: `two figures begin on ${from}; only one can hold.` }] : [];
    return [...twice, ...days((step as JsonObject).value ?? null, `${pointer}/${i}/value`)];
  });
}

function region({ lang, timeZone }: FormSpec): Fault[] {
  const faults: Fault[] = [];
  if (lang !== undefined && !isValid(() => Intl.getCanonicalLocales(lang))) faults.push({ pointer: '/lang', message: `"${lang}" is no language tag; write "it", "de" or "it-CH".` });
  if (timeZone !== undefined && !isValid(() => new Intl.DateTimeFormat('en', { timeZone }))) {
    faults.push({ pointer: '/timeZone', message: `"${timeZone}" is no time zone.${didYouMean(timeZone, Intl.supportedValuesOf('timeZone'))}` });
  }
  return faults;
}

function isValid(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}
