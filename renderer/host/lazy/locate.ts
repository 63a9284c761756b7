// Where a fault stands in its author's files. In: the texts of a form and the faults of the joined form. Out: file, line
// and column, and what to show of the text. Loaded when there is a fault to tell.
import { parseTree, type Node as JsonNode } from 'jsonc-parser';
import type { Fault } from '../../core/faults.js';
import { segments } from '../../core/pointer.js';

/** One file of a form, and where in the joined form its content stands. The first of a list is the form itself. */
export interface SourceText {
  /** As it is shown: a path or an address. */
  readonly file: string;
  readonly text: string;
  /** JSON Pointer into the joined form; empty for the form itself. */
  readonly at: string;
}

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** One past the last column that is meant, on the same line. */
  readonly endColumn: number;
  /** JSON Pointer within the file. */
  readonly pointer: string;
  /** What to show: the author's expression or line, and the part of it that is meant. */
  readonly excerpt: { readonly text: string; readonly start: number; readonly end: number };
}

/** Finds the places of faults, in their order. A pointer that leads nowhere is placed at the last thing that is there. */
export function locate(sources: readonly SourceText[], faults: readonly Fault[]): readonly Place[] {
  const files = sources.map((source) => ({ source, root: treeOf(source.text), at: segments(source.at) }));
  return faults.map((fault) => {
    const path = segments(fault.pointer);
    const candidates = files.flatMap(({ source, root, at }) => (root && at.every((key, i) => key === path[i]) ? [{ source, ...descend(root, path.slice(at.length)), above: at.length }] : []));
    // Of equals the first: what a form writes beside a reference prevails over what it refers to.
    const [first, ...others] = candidates;
    if (!first) return placeAt(sources[0] ?? { file: '', text: '', at: '' }, 0, 0);
    const { source, node, depth, above } = others.reduce((a, b) => (b.above + b.depth > a.above + a.depth ? b : a), first);
    const [start, end] = rangeOf(source.text, node, fault, above + depth === path.length);
    const pointer = fault.pointer === '' ? '' : `/${fault.pointer.split('/').slice(1 + above).join('/')}`;
    const place = placeAt(source, start, end, pointer === '/' ? '' : pointer);
    return fault.expression && fault.expression.text !== '' ? { ...place, excerpt: fault.expression } : place;
  });
}

/** The place of a stretch of a file's text. */
export function placeAt({ file, text }: SourceText, start: number, end: number, pointer = ''): Place {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = /\r?\n|$/g;
  next.lastIndex = start;
  const lineEnd = next.exec(text)?.index ?? text.length;
  const column = start - lineStart + 1;
  const endColumn = Math.max(column + 1, Math.min(end, lineEnd) - lineStart + 1);
  const whole = text.slice(lineStart, lineEnd);
  const indent = whole.length - whole.trimStart().length;
  return {
    file, column, endColumn, pointer,
    line: text.slice(0, lineStart).split('\n').length,
    excerpt: { text: whole.trim(), start: Math.max(0, column - 1 - indent), end: Math.max(1, endColumn - 1 - indent) },
  };
}

/** The tree of a text with its offsets; undefined when the text is none, or nested until the stack ends. */
function treeOf(text: string): JsonNode | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}

function descend(root: JsonNode, path: readonly string[]): { node: JsonNode; depth: number } {
  let node = root;
  let depth = 0;
  for (const key of path) {
    const next = node.type === 'array' ? node.children?.[Number(key)] : propertyOf(node, key)?.children?.[1];
    if (!next) break;
    node = next;
    depth++;
  }
  return { node, depth };
}

/** Of a name that stands twice the last counts, as in `JSON.parse`. */
function propertyOf(node: JsonNode, key: string): JsonNode | undefined {
  return node.children?.findLast((property) => property.children?.[0]?.value === key);
}

/** What is meant: part of a text, a name, a single value; of an object or list its name or its bracket. */
function rangeOf(text: string, node: JsonNode, fault: Fault, whole: boolean): readonly [number, number] {
  const { offset, length, type, parent } = node;
  if (whole && type === 'string' && fault.expression) {
    const start = offsetIn(text, offset + 1, fault.expression.start);
    return [start, offsetIn(text, start, fault.expression.end - fault.expression.start)];
  }
  const composed = type === 'object' || type === 'array';
  const name = parent?.type === 'property' ? parent.children?.[0] : undefined;
  if (name && (composed || fault.key || !whole)) return [name.offset, name.offset + name.length];
  return [offset, offset + (composed ? 1 : length)];
}

/** The offset that lies `count` characters of the value further on in a JSON text, where some are written as escapes. */
function offsetIn(text: string, from: number, count: number): number {
  let at = from;
  for (let i = 0; i < count; i++) at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2;
  return at;
}
