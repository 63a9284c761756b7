// What a host says it knows, against what the form expects of it. In: the context a host gave. Out: what has the wrong
// shape. Such a part counts as not given: what reads it is undecided.
import { isObject, own } from './data.js';
import { escapeKey } from './expression/value.js';
import type { Json } from './json.js';
import type { Model, Node } from './model.js';

/** A part of a context that is not what the form expects. */
export interface ContextFault {
  /** JSON Pointer that begins with `/context`. */
  readonly path: string;
  readonly message: string;
}

/** The parts of a context that have the wrong shape; names that the form does not ask for are let alone. */
export function contextFaults({ context }: Model, given: Json): readonly ContextFault[] {
  return context ? faultsOf(context, given, '/context') : [];
}

function faultsOf(node: Node, json: Json | undefined, path: string): ContextFault[] {
  if (json === undefined || json === null || json === '') return [];
  const { item, kind } = node;
  const wrong = (wanted: string): ContextFault[] => [{ path, message: `${path} must be ${wanted}; the page gave ${describe(json)}.` }];
  if (item) return Array.isArray(json) ? json.flatMap((row: Json, i) => faultsOf(item, row, `${path}/${i}`)) : wrong('a list');
  if (kind.shape === 'group') return isObject(json) ? node.children.flatMap((child) => faultsOf(child, own(json, child.key), `${path}/${escapeKey(child.key)}`)) : wrong('an object');
  if (node.options.length > 0 && !node.options.some(({ value }) => value === json)) return wrong(`one of ${node.options.map(({ value }) => JSON.stringify(value)).join(', ')}`);
  return kind.scalar(json, node) === undefined ? wrong(`a ${kind.name}`) : [];
}

/** What it is, never what it says: a context is about a person. */
function describe(json: Json): string {
  if (Array.isArray(json)) return 'a list';
  return isObject(json) ? 'an object' : `a ${typeof json === 'string' ? 'text' : typeof json}`;
}
