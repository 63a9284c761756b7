// The functions of the expression language as they run: every one an author can call, macros with a variable excepted.
// In: nothing. Out: the functions by name.
import type { Run } from './library-function.js';
import { dateFunctions } from './library/dates.js';
import { holidayFunctions } from './library/holidays.js';
import { listFunctions } from './library/lists.js';
import { numberFunctions } from './library/numbers.js';
import { personFunctions } from './library/persons.js';
import { textFunctions } from './library/texts.js';
import { weekFunctions } from './library/weeks.js';

const all = { ...dateFunctions, ...weekFunctions, ...holidayFunctions, ...numberFunctions, ...listFunctions, ...textFunctions, ...personFunctions };

/** The name of a function of the library. */
export type FunctionName = keyof typeof all;

/** All functions by name. */
export const functions: ReadonlyMap<string, Run> = new Map(Object.entries(all));
