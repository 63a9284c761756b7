// The library of the expression language: every function an author can call, macros with a variable excepted.
// In: nothing. Out: the functions by name, in the order of the manual.
import type { LibraryFunction } from './library-function.js';
import { dateFunctions } from './library/dates.js';
import { holidayFunctions } from './library/holidays.js';
import { listFunctions } from './library/lists.js';
import { numberFunctions } from './library/numbers.js';
import { personFunctions } from './library/persons.js';
import { textFunctions } from './library/texts.js';
import { weekFunctions } from './library/weeks.js';

/** All functions by name. */
export const library: ReadonlyMap<string, LibraryFunction> = new Map(
  [
    ...dateFunctions,
    ...weekFunctions,
    ...holidayFunctions,
    ...numberFunctions,
    ...listFunctions,
    ...textFunctions,
    ...personFunctions,
  ].map((entry) => [entry.name, entry]),
);
