// The dialect: what a schema author writes. JSON Schema 2020-12 says what is true; the keywords
// below say how to ask and what to tell. Types only; `compile` is the only reader.
import type { Json } from './json.js';
import type { Tree } from './expression/tree.js';

/** An expression as its author wrote it, or already parsed (a bundled form carries trees, so that no parser is loaded). */
export type Expression = string | { readonly expr: Tree };

/** A text with `{expression}` placeholders, or its parts after bundling: texts and trees in turn. */
export type Template = string | readonly (string | { readonly expr: Tree })[];

/** `error` blocks sending, `warning` is acknowledged, `info` informs, `suggestion` states a fact or offers a value. */
export type Level = 'error' | 'warning' | 'info' | 'suggestion';

/** How sure the source of a rule is. */
export type SourceStatus = 'confirmed' | 'known' | 'uncertain' | 'project';

/** Where a rule comes from, so that a person can check it. */
export interface Source {
  /** The norm as jurists cite it: "D.Lgs. 148/2015, art. 15, commi 2-3". */
  readonly norm: string;
  readonly status: SourceStatus;
  /** What remains doubtful, in one sentence. */
  readonly note?: string;
}

/** A worked example of a rule: an example application, a few changes, and whether the rule fires. */
export interface RuleExample {
  /** The short name of a file in the form's `examples/` folder. */
  readonly base: string;
  /** The day on which the rule is judged, ISO date. */
  readonly today: string;
  /** JSON Pointer → new value; `null` clears. */
  readonly changes?: Readonly<Record<string, Json>>;
  readonly fires: boolean;
  readonly note?: string;
}

/** A value that the form offers to put into a field. */
export interface SuggestSpec {
  readonly value: Expression;
  /** The text of the button; `{suggested}` stands for the value. */
  readonly label: Template;
  /** Field that receives the value, relative to `this`; without it the field that carries the alert. */
  readonly at?: string;
}

/** One rule: a condition over the answers, and what to tell when it holds. */
export interface AlertSpec {
  /** Name of the rule; several alerts may share it, one condition each. */
  readonly id: string;
  readonly level: Level;
  readonly when: Expression;
  /** Places the alert points at instead of its field, relative to `this` ("until", "person/birth"); one raised alert each. */
  readonly at?: string | readonly string[];
  /** A list: the condition is judged for each of its elements, called `each`; `at` is then relative to an element that is a row. */
  readonly each?: Expression;
  /** What is so, in plain words with the real values in it. */
  readonly message: Template;
  /** What to do about it. */
  readonly action?: Template;
  readonly suggest?: SuggestSpec;
  readonly source?: Source;
  readonly examples?: readonly RuleExample[];
}

/** How to ask. Names follow rjsf's uiSchema where one exists. */
export interface UiSpec {
  /** The face of a field when its kind has several; `hidden` keeps a field in the data without asking it. */
  readonly widget?: 'text' | 'textarea' | 'money' | 'radio' | 'select' | 'search' | 'declaration' | 'table' | 'attachment' | 'note' | 'hidden';
  /** The text of a note, with `{expression}` placeholders. */
  readonly text?: Template;
  /** One or two sentences under the label: what to write, where to find it. */
  readonly help?: string;
  /** The HTML `autocomplete` token. */
  readonly autocomplete?: string;
  /** The unit shown behind the control: "ore", "€". */
  readonly unit?: string;
}

/** The part of JSON Schema that the dialect reads, with its own keywords beside it. */
export interface SchemaSpec {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  /** The constants of a choice with their titles, or the branches of an object told apart by a constant. */
  readonly oneOf?: readonly SchemaSpec[];
  readonly anyOf?: readonly SchemaSpec[];
  readonly allOf?: readonly SchemaSpec[];
  readonly not?: SchemaSpec;
  readonly if?: SchemaSpec;
  readonly then?: SchemaSpec;
  readonly else?: SchemaSpec;
  readonly dependentSchemas?: Readonly<Record<string, SchemaSpec>>;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly properties?: Readonly<Record<string, SchemaSpec>>;
  readonly required?: readonly string[];
  readonly items?: SchemaSpec;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** Whether the field is asked at all. */
  readonly relevant?: Expression;
  readonly ui?: UiSpec;
  readonly alerts?: readonly AlertSpec[];
}

/** One step: the top-level properties that are asked together. */
export interface StepSpec {
  readonly id: string;
  readonly title: string;
  readonly properties: readonly string[];
}

/** A computed value: written once, typed by inference, never stored in the data. */
export type ValueSpec = Expression | ((OneSpec | CasesSpec | PickSpec) & { readonly title?: string; readonly description?: string });

/** A value that is one expression, with words for people. */
export interface OneSpec {
  readonly expr: Expression;
}

/** A decision table: the value of the first case whose condition holds; a case without one is the rest. */
export interface CasesSpec {
  readonly cases: readonly { readonly when?: Expression; readonly value: Expression }[];
}

/** A list of what applies: the keys whose condition holds. */
export interface PickSpec {
  readonly pick: Readonly<Record<string, Expression>>;
}

/** A function of the form, in the language of its expressions. It may use values and other functions, not itself. */
export interface FunctionSpec {
  /** Parameters with their types: `bool`, `number`, `text`, `date`, `list<…>`, or a place of the form whose type is meant. */
  readonly params: Readonly<Record<string, string>>;
  readonly returns: string;
  readonly expr: Expression;
  readonly description?: string;
}

/** Public holidays as data, for `nextNonHoliday`. */
export interface CalendarSpec {
  readonly sundays?: boolean;
  readonly saturdays?: boolean;
  /** Days of every year, "MM-DD". */
  readonly fixed?: readonly string[];
  /** Days that are holidays from a year on: { "2026": ["10-04"] }. */
  readonly from?: Readonly<Record<string, readonly string[]>>;
  /** Days after Easter Sunday (Gregorian computus): 1 is Easter Monday. */
  readonly easter?: readonly number[];
}

/** A whole form: the root of its schema. */
export interface FormSpec extends SchemaSpec {
  readonly $id: string;
  readonly version: string;
  readonly title: string;
  /** The language in which the form is written, BCP 47. */
  readonly lang?: string;
  readonly steps?: readonly StepSpec[];
  readonly values?: Readonly<Record<string, ValueSpec>>;
  readonly functions?: Readonly<Record<string, FunctionSpec>>;
  readonly params?: Json;
  readonly calendar?: CalendarSpec;
  /** IANA zone in which `today` is read. */
  readonly timeZone?: string;
  readonly $defs?: Readonly<Record<string, SchemaSpec>>;
  /** Set by the generator: the form was checked, and its expressions are parsed. */
  readonly bundled?: true;
}
