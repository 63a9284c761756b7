// What is wrong with how a field is asked: properties of rows that are none, lists that are not there, errors that never
// come up, answers that cannot be filled in. In: a node. Out: faults.
import { fieldAt } from '../aside.js';
import { didYouMean, type Fault } from '../faults.js';
import type { FileSpec, RowsSpec } from '../form.js';
import { typeOf } from '../kinds/type-of.js';
import type { Node } from '../model.js';
import { placeOf } from '../nodes.js';
import { autocompleteFault } from './autocomplete.js';
import { importFaults } from './import.js';
import { lists } from './places.js';
import { listed } from './words.js';

type Report = (entry: string, message: string, key?: true) => void;

/** What can be wrong with an answer, by the code of the finding. */
export const CODES = ['required', 'type', 'format', 'const', 'enum', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'dependentRequired', 'unreadable'] as const;

/** Kinds whose typed text can be unreadable. */
const READ: readonly string[] = ['date', 'number', 'money'];

/** The faults of the hints of one field. */
export function uiFaults(node: Node, root: Node, lang: string): Fault[] {
  if (node.kind.name === 'unknown') return [];
  const faults: Fault[] = [];
  const report: Report = (entry, message, key) => faults.push({ pointer: `${placeOf(node, 'ui')}${entry}`, message, ...(key ? { key } : {}) });
  const { rowKey, columns, rows, file, errors, autocomplete, import: layout } = node.ui;
  const unknown = autocomplete === undefined ? null : autocompleteFault(autocomplete, node.kind.name);
  if (unknown !== null) report('/autocomplete', unknown);
  if (rowKey !== undefined) rowKeys(node, [rowKey].flat(), Array.isArray(rowKey), report);
  if (columns) tableColumns(node, columns, report);
  if (rows) rowChoice(node, rows, root, report);
  if (file) fileProperties(node, file, report);
  else if (node.kind.name === 'attachment') report('', 'a list of files says under "file" which properties of a row hold what of a file.', true);
  if (layout) importFaults(node, layout, lang, report);
  if (errors) for (const code of Object.keys(errors)) ownWords(node, code, report);
  if (node.schema.prefill !== undefined) faults.push(...fillable(node));
  return faults;
}

function property({ item }: Node, name: string, entry: string, report: Report): Node | undefined {
  const found = item?.byKey.get(name);
  if (!found && item) report(entry, `"${name}" is not a field of a row.${didYouMean(name, item.byKey.keys())}`);
  return found;
}

function rowKeys(node: Node, names: readonly string[], several: boolean, report: Report): void {
  if (node.kind.shape !== 'list' || !node.item?.byKey.size) return void report('/rowKey', '"rowKey" is for lists of groups: it names what a row is known by.', true);
  for (const [i, name] of names.entries()) {
    const entry = `/rowKey${several ? `/${i}` : ''}`;
    const found = property(node, name, entry, report);
    if (found && found.kind.shape !== 'value') report(entry, `"${name}" is a ${found.kind.shape}; a row is known by single answers.`);
  }
}

function tableColumns(node: Node, columns: readonly string[], report: Report): void {
  if (node.kind.name !== 'table') return void report('/columns', '"columns" goes with "widget": "table".', true);
  for (const [i, name] of columns.entries()) property(node, name, `/columns/${i}`, report);
}

function rowChoice(node: Node, { list, value, label }: RowsSpec, root: Node, report: Report): void {
  if (node.kind.name !== 'choice' || node.options.length > 0) return void report('/rows', '"rows" makes a choice of a text or a number, in place of "oneOf" and "enum".', true);
  if (list === '') return;
  const target = fieldAt(root, list);
  if (!target?.item?.byKey.size) return void report('/rows/list', `"${list}" is no list of groups of the form.${didYouMean(list, lists(root))}`);
  const stored = property(target, value, '/rows/value', report);
  if (stored && typeOf(stored.schema) !== typeOf(node.schema)) report('/rows/value', `"${value}" is of type ${typeOf(stored.schema) ?? 'any'}; this field is of type ${typeOf(node.schema) ?? 'any'}.`);
  if (label !== undefined) property(target, label, '/rows/label', report);
}

/** The properties of a row that hold something of a file, with the type each must have. */
const HELD = { id: 'string', name: 'string', size: 'number', format: 'string', digest: 'string' } as const;

function fileProperties(node: Node, file: FileSpec, report: Report): void {
  if (node.kind.name !== 'attachment') return void report('/file', '"file" goes with "widget": "attachment", on a list.', true);
  for (const [part, wanted] of Object.entries(HELD) as [keyof typeof HELD, string][]) {
    const name = file[part];
    if (name === undefined || name === '') continue;
    const type = typeOf(property(node, name, `/file/${part}`, report)?.schema ?? {});
    if (type !== undefined && type !== wanted && !(wanted === 'number' && type === 'integer')) report(`/file/${part}`, `the ${part} of a file is a ${wanted === 'string' ? 'text' : wanted}; "${name}" is of type ${type}.`);
  }
  const choice = file.format === undefined ? undefined : node.item?.byKey.get(file.format);
  const constants = choice?.options.map(({ value }) => String(value)) ?? [];
  for (const format of constants.length === 0 ? [] : Object.keys(file.formats ?? {})) {
    if (!constants.includes(format)) report(`/file/formats/${format}`, `"${format}" is not one of the constants of "${choice?.key ?? ''}".${didYouMean(format, constants) || ` Allowed: ${listed(constants)}.`}`, true);
  }
}

function ownWords(node: Node, code: string, report: Report): void {
  if (!(CODES as readonly string[]).includes(code)) return void report(`/errors/${code}`, `nothing is ever wrong by the name "${code}".${didYouMean(code, CODES) || ` Allowed: ${listed(CODES)}.`}`, true);
  const never = code === 'required' ? !node.required && node.parent?.schema.dependentRequired === undefined : code === 'unreadable' ? !READ.includes(node.kind.name) : LIMITS.includes(code) && !Object.hasOwn(node.schema, code);
  if (never) report(`/errors/${code}`, `this is never said: the field ${code === 'required' ? 'is not required' : code === 'unreadable' ? 'can always be read' : `has no "${code}"`}.`, true);
}

/** Findings that only come up where the keyword of that name stands. */
const LIMITS: readonly string[] = ['format', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems'];

/** Only a single answer is filled in; a constant is already. */
function fillable(node: Node): Fault[] {
  const pointer = placeOf(node, 'prefill');
  if (node.kind.shape !== 'value') return [{ pointer, message: '"prefill" fills a single answer; put it on the fields of the group.' }];
  return node.constant === undefined ? [] : [{ pointer, message: 'this field is a constant, which is filled in already.' }];
}
