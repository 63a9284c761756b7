// Random forms, for property tests. In: a chooser. Out: a form that compiles, with guards, values, rules, notes and answers that
// are filled in over single answers, groups and rows. Loaded by tests alone.
import { formOf } from './bench.harness.js';
import type { AlertSpec, FormSpec, FunctionSpec, SchemaSpec, ValueSpec } from './form.js';
import { expressionOf, NOTHING, withAnswers, type Answer, type Choose, type Scope } from './random-expression.harness.js';

type Fields = Record<string, SchemaSpec>;
type Open<T> = { -readonly [K in keyof T]: T[K] };

const ANSWERS: Readonly<Record<Answer, SchemaSpec>> = {
  bool: { type: ['boolean', 'null'] },
  number: { type: 'number', minimum: 0 },
  date: { type: ['string', 'null'], format: 'date' },
  choice: { type: 'string', oneOf: [{ const: 'a', title: 'A' }, { const: 'b', title: 'B' }] },
  text: { type: 'string' },
};
const TYPES = Object.keys(ANSWERS) as Answer[];
const KEYS = ['p', 'q', 'r', 's', 't'];
const STEPS = [{ id: 'one', title: 'One', properties: ['r', 's'] }, { id: 'two', title: 'Two', properties: ['t'] }];

/** How many operations an expression goes deep. */
const DEPTH = 2;

/** A form whose guards and values read only what comes before them, so that nothing depends on itself. */
export function randomForm(choose: Choose): FormSpec {
  const types = new Map<SchemaSpec, Answer>();
  const values: Record<string, ValueSpec> = {};
  const functions: Record<string, FunctionSpec> = {};
  const properties: Fields = {};
  let scope = NOTHING;
  for (const key of KEYS.slice(choose([0, 1, 2]))) {
    properties[key] = key === 't' ? single(key) : choose([single, group, list])(key);
    value(`v${key}`);
  }
  for (const spec of Object.values(properties)) rules(spec, scope);
  if (choose([true, false])) properties.note = { title: 'Note', ui: { widget: 'note', text: `So {${expressionOf(choose, scope, choose(TYPES), DEPTH)}}.` } };
  const steps = choose([null, STEPS]);
  const asked = steps ? steps.flatMap((step) => step.properties) : KEYS;
  const required = asked.filter((key) => properties[key] && choose([true, false]));
  return formOf(properties, { values, functions, required, params: { two: 2, day: '2026-11-26', word: 'x' }, ...(steps && { steps }) });

  function answer(type: Answer, known: Scope): SchemaSpec {
    const prefill = choose([true, false, false, false]) ? { prefill: expressionOf(choose, known, type, 1) } : {};
    const spec = { ...ANSWERS[type], ...guard(known), ...prefill };
    types.set(spec, type);
    return spec;
  }

  function guard(known: Scope): SchemaSpec {
    return choose([true, false, false]) ? { relevant: expressionOf(choose, known, 'bool', DEPTH) } : {};
  }

  function single(key: string): SchemaSpec {
    const type = choose(TYPES);
    const spec = answer(type, scope);
    scope = withAnswers(scope, [[key, type]]);
    return spec;
  }

  /** Three answers together; sometimes a fourth that is asked once the first is given. */
  function together(): { spec: SchemaSpec; answers: (readonly [string, Answer])[] } {
    const answers = ['a', 'b', 'c'].map((key) => [key, choose(TYPES)] as const);
    let inside = scope;
    const fields: Fields = {};
    for (const [key, type] of answers) {
      fields[key] = answer(type, inside);
      inside = withAnswers(inside, [[`this.${key}`, type]]);
    }
    const further: SchemaSpec = choose([true, false, false]) ? { dependentSchemas: { a: { properties: { d: ANSWERS.text } } } } : {};
    return { spec: { type: 'object', properties: fields, required: ['a', 'b'], ...further }, answers };
  }

  function group(key: string): SchemaSpec {
    const outer = guard(scope);
    const { spec, answers } = together();
    scope = withAnswers({ ...scope, groups: [key, ...scope.groups] }, answers.map(([name, type]) => [`${key}.${name}`, type]));
    return { ...spec, ...outer };
  }

  function list(key: string): SchemaSpec {
    const outer = guard(scope);
    const { spec, answers } = together();
    scope = { ...scope, lists: [...scope.lists, { name: key, row: answers }] };
    return { type: 'array', items: spec, ...outer };
  }

  /** A value of one answer, a table, a function with a call of it, a group as a whole, or some rows. */
  function value(name: string): void {
    const shape = choose(['answer', 'cases', 'function', 'group', 'rows', 'none']);
    const [whole] = scope.groups;
    const rows = scope.lists.at(-1);
    if (shape === 'answer') {
      const type = choose(TYPES);
      values[name] = expressionOf(choose, scope, type, DEPTH);
      scope = withAnswers(scope, [[name, type]]);
    } else if (shape === 'cases') {
      const type = choose(TYPES);
      const say = (wanted: Answer): string => expressionOf(choose, scope, wanted, DEPTH - 1);
      values[name] = { cases: [{ when: say('bool'), value: say(type) }, { value: say(type) }] };
      scope = withAnswers(scope, [[name, type]]);
    } else if (shape === 'function') {
      const type = choose(TYPES);
      functions[`${name}Of`] = { params: { n: 'number' }, returns: type === 'choice' ? 'text' : type, expr: expressionOf(choose, withAnswers(scope, [['n', 'number']]), type, DEPTH) };
      scope = withAnswers(scope, [[`${name}Of(${expressionOf(choose, scope, 'number', 1)})`, type === 'choice' ? 'text' : type]]);
    } else if (shape === 'group' && whole) {
      values[name] = whole;
      const inside = TYPES.flatMap((type) => scope.named[type].filter((path) => path.startsWith(`${whole}.`)).map((path) => [name + path.slice(whole.length), type] as const));
      scope = withAnswers({ ...scope, groups: [name, ...scope.groups] }, inside);
    } else if (shape === 'rows' && rows) {
      values[name] = choose([rows.name, `${rows.name}.filter(x, x.a != null)`, `${rows.name} + ${rows.name}`]);
      scope = { ...scope, lists: [...scope.lists, { name, row: rows.row }] };
    }
  }

  /** Puts rules on a field and on what is below it. */
  function rules(spec: SchemaSpec, known: Scope): void {
    const type = types.get(spec);
    const here = type ? withAnswers(known, [['value', type]]) : known;
    const fields = Object.entries(spec.properties ?? spec.items?.properties ?? {});
    const each = withAnswers(here, spec.items ? fields.flatMap(([key, field]) => (types.has(field) ? [[`each.${key}`, types.get(field) as Answer] as const] : [])) : []);
    const further: Partial<AlertSpec> = spec.items ? { each: 'value', at: choose(['a', 'c']) } : {};
    if (choose([true, false])) (spec as Open<SchemaSpec>).alerts = [rule(here, type), { ...rule(each, type), ...further }];
    const beside = withAnswers(known, fields.flatMap(([key, field]) => (types.has(field) ? [[`this.${key}`, types.get(field) as Answer] as const] : [])));
    for (const [, field] of fields) rules(field, { ...beside, groups: ['this', ...beside.groups] });
  }

  function rule(known: Scope, type: Answer | undefined): AlertSpec {
    return {
      id: choose(['R1', 'R2']),
      level: choose(['error', 'warning', 'info', 'suggestion'] as const),
      when: expressionOf(choose, known, 'bool', DEPTH),
      message: `Now {${expressionOf(choose, known, choose(TYPES), 1)}}.`,
      ...(type && choose([true, false]) ? { suggest: { value: expressionOf(choose, known, type, 1), label: 'Take {suggested}' } } : {}),
    };
  }
}
