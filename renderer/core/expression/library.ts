// The library of the expression language for those who check and explain expressions: functions with their manual.
// In: nothing. Out: the functions by name, in the order of the manual.
import { functions } from './functions.js';
import type { LibraryFunction, Run } from './library-function.js';
import { manual } from './library-manual.js';

/** All functions by name. */
export const library: ReadonlyMap<string, LibraryFunction> = new Map(Object.entries(manual).map(([name, told]) => [name, { name, ...told, run: functions.get(name) as Run }]));
