// What a kind of field answers for itself, so that nobody else branches on kinds. Types only.
import type { SchemaSpec } from '../form.js';
import type { Json } from '../json.js';
import type { Node } from '../model.js';
import type { Scalar } from '../expression/value.js';

/** What a typed text means: a JSON value, nothing (absent), or not yet readable. */
export type Parsed = { readonly value: Json | undefined } | 'unreadable';

/** The nature of a field: one object a kind, one file an object, one list of all (`kinds/index.ts`). */
export interface Kind {
  readonly name: string;
  /** Whether a piece of schema is of this kind. The first kind in the list that accepts is taken. */
  accepts(schema: SchemaSpec): boolean;
  /** What it holds: one value, fields below it, rows that are added and removed, or nothing of the data. */
  readonly shape: 'value' | 'group' | 'list' | 'nothing';
  /** Whether a constant of the schema is what a person agrees to, and so is asked instead of filled in. */
  readonly agreed?: true;
  /** Whether the answer grows key by key; chosen answers are complete at once. */
  readonly typed: boolean;
  /**
   * Reads what a person typed or chose (the control's string).
   * @param finished false while the person is still typing: what may yet become something else is not read early
   */
  parse(raw: string, node: Node, lang: string, finished: boolean): Parsed;
  /** Writes a JSON value as the control shows it. */
  write(value: Json, node: Node, lang: string): string;
  /** The value that expressions see; undefined when the JSON value is not of this kind (then it counts as absent). */
  scalar(value: Json, node: Node): Scalar | undefined;
}
