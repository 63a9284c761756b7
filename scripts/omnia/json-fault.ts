// Where a text stops being JSON: the platform's parser does not always say. In: a text that JSON.parse has refused.
// Out: the place, what would have been right there, and what was found.
import { words } from './words.js';

/** The first fault of a text. Lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
}

type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or }' | ', or ]' | 'end';

const EXPECTED: Readonly<Record<Wanted, string>> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  name: 'a name in double quotes',
  'name or }': 'a name in double quotes or "}"',
  ':': '":"',
  ', or }': '"," or "}"',
  ', or ]': '"," or "]"',
  end: 'nothing more',
};

const SPACE = /[ \t\n\r]*/y;
const PUNCTUATION = /[{}[\]:,]/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y; // eslint-disable-line no-control-regex
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** The first fault of a text that is not JSON; null when it is JSON after all. Walks without recursion. */
export function jsonFault(text: string): JsonFault | null {
  /** What closes the open objects and lists, innermost last. */
  const open: ('}' | ']')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const after = (): Wanted => (open.length === 0 ? 'end' : `, or ${open.at(-1) as '}' | ']'}`);

  for (;;) {
    skip(SPACE);
    const start = at;
    if (at === text.length) return wanted === 'end' ? null : fault(text, at, EXPECTED[wanted]);
    const sign = text[at] as string;
    if (sign === '"' && wanted !== 'end' && wanted !== ':' && !wanted.startsWith(',')) {
      at += 1;
      do skip(PLAIN_TEXT);
      while (skip(ESCAPE));
      if (text[at] === '\\') return fault(text, at, 'an escape such as \\n or \\u00e8');
      if (text[at] !== '"') return fault(text, at, 'the closing quote of the text', start);
      at += 1;
      wanted = wanted.startsWith('name') ? ':' : after();
    } else if (wanted.startsWith('value') && (sign === '{' || sign === '[')) {
      at += 1;
      open.push(sign === '{' ? '}' : ']');
      wanted = sign === '{' ? 'name or }' : 'value or ]';
    } else if (wanted.endsWith(` or ${sign}`)) {
      at += 1;
      open.pop();
      wanted = after();
    } else if (sign === ',' && wanted.startsWith(',')) {
      at += 1;
      wanted = open.at(-1) === '}' ? 'name' : 'value';
    } else if (sign === ':' && wanted === ':') {
      at += 1;
      wanted = 'value';
    } else if (wanted.startsWith('value') && !skip(PUNCTUATION) && skip(SCALAR)) {
      wanted = after();
    } else {
      return fault(text, start, EXPECTED[wanted]);
    }
  }
}

/** @param begun where the unfinished text began, which tells more than where its line ended */
function fault(text: string, at: number, expected: string, begun = at): JsonFault {
  const before = text.slice(0, begun);
  const line = before.split('\n').length;
  const word = /^[\w.+-]{1,20}|^[^]/u.exec(text.slice(at, at + 20))?.[0];
  const found = word === undefined ? words.endOfText : word === '\n' || word === '\r' ? 'the end of the line' : JSON.stringify(word);
  return { line, column: begun - before.lastIndexOf('\n'), expected, found };
}
