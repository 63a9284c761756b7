// The formats of the core, by the name a schema uses.
// In: nothing. Out: one map, shared by validation and by `valid(text, format)`.
import { cap } from './cap.js';
import { codiceBelfiore } from './codice-belfiore.js';
import { codiceFiscale } from './codice-fiscale.js';
import { date } from './date.js';
import { email } from './email.js';
import type { Format } from './format.js';
import { iban } from './iban.js';
import { partitaIva } from './partita-iva.js';

/** All formats by name. */
export const formats: ReadonlyMap<string, Format> = new Map(
  [date, email, codiceFiscale, partitaIva, iban, cap, codiceBelfiore].map((format) => [format.name, format]),
);
