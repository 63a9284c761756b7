// What an import would do, before it does it. In: a state, the rows read from a file, and how they come to those that are
// there. Out: which rows are taken, which are refused and why, and the state with those that are taken.
import { isObject } from '../data.js';
import type { Engine } from '../derive.js';
import type { Raised } from '../alerts.js';
import { nodeAt, type Finding } from '../findings.js';
import { hasLettersOf } from '../formats/name-letters.js';
import type { Json, JsonObject } from '../json.js';
import { judgementOf } from '../judgement.js';
import { nameOf } from '../known-rows.js';
import { segments } from '../pointer.js';
import type { Node } from '../model.js';
import { isIrrelevant, relevanceOf } from '../relevance.js';
import { rowKeys, valueAt } from '../rows.js';
import { SingleEvaluation } from '../single-evaluation.js';
import type { State } from '../state.js';
import { settle, update } from '../update.js';
import { columnsOf, type Column } from './columns.js';
import { putRows, type PutRow } from './put-rows.js';
import type { Line, LineFault, ReadRow } from './read-rows.js';

/** How rows of a file come to those of the list: after them, in their place, or each in the place of the one with its key. */
export type ImportWay = 'add' | 'replace' | 'update';

/** Why a row is not taken. A row that is there twice says which line, or null for the list itself, has it first. */
export type Reason =
  | { readonly kind: 'line'; readonly fault: LineFault }
  | { readonly kind: 'twice'; readonly first: Line | null }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'alert'; readonly alert: Raised };

/** One thing that is wrong with a row. */
export interface Problem {
  /** The column, whether the file has it or not; null for the row as a whole. */
  readonly column: Column | null;
  /** The field, where it is about one. */
  readonly node: Node | null;
  readonly reason: Reason;
}

/** A row that is not taken. */
export interface RefusedRow {
  readonly line: Line;
  readonly problems: readonly Problem[];
}

/** What an import would do. */
export interface ImportPlan {
  readonly added: number;
  readonly updated: number;
  /** Rows of the list that would go. */
  readonly removed: number;
  readonly refused: readonly RefusedRow[];
  /** What is to be looked at in rows that are taken: names that are not those of their personal code. */
  readonly notices: readonly { readonly line: Line; readonly column: Column }[];
  /** How many rows the list would have. */
  readonly total: number;
  /** The state with the rows that are taken; the same object when none is. */
  taken(): State;
}

/** What is imported, and where. */
export interface ImportTask {
  readonly list: Node;
  readonly columns: readonly (Column | null)[];
  readonly rows: readonly ReadRow[];
  readonly way: ImportWay;
}

/** A row of the file with its place in the list. */
interface Placed {
  readonly read: ReadRow;
  readonly put: PutRow;
  readonly isNew: boolean;
}

/** Plans an import. A row with an error, by its schema or by a rule that points at it, is refused; of rows with one key the first is taken. */
export function planImport(engine: Engine, state: State, task: ImportTask): ImportPlan {
  const { list, columns, rows, way } = task;
  const { path } = list;
  const from = state.editing === null ? state : update(engine, state, { type: 'leave', path: state.editing });
  const there = rowsThere(from, path);
  const { placed, twice } = place(task, there, from.nextRow);
  const all = joined(there, placed, way);
  const irrelevant = unasked(engine, putRows(from, path, all, new Set()));
  const judged = judgementOf(engine, putRows(from, path, all, irrelevant));
  const wrong = problemsByKey(engine, task, judged, new Set(placed.map(({ put }) => put.key)));
  const problemsOf = ({ read, put }: Placed): readonly Problem[] => [...read.faults.map((fault) => lineProblem(fault)), ...withoutSaid(read, wrong.get(put.key) ?? [])];
  const good: Placed[] = [];
  const refused: RefusedRow[] = twice.map(({ read, first }) => ({ line: read.line, problems: [...read.faults.map((fault) => lineProblem(fault)), { ...keyColumn(list, columns), reason: { kind: 'twice', first } }] }));
  for (const row of placed) {
    const problems = problemsOf(row);
    if (problems.length === 0) good.push(row);
    else refused.push({ line: row.read.line, problems });
  }
  const updated = good.filter(({ isNew }) => !isNew).length;
  const next = joined(there, good, way);
  return {
    added: way === 'replace' ? good.length : good.length - updated,
    updated: way === 'replace' ? 0 : updated,
    removed: way === 'replace' ? there.length : 0,
    refused: refused.sort((a, b) => a.line.number - b.line.number),
    notices: good.flatMap(({ read }) => foreignNames(read, columns).map((column) => ({ line: read.line, column }))),
    total: next.length,
    taken: () => (good.length === 0 || rows.length === 0 ? state : settle(engine, state, putRows(from, path, next, irrelevant))),
  };
}

/** The columns of names that are not those whose letters the personal code has. */
function foreignNames({ values }: ReadRow, columns: readonly (Column | null)[]): readonly Column[] {
  return columns.filter((column) => {
    const { agrees } = column?.spec ?? {};
    const [name, code] = [column && values[column.node.key], agrees && values[agrees.code]];
    return agrees && typeof name === 'string' && typeof code === 'string' && !hasLettersOf(code, agrees.part, name);
  }) as readonly Column[];
}

/** What is not asked once the rows are there: what the file says of it is put aside, and nobody judges it. */
function unasked({ model }: Engine, state: State): ReadonlySet<string> {
  return relevanceOf(model, state.rows, new SingleEvaluation(model, state), null).irrelevant;
}

function rowsThere(state: State, path: string): readonly PutRow[] {
  const value = valueAt(state, path);
  const rows = Array.isArray(value) ? (value as readonly Json[]) : [];
  const keys = rowKeys(state.rows, path, rows.length);
  return rows.map((row, i) => ({ key: keys[i] as number, row, imported: [] }));
}

/** Gives each row of the file its key: that of the row it is known as, or a new one. */
function place({ list, columns, rows, way }: ImportTask, there: readonly PutRow[], nextRow: number): { placed: readonly Placed[]; twice: readonly { read: ReadRow; first: Line | null }[] } {
  const known = new Map<string, PutRow>();
  for (const row of there) {
    const name = nameOf(list, row.row);
    if (name !== null && !known.has(name)) known.set(name, row);
  }
  const filled = columns.flatMap((column) => (column ? [column.node.key] : []));
  const first = new Map<string, Line>();
  const placed: Placed[] = [];
  const twice: { read: ReadRow; first: Line | null }[] = [];
  let next = there.reduce((after, { key }) => Math.max(after, key + 1), nextRow);
  for (const read of rows) {
    const name = nameOf(list, read.values);
    const old = name === null ? undefined : known.get(name);
    const line = name === null ? undefined : first.get(name);
    if (line || (old && way === 'add')) twice.push({ read, first: line ?? null });
    else if (old && way === 'update') placed.push({ read, isNew: false, put: { key: old.key, row: merged(old.row, read.values, filled), imported: filled } });
    else placed.push({ read, isNew: true, put: { key: old?.key ?? next++, row: read.values, imported: 'all' } });
    if (name !== null && !line) first.set(name, read.line);
  }
  return { placed, twice };
}

/** A row as the file has it, with what the file has no column for. */
function merged(row: Json, values: JsonObject, filled: readonly string[]): JsonObject {
  const kept = isObject(row) ? Object.entries(row).filter(([key]) => !filled.includes(key)) : [];
  return { ...Object.fromEntries(kept), ...values };
}

/** The rows of the list with those of the file. */
function joined(there: readonly PutRow[], placed: readonly Placed[], way: ImportWay): readonly PutRow[] {
  if (way === 'replace') return placed.map(({ put }) => put);
  const changed = new Map(placed.map(({ put }) => [put.key, put]));
  return [...there.map((row) => changed.get(row.key) ?? row), ...placed.filter(({ isNew }) => isNew).map(({ put }) => put)];
}

/** What the schema and the rules say of rows, by key. At one place an error of a rule stands in for the findings. */
function problemsByKey(engine: Engine, { list, columns }: ImportTask, { findings, raised, irrelevant }: ReturnType<typeof judgementOf>, keys: ReadonlySet<number>): ReadonlyMap<number, readonly Problem[]> {
  // What the file has no column for is told by the name that its column would have.
  const known = [...columns, ...columnsOf(list)];
  const found = new Map<number, Problem[]>();
  const ruled = new Set<string>();
  const add = (path: string, reason: Reason): void => {
    const key = path.startsWith(`${list.path}/`) ? Number(segments(path.slice(list.path.length))[0]) : Number.NaN;
    if (!keys.has(key)) return;
    const inRow = segments(path).slice(segments(list.path).length + 1);
    const node = inRow.length === 0 ? null : (nodeAt(engine.model, path) ?? null);
    found.set(key, [...(found.get(key) ?? []), { column: known.find((column) => column?.node.key === inRow[0]) ?? null, node, reason }]);
  };
  for (const alert of raised) {
    if (alert.level !== 'error' || isIrrelevant(irrelevant, alert.path)) continue;
    ruled.add(alert.path);
    add(alert.path, { kind: 'alert', alert });
  }
  for (const finding of findings.all) if (finding.level === 'error' && !ruled.has(finding.path)) add(finding.path, { kind: 'finding', finding });
  return found;
}

/** What could not be read is not also missing, nor is a line whose cells are out of place judged by them. */
function withoutSaid({ faults }: ReadRow, problems: readonly Problem[]): readonly Problem[] {
  if (faults.some(({ column }) => column === null)) return [];
  return problems.filter(({ node }) => node === null || !faults.some(({ column }) => column?.node === node));
}

function lineProblem(fault: LineFault): Problem {
  return { column: fault.column, node: fault.column?.node ?? null, reason: { kind: 'line', fault } };
}

function keyColumn({ ui }: Node, columns: readonly (Column | null)[]): Pick<Problem, 'column' | 'node'> {
  const [key] = [ui.rowKey ?? []].flat();
  const column = columns.find((known) => known?.node.key === key) ?? null;
  return { column, node: column?.node ?? null };
}
