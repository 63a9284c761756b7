// What a person is doing in the import of rows. Types, and the state of who has not begun.
import type { ImportPlan, ImportWay } from '../../../core/import/plan.js';
import type { State } from '../../../core/state.js';
import type { FieldView } from '../../../core/view.js';
import type { Change } from '../../../../components/local.js';
import type { Ways } from '../../ways.js';
import type { ImportWords } from '../../words/import/words.js';
import type { Table } from './csv.js';

/** A file that was read, and what would become of it. */
export interface Reading {
  /** What the file is called. */
  readonly source: string;
  readonly table: Table;
  /** Whether its letters were read as those of older programs. */
  readonly isOther: boolean;
  readonly way: ImportWay;
  readonly plan: ImportPlan;
  /** The state that the plan is for. */
  readonly of: State;
}

/** The import of one list. */
export interface ImportState {
  /** The words in the language of the page, once they are there. */
  readonly own: ImportWords | null;
  readonly isOpen: boolean;
  readonly isReading: boolean;
  readonly pasted: string;
  /** Why nothing was read; empty when nothing is wrong. */
  readonly trouble: string;
  readonly reading: Reading | null;
}

/** Nothing was begun. */
export const NOT_BEGUN: ImportState = { own: null, isOpen: false, isReading: false, pasted: '', trouble: '', reading: null };

/** What every part of the import is drawn from. */
export interface Desk {
  readonly view: FieldView;
  readonly ways: Ways;
  readonly own: ImportWords;
  readonly id: string;
  readonly state: ImportState;
  readonly change: Change<ImportState>;
}
