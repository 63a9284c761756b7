// The one file that knows the CEL library: the author's text goes in, a `Tree` or a located fault comes out.
// Only the grammar is the library's; names, types and meaning are ours (docs/decisions/0002).
import { Environment, ParseError, type ASTNode } from '@marcbachmann/cel-js';
import { explainSyntax } from './syntax-words.js';
import type { Range, Tree } from './tree.js';

/** An expression that cannot be read, with the place in the author's text. */
export class ExpressionError extends Error {
  constructor(
    message: string,
    /** Offsets into the expression's text. */
    readonly range: Range,
  ) {
    super(message);
  }
}

/** Bounds of one expression, so that a hostile form cannot hang a page. */
const LIMITS = { maxAstNodes: 400, maxDepth: 24, maxListElements: 200, maxMapEntries: 100, maxCallArguments: 8 };

/** Characters of one expression: a parser that goes down sign by sign has no other bound on its depth. */
const LONGEST = 4000;

const environment = new Environment({ limits: LIMITS });

/**
 * Parses one CEL expression.
 * @throws {ExpressionError} when the text is not CEL or exceeds the bounds (4000 characters, 400 nodes, depth 24)
 */
export function parse(text: string): Tree {
  if (text.length > LONGEST) throw new ExpressionError(`an expression has at most ${LONGEST} characters; give its pieces names under "values".`, [0, text.length]);
  try {
    return toTree(environment.parse(text).ast);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { start, end } = (error as { range?: { start: number; end: number } }).range ?? { start: 0, end: text.length };
    const { message, range } = explainSyntax(error.message.split('\n')[0] ?? '', text, [start, end]);
    throw new ExpressionError(message, range);
  }
}

type Convert = (args: never, range: Range) => Tree;

/** How each kind of the library's nodes becomes one of ours. Operators that are missing here are refused by name. */
const CONVERT: Readonly<Record<string, Convert>> = {
  value: (value: unknown, range) => ['lit', literal(value, range), range],
  id: (name: string, range) => ['name', name, range],
  '.': ([object, name]: [ASTNode, string], range) => ['.', toTree(object), name, range],
  '[]': (args: ASTNode[], range) => ['op', '[]', args.map(toTree), range],
  list: (items: ASTNode[], range) => ['list', items.map(toTree), range],
  map: (entries: [ASTNode, ASTNode][], range) => ['map', entries.map(([key, item]) => [mapKey(key), toTree(item)]), range],
  call: ([name, args]: [string, ASTNode[]], range) => ['call', name, args.map(toTree), range],
  rcall: ([name, receiver, args]: [string, ASTNode, ASTNode[]], range) => ['call', name, [receiver, ...args].map(toTree), range],
  '!_': (operand: ASTNode, range) => ['op', '!', [toTree(operand)], range],
  '-_': (operand: ASTNode, range) => ['op', 'neg', [toTree(operand)], range],
};

const OPERATORS = new Set(['?:', '||', '&&', '==', '!=', '<', '<=', '>', '>=', 'in', '+', '-', '*', '/', '%']);

function toTree(node: ASTNode): Tree {
  const { op, args, start, end } = node as unknown as { op: string; args: unknown; start: number; end: number };
  const range: Range = [start, end];
  if (OPERATORS.has(op)) return ['op', op, (args as ASTNode[]).map(toTree), range];
  const convert = CONVERT[op];
  if (!convert) throw new ExpressionError(`"${op}" is not available here.`, range);
  return convert(args as never, range);
}

/** Whole numbers are plain numbers here: there is one kind of number. */
function literal(value: unknown, range: Range): string | number | boolean | null {
  const whole: unknown = value?.valueOf();
  if (typeof whole === 'bigint') return exact(whole, range);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new ExpressionError('this kind of literal is not available here; write plain numbers and texts.', range);
}

function exact(whole: bigint, range: Range): number {
  const number = Number(whole);
  if (BigInt(number) !== whole) throw new ExpressionError(`${whole} has too many digits to be kept exactly; numbers have 15.`, range);
  return number;
}

function mapKey(key: ASTNode): string {
  const tree = toTree(key);
  if (tree[0] === 'lit' && typeof tree[1] === 'string') return tree[1];
  throw new ExpressionError('the keys of a table are texts in quotes.', tree.at(-1) as Range);
}
