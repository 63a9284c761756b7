// What is used of papaparse, which comes without types. It is called with text and without a worker: then it answers at
// once.
declare module 'papaparse' {
  /** How a text is cut into cells. */
  interface ParseConfig {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly quoteChar: string;
  }

  /** A place where the text is not as it should be; `row` is the position of the line. */
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly row?: number;
  }

  interface ParseResult {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly ParseError[];
  }

  /** How lines are written. */
  interface UnparseConfig {
    readonly delimiter: string;
    readonly newline: '\r\n';
    readonly escapeFormulae: boolean;
  }

  const papaparse: {
    parse(text: string, config: ParseConfig): ParseResult;
    unparse(lines: readonly (readonly string[])[], config: UnparseConfig): string;
  };
  export default papaparse;
}
