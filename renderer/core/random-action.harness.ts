// Random data and random things to do, for property tests. In: a chooser and a form. Out: JSON in and out of shape, and
// actions of every sort. Loaded by tests alone.
import { own } from './data.js';
import type { Derived } from './derive.js';
import type { Json, JsonObject } from './json.js';
import type { Model, Node } from './model.js';
import type { Choose } from './random-expression.harness.js';
import { keyPathOf } from './rows.js';
import type { Action, State } from './state.js';

/** Texts to type by kind: what reads, what does not, and what reads only once it is finished. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'yes-no': ['', 'true', 'false', 'perhaps'],
  number: ['', '0', '1', '2', '12,', '-3', '1,5', 'x'],
  date: ['', '25/11/2026', '26/11/2026', '9/11/20', '2026-01-05', '31/02/2026'],
  text: ['', 'x', 'è'],
};

const JSONS: Readonly<Record<string, readonly Json[]>> = {
  'yes-no': [true, false, null],
  number: [0, 1, 2, 1.5, -3, null],
  date: ['2026-11-25', '2026-11-26', '2026-01-05', '2026-02-30', null],
  text: ['x', 'è', 7],
};

/** Data for a form: mostly of its shape, with answers that are missing, null or of another type. */
export function randomData(choose: Choose, { root }: Model): Json {
  return objectFor(root);

  function jsonFor(node: Node): Json {
    if (node.item) return listFor(node.item);
    if (node.children.length > 0) return choose([true, true, true, false]) ? objectFor(node) : choose<Json>([null, {}, 'x', { other: 1 }]);
    return choose<Json>(JSONS[node.kind.name] ?? [...node.options.map(({ value }) => value), '']);
  }

  function objectFor(node: Node): Json {
    return Object.fromEntries(node.children.filter(() => choose([true, true, false])).map((child) => [child.key, jsonFor(child)]));
  }

  function listFor(item: Node): Json {
    const length = choose([0, 1, 2, 3, null]);
    return length === null ? choose<Json>([null, 'x']) : Array.from({ length }, () => choose([objectFor(item), objectFor(item), null, {}]));
  }
}

/** Something that a person or a host may do next. */
export function randomAction(choose: Choose, model: Model, { data, rows, editing }: State, { raised }: Derived): Action {
  const places = placesOf(model.root, data, '').map(([pointer, node]) => [keyPathOf(rows, pointer), node] as const);
  const [path, node] = choose(places.filter(([, { kind, hidden }]) => kind.shape === 'value' && !hidden));
  const lists = places.filter(([, { kind }]) => kind.shape === 'list').map(([list]) => list);
  const rowPaths = places.filter(([, { key }]) => key === '*').map(([row]) => row);
  const offered = raised.filter(({ offer }) => offer).map(({ key }) => key);
  const known = raised.map(({ key }) => key);
  const edit: Action = { type: 'edit', path, raw: choose(TEXTS[node.kind.name] ?? ['', 'z', ...node.options.flatMap(({ value }) => [String(value), JSON.stringify([String(value)])])]) };
  return choose<Action>([
    ...[edit, edit, edit, edit, edit],
    { type: 'leave', path: choose([path, editing ?? path]) },
    { type: 'accept', alert: choose([...offered, 'none']) },
    { type: 'acknowledge', alert: choose([...known, 'none']), reason: choose(['', 'So it is.']) },
    { type: 'dismiss', alert: choose([...known, 'none']) },
    { type: 'revoke', alert: choose([...known, 'none']) },
    { type: 'addRow', path: choose([...lists, '/none']) },
    { type: 'removeRow', path: choose([...rowPaths, '/none/0']) },
    { type: 'moveRow', path: choose([...rowPaths, '/none/0']), by: choose([1, -1]) },
    { type: 'putFile', path: choose([...lists, '/none']), row: choose([...rowPaths, undefined]), values: {}, file: 'f' },
    { type: 'goTo', step: choose([0, 1, 2]) },
    { type: 'attempt', steps: choose([[0], [0, 1]]) },
    { type: 'setToday', today: choose(['2026-11-25', '2026-11-26']) },
    { type: 'setContext', context: choose<Json>([null, { on: true }, { on: false }]) },
    { type: 'adopt', data: randomData(choose, model), origin: 'imported' },
    { type: 'load', data: choose([undefined, randomData(choose, model)]) },
  ]);
}

/** All places of some data, by pointer, with the node of each. */
function placesOf(node: Node, json: Json | undefined, path: string): (readonly [string, Node])[] {
  const { item } = node;
  const below = node.children.flatMap((child) => placesOf(child, own(json as JsonObject | undefined, child.key), `${path}/${child.key}`));
  const rows = item && Array.isArray(json) ? json.flatMap((row: Json, i) => placesOf(item, row, `${path}/${i}`)) : [];
  return [[path, node], ...below, ...rows];
}
