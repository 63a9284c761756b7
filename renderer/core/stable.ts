// "Start from a previous application": what stays the same from one to the next. In: the answers in hand and those of an
// earlier application. Out: the answers in hand with what the form marks as stable taken from the earlier one.
import { isObject, own } from './data.js';
import { escapeKey } from './expression/value.js';
import type { JsonObject } from './json.js';
import type { Node } from './model.js';
import { get, set } from './pointer.js';

/** The answers with the stable ones of another application; what that one does not answer stays. */
export function withStable(root: Node, answers: JsonObject, previous: JsonObject): JsonObject {
  return stablePointers(root, '').reduce((now, pointer) => {
    const value = get(previous, pointer);
    return value === undefined || value === null || value === '' ? now : set(now, pointer, value);
  }, answers);
}

/** Whether the form marks anything as stable. */
export function hasStable(root: Node): boolean {
  return stablePointers(root, '').length > 0;
}

/** What is marked as a whole; rows are never copied one by one. */
function stablePointers(node: Node, path: string): readonly string[] {
  return node.children.flatMap((child) => {
    const at = `${path}/${escapeKey(child.key)}`;
    return child.ui.stable ? [at] : stablePointers(child, at);
  });
}

/** The answers in what was read from a file: an application as it was exported, or the draft of one. */
export function answersIn(json: unknown): JsonObject | null {
  const object = isObject(json as JsonObject) ? (json as JsonObject) : null;
  const data = object && typeof object.form === 'string' ? own(object, 'data') : object;
  return isObject(data ?? undefined) ? (data as JsonObject) : null;
}
