// What the codice fiscale says about a person.
// In: a code and a day. Out: the date of birth; null when the code is not valid or holds no real day.
import { codiceFiscale } from '../../formats/codice-fiscale.js';
import { Day } from '../day.js';
import { define } from '../library-function.js';

const MONTHS = 'ABCDEHLMPRST';
/** Letters that stand for the digits 0 to 9 in the code of a person whose plain code was already taken (omocodia). */
const DIGIT_LETTERS = 'LMNPQRSTUV';

function birthDate(code: string, asOf: Day): Day | null {
  if (!codiceFiscale.test(code)) return null;
  const year = digitsOf(code.slice(6, 8));
  const month = MONTHS.indexOf(code.charAt(8)) + 1;
  const written = digitsOf(code.slice(9, 11));
  const day = written > 40 ? written - 40 : written; // 40 is added for women
  const recent = Day.from(2000 + year, month, day);
  return recent && recent.days <= asOf.days ? recent : (Day.from(1900 + year, month, day) ?? null);
}

function digitsOf(text: string): number {
  return Number(text.replace(/[A-Z]/g, (letter) => String(DIGIT_LETTERS.indexOf(letter))));
}

/** Functions over personal codes. */
export const personFunctions = define({
  birthDate: ([code, asOf]: [string, Day]) => birthDate(code, asOf),
});
