// Why the text of a form file is not what its author meant, in an author's words. In: a text. Out: the first place where
// it is not JSON; or names that stand twice in one object, of which JSON.parse silently keeps the last.
import { printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser';
import { didYouMean } from '../../core/faults.js';

/** A fault of a text, by offsets. */
export interface TextFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

interface Bracket {
  readonly offset: number;
  readonly line: number;
  /** Names of the object and the lines on which they stand. */
  readonly names: Map<string, number>;
}

/** The first place where a text is not JSON; null when none can be told. */
export function syntaxFault(text: string): TextFault | null {
  let fault: TextFault | null = null;
  walk(text, (open) => ({
    onError(code, offset, length) {
      // Only the first is the author's: the others follow from it.
      fault ??= explain(text, printParseErrorCode(code), offset, length, open);
    },
  }));
  return fault;
}

/** Names that stand twice in one object. The text is JSON. */
export function repeatedNames(text: string): TextFault[] {
  const faults: TextFault[] = [];
  walk(text, (open) => ({
    onObjectProperty(name, offset, length, line) {
      const names = open.at(-1)?.names;
      const first = names?.get(name);
      if (first !== undefined) faults.push({ message: `"${name}" stands twice in this object, first on line ${first}; only the last would count.`, start: offset, end: offset + length });
      names?.set(name, line + 1);
    },
  }));
  return faults;
}

/** Visits a text, keeping the open brackets at hand. */
function walk(text: string, visitorOf: (open: readonly Bracket[]) => JSONVisitor): void {
  const open: Bracket[] = [];
  const begin = (offset: number, _length: number, line: number): void => void open.push({ offset, line: line + 1, names: new Map() });
  // Told also where a bracket is missing at the end of the text.
  const end = (offset: number): void => {
    if (offset < text.length) open.pop();
  };
  try {
    visit(text, { ...visitorOf(open), onObjectBegin: begin, onArrayBegin: begin, onObjectEnd: end, onArrayEnd: end }, { disallowComments: true });
  } catch (error) {
    // Nested until the stack ends: the limits of a form will say so.
    if (!(error instanceof RangeError)) throw error;
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfString: 'this text is not closed on its line: a " is missing, or a line break that is written \\n.',
  InvalidEscapeCharacter: 'in JSON a backslash is written twice: \\\\.',
  InvalidUnicode: '\\u is followed by four hexadecimal digits.',
  InvalidCharacter: 'a text holds no line breaks or tabs; they are written \\n and \\t.',
  UnexpectedEndOfNumber: 'this number is not finished.',
};

function explain(text: string, code: string, offset: number, length: number, open: readonly Bracket[]): TextFault {
  const found = text.slice(offset, offset + Math.max(1, length));
  const here = (message: string): TextFault => ({ message, start: offset, end: offset + Math.max(1, length) });
  const fixed = SENTENCES[code];
  if (fixed) return here(fixed);
  const before = text.slice(0, offset).trimEnd();
  const gap = (message: string): TextFault => ({ message, start: before.length, end: before.length + 1 });
  const innermost = open.at(-1);
  const closer = innermost && (text[innermost.offset] === '{' ? '}' : ']');
  if (innermost && closer && found === '') return gap(`the file ends here, but the "${text[innermost.offset] ?? ''}" of line ${innermost.line} is never closed: a "${closer}" is missing.`);
  if (innermost && closer && '}]'.includes(found) && found !== closer) return here(`found "${found}", but the "${text[innermost.offset] ?? ''}" of line ${innermost.line} is still open: a "${closer}" is missing before it.`);
  if (before.endsWith(',') && '}]'.includes(found)) return { message: `the comma before "${found}" is one too many.`, start: before.length - 1, end: before.length };
  if (/\d,$/.test(before) && /^\d/.test(found) && code === 'PropertyNameExpected') return here('decimals are written with a point: 1.5.');
  if (code === 'CommaExpected' && /\d/.test(found) && /\b0$/.test(before)) return here('numbers do not begin with a zero.');
  if (code === 'CommaExpected') return gap(`a comma is missing before ${found}.`);
  if (code === 'ColonExpected') return gap(`a colon is missing before ${found}.`);
  if (code === 'EndOfFileExpected') return here(`the form ended before ${found}: a bracket is closed too early, or once too often.`);
  if (found === '') return gap(text.trim() === '' ? 'the file is empty.' : 'the file ends too early.');
  if (code === 'InvalidSymbol') return here(symbol(found));
  return here(code === 'PropertyNameExpected' ? `a name in double quotes is expected here, found ${found}.` : `a value is missing before ${found}.`);
}

function symbol(found: string): string {
  if (/^['‘’‚“”„]/.test(found)) return 'names and texts stand between straight double quotes: "…".';
  if (/^[+.]/.test(found)) return `${found} is no number of JSON; write ${String(Number(found))}.`;
  const near = didYouMean(found, ['true', 'false', 'null']);
  return `${found} is no value of JSON.${near || ' Names and texts stand between double quotes: "…".'}`;
}
