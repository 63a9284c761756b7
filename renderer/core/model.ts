// The compiled form: what `compile` makes once and everything else reads. Types only.
import type { AlertSpec, FormSpec, Level, SchemaSpec, Source, StepSpec, UiSpec } from './form.js';
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
  /** What fills the field while it is absent and nobody has changed it. */
  readonly prefill: Computation | null;
  /** Shown, not editable: of the field itself or of a group or list around it. */
  readonly readOnly: boolean;
  /** The list whose rows are the options of this choice. */
  readonly rowsOf: Node | null;
  /** Whether the field is asked; absent when it always is. */
  readonly relevant: Computation | null;
}

/** An expression of the form, ready to run: the unit of memoisation. */
export interface Computation {
  /** Position in `Model.computations`. */
  readonly index: number;
  readonly code: Code;
}

/** What has words for constants. */
export interface Titled {
  readonly options: readonly Option[];
}

/** Parts of a message: fixed text, or code whose result is written in. */
export type Message = readonly (string | MessagePart)[];

export interface MessagePart {
  readonly code: Code;
  /** What has titles for the constants: the choice or the value that the placeholder names. */
  readonly node: Titled | null;
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
  /** Its name in words; the name itself where the form gives none. */
  readonly title: string;
  /** The constants it gives, with their words; none where the form gives no labels. */
  readonly options: readonly Option[];
  readonly computation: Computation;
}

/** What is asked together. A form without steps has one. */
export interface Step {
  readonly index: number;
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly Node[];
  readonly role: StepSpec['role'] | null;
}

/** A figure that is always in sight: an amount, or a day. */
export interface Meter {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly unit: string;
  readonly amount: Computation | null;
  readonly limit: Computation | null;
  readonly deadline: Computation | null;
  readonly when: Computation | null;
}

/** The documents that are needed and the list in which they are given. */
export interface Checklist {
  readonly title: string;
  readonly value: NamedValue;
  readonly list: Node;
  /** The choice in a row that says which document it is. */
  readonly property: Node;
  /** Why a document is needed, by its constant; empty where the value is no list of what applies. */
  readonly reasons: ReadonlyMap<string, Computation>;
}

/** The page that opens the form. */
export interface Start {
  readonly title: string;
  readonly text: readonly Computation[];
  readonly needs: readonly { readonly text: Computation; readonly when: Computation | null }[];
  readonly minutes: number | null;
}

/** What a form shows beside its fields. */
export interface Aside {
  readonly meters: readonly Meter[];
  /** The fields that a person may try on a copy. */
  readonly whatIf: readonly Node[];
  readonly checklist: Checklist | null;
  readonly start: Start | null;
  /** The named values that the review page shows. */
  readonly summary: readonly NamedValue[];
}

/**
 * What one validator judges: a top-level group or list, or (first, with the empty path) the other fields of the root. The
 * rows of its lists are judged one by one, by a validator of their own.
 */
export interface Section {
  readonly path: string;
  readonly nodes: readonly Node[];
  /** Lists of the section that lie in no other, when their rows are objects. */
  readonly lists: readonly Node[];
}

/** A form, compiled. */
export interface Model extends Aside {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly lang: string;
  readonly timeZone: string;
  /** Whether any expression asks for the day. */
  readonly readsToday: boolean;
  readonly form: FormSpec;
  readonly root: Node;
  /** What a host may pass as its context, as a group whose path is `/context`; null when the form does not say. */
  readonly context: Node | null;
  /** All nodes in the order of the form; a node's index is its position. */
  readonly nodes: readonly Node[];
  readonly steps: readonly Step[];
  readonly sections: readonly Section[];
  readonly values: ReadonlyMap<string, NamedValue>;
  readonly computations: readonly Computation[];
  /** Lists that lie in no other and whose rows are objects: what is known of them is kept row by row. */
  readonly lists: readonly Node[];
  /** Nodes whose asking depends on the answers. */
  readonly guarded: readonly Node[];
  readonly notes: readonly Node[];
  /** Nodes that are filled in while nobody has changed them. */
  readonly prefilled: readonly Node[];
  /** Choices whose options are the rows of a list. */
  readonly rowChoices: readonly Node[];
  readonly alerts: readonly Alert[];
  readonly params: Value;
  readonly calendar: Calendar;
}
