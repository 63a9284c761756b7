// Choices whose options are the rows of a list. In: a model and a state. Out: the options by field, the same as before
// while the rows say the same.
import { isObject, own } from './data.js';
import type { Json } from './json.js';
import type { Model, Node, Option } from './model.js';
import { valueAt } from './rows.js';
import type { State } from './state.js';

/** The options of each choice of rows; other choices have those of their schema. */
export type RowChoices = ReadonlyMap<Node, readonly Option[]>;

/** The options of all choices of rows. */
export function rowChoicesOf(model: Model, state: State, before: RowChoices | null): RowChoices {
  const next = new Map(model.rowChoices.map((node) => [node, keep(before?.get(node), optionsOf(node, state))]));
  return before && model.rowChoices.every((node) => next.get(node) === before.get(node)) ? before : next;
}

/** A row without a value to store cannot be chosen; of rows with the same value the first can. */
function optionsOf({ rowsOf, ui }: Node, state: State): readonly Option[] {
  const rows = rowsOf && ui.rows ? valueAt(state, rowsOf.path) : undefined;
  if (!rowsOf || !ui.rows || !Array.isArray(rows)) return [];
  const { value: stored, label } = ui.rows;
  const told = label === undefined ? undefined : rowsOf.item?.byKey.get(label);
  const options = (rows as readonly Json[]).flatMap((row): Option[] => {
    const value = isObject(row) ? own(row, stored) : undefined;
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const words = isObject(row) && label !== undefined ? own(row, label) : undefined;
    const option = told?.options.find((candidate) => candidate.value === words);
    return [{ value, label: option?.label ?? (typeof words === 'string' || typeof words === 'number' ? String(words) : String(value)) }];
  });
  return [...new Map(options.toReversed().map((option) => [option.value, option])).values()].reverse();
}

function keep(before: readonly Option[] | undefined, after: readonly Option[]): readonly Option[] {
  return before?.length === after.length && after.every(({ value, label }, i) => value === before[i]?.value && label === before[i].label) ? before : after;
}
