// The format `codice-belfiore`: the Italian code of a municipality, or of a foreign state.
// In: text. Out: whether it has its shape; whether it is assigned is not judged.
import type { Format } from './format.js';

/** A letter and three digits, as in the codice fiscale (Agenzia delle Entrate). Upper case only. */
export const codiceBelfiore: Format = {
  name: 'codice-belfiore',
  test: (text) => /^[A-Z][0-9]{3}$/.test(text),
};
