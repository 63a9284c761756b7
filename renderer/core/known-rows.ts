// Rows that are known again when other data come in. In: the state before and the one made of the new data. Out: the new
// one, in which a row that both have (by `ui.rowKey`) keeps its key, and with it what a person did to it.
import { isObject, own } from './data.js';
import { escapeKey } from './expression/value.js';
import { sameJson } from './json-values.js';
import type { Json } from './json.js';
import type { Node } from './model.js';
import { keyPathOf, rowKeys, valueAt } from './rows.js';
import type { State } from './state.js';

/** Gives rows that were there before the keys they had. */
export function knownRows(root: Node, before: State, fresh: State): State {
  const rows: Record<string, readonly number[]> = {};
  const kept: string[] = [];
  let next = before.nextRow;
  for (const list of keyedLists(root)) {
    const [old, given] = [rowsAt(before, list.path), rowsAt(fresh, list.path)];
    if (old.length === 0 || given.length === 0) continue;
    const keys = rowKeys(before.rows, list.path, old.length);
    next = Math.max(next, old.length, ...keys.map((key) => key + 1));
    const free = new Map<string, number[]>();
    for (const [i, row] of old.entries()) {
      const name = nameOf(list, row);
      if (name !== null) free.set(name, [...(free.get(name) ?? []), keys[i] ?? i]);
    }
    rows[list.path] = given.map((row) => {
      const name = nameOf(list, row);
      const key = name === null ? undefined : free.get(name)?.shift();
      if (key === undefined) return next++;
      kept.push(`${list.path}/${key}/`);
      return key;
    });
  }
  return kept.length === 0 ? fresh : withDeeds(root, before, { ...fresh, rows: { ...fresh.rows, ...rows }, nextRow: next }, kept);
}

/** What a person did to the rows that are kept: left, changed, half typed, answered to a rule. */
function withDeeds(root: Node, before: State, fresh: State, kept: readonly string[]): State {
  const isKept = (path: string): boolean => kept.some((row) => path.startsWith(row));
  const paths = (set: ReadonlySet<string>): ReadonlySet<string> => new Set([...set].filter(isKept));
  const entries = <T>(record: Readonly<Record<string, T>>, keeps: (key: string) => boolean): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(record).filter(([key]) => keeps(key)));
  const ofRule = (key: string): boolean => isKept(key.slice(key.indexOf('@') + 1));
  const filled = Object.entries(fresh.origins).map(([path, origin]) => [keyPathOf(fresh.rows, path), origin] as const);
  // What came with its row is told of each value in it: the row may not be the same in all of them any more.
  const withRow = Object.entries(before.origins).flatMap(([path, origin]) => {
    const row = isKept(`${path}/`) ? valueAt(before, path) : undefined;
    return isObject(row) ? Object.keys(row).map((key) => [`${path}/${escapeKey(key)}`, origin] as const) : [];
  });
  const sameAnswer = (path: string): boolean => isKept(path) && sameJson(valueAt(before, path) ?? null, valueAt(fresh, path) ?? null);
  const toldOfFile = (row: string): readonly string[] => {
    const { id, name, size, format, digest } = keyedLists(root).find(({ path }) => path === row.slice(0, row.lastIndexOf('/')))?.ui.file ?? {};
    return [id, name, size, format, digest].flatMap((key) => (key === undefined ? [] : [`${row}/${escapeKey(key)}`]));
  };
  return {
    ...fresh,
    origins: { ...Object.fromEntries(filled), ...entries({ ...Object.fromEntries(withRow), ...before.origins }, sameAnswer) },
    touched: paths(before.touched),
    changed: paths(before.changed),
    // What could not be read stays as it was typed, unless the new data have an answer in its place.
    raw: entries(before.raw, (path) => isKept(path) && valueAt(fresh, path) === undefined),
    // Bytes stay with a row that tells of the same file.
    files: entries(before.files, (path) => isKept(`${path}/`) && toldOfFile(path).every(sameAnswer)),
    acknowledged: entries(before.acknowledged, ofRule),
    dismissed: entries(before.dismissed, ofRule),
  };
}

/** Lists in no row that say what their rows are known by. */
function keyedLists(node: Node): Node[] {
  return node.children.flatMap((child) => [...(child.item && child.ui.rowKey !== undefined ? [child] : []), ...keyedLists(child)]);
}

/** What a row is known by; null while it has no answer there, and in a list that says nothing of it. */
export function nameOf({ ui }: Node, row: Json): string | null {
  const parts = [ui.rowKey ?? []].flat().map((key) => (isObject(row) ? own(row, key) : undefined));
  return parts.length === 0 || parts.some((part) => part === undefined || part === null) ? null : JSON.stringify(parts);
}

function rowsAt(state: State, path: string): readonly Json[] {
  const value = valueAt(state, path);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
