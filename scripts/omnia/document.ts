// One application as it comes: plain data, or wrapped with its day and origin. In: JSON and the form it is for.
// Out: what the engine judges, or an error when that cannot be this form's data.
import { isObject, own } from '../../renderer/core/data.js';
import { Day } from '../../renderer/core/expression/day.js';
import type { Json, JsonObject } from '../../renderer/core/json.js';
import type { Model, Node } from '../../renderer/core/model.js';
import { escapeKey } from '../../renderer/core/expression/value.js';
import { InputError } from './faults.js';
import { words } from './words.js';

/** An application to be judged. */
export interface Application {
  readonly title: string | null;
  /** ISO date. */
  readonly today: string;
  readonly context: Json;
  readonly data: JsonObject;
}

/**
 * Reads an application of a form. An object with `data` is a wrapping, unless the form itself has a property `data`.
 * @param day the day asked for on the command line, which wins; or the one to fall back on when nothing says another
 * @throws {InputError} when it is no object, belongs to another form or version (by its wrapping, or because it holds
 * another constant where the form has one, which the engine would take for the form's own), or has no day
 */
export function applicationOf(
  json: Json,
  model: Model,
  day: { readonly asked?: string | undefined; readonly otherwise?: string },
): Application {
  if (!isObject(json)) throw new InputError(words.notAnObject('the application', kindOf(json)));
  const wrapped = Object.hasOwn(json, 'data') && !model.root.byKey.has('data');
  if (!wrapped) {
    refuseOtherConstants(json, model);
    return { title: null, today: dayOf(day.asked ?? day.otherwise), context: null, data: json };
  }
  refuseOthers(json, model);
  const data = own(json, 'data');
  if (!isObject(data)) throw new InputError(words.notAnObject('"data"', kindOf(data ?? null)));
  refuseOtherConstants(data, model);
  const title = own(json, 'title');
  return {
    title: typeof title === 'string' ? title : null,
    today: dayOf(day.asked ?? own(json, 'today') ?? day.otherwise),
    context: own(json, 'context') ?? null,
    data,
  };
}

/**
 * The day of a judgement, given as text.
 * @throws {InputError} when there is none or the calendar has no such day
 */
export function dayOf(given: Json | undefined, name = 'today'): string {
  if (given === undefined) throw new InputError(words.noDay);
  if (typeof given !== 'string' || !Day.parse(given)) throw new InputError(words.notADay(name, shortened(given)));
  return given;
}

function refuseOthers(wrapping: JsonObject, { id, version }: Model): void {
  const form = own(wrapping, 'form');
  if (form !== undefined && form !== id) throw new InputError(words.otherForm(shortened(form), id));
  const made = own(wrapping, 'version');
  if (made !== undefined && made !== version) throw new InputError(words.otherVersion(shortened(made), version));
}

function refuseOtherConstants(data: JsonObject, { nodes }: Model): void {
  for (const node of nodes) {
    const { constant } = node;
    if (constant === undefined) continue;
    for (const { path, value } of placesOf(node, data)) {
      if (value === null || value === '' || JSON.stringify(value) === JSON.stringify(constant)) continue;
      throw new InputError(words.otherConstant(path, shortened(value), shortened(constant)));
    }
  }
}

/** Every place of the data that is this node's. */
function placesOf(node: Node, data: JsonObject): readonly { readonly path: string; readonly value: Json }[] {
  if (!node.parent) return [{ path: '', value: data }];
  return placesOf(node.parent, data).flatMap(({ path, value }) => {
    if (node.key === '*')
      return Array.isArray(value) ? value.map((row: Json, i) => ({ path: `${path}/${i}`, value: row })) : [];
    const inner = isObject(value) ? own(value, node.key) : undefined;
    return inner === undefined ? [] : [{ path: `${path}/${escapeKey(node.key)}`, value: inner }];
  });
}

/** What a JSON value is, in words. */
export function kindOf(json: Json): string {
  if (json === null) return 'null';
  return Array.isArray(json) ? 'a list' : `a ${typeof json === 'string' ? 'text' : typeof json}`;
}

/** A JSON value short enough for a sentence. */
export function shortened(json: Json, most = 80): string {
  const text = JSON.stringify(json);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
