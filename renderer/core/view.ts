// What to show. In: a model and a state. Out: a tree of plain values, in which an equal part is the same object as
// before, so that a host skips whatever kept its identity.
import type { Raised } from './alerts.js';
import type { Finding } from './findings.js';
import type { Json } from './json.js';
import type { Node, Option, Step } from './model.js';
import { originAt } from './origins.js';
import type { RowChoices } from './row-choices.js';
import type { Origin, State } from './state.js';
import { valueAt, type RowKeys } from './rows.js';
import { escapeKey } from './expression/value.js';
import type { Shown } from './visibility.js';

/** A field or group as it is to be drawn. */
export interface FieldView {
  readonly node: Node;
  /** Key path: the identity of the field in the document, which a row keeps when others come and go. */
  readonly path: string;
  readonly value: Json | undefined;
  /** What the control shows: the text in hand, else the value written out; of a note its words. */
  readonly text: string;
  readonly error: Finding | Raised | null;
  readonly alerts: readonly Raised[];
  readonly origin: Origin | null;
  /** What can be chosen: the options of the schema, or the rows of a list. */
  readonly options: readonly Option[];
  /** The first row of a list is 1; null for what is no row. */
  readonly position: number | null;
  /** Fields of a group that are asked, or rows of a list, in pieces of at most 40: a host draws a piece again only when it changed. */
  readonly pieces: readonly (readonly FieldView[])[];
}

/** One entry of the list of steps. */
export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly current: boolean;
  /** `errors` when something shown blocks, `done` when nothing is missing, `begun` once a person was at work in it, otherwise `open`. */
  readonly status: 'open' | 'begun' | 'done' | 'errors';
  /** Shown errors of the step, and shown alerts. */
  readonly problems: number;
  readonly alerts: number;
  /** Places of the step in which something is missing or wrong, shown or not; none while it is not known. */
  readonly missing: number;
}

/** Something that stands in the way, with the field to go to. */
export interface Problem {
  readonly path: string;
  /** Position of the step that asks it; null when none does. */
  readonly step: number | null;
  readonly node: Node;
  readonly error: Finding | Raised;
}

/** The whole form as it is to be drawn. */
export interface FormView {
  readonly title: string;
  readonly steps: readonly StepView[];
  readonly step: number;
  /** Which page the step in hand is, when it is not one of fields alone. */
  readonly role: Step['role'];
  /** The fields of the step in hand. */
  readonly pieces: readonly (readonly FieldView[])[];
  /** Shown errors, in the order of the form. */
  readonly problems: readonly Problem[];
  /** The problems to gather at the top: of the step one tried to leave, or of all once one tried to send. */
  readonly summary: readonly Problem[];
  /** Shown alerts below `error`, in the order of the form. */
  readonly alerts: readonly Raised[];
  /** Warnings that hold and that nobody has said to have read; a person is asked to before sending. */
  readonly unacknowledged: readonly Raised[];
  /** Whether the answers may be sent: no finding and no error alert, shown or not. */
  readonly submittable: boolean;
  /** The options of choices whose options are rows. */
  readonly choices: RowChoices;
}

const PIECE = 40;
const NO_PIECES: readonly (readonly FieldView[])[] = [];

/** What the drawing of fields depends on. */
export interface Drawn {
  readonly lang: string;
  readonly state: State;
  readonly irrelevant: ReadonlySet<string>;
  readonly shown: ReadonlyMap<string, Shown>;
  readonly notes: ReadonlyMap<string, string>;
  readonly choices: RowChoices;
  /** Names of changed children by path of their group; null when everything is to be looked at. */
  readonly dirty: ReadonlyMap<string, ReadonlySet<string>> | null;
  /** The keys of rows when the views before were made. */
  readonly rowsBefore: RowKeys | null;
}

/** The views of some nodes of one group; pieces without a changed field are the ones from before. */
export function piecesOf(nodes: readonly Node[], parentPath: string, drawn: Drawn, before: readonly (readonly FieldView[])[] | null): readonly (readonly FieldView[])[] {
  const changed = drawn.dirty?.get(parentPath);
  if (before && drawn.dirty && !changed) return before;
  const pieces: (readonly FieldView[])[] = [];
  for (let start = 0; start < nodes.length; start += PIECE) {
    const slice = nodes.slice(start, start + PIECE);
    const old = before?.[start / PIECE];
    pieces.push(old && changed && !slice.some(({ key }) => changed.has(key)) ? old : pieceOf(slice, parentPath, drawn, old, changed));
  }
  return before && pieces.length === before.length && pieces.every((piece, i) => piece === before[i]) ? before : pieces;
}

function pieceOf(nodes: readonly Node[], parentPath: string, drawn: Drawn, before: readonly FieldView[] | undefined, changed: ReadonlySet<string> | undefined): readonly FieldView[] {
  const views: FieldView[] = [];
  // Both are in the order of the form.
  let next = 0;
  for (const node of nodes) {
    if (node.hidden) continue;
    const old = before?.[next]?.node === node ? before[next++] : undefined;
    const path = old?.path ?? `${parentPath}/${escapeKey(node.key)}`;
    if (drawn.irrelevant.has(path)) continue;
    views.push(old && changed && !changed.has(node.key) ? old : fieldView(node, path, null, drawn, old));
  }
  return before && views.length === before.length && views.every((view, i) => view === before[i]) ? before : views;
}

/** The views of the rows of a list. A row is known again by its key, and drawn anew only when something in it or its position changed. */
function rowPieces(list: Node, path: string, drawn: Drawn, before: FieldView['pieces'] | null): FieldView['pieces'] {
  const { item } = list;
  const value = valueAt(drawn.state, path);
  if (!item || !Array.isArray(value)) return NO_PIECES;
  const { rows } = drawn.state;
  const keys = rows[path]?.length === value.length ? rows[path] : null;
  const changed = drawn.dirty?.get(path);
  const isInPlace = changed !== undefined && drawn.rowsBefore?.[path] === rows[path] && before?.reduce((sum, piece) => sum + piece.length, 0) === value.length;
  const dirtyPieces = isInPlace ? new Set([...changed].map((key) => Math.floor((keys ? keys.indexOf(Number(key)) : Number(key)) / PIECE))) : null;
  // Rows that moved are found by their path.
  let known: ReadonlyMap<string, FieldView> | null = null;
  const rowView = (i: number): FieldView => {
    const key = keys ? (keys[i] as number) : i;
    const here = `${path}/${key}`;
    const there = before?.[Math.floor(i / PIECE)]?.[i % PIECE];
    const old = there?.path === here ? there : before ? (known ??= new Map(before.flat().map((view) => [view.path, view]))).get(here) : undefined;
    if (!old || !changed || changed.has(String(key))) return fieldView(item, here, i + 1, drawn, old);
    return old.position === i + 1 ? old : { ...old, position: i + 1 };
  };
  const pieces = Array.from({ length: Math.ceil(value.length / PIECE) }, (_, p) => {
    const old = before?.[p];
    if (old && dirtyPieces && !dirtyPieces.has(p)) return old;
    const piece = Array.from({ length: Math.min(PIECE, value.length - p * PIECE) }, (_row, i) => rowView(p * PIECE + i));
    return old && old.length === piece.length && piece.every((view, j) => view === old[j]) ? old : piece;
  });
  return before && before.length === pieces.length && pieces.every((piece, i) => piece === before[i]) ? before : pieces;
}

function fieldView(node: Node, path: string, position: number | null, drawn: Drawn, before: FieldView | undefined): FieldView {
  const { state, lang } = drawn;
  const value = valueAt(state, path);
  const shown = drawn.shown.get(path);
  const view: FieldView = {
    node, path, value,
    text: drawn.notes.get(path) ?? state.raw[path] ?? (value === undefined ? '' : node.kind.write(value, node, lang)),
    error: shown?.error ?? null,
    alerts: shown?.alerts ?? NO_ALERTS,
    origin: originAt(state.origins, path) ?? null,
    options: drawn.choices.get(node) ?? node.options,
    position,
    pieces: node.kind.shape === 'list' ? rowPieces(node, path, drawn, before?.pieces ?? null) : node.children.length > 0 ? piecesOf(node.children, path, drawn, before?.pieces ?? null) : NO_PIECES,
  };
  return before && (Object.keys(view) as (keyof FieldView)[]).every((key) => view[key] === before[key]) ? before : view;
}

const NO_ALERTS: readonly Raised[] = [];
