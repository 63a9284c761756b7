// What a person has done so far, as one immutable value, and the actions that move it. Types only.
import type { Acknowledgement } from './acknowledgements.js';
import type { Finding } from './findings.js';
import type { Json, JsonObject } from './json.js';
import type { RowKeys } from './rows.js';

/** How a value came to be. */
export type Origin = 'typed' | 'prefilled' | 'suggested' | 'imported';

/** Everything that is not derived. Paths are key paths: JSON Pointers in which a row goes by its key (`rows.ts`). */
export interface State {
  /** The answers in the state form: an unanswered field is absent. */
  readonly data: JsonObject;
  /** Answers whose field is no longer asked, by path; they come back with it. */
  readonly parked: Readonly<Record<string, Json>>;
  /** Keys of the rows of lists that were changed. */
  readonly rows: RowKeys;
  /** No row has a key as high as this; keys are not given twice. */
  readonly nextRow: number;
  /** Typed text that is kept as typed: of the field in hand, and of fields that cannot be read yet. */
  readonly raw: Readonly<Record<string, string>>;
  /** Fields a person has been in and left. */
  readonly touched: ReadonlySet<string>;
  /** Fields a person has changed. */
  readonly changed: ReadonlySet<string>;
  /** The field that is being typed into. */
  readonly editing: string | null;
  /** By path of the value, or of the row that it came in. */
  readonly origins: Readonly<Record<string, Origin>>;
  /** Warnings that a person has read, by key of the alert; each lapses when a value that its rule read is another. */
  readonly acknowledged: Readonly<Record<string, Acknowledgement>>;
  /** Suggestions that a person does not want; they lapse likewise. */
  readonly dismissed: Readonly<Record<string, Acknowledgement>>;
  /** The key of the bytes that a row stands for, by path of the row. The bytes are kept elsewhere; a replaced file has another key. */
  readonly files: Readonly<Record<string, string>>;
  /** What a receiver said of answers it did not accept, by path, until the answer is another. */
  readonly told: Readonly<Record<string, Finding>>;
  /** Steps from which a person tried to go on; their errors are shown. */
  readonly attempted: ReadonlySet<string>;
  /** Position of the step in hand. */
  readonly step: number;
  /** The day on which rules are judged, ISO date; read at start, at a step change and at sending. Empty when no expression asks for it. */
  readonly today: string;
  /** What the host knows; JSON. */
  readonly context: Json;
  /** Whether a host gave the data: then no field counts as not yet reached. */
  readonly prefilled: boolean;
}

/** What can happen. `update` knows no other way to move a state. */
export type Action =
  | { readonly type: 'edit'; readonly path: string; readonly raw: string }
  | { readonly type: 'leave'; readonly path: string }
  | { readonly type: 'accept'; readonly alert: string }
  | { readonly type: 'acknowledge'; readonly alert: string; readonly reason?: string }
  | { readonly type: 'dismiss'; readonly alert: string }
  | { readonly type: 'revoke'; readonly alert: string }
  | { readonly type: 'addRow'; readonly path: string }
  | { readonly type: 'removeRow'; readonly path: string }
  /** Describes a file in a row of its own, or in the row of the file whose place it takes. */
  | { readonly type: 'putFile'; readonly path: string; readonly row?: string | undefined; readonly values: JsonObject; readonly file: string }
  | { readonly type: 'moveRow'; readonly path: string; readonly by: number }
  | { readonly type: 'adopt'; readonly data: Json; readonly origin: Origin }
  | { readonly type: 'load'; readonly data: Json | undefined }
  | { readonly type: 'tell'; readonly findings: readonly { readonly path: string; readonly message: string }[] }
  | { readonly type: 'goTo'; readonly step: number }
  | { readonly type: 'attempt'; readonly steps: readonly number[] }
  | { readonly type: 'setToday'; readonly today: string }
  | { readonly type: 'setContext'; readonly context: Json };
