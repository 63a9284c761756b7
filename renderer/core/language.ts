// What an author's form needs and a bundled form does not: a parser and the checks. Types only, so that they can be
// loaded when first needed.
import type { Tree } from './expression/tree.js';
import type { Fault } from './faults.js';
import type { Json } from './json.js';
import type { Node } from './model.js';
import type { CalendarSpec, FormSpec, FunctionSpec } from './form.js';

/** What an expression must give: `any` in values, `words` (what can be written in a sentence) in messages. */
export type Expected = 'bool' | 'number' | 'date' | 'any' | 'list' | 'words' | { readonly sameAs: Node } | { readonly listOf: Node };

/** A fault inside one expression. */
export interface ExpressionFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** The names and types one form offers to its expressions. */
export interface Scope {
  readonly root: Node;
  /** What `context` stands for; null when the form does not say, and then it may be anything. */
  readonly context: Node | null;
  readonly values: ReadonlyMap<string, Tree>;
  readonly functions: ReadonlyMap<string, FunctionSpec>;
  readonly params: Json;
  readonly calendar: CalendarSpec | undefined;
}

/** Where an expression stands. */
export interface Where {
  /** The node that `this` stands for. */
  readonly self: Node | null;
  /** The node that `value` stands for. */
  readonly field: Node | null;
  readonly locals: readonly string[];
  /** Name of the function whose body this is. */
  readonly body?: string | undefined;
  /** The row that `each` stands for. */
  readonly each?: Node | null;
}

/** Checks the expressions of one form against its schema. */
export interface Checker {
  /** All faults of one expression. */
  check(tree: Tree, at: Where, expected: Expected): readonly ExpressionFault[];
  /** The row that the elements of a list are; null when they are none. */
  rowOf(tree: Tree, at: Pick<Where, 'self' | 'field'>): Node | null;
}

/** The dialect, complete with what only authors need. */
export interface Language {
  /** The form without what has the wrong shape, so that the rest can still be judged; and the faults of shape. */
  sound(form: unknown): { readonly form: FormSpec; readonly faults: readonly Fault[] };
  /** What is wrong with the form apart from shape, references and expressions. */
  faults(form: FormSpec, root: Node, nodes: readonly Node[], context: Node | null): readonly Fault[];
  /** @throws an error with `range` when the text cannot be read */
  parse(text: string): Tree;
  checker(scope: Scope): Checker;
  near: Near;
}

/** ` Did you mean "x"?`, or nothing. */
export type Near = (word: string, allowed: Iterable<string>) => string;
