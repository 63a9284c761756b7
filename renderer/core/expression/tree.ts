// The parsed form of an expression: what the parser makes, the checker reads and the evaluator runs.
// Plain JSON, so that a bundled form can carry it.

/** Offsets into the author's text: start, end. Absent in bundled forms, where nothing can be reported any more. */
export type Range = readonly [start: number, end: number];

/**
 * One node. Operators are named as CEL writes them (`&&`, `==`, `in`, `!`, `neg`, `?:`, `.`, `[]`);
 * `lit` is a literal, `name` an identifier, `list` and `map` are constructors, `call` a function of that name.
 * A method call `list.exists(x, …)` is a `call` whose first argument is the receiver.
 */
export type Tree =
  | readonly ['lit', string | number | boolean | null, Range?]
  | readonly ['name', string, Range?]
  | readonly ['.', Tree, string, Range?]
  | readonly ['list', readonly Tree[], Range?]
  | readonly ['map', readonly (readonly [string, Tree])[], Range?]
  | readonly ['call', string, readonly Tree[], Range?]
  | readonly ['op', string, readonly Tree[], Range?];
