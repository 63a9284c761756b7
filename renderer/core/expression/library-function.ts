// What a function of the expression language is: how it is called, explained and run.
// In: arguments already decided (never missing, never null; a list may hold null). Out: a value, or null for "no such value".
import type { CalendarSpec } from '../form.js';
import type { Calendar } from './calendar.js';

/** What functions may know besides their arguments. The clock is not part of it. */
export interface World {
  readonly calendar: Calendar;
}

/** A function as it runs; its arguments have the types of its `params`. */
export type Run = (args: readonly unknown[], world: World) => unknown;

/** What is told of a function. */
export interface Manual {
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
}

/** One function of the library. A method call `a.f(b)` is a call `f(a, b)`. */
export interface LibraryFunction extends Manual {
  readonly name: string;
  readonly run: Run;
}

/** The calendar under which the examples of the library hold. */
export const exampleCalendar: CalendarSpec = { sundays: true, fixed: ['12-08'], easter: [1] };

/** Whether every element of a list has a value: what is added or compared over nulls is itself no such value. */
export function isComplete<T>(list: readonly (T | null)[]): list is readonly T[] {
  return !list.includes(null);
}

/** Functions whose parameters name their types, as `params` of the manual promise them; the checker of expressions guarantees that. */
export function define<const F extends Readonly<Record<string, (args: never, world: World) => unknown>>>(typed: F): Readonly<Record<keyof F, Run>> {
  return typed as unknown as Readonly<Record<keyof F, Run>>;
}
