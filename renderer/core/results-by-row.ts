// Results computed row by row, in pieces that share structure from state to state. In: what became of the rows, the results
// before, a computation. Out: results, of which only those of fresh rows are computed; what is equal keeps its identity.
import type { RowChange } from './row-table.js';

interface Piece<T> {
  readonly rows: readonly (readonly T[])[];
  readonly all: readonly T[];
}

/** The results of all rows of a list, in order. */
export interface ResultsByRow<T> {
  readonly pieces: readonly Piece<T>[];
  readonly all: readonly T[];
}

const PIECE = 64;
const NOTHING: readonly never[] = [];

/** Rows, and what is done for each. */
export interface RowTask<T> {
  readonly count: number;
  readonly change: RowChange;
  /** The results before, and whether those of rows that are not fresh still hold. */
  readonly before: ResultsByRow<T> | null;
  readonly isSound: boolean;
  readonly compute: (row: number) => readonly T[];
  readonly same: (a: T, b: T) => boolean;
}

/** The results of all rows; a result that is the same as before, row by row, stays the very object. */
export function resultsByRow<T>(task: RowTask<T>): ResultsByRow<T> {
  const { count, change, before, isSound, same } = task;
  if (before && isSound && change.kind === 'none') return before;
  if (before && isSound && change.kind === 'edited') return edited(before, change.fresh, task);
  const isMoved = change.kind === 'moved';
  const pieces: Piece<T>[] = [];
  for (let start = 0; start < count; start += PIECE) {
    const rows: (readonly T[])[] = [];
    for (let i = start; i < Math.min(start + PIECE, count); i++) {
      const was = isMoved ? (change.from[i] as number) : i;
      const old = before && was !== -1 ? resultOf(before, was) : undefined;
      rows.push(old && isSound && isMoved && change.fresh[i] === 0 ? old : kept(old, task.compute(i), same));
    }
    pieces.push(pieceOf(rows, before?.pieces[pieces.length]));
  }
  return joined(pieces, before);
}

function edited<T>(before: ResultsByRow<T>, fresh: readonly number[], task: RowTask<T>): ResultsByRow<T> {
  const pieces = [...before.pieces];
  for (const i of fresh) {
    const at = Math.floor(i / PIECE);
    const piece = pieces[at] as Piece<T>;
    const old = piece.rows[i % PIECE] as readonly T[];
    const next = kept(old, task.compute(i), task.same);
    if (next !== old) pieces[at] = pieceOf(piece.rows.with(i % PIECE, next), piece);
  }
  return joined(pieces, before);
}

/** The results of one row; none when there is no such row. */
export function resultOf<T>({ pieces }: ResultsByRow<T>, row: number): readonly T[] {
  return pieces[Math.floor(row / PIECE)]?.rows[row % PIECE] ?? NOTHING;
}

function pieceOf<T>(rows: readonly (readonly T[])[], before: Piece<T> | undefined): Piece<T> {
  if (before?.rows.length === rows.length && rows.every((row, i) => row === before.rows[i])) return before;
  return { rows, all: rows.some((row) => row.length > 0) ? rows.flat() : NOTHING };
}

function joined<T>(pieces: readonly Piece<T>[], before: ResultsByRow<T> | null): ResultsByRow<T> {
  if (before?.pieces.length === pieces.length && pieces.every((piece, i) => piece === before.pieces[i])) return before;
  return { pieces, all: keptList(before?.all, pieces.flatMap(({ all }) => all)) };
}

/** The results of one row: equal ones, and an equal list of them, are those from before. */
function kept<T>(before: readonly T[] | undefined, after: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  if (!before || before.length === 0 || after.length === 0) return keptList(before, after);
  return keptList(before, after.map((item) => before.find((old) => same(old, item)) ?? item));
}

/** A list of the same objects is the one from before. */
export function keptList<T>(before: readonly T[] | undefined, after: readonly T[]): readonly T[] {
  return before?.length === after.length && after.every((item, i) => item === before[i]) ? before : after.length === 0 ? NOTHING : after;
}
