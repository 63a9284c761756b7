// Random forms, data and actions, for property tests. In: a chooser. Out: a form that compiles, data in and out of shape,
// and something to do. Loaded by tests alone.
import { formOf } from './bench.harness.js';
import type { Derived } from './derive.js';
import type { AlertSpec, FormSpec, SchemaSpec } from './form.js';
import type { Json } from './json.js';
import type { Model, Node } from './model.js';
import { expressionOf, NOTHING, withAnswers, type Answer, type Choose, type Scope } from './random-expression.harness.js';
import type { Action, State } from './state.js';

const ANSWERS: Readonly<Record<Answer, SchemaSpec>> = {
  bool: { type: ['boolean', 'null'] },
  number: { type: 'number', minimum: 0 },
  date: { type: ['string', 'null'], format: 'date' },
  choice: { type: 'string', oneOf: [{ const: 'a', title: 'A' }, { const: 'b', title: 'B' }] },
  text: { type: 'string' },
};
const TYPES = Object.keys(ANSWERS) as Answer[];
const DEPTH = 2;

/** Texts to type by kind: what reads, what does not, and what reads only once it is finished. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'yes-no': ['', 'true', 'false', 'perhaps'],
  number: ['', '0', '1', '2', '12,', '-3', '1,5', 'x'],
  date: ['', '25/11/2026', '26/11/2026', '9/11/20', '2026-01-05', '31/02/2026'],
  choice: ['', 'a', 'b', 'c'],
  text: ['', 'x', 'è'],
};

const JSONS: Readonly<Record<string, readonly Json[]>> = {
  'yes-no': [true, false, null],
  number: [0, 1, 2, 1.5, -3, null],
  date: ['2026-11-25', '2026-11-26', '2026-01-05', '2026-02-30', null],
  choice: ['a', 'b', ''],
  text: ['x', 'è', 7],
};

/** A form whose guards and values read only what comes before them, so that nothing depends on itself. */
export function randomForm(choose: Choose): FormSpec {
  let scope = NOTHING;
  const values: Record<string, string> = {};
  const properties: Record<string, SchemaSpec> = {};
  for (const key of ['p', 'q', 'r', 's', 't'].slice(choose([0, 1, 2]))) {
    properties[key] = property(key, key === 't' ? 'answer' : choose(['answer', 'group', 'list']));
    value(`v${key}`);
  }
  const steps = choose([undefined, [{ id: 'one', title: 'One', properties: ['r', 's'] }, { id: 'two', title: 'Two', properties: ['t'] }]]);
  for (const spec of Object.values(properties)) rules(spec, scope);
  return formOf(properties, { values, params: { two: 2, day: '2026-11-26', word: 'x' }, required: Object.keys(properties).filter(() => choose([true, false])), ...(steps && { steps }) });

  function property(key: string, shape: 'answer' | 'group' | 'list'): SchemaSpec {
    const guard = guardOf(scope);
    if (shape === 'answer') {
      const type = choose(TYPES);
      scope = withAnswers(scope, [[key, type]]);
      return { ...ANSWERS[type], ...guard };
    }
    const types = ['a', 'b', 'c'].map((name) => [name, choose(TYPES)] as const);
    const spec = { type: 'object', properties: {} as Record<string, SchemaSpec>, required: ['a'] };
    let inside = scope;
    for (const [name, type] of types) {
      spec.properties[name] = { ...ANSWERS[type], ...guardOf(inside) };
      inside = withAnswers(inside, [[`this.${name}`, type]]);
    }
    if (shape === 'list') {
      scope = { ...scope, lists: [...scope.lists, { name: key, row: types }] };
      return { type: 'array', items: spec, ...guard };
    }
    scope = withAnswers({ ...scope, groups: [key, ...scope.groups] }, types.map(([name, type]) => [`${key}.${name}`, type]));
    return { ...spec, ...guard };
  }

  function guardOf(known: Scope): SchemaSpec {
    return choose([true, false, false]) ? { relevant: expressionOf(choose, known, 'bool', DEPTH) } : {};
  }

  /** A value of one answer, of a group as a whole, or of some rows. */
  function value(name: string): void {
    const [group] = scope.groups;
    const list = scope.lists.at(-1);
    const shape = choose(['answer', 'group', 'rows', 'none']);
    if (shape === 'answer') {
      const type = choose(TYPES);
      values[name] = expressionOf(choose, scope, type, DEPTH);
      scope = withAnswers(scope, [[name, type]]);
    } else if (shape === 'group' && group) {
      values[name] = group;
      const fields = TYPES.flatMap((type) => scope.named[type].filter((path) => path.startsWith(`${group}.`)).map((path) => [`${name}${path.slice(group.length)}`, type] as const));
      scope = withAnswers({ ...scope, groups: [name, ...scope.groups] }, fields);
    } else if (shape === 'rows' && list) {
      values[name] = choose([list.name, `${list.name}.filter(x, x.a != null)`, `${list.name} + ${list.name}`]);
      scope = { ...scope, lists: [...scope.lists, { name, row: list.row }] };
    }
  }

  /** Puts rules on a piece of schema and on what is below it. */
  function rules(spec: SchemaSpec, known: Scope): void {
    const type = TYPES.find((name) => ANSWERS[name].type === spec.type && ANSWERS[name].format === spec.format && (name === 'choice') === (spec.oneOf !== undefined));
    const inside = type ? withAnswers(known, [['value', type]]) : known;
    if (!spec.items && choose([true, false])) (spec as { alerts?: AlertSpec[] }).alerts = [rule(inside, type), rule(inside, type)];
    const fields = spec.properties ?? spec.items?.properties ?? {};
    const siblings = Object.entries(fields).flatMap(([name, field]) => TYPES.filter((answer) => field.format === ANSWERS[answer].format && field.type === ANSWERS[answer].type && (answer === 'choice') === (field.oneOf !== undefined)).map((answer) => [`this.${name}`, answer] as const));
    for (const field of Object.values(fields)) rules(field, withAnswers(known, siblings));
  }

  function rule(known: Scope, type: Answer | undefined): AlertSpec {
    const level = choose(['error', 'warning', 'info', 'suggestion'] as const);
    const message = `Now {${expressionOf(choose, known, choose(TYPES), 1)}}.`;
    const suggest = type && choose([true, false]) ? { suggest: { value: expressionOf(choose, known, type, 1), label: 'Take {suggested}' } } : {};
    return { id: choose(['R1', 'R2']), level, when: expressionOf(choose, known, 'bool', DEPTH), message, ...suggest };
  }
}

/** Data for a form: mostly of its shape, with answers that are missing, null or of another type. */
export function randomData(choose: Choose, { root }: Model): Json {
  return dataOf(root);

  function dataOf(node: Node): Json {
    if (node.item) return choose([null, 'x', [0], [0, 0], [0, 0, 0]].slice(choose([0, 2, 2]))) === null ? null : choose([[], ['r'], ['r', 'r']]).map(() => choose([dataOf(node.item as Node), null, {}]));
    if (node.children.length > 0) return choose([true, true, true, true, false]) || !node.parent ? Object.fromEntries(node.children.filter(() => choose([true, true, false])).map((child) => [child.key, dataOf(child)])) : choose<Json>([null, {}, 'x', { other: 1 }]);
    return choose(JSONS[node.kind.name] ?? [null]);
  }
}

/** Something that a person or a host may do next. */
export function randomAction(choose: Choose, model: Model, state: State, { raised }: Derived): Action {
  const fields = pathsOf(model.root, state.data, '');
  const [path, node] = choose(fields);
  const offered = raised.filter(({ offer }) => offer);
  const edit: Action = { type: 'edit', path, raw: choose(TEXTS[node.kind.name] ?? ['x']) };
  return choose<Action>([
    edit, edit, edit, edit, edit,
    { type: 'leave', path: choose([path, state.editing ?? path]) },
    { type: 'accept', alert: offered.length > 0 ? choose(offered).key : 'none' },
    { type: 'goTo', step: choose([0, 1]) },
    { type: 'attempt', steps: choose([[0], [0, 1]]) },
    { type: 'setToday', today: choose(['2026-11-25', '2026-11-26']) },
    { type: 'setContext', context: choose<Json>([null, { on: true }, { on: false }]) },
    { type: 'load', data: choose([undefined, randomData(choose, model)]) },
  ]);
}

function pathsOf(node: Node, json: Json | undefined, path: string): (readonly [string, Node])[] {
  const own = (key: string): Json | undefined => (json as Record<string, Json> | undefined)?.[key];
  if (node.item) return Array.isArray(json) ? json.flatMap((row: Json, i) => pathsOf(node.item as Node, row, `${path}/${i}`)) : [];
  if (node.children.length > 0) return node.children.flatMap((child) => pathsOf(child, own(child.key), `${path}/${child.key}`));
  return [[path, node]];
}
