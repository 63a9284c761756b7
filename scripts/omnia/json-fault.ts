// Where a text stops being JSON: the platform's parser does not always say. In: a text that JSON.parse has refused.
// Out: its place, its code, and the word found there.
import { printParseErrorCode, visit } from 'jsonc-parser';
import { words } from './words.js';

/** The first fault of a text. Lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** What jsonc-parser calls it. */
  readonly code: string;
  /** The word that stands there. */
  readonly found: string;
}

class Found extends Error {
  constructor(
    readonly code: string,
    readonly offset: number,
    readonly line: number,
    readonly column: number,
  ) {
    super(code);
  }
}

/** The first fault of a text that is not JSON; null when its place cannot be told. */
export function jsonFault(text: string): JsonFault | null {
  try {
    visit(
      text,
      {
        onError(code, offset, _length, line, column) {
          // Thrown, so that a text with a million faults costs no more than one with a single fault.
          throw new Found(printParseErrorCode(code), offset, line + 1, column + 1);
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    // Anything else is the stack running out over a text nested without end.
    if (error instanceof Found) return { line: error.line, column: error.column, code: error.code, found: foundAt(text, error.offset) };
  }
  return null;
}

function foundAt(text: string, offset: number): string {
  const word = /^"?[\w.+-]{1,20}|^[^]/u.exec(text.slice(offset, offset + 21))?.[0];
  if (word === undefined) return words.endOfText;
  return word === '\n' || word === '\r' ? words.endOfLine : JSON.stringify(word);
}
