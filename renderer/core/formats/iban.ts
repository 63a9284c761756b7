// The format `iban`: an international bank account number in its electronic form, without spaces.
// In: text. Out: whether its shape and check digits are right.
import type { Format } from './format.js';

const SHAPE = /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/;

/** The remainder by 97, letters read as 10 to 35; digit by digit, because the whole number is too long for a double. */
function remainder97(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/**
 * An IBAN of ISO 13616-1 with the check digits of ISO/IEC 7064 (MOD 97-10), 02 to 98.
 * Upper case; the national length and structure after the check digits are not judged.
 */
export const iban: Format = {
  name: 'iban',
  test: (text) => {
    if (!SHAPE.test(text)) return false;
    const check = Number(text.slice(2, 4));
    return check >= 2 && check <= 98 && remainder97(text.slice(4) + text.slice(0, 4)) === 1;
  },
};
