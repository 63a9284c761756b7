// What a format is: a name that a schema may give to a text, and the test behind it. Types only.

/** A named format of text. */
export interface Format {
  /** As written in the schema's `format`. */
  readonly name: string;
  /** Whether a text has the format, exactly as it is: nothing is trimmed, no case is changed. Linear in its length. */
  readonly test: (text: string) => boolean;
}
