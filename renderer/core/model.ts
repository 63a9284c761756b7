// The compiled form: what `compile` makes once and everything else reads. Types only.
import type { AlertSpec, FormSpec, Level, SchemaSpec, Source, UiSpec } from './form.js';
import type { Json } from './json.js';
import type { Calendar } from './expression/calendar.js';
import type { Code } from './expression/evaluate.js';
import type { Value } from './expression/value.js';
import type { Kind } from './kinds/kind.js';

/** An option of a choice, with the words a person sees. */
export interface Option {
  readonly value: string | number;
  readonly label: string;
  readonly description?: string;
}

/** A place for an answer, or a group or list of such places. Allocated once per compiled form. */
export interface Node {
  /** Position in `Model.nodes`; what expressions record when they read this place. */
  readonly index: number;
  /** Property name in the parent; `*` for the rows of a list; empty for the root. */
  readonly key: string;
  /** JSON Pointer into the data, with `*` for rows. */
  readonly path: string;
  /** JSON Pointer into the schema: where an author finds the field. */
  readonly at: string;
  /** Keywords that stand beside a `$ref` instead of in what it points at, with the pointer of each. */
  readonly beside: ReadonlyMap<string, string>;
  readonly kind: Kind;
  readonly parent: Node | null;
  readonly schema: SchemaSpec;
  readonly ui: UiSpec;
  readonly label: string;
  readonly help: string;
  readonly options: readonly Option[];
  readonly required: boolean;
  readonly nullable: boolean;
  /** The constant of the schema that is filled in; undefined when there is none, or a person has to agree to it. */
  readonly constant: Json | undefined;
  /** Part of the data that is never asked. */
  readonly hidden: boolean;
  readonly children: readonly Node[];
  /** The same children by property name. */
  readonly byKey: ReadonlyMap<string, Node>;
  /** The rows of a list. */
  readonly item: Node | null;
  /** The text of a note. */
  readonly note: Computation | null;
  /** Whether the field is asked; absent when it always is. */
  readonly relevant: Computation | null;
}

/** An expression of the form, ready to run: the unit of memoisation. */
export interface Computation {
  /** Position in `Model.computations`. */
  readonly index: number;
  readonly code: Code;
}

/** Parts of a message: fixed text, or code whose result is written in. */
export type Message = readonly (string | MessagePart)[];

export interface MessagePart {
  readonly code: Code;
  /** The choice whose title stands for the constant, when the placeholder is such a field. */
  readonly node: Node | null;
}

/** A value that a rule offers. */
export interface Suggest {
  readonly code: Code;
  readonly label: Message;
  readonly target: Node;
}

/** One rule on one place. */
export interface Alert {
  readonly id: string;
  readonly level: Level;
  readonly node: Node;
  readonly when: Computation;
  /** The list whose elements are judged one by one, as `each`. */
  readonly each: Code | null;
  /** Properties on the way from the object that is judged to the place pointed at; one raised alert for each. */
  readonly targets: readonly (readonly string[])[];
  readonly message: Message;
  readonly action: Message;
  readonly suggest: Suggest | null;
  readonly source: Source | null;
  readonly spec: AlertSpec;
}

/** A computed value of the form. */
export interface NamedValue {
  readonly name: string;
  readonly computation: Computation;
}

/** What is asked together. A form without steps has one. */
export interface Step {
  readonly index: number;
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly Node[];
}

/** What one validator judges: a top-level group or list, or (first, with the empty path) the other fields of the root. */
export interface Section {
  readonly path: string;
  readonly nodes: readonly Node[];
}

/** A form, compiled. */
export interface Model {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly lang: string;
  readonly timeZone: string;
  /** Whether any expression asks for the day. */
  readonly readsToday: boolean;
  readonly form: FormSpec;
  readonly root: Node;
  /** All nodes in the order of the form; a node's index is its position. */
  readonly nodes: readonly Node[];
  readonly steps: readonly Step[];
  readonly sections: readonly Section[];
  readonly values: ReadonlyMap<string, NamedValue>;
  readonly computations: readonly Computation[];
  /** Nodes whose asking depends on the answers. */
  readonly guarded: readonly Node[];
  readonly notes: readonly Node[];
  readonly alerts: readonly Alert[];
  readonly params: Value;
  readonly calendar: Calendar;
}
