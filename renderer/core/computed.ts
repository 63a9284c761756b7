// What is derived of a state asks for computations here. Types only: `Evaluation` remembers what it computed and why, for
// the states that follow; `SingleEvaluation` does not.
import type { World } from './expression/evaluate.js';
import type { Ref, Value } from './expression/value.js';
import type { Computation, Node } from './model.js';
import type { ReadTree } from './read-tree.js';
import type { RowTable } from './row-table.js';
import type { RowKeys } from './rows.js';

/** The results of one state. */
export interface Computed extends World {
  /** Whether results outlive the state: then all that they read has to be known. */
  readonly isLasting: boolean;
  /** The rows of each list that lies in no other. */
  readonly tables: ReadonlyMap<Node, RowTable>;
  readonly rows: RowKeys;
  /** What a named value was read from; who asks depends on it. */
  reads(computation: Computation): ReadTree;
  /** The result of a computation. An equal result keeps its identity from state to state. */
  once<T>(computation: Computation, compute: () => T, same: (a: T, b: T) => boolean): T;
  /** The results of a computation for each row of a list that lies in no other. */
  byRow<T>(computation: Computation, list: Node, compute: (row: Ref) => readonly T[], same: (a: T, b: T) => boolean): readonly T[];
  /** The results of a computation for each element of a list. */
  byElement<T>(computation: Computation, list: () => Value, compute: (element: Value) => readonly T[]): readonly T[];
}
