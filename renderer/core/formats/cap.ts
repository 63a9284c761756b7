// The format `cap`: the Italian postal code.
// In: text. Out: whether it has its shape; whether it is assigned is not judged.
import type { Format } from './format.js';

/** Five digits (codice di avviamento postale, Poste Italiane, since 1967). */
export const cap: Format = {
  name: 'cap',
  test: (text) => /^[0-9]{5}$/.test(text),
};
