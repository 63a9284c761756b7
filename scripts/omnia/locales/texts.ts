// Every text of a form that people read. In: the files of a form. Out: the texts with their places, in order; those of
// alerts go by the name of their rule, so that a rule can move without its translation.
import path from 'node:path';
import { isObject } from '../../../renderer/core/data.js';
import { escapeKey } from '../../../renderer/core/expression/value.js';
import type { Json, JsonObject } from '../../../renderer/core/json.js';
import type { SourceText } from '../../../renderer/host/lazy/locate.js';

/** One text to translate. */
export interface Text {
  readonly text: string;
  /** Where a locale file has it: under `texts` by file and pointer, under `alerts` by rule and part. */
  readonly group: 'texts' | 'alerts';
  readonly owner: string;
  readonly key: string;
  /** JSON Pointer into the joined form. */
  readonly pointer: string;
}

/** Whether the text at a pointer of a form may hold placeholders. */
export function isTemplate(pointer: string): boolean {
  return /\/(message|action|suggest\/label|ui\/text)$/.test(pointer) || /^\/start\/(text\/\d+|needs\/\d+\/text)$/.test(pointer);
}

/** Keywords that hold one field, several, or some by name. */
const ONE = ['items', 'then', 'else'] as const;
const SEVERAL = ['allOf', 'anyOf', 'oneOf'] as const;
const NAMED = ['properties', '$defs', 'dependentSchemas'] as const;

/** The texts of a form, file by file. The figures have none. */
export function textsOf(sources: readonly SourceText[]): Text[] {
  const found: Text[] = [];
  const seen = new Map<string, number>();
  const folder = path.dirname(sources[0]?.file ?? '');
  for (const { file, text, at } of sources) {
    if (at === '/params') continue;
    const owner = path.relative(folder, file).replaceAll(path.sep, '/');
    const add = (json: Json | undefined, key: string): void => {
      if (typeof json === 'string' && isWords(json)) found.push({ text: json, group: 'texts', owner, key, pointer: at + key });
    };
    const form = JSON.parse(text) as JsonObject;
    field(form, '', { add, alert: (alert, key) => alertTexts(alert, at + key) });
    if (at === '') rest(form, add);
  }
  return found;

  function alertTexts(alert: JsonObject, pointer: string): void {
    const id = typeof alert.id === 'string' ? alert.id : '';
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const owner = count === 1 ? id : `${id}#${count}`;
    const label = isObject(alert.suggest) ? alert.suggest.label : undefined;
    const note = isObject(alert.source) ? alert.source.note : undefined;
    for (const [key, json] of [['message', alert.message], ['action', alert.action], ['suggest/label', label], ['source/note', note]] as const) {
      if (typeof json === 'string' && isWords(json)) found.push({ text: json, group: 'alerts', owner, key, pointer: `${pointer}/${key}` });
    }
  }
}

type Add = (json: Json | undefined, key: string) => void;

function field(json: Json | undefined, at: string, to: { readonly add: Add; readonly alert: (alert: JsonObject, key: string) => void }): void {
  if (!isObject(json)) return;
  const ui = isObject(json.ui) ? json.ui : {};
  to.add(json.title, `${at}/title`);
  // Where there is a help, the description is for authors.
  if (ui.help === undefined) to.add(json.description, `${at}/description`);
  for (const key of ['help', 'text', 'unit'] as const) to.add(ui[key], `${at}/ui/${key}`);
  const layout = isObject(ui.import) && isObject(ui.import.source) ? ui.import.source : {};
  to.add(layout.note, `${at}/ui/import/source/note`);
  for (const [code, words] of entries(ui.errors)) to.add(words, `${at}/ui/errors/${escapeKey(code)}`);
  for (const [i, alert] of items(json.alerts)) if (isObject(alert)) to.alert(alert, `${at}/alerts/${i}`);
  for (const keyword of NAMED) for (const [name, part] of entries(json[keyword])) field(part, `${at}/${keyword}/${escapeKey(name)}`, to);
  for (const keyword of ONE) field(json[keyword], `${at}/${keyword}`, to);
  for (const keyword of SEVERAL) for (const [i, part] of items(json[keyword])) field(part, `${at}/${keyword}/${i}`, to);
}

/** What only the root has. */
function rest(form: JsonObject, add: Add): void {
  for (const [i, step] of items(form.steps)) if (isObject(step)) add(step.title, `/steps/${i}/title`);
  for (const [name, value] of entries(form.values)) for (const key of ['title', 'description'] as const) if (isObject(value)) add(value[key], `/values/${escapeKey(name)}/${key}`);
  for (const [name, value] of entries(form.values)) for (const [constant, label] of isObject(value) ? entries(value.labels) : []) add(label, `/values/${escapeKey(name)}/labels/${escapeKey(constant)}`);
  for (const [i, meter] of items(form.meters)) for (const key of ['title', 'help', 'unit'] as const) if (isObject(meter)) add(meter[key], `/meters/${i}/${key}`);
  if (isObject(form.checklist)) add(form.checklist.title, '/checklist/title');
  if (!isObject(form.start)) return;
  add(form.start.title, '/start/title');
  for (const [i, text] of items(form.start.text)) add(text, `/start/text/${i}`);
  for (const [i, need] of items(form.start.needs)) if (isObject(need)) add(need.text, `/start/needs/${i}/text`);
}

function entries(json: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(json) ? Object.entries(json) : [];
}

function items(json: Json | undefined): readonly (readonly [number, Json])[] {
  return Array.isArray(json) ? [...(json as readonly Json[]).entries()] : [];
}

/** Signs such as "€" are the same in every language. */
function isWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{[^{}]*\}/g, ''));
}
