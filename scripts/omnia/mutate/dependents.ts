// Which rules a change can concern. In: a bundled form and the pointer of what is changed. Out: ids of the rules whose
// condition leads to it, through values and functions; null when it may be any.
import { isObject } from '../../../renderer/core/data.js';
import type { Json, JsonObject } from '../../../renderer/core/json.js';
import { segments } from '../../../renderer/core/pointer.js';
import type { Tree } from '../../../renderer/core/expression/tree.js';

/** Finds the rules behind names. */
export class Dependents {
  /** Names that the parts of a form mention: values and functions by `values/name`, rules by `rule/id`. */
  readonly #mentions = new Map<string, Set<string>>();

  constructor(form: JsonObject) {
    for (const part of ['values', 'functions'] as const) {
      for (const [name, spec] of Object.entries(isObject(form[part]) ? form[part] : {})) this.#note(name, spec);
    }
    for (const { id, alert } of alertsOf(form)) this.#note(`rule/${id}`, alert);
  }

  /** Rules that a change at this pointer can concern. */
  of(at: string): ReadonlySet<string> | null {
    const [part, name = ''] = segments(at);
    if (part === 'values' || part === 'functions') return this.#behind(name);
    return part === 'params' ? this.#behind(`params.${name}`) : null;
  }

  #note(name: string, json: Json): void {
    const found = this.#mentions.get(name) ?? new Set();
    gather(json, found);
    this.#mentions.set(name, found);
  }

  #behind(name: string): ReadonlySet<string> {
    const reached = new Set([name]);
    for (const one of reached) {
      for (const [other, mentioned] of this.#mentions) if (mentioned.has(one)) reached.add(other);
    }
    return new Set([...reached].flatMap((one) => (one.startsWith('rule/') ? [one.slice('rule/'.length)] : [])));
  }
}

/** Every alert of a form with its id. */
function alertsOf(json: Json): readonly { readonly id: string; readonly alert: JsonObject }[] {
  if (Array.isArray(json)) return json.flatMap((item: Json) => alertsOf(item));
  if (!isObject(json)) return [];
  const own = Array.isArray(json.alerts) ? (json.alerts as readonly JsonObject[]) : [];
  const { alerts: _own, ...others } = json;
  return [...own.map((alert) => ({ id: idOf(alert), alert })), ...Object.values(others).flatMap(alertsOf)];
}

/** Id of a rule; empty for what has none. */
export function idOf(alert: JsonObject): string {
  return typeof alert.id === 'string' ? alert.id : '';
}

/** The names in the trees of a piece of form. */
function gather(json: Json, found: Set<string>): void {
  if (isObject(json)) {
    if (Array.isArray(json.expr)) names(json.expr as unknown as Tree, found);
    else for (const item of Object.values(json)) gather(item, found);
  } else if (Array.isArray(json)) for (const item of json as readonly Json[]) gather(item, found);
}

function names(tree: Tree, found: Set<string>): void {
  if (tree[0] === 'name' || tree[0] === 'call') found.add(tree[1]);
  if (tree[0] === '.') {
    if (tree[1][0] === 'name' && tree[1][1] === 'params') found.add(`params.${tree[2]}`);
    names(tree[1], found);
  }
  if (tree[0] === 'list') for (const item of tree[1]) names(item, found);
  if (tree[0] === 'map') for (const [, item] of tree[1]) names(item, found);
  if (tree[0] === 'call' || tree[0] === 'op') for (const item of tree[2]) names(item, found);
}
