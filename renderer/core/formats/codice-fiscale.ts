// The format `codice-fiscale`: the Italian tax code of a person, 16 characters.
// In: text. Out: whether pattern and check letter are right.
import type { Format } from './format.js';

// Digits may be replaced by letters (omocodia): 0 to 9 become L M N P Q R S T U V.
const PATTERN = /^[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/;

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What a character weighs in an odd position: the value of a letter A to Z; a digit weighs as the letter of its rank. */
const ODD_WEIGHTS = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function checkLetter(code: string): string {
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const character = code.charAt(index);
    const rank = Math.max(DIGITS.indexOf(character), LETTERS.indexOf(character));
    const isOddPosition = index % 2 === 0; // positions are counted from 1
    sum += isOddPosition ? (ODD_WEIGHTS[rank] ?? 0) : rank;
  }
  return LETTERS.charAt(sum % 26);
}

/**
 * The code of D.M. 23 December 1976 (Ministero delle Finanze, "Sistemi di codificazione dei soggetti da iscrivere all'anagrafe tributaria").
 * Upper case only; day, place and agreement with the name are not judged, and the provisional code of 11 digits is not a person's.
 */
export const codiceFiscale: Format = {
  name: 'codice-fiscale',
  test: (text) => PATTERN.test(text) && checkLetter(text) === text.charAt(15),
};
