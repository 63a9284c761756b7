// The parser's complaints in an author's words. In: its message, the author's text and a range. Out: one sentence with
// the way out, and the part of the text that is meant.
import type { Range } from './tree.js';

/** What a complaint becomes. */
export interface Complaint {
  readonly message: string;
  readonly range: Range;
}

/** What people write who come from other languages or from a word processor, and what is written here. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/===|!==/g, 'equality is written ==, difference !='],
  [/[‘’“”„]/g, "texts stand between straight quotes: 'text'"],
  [/=</g, '"at most" is written <='],
  [/=>/g, '"at least" is written >='],
  [/<>/g, 'difference is written !='],
  [/(?<![=!<>])=(?!=)/g, 'equality is written =='],
  [/(?<=\s)(?:e|ed|and|und|et|AND)(?=\s)/g, '"and" is written &&'],
  [/(?<=\s)(?:o|or|oder|OR)(?=\s)/g, '"or" is written ||'],
  [/(?<![\w.])(?:not|non|nicht|NOT)(?=\s)/g, '"not" is written !'],
  [/(?<!&)&(?!&)/g, '"and" is written &&'],
  [/(?<!\|)\|(?!\|)/g, '"or" is written ||'],
];

/** What the limits of an expression bound. */
const LIMITS: Readonly<Record<string, string>> = {
  maxAstNodes: 'parts; give its pieces names under "values"',
  maxDepth: 'levels of brackets and operators; give its pieces names under "values"',
  maxListElements: 'entries in a list; put them into "params"',
  maxMapEntries: 'entries in a table; put them into "params"',
  maxCallArguments: 'arguments of a function',
};

const TOKENS: Readonly<Record<string, string>> = { AND: '&&', OR: '||', EQ: '==', NE: '!=', LT: '<', LE: '<=', GT: '>', GE: '>=', PLUS: '+', MINUS: '-', MULTIPLY: '*', DIVIDE: '/', MODULO: '%', NOT: '!', DOT: '.', COMMA: ',', COLON: ':', QUESTION: '?', LPAREN: '(', RPAREN: ')', LBRACKET: '[', RBRACKET: ']', LBRACE: '{', RBRACE: '}', IN: 'in' };

/** Says what is wrong with the syntax of an expression. */
export function explainSyntax(complaint: string, text: string, [start, end]: Range): Complaint {
  const plain = withoutTexts(text);
  const limit = /^Exceeded (\w+) \((\d+)\)/.exec(complaint);
  if (limit) return { message: `an expression has at most ${limit[2] ?? ''} ${LIMITS[limit[1] ?? ''] ?? 'parts'}.`, range: [0, text.length] };
  const slip = slipAt(plain, start);
  if (slip) return slip;
  const open = unclosed(plain);
  if (/^Unterminated/.test(complaint)) return { message: "this text is never closed: a ' is missing. An apostrophe inside a text is written \\'.", range: [start, end] };
  if (open !== null && (start >= text.trimEnd().length || /got EOF/.test(complaint))) return { message: `this "${text[open] ?? ''}" is never closed.`, range: [open, open + 1] };
  if (start >= text.trimEnd().length) return { message: text.trim() === '' ? 'an expression is missing.' : /COLON/.test(complaint) ? 'after "?" two results are needed: condition ? one : other.' : 'the expression ends here, but something is missing.', range: [start, end] };
  const found = text.slice(start, Math.max(end, start + 1));
  const here = (message: string): Complaint => ({ message, range: [start, Math.max(end, start + 1)] });
  if (/^Reserved identifier/.test(complaint)) return here(`"${found}" is a word of the expression language and cannot be a name here.`);
  if (/^Newlines/.test(complaint)) return here('a text stands on one line; a line break inside it is written \\n.');
  if (/[^\x20-\x7e]/.test(found)) return here(`"${found}" cannot stand here: names have letters without accents, digits and _ only.`);
  if (/^Unexpected character/.test(complaint) && ')]}'.includes(found)) return here(`this "${found}" closes nothing that is open.`);
  if (/^Expected IDENTIFIER/.test(complaint)) return here(`after "." the name of a field is expected, found "${found}".`);
  if (/^Invalid escape/.test(complaint)) return here(`"${found}" is no escape in a text; a backslash is written \\\\.`);
  const token = /^(?:Unexpected token:|Expected \w+, got) (\w+)/.exec(complaint)?.[1];
  if (token) return here(`before "${TOKENS[token] ?? found}" something is missing.`);
  if (/^Unexpected character/.test(complaint)) return here(/^\w/.test(found) ? `before "${found}" an operator is missing.` : `"${found}" has no meaning here.`);
  return here(`${complaint.charAt(0).toLowerCase()}${complaint.slice(1)}.`);
}

/** The text with blanks in place of what stands between quotes, so that nothing inside is taken for syntax. */
function withoutTexts(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (quoted) => ' '.repeat(quoted.length));
}

/** A slip counts only where the parser stopped, or just before. */
function slipAt(text: string, stop: number): Complaint | null {
  for (const [pattern, hint] of SLIPS) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const next = index + found.length + (/^\s*/.exec(text.slice(index + found.length))?.[0].length ?? 0);
      if (index <= stop && stop <= next) return { message: `"${found}" is not known here: ${hint}.`, range: [index, index + found.length] };
    }
  }
  return null;
}

/** The innermost bracket that is still open at the end. */
function unclosed(text: string): number | null {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if ('([{'.includes(sign)) open.push(at);
    else if (')]}'.includes(sign)) open.pop();
  }
  return open.at(-1) ?? null;
}
