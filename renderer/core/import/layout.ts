// The part of the dialect that tells how rows of a file become rows of a list. Types only; `columnsOf` reads it.
import type { Source } from '../form.js';

/**
 * The layout of a file of rows. How many rows there may be is `maxItems` of the list; a row that comes twice is known by
 * `rowKey`; a column must be in the file when its property is always required.
 */
export interface ImportSpec {
  /** By name of the column in the first line of the file, small letters or capitals. */
  readonly columns: Readonly<Record<string, ColumnSpec>>;
  /** Where the layout comes from; shown to who imports. */
  readonly source?: Source;
}

/** What a column of a file fills. Its cells are read as the property reads what is typed. */
export interface ColumnSpec {
  readonly property: string;
  /** Small letters are read as capitals. */
  readonly upper?: boolean;
  /** What cells say in place of the property's own values: `{ "S": true, "N": false }`. */
  readonly values?: Readonly<Record<string, string | number | boolean>>;
  /** Of a date: the property whose date it may not come after. */
  readonly notAfter?: string;
  /** Of a person's surname or name: the property with the code that has letters of it. A row where they differ is taken, and told. */
  readonly agrees?: { readonly code: string; readonly part: 'surname' | 'name' };
  /** A cell of the line that shows how it is done. */
  readonly example?: string;
}
