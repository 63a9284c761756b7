// What an author's form needs and a bundled form does not: a parser and the checks. Types only, so that they can be
// loaded when first needed.
import type { Tree } from './expression/tree.js';
import type { Fault } from './faults.js';
import type { Json } from './json.js';
import type { Node } from './model.js';
import type { CalendarSpec, FormSpec } from './form.js';

/** What an expression must give: `any` in values, `words` (what can be written in a sentence) in messages. */
export type Expected = 'bool' | 'any' | 'words' | { readonly sameAs: Node };

/** A fault inside one expression. */
export interface ExpressionFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** The names and types one form offers to its expressions. */
export interface Scope {
  readonly root: Node;
  readonly values: ReadonlyMap<string, Tree>;
  readonly params: Json;
  readonly calendar: CalendarSpec | undefined;
}

/** Checks the expressions of one form against its schema. */
export interface Checker {
  /** All faults of one expression; `self` is the node that `this` stands for, `field` the one that `value` does. */
  check(tree: Tree, at: { readonly self: Node | null; readonly field: Node | null; readonly locals: readonly string[] }, expected: Expected): readonly ExpressionFault[];
}

/** The dialect, complete with what only authors need. */
export interface Language {
  /** The form without what has the wrong shape, so that the rest can still be judged; and the faults of shape. */
  sound(form: unknown): { readonly form: FormSpec; readonly faults: readonly Fault[] };
  /** What is wrong with the form apart from shape, references and expressions. */
  faults(form: FormSpec, root: Node, nodes: readonly Node[]): readonly Fault[];
  /** @throws an error with `range` when the text cannot be read */
  parse(text: string): Tree;
  checker(scope: Scope): Checker;
}
