// The dialect: what a schema author writes. JSON Schema 2020-12 says what is true; the keywords
// below say how to ask and what to tell. Types only; `compile` is the only reader.
import type { Json } from './json.js';
import type { Tree } from './expression/tree.js';
import type { ImportSpec } from './import/layout.js';

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
  /** What the host knows in this example. */
  readonly context?: Json;
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
  /** What the field asks of the person who fills the form in, in HTML's words (`autocomplete`); nothing is completed without it. */
  readonly autocomplete?: string;
  /** The unit shown behind the control: "ore", "€". */
  readonly unit?: string;
  /** Of a list: the property, or the properties together, by which its rows are known again when other data come in. */
  readonly rowKey?: string | readonly string[];
  /** Stays the same from one application to the next: "start from a previous one" copies it. */
  readonly stable?: boolean;
  /** What is said in place of the catalogue's words, by finding code: `{ "required": "…", "pattern": "…" }`. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Of a table: the properties of a row that are its columns. */
  readonly columns?: readonly string[];
  /** Of a choice: its options are the rows of a list of the form. */
  readonly rows?: RowsSpec;
  /** Of an attachment: which properties of a row hold what of a file. */
  readonly file?: FileSpec;
  /** Of a list: how rows of a file of comma-separated values become rows of it. */
  readonly import?: ImportSpec;
}

/** A choice whose options are rows: which list, and the properties of a row that are stored and shown. */
export interface RowsSpec {
  /** JSON Pointer of the list in the data: "/papers". */
  readonly list: string;
  readonly value: string;
  /** Without it the stored value is shown. */
  readonly label?: string;
}

/** A row that stands for a file. Its bytes travel beside the data, never in them. */
export interface FileSpec {
  /** Properties of the row that hold an identifier, the file's name, its size in bytes, its format, its digest. */
  readonly id?: string;
  readonly name: string;
  readonly size?: string;
  readonly format?: string;
  readonly digest?: string;
  /** No file is larger than so many bytes. */
  readonly maxBytes?: number;
  /** The formats accepted, by the constant that stands for each in the data. */
  readonly formats?: Readonly<Record<string, FileFormatSpec>>;
}

/** How a format of files is told: by content type, by the end of the name, by the first bytes in hexadecimal. */
export interface FileFormatSpec {
  readonly types?: readonly string[];
  readonly extensions?: readonly string[];
  readonly magic?: readonly string[];
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
  /** What fills the field while it is absent and nobody has changed it; a person's correction wins for ever. */
  readonly prefill?: Expression;
  /** Shown, not editable. Of a group or list: all that is in it. */
  readonly readOnly?: boolean;
  readonly ui?: UiSpec;
  readonly alerts?: readonly AlertSpec[];
}

/** One step: the top-level properties that are asked together. */
export interface StepSpec {
  readonly id: string;
  readonly title: string;
  readonly properties: readonly string[];
  /** The page that opens the form, or the one on which all is read again before sending. */
  readonly role?: 'start' | 'review';
}

/** A figure that is always in sight: an amount with its limit, or a day that comes nearer. */
export type MeterSpec = (AmountSpec | DeadlineSpec) & { readonly id: string; readonly title: string; readonly help?: string; /** Without it, always. */ readonly when?: Expression };

/** An amount, and how much of it there may be. */
export interface AmountSpec {
  readonly value: Expression;
  readonly limit?: Expression;
  readonly unit?: string;
}

/** A day by which something has to be done. */
export interface DeadlineSpec {
  readonly deadline: Expression;
}

/** The documents that are needed, computed from the answers. */
export interface ChecklistSpec {
  readonly title?: string;
  /** A named value: the constants of the documents that are needed. */
  readonly value: string;
  /** JSON Pointer of the list in which they are given. */
  readonly list: string;
  /** The choice in a row that says which document it is; its titles name the documents. */
  readonly property: string;
}

/** What the page says that opens the form. */
export interface StartSpec {
  readonly title: string;
  readonly text?: readonly Template[];
  /** What to have at hand. */
  readonly needs?: readonly { readonly text: Template; readonly when?: Expression }[];
  /** How long it takes, in minutes. */
  readonly minutes?: number;
}

/** A computed value: written once, typed by inference, never stored in the data. */
export type ValueSpec = Expression | ((OneSpec | CasesSpec | PickSpec) & { readonly title?: string; readonly description?: string; readonly labels?: Labels });

/** Words for the constants that a value gives: by constant, or those of a choice of the form (`papers.type`). */
export type Labels = string | Readonly<Record<string, string>>;

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
  /** What a host may pass as its context, as a schema: `context.…` in expressions is typed by it. */
  readonly context?: SchemaSpec;
  readonly meters?: readonly MeterSpec[];
  /** JSON Pointers of the fields that a person may try on a copy. */
  readonly whatIf?: readonly string[];
  readonly checklist?: ChecklistSpec;
  readonly start?: StartSpec;
  /** Names of the named values that the review page shows. */
  readonly summary?: readonly string[];
  /** IANA zone in which `today` is read. */
  readonly timeZone?: string;
  readonly $defs?: Readonly<Record<string, SchemaSpec>>;
  /** Set by the generator: the form was checked, and its expressions are parsed. */
  readonly bundled?: true;
}
