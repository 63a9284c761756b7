// What a function of the expression language is: how it is called, explained and run.
// In: arguments already decided (never missing, never null; a list may hold null). Out: a value, or null for "no such value".
import type { CalendarSpec } from '../form.js';
import type { Calendar } from './calendar.js';

/** What functions may know besides their arguments. The clock is not part of it. */
export interface World {
  readonly calendar: Calendar;
}

/** One function of the library. A method call `a.f(b)` is a call `f(a, b)`. */
export interface LibraryFunction {
  readonly name: string;
  /**
   * `name: type` for each parameter. Types are `bool`, `number`, `text`, `date`, `WeekRun`, `list<…>` and the variable `T`;
   * alternatives are joined by ` | `, and where the result has as many they correspond in order.
   */
  readonly params: readonly string[];
  /** The type of the result, in the same notation. */
  readonly returns: string;
  /** One sentence of the manual. */
  readonly doc: string;
  /** A call and its result in JSON, days as ISO text; holidays are those of `exampleCalendar`. */
  readonly example: { readonly expr: string; readonly gives: unknown };
  readonly run: (args: readonly unknown[], world: World) => unknown;
}

/** A function whose `run` names the types of its arguments, as its `params` promise them. */
export interface TypedFunction<Args extends readonly unknown[]> extends Omit<LibraryFunction, 'run'> {
  readonly run: (args: Args, world: World) => unknown;
}

/** The calendar under which the examples of the library hold. */
export const exampleCalendar: CalendarSpec = { sundays: true, fixed: ['12-08'], easter: [1] };

/** Whether every element of a list has a value: what is added or compared over nulls is itself no such value. */
export function isComplete<T>(list: readonly (T | null)[]): list is readonly T[] {
  return !list.includes(null);
}

/** Makes a library function; that the arguments have the types of `params` is what the checker of expressions guarantees. */
export function define<Args extends readonly unknown[]>(typed: TypedFunction<Args>): LibraryFunction {
  return { ...typed, run: (args, world) => typed.run(args as Args, world) };
}
