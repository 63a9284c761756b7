// The format `partita-iva`: the Italian VAT number, 11 digits.
// In: text. Out: whether the last digit is the check digit of the others.
import type { Format } from './format.js';

/**
 * The number of D.M. 23 December 1976, with the check digit of Luhn's formula (ISO/IEC 7812-1, annex B); not eleven zeros.
 * Digits only, no `IT` before; the office code in digits 8 to 10 is not judged.
 */
export const partitaIva: Format = {
  name: 'partita-iva',
  test: (text) => {
    if (!/^[0-9]{11}$/.test(text) || /^0+$/.test(text)) return false;
    let sum = 0;
    for (let index = 0; index < 11; index++) {
      const digit = Number(text.charAt(index));
      const weighed = index % 2 === 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 === 0;
  },
};
