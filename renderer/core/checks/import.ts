// What is wrong with the layout of a file of rows: columns that fill nothing, properties that no column fills, examples
// that could not be read. In: a list. Out: faults, through a report.
import { didYouMean } from '../faults.js';
import { PERSONAL_CODES } from '../formats/name-letters.js';
import { readCell } from '../import/cells.js';
import { columnsOf, isAlwaysRequired } from '../import/columns.js';
import type { ColumnSpec, ImportSpec } from '../import/layout.js';
import { typeOf } from '../kinds/type-of.js';
import type { Node } from '../model.js';
import { escapeKey } from '../expression/value.js';
import { listed } from './words.js';

type Report = (entry: string, message: string, key?: true) => void;

/** Reports the faults of `ui.import`; `lang` is the form's. */
export function importFaults(node: Node, { columns }: ImportSpec, lang: string, report: Report): void {
  if (node.kind.shape !== 'list' || !node.item?.byKey.size) return void report('/import', '"import" is for lists of groups: a row of the file becomes a row of the list.', true);
  if (node.path.includes('/*')) return void report('/import', '"import" is for lists that lie in no row.', true);
  if (node.schema.maxItems === undefined) report('/import', 'a list that takes a file says under "maxItems" how many rows it may have.', true);
  const entries = Object.entries(columns);
  for (const [i, [name, spec]] of entries.entries()) {
    const at = `/import/columns/${escapeKey(name)}`;
    const twin = entries.slice(0, i).find(([other]) => sameName(other, name));
    if (name.trim() !== name || name === '') report(at, 'the name of a column neither is empty nor begins or ends with a space.', true);
    else if (twin) report(at, `"${name}" and "${twin[0]}" are one column: capitals make no difference.`, true);
    column(node, spec, at, entries.slice(0, i), report);
  }
  for (const { name, node: field, spec } of columnsOf(node)) {
    if (spec.example !== undefined && spec.example !== '' && typeof readCell(spec.example, { node: field, spec }, lang) === 'string') {
      report(`/import/columns/${escapeKey(name)}/example`, `the example "${spec.example}" could not be read as ${field.label}.`);
    }
  }
  const filled = new Set(entries.map(([, { property }]) => property));
  const left = node.item.children.filter((child) => isAlwaysRequired(child) && !filled.has(child.key)).map(({ key }) => key);
  // A column whose property is misspelt is said to be so, and may be the one.
  const isSound = columnsOf(node).length === entries.length;
  if (left.length > 0 && isSound) report('/import/columns', `no column fills ${listed(left)}, which every row must have: no row could be imported.`, true);
}

function column(list: Node, { property, values, notAfter, agrees }: ColumnSpec, at: string, before: readonly (readonly [string, ColumnSpec])[], report: Report): void {
  if (property === '') return;
  const field = list.item?.byKey.get(property);
  if (!field) return void report(`${at}/property`, `"${property}" is not a field of a row.${didYouMean(property, list.item?.byKey.keys() ?? [])}`);
  const other = before.find(([, spec]) => spec.property === property);
  if (other) report(`${at}/property`, `the column "${other[0]}" fills "${property}" already.`);
  if (field.kind.shape !== 'value' || typeOf(field.schema) === 'array') return void report(`${at}/property`, `"${property}" is no single answer; a cell fills one.`);
  if (field.constant !== undefined) report(`${at}/property`, `"${property}" is a constant, which is filled in already.`);
  if (notAfter !== undefined) referred(list, notAfter, ['date'], `${at}/notAfter`, report);
  if (notAfter !== undefined && field.schema.format !== 'date') report(`${at}/notAfter`, `"notAfter" is for dates; "${property}" is none.`, true);
  if (agrees) referred(list, agrees.code, PERSONAL_CODES, `${at}/agrees/code`, report);
  for (const [cell, value] of Object.entries(values ?? {})) {
    const parsed = field.kind.parse(String(value), field, 'en', true);
    if (parsed === 'unreadable' || parsed.value !== value) report(`${at}/values/${escapeKey(cell)}`, `${JSON.stringify(value)} is no answer of "${property}".${meant(field)}`);
  }
}

/** Another property of the row, with the formats that it may have. */
function referred(list: Node, name: string, formats: readonly string[], at: string, report: Report): void {
  const found = list.item?.byKey.get(name);
  if (!found) return void (name !== '' && report(at, `"${name}" is not a field of a row.${didYouMean(name, list.item?.byKey.keys() ?? [])}`));
  if (!formats.includes(found.schema.format ?? '')) report(at, `"${name}" has not the format that is asked for here: ${listed(formats)}.`);
}

function meant({ options, schema }: Node): string {
  if (options.length > 0) return ` Allowed: ${listed(options.map(({ value }) => String(value)))}.`;
  return typeOf(schema) === 'boolean' ? ' Allowed: true or false.' : '';
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
