// Other rows in a list, all at once. In: a state and the rows. Out: the state with them: rows that stay keep what a person
// did to them, rows that go take it with them, and answers that are not asked are put aside.
import { isObject } from '../data.js';
import { escapeKey } from '../expression/value.js';
import type { Json, JsonObject } from '../json.js';
import { set } from '../pointer.js';
import { pointerOf } from '../rows.js';
import type { Origin, State } from '../state.js';

/** A row to be in the list. */
export interface PutRow {
  readonly key: number;
  readonly row: Json;
  /** What of it comes from the file: all of a new row, some properties of a known one, or nothing. */
  readonly imported: 'all' | readonly string[];
}

/** The state with these rows, and no others, in a list. */
export function putRows(state: State, path: string, rows: readonly PutRow[], irrelevant: ReadonlySet<string>): State {
  // What was there of a row that the file has whole is no longer of it.
  const kept = new Set(rows.filter(({ imported }) => imported !== 'all').map(({ key }) => `${path}/${key}`));
  const overwritten = new Set(rows.flatMap(({ key, imported }) => (imported === 'all' ? [] : imported.map((name) => `${path}/${key}/${escapeKey(name)}`))));
  const stays = (at: string): boolean => !at.startsWith(`${path}/`) || (kept.has(rowOf(at, path)) && !overwritten.has(at));
  const staying = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> => Object.fromEntries(Object.entries(record).filter(([at]) => stays(at)));
  const origins: Record<string, Origin> = { ...staying(state.origins) };
  const parked: Record<string, Json> = { ...staying(state.parked) };
  const asked = rows.map(({ key, row, imported }) => {
    const at = `${path}/${key}`;
    if (imported === 'all') origins[at] = 'imported';
    else for (const name of imported) origins[`${at}/${escapeKey(name)}`] = 'imported';
    return isObject(row) && (imported === 'all' || imported.length > 0) ? withoutUnasked(row, at, irrelevant, parked) : row;
  });
  return {
    ...state,
    data: set(state.data, pointerOf(state.rows, path), asked),
    rows: { ...state.rows, [path]: rows.map(({ key }) => key) },
    nextRow: rows.reduce((next, { key }) => Math.max(next, key + 1), state.nextRow),
    origins, parked, raw: staying(state.raw), told: staying(state.told), files: staying(state.files),
    changed: new Set([...state.changed, path]), touched: new Set([...state.touched, path]),
  };
}

/** The path of the row that a path leads into. */
function rowOf(at: string, list: string): string {
  const end = at.indexOf('/', list.length + 1);
  return end === -1 ? at : at.slice(0, end);
}

function withoutUnasked(row: JsonObject, at: string, irrelevant: ReadonlySet<string>, parked: Record<string, Json>): JsonObject {
  const unasked = Object.keys(row).filter((name) => irrelevant.has(`${at}/${escapeKey(name)}`));
  if (unasked.length === 0) return row;
  for (const name of unasked) parked[`${at}/${escapeKey(name)}`] = row[name] as Json;
  return Object.fromEntries(Object.entries(row).filter(([name]) => !unasked.includes(name)));
}
