// The door of the engine: a form that is wrong is refused with every fault and its place; a hostile one too.
import { describe, expect, test } from 'vitest';
import { after, engineOf, formOf } from './bench.harness.js';
import { compile } from './compile.js';
import { derive } from './derive.js';
import { language } from './expression/language.js';
import { SchemaError, type Fault } from './faults.js';
import type { AlertSpec, FormSpec, SchemaSpec } from './form.js';

const TEXT = { type: 'string' };
const NUMBER = { type: 'number' };
const YES = { type: 'boolean' };

function refused(form: FormSpec, withLanguage = true): readonly Fault[] {
  try {
    compile(form, withLanguage ? language : undefined);
    return [];
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    return error.faults;
  }
}

const told = (form: FormSpec): [string, string][] => refused(form).map(({ pointer, message }) => [pointer, message]);
const rule = (rest: Partial<AlertSpec>): AlertSpec => ({ id: 'R', level: 'info', when: 'true', message: 'm', ...rest });

test('a form with many faults is refused with all of them at once', () => {
  const form = formOf(
    {
      ref: { $ref: '#/$defs/adress' },
      kind: { type: 'strin' },
      group: { type: 'object', properties: { inner: TEXT }, required: ['iner'] },
      this: TEXT,
      total: NUMBER,
      start: { type: 'string', format: 'date', alerts: [rule({ when: 'total', message: 'From {begin}.' }), rule({ suggest: { value: 'total', label: 'l', at: 'strat' } })] },
      asked: { ...TEXT, relevant: 'asked == null' },
    },
    { $defs: { address: TEXT }, values: { total: '1', a: 'b', b: 'a', 'x-y': '1', open: '(1' }, steps: [{ id: 's', title: 'S', properties: ['kind', 'kid'] }], calendar: { fixed: ['02-30'] }, lang: 'i t' },
  );
  expect(refused(form).map(({ pointer }) => pointer).sort()).toEqual([
    '/calendar/fixed/0', '/lang', '/properties/asked/relevant', '/properties/group/required/0', '/properties/kind/type', '/properties/ref/$ref', '/properties/start/alerts/0/message',
    '/properties/start/alerts/0/when', '/properties/start/alerts/1/suggest/at', '/properties/this', '/steps/0/properties/1', '/values/a', '/values/open', '/values/total', '/values/x-y',
  ]);
});

describe('names, references and steps', () => {
  test.each<[string, FormSpec, string, string]>([
    ['a reference to nothing', formOf({ a: { $ref: '#/$defs/adress' } }, { $defs: { address: TEXT } }), '/properties/a/$ref', '"#/$defs/adress" points at nothing in this form. Did you mean "#/$defs/address"?'],
    ['a reference to another file', formOf({ a: { $ref: 'other.json' } }), '/properties/a/$ref', '"other.json" points at nothing in this form.'],
    ['a reference that cannot be read', formOf({ a: { $ref: '#/$defs/%zz' } }), '/properties/a/$ref', '"#/$defs/%zz" points at nothing in this form.'],
    ['required but not declared', formOf({ name: TEXT }, { required: ['nam'] }), '/required/0', '"nam" is required but not declared in properties. Did you mean "name"?'],
    ['a step with an unknown property', formOf({ name: TEXT }, { steps: [{ id: 's', title: 'S', properties: ['nme'] }] }), '/steps/0/properties/0', '"nme" is not a property of the form. Did you mean "name"?'],
    ['a reserved name of a property', formOf({ today: TEXT }), '/properties/today', '"today" has a fixed meaning in expressions and cannot name a property of the form.'],
    ['a reserved name of a value', formOf({}, { values: { value: '1' } }), '/values/value', '"value" has a fixed meaning in expressions and cannot name a value.'],
    ['a value that is also a property', formOf({ a: TEXT }, { values: { a: '1' } }), '/values/a', '"a" is also a property of the form; in expressions a name means one thing.'],
    ['an offer to a field that is not beside', formOf({ a: TEXT, g: { type: 'object', properties: { b: { ...TEXT, alerts: [rule({ suggest: { value: "'x'", label: 'l', at: 'a' } })] } } } }), '/properties/g/properties/b/alerts/0/suggest/at', '"a" is not a field beside this one.'],
    ['an offer of another type', formOf({ a: { ...NUMBER, alerts: [rule({ suggest: { value: "'x'", label: 'l' } })] } }), '/properties/a/alerts/0/suggest/value', 'the field a takes a number, this is a text.'],
    ['a placeholder that leads nowhere', formOf({ a: { ...TEXT, alerts: [rule({ action: 'Do {b}.' })] } }), '/properties/a/alerts/0/action', '"b": no such name.'],
    ['a rule on the rows themselves', formOf({ rows: { type: 'array', items: { type: 'object', properties: { n: NUMBER }, alerts: [rule({ when: 'value.n > 1' })] } } }), '/properties/rows/items/alerts', 'a rule stands on a field of the row, or on the list with "each".'],
    ['rows that are asked on a condition', formOf({ a: YES, rows: { type: 'array', items: { type: 'object', properties: { n: NUMBER }, relevant: 'a == true' } } }), '/properties/rows/items/relevant', 'rows are asked whenever their list is; "relevant" stands on the list or on a field of the row.'],
  ])('%s', (_name, form, pointer, message) => {
    expect(told(form)).toEqual([[pointer, message]]);
  });
});

test.each<[string, FormSpec, string, string]>([
  ['values that depend on each other, with the chain', formOf({}, { values: { a: 'b + 1', b: 'c + 1', c: 'a + 1' } }), '/values/a', 'values depend on each other: b → c → a → b.'],
  ['fields that hide each other', formOf({ a: { ...TEXT, relevant: 'b == null' }, b: { ...TEXT, relevant: 'a == null' } }), '/properties/a/relevant', 'whether a is asked depends on itself: a → b → a.'],
])('%s are refused', (_name, form, pointer, message) => {
  expect(told(form)).toEqual([[pointer, message]]);
});

test('several rules may share an id; of one id and one place one is raised', () => {
  const engine = engineOf(formOf({ a: { ...NUMBER, alerts: [rule({ when: 'value > 1' }), rule({ when: 'value > 2', message: 'second' })] }, b: { ...NUMBER, alerts: [rule({ when: 'a > 1' })] } }));
  const { raised } = derive(engine, after(engine, [], { a: 3 }));
  expect(raised.map(({ key, message }) => [key, message])).toEqual([['R@/a', 'm'], ['R@/b', 'm']]);
});

test('a form that is not bundled needs the language', () => {
  const form = formOf({ a: { ...TEXT, relevant: 'true', alerts: [rule({ message: 'So {today}.' })] } }, { values: { v: '1' } });
  const message = 'this form is not bundled: its expressions need the parser.';
  expect(refused(form, false).map((fault) => [fault.pointer, fault.message])).toEqual(['/values/v', '/properties/a/relevant', '/properties/a/alerts/0/when', '/properties/a/alerts/0/message'].map((pointer) => [pointer, message]));
});

describe('hostile forms', () => {
  const nested = (levels: number, spec: SchemaSpec = TEXT): SchemaSpec => (levels === 0 ? spec : nested(levels - 1, { type: 'object', properties: { a: spec } }));
  const message = (form: FormSpec): string[] => refused(form).map((fault) => fault.message);

  test('nested too deep', () => {
    expect(message(formOf({ a: nested(29) }))).toEqual([]);
    expect(message(formOf({ a: nested(40) }))).toEqual(['nested deeper than 32 levels.']);
    expect(message(formOf({ a: nested(5000) }))).toHaveLength(1);
  });

  test.each<[string, FormSpec, string]>([
    ['itself', formOf({ a: { $ref: '#' }, b: { $ref: '#' } }), 'a schema may not contain itself: '],
    ['itself by way of another', formOf({ a: { $ref: '#/$defs/x' } }, { $defs: { x: { type: 'object', properties: { y: { $ref: '#/$defs/y' } } }, y: { type: 'array', items: { $ref: '#/$defs/x' } } } }), 'a schema may not contain itself: '],
    ['nothing but a reference to itself', formOf({ a: { $ref: '#/$defs/x' } }, { $defs: { x: { $ref: '#/$defs/x' } } }), 'a schema may not contain itself: '],
    ['pieces that multiply', formOf({ a: { $ref: '#/$defs/d0' } }, { $defs: Object.fromEntries(Array.from({ length: 30 }, (_, i): [string, SchemaSpec] => [`d${i}`, { type: 'object', properties: { x: { $ref: `#/$defs/d${i + 1}` }, y: { $ref: `#/$defs/d${i + 1}` } } }]).concat([['d30', TEXT]])) }), 'a form has at most '],
  ])('a schema that contains %s', (_name, form, expected) => {
    const messages = message(form);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((text) => !text.startsWith(expected))).toEqual([]);
  });

  test.each<[string, string]>([
    ['a sum', Array(50_000).fill('1').join(' + ')],
    ['brackets', `${'('.repeat(50_000)}1${')'.repeat(50_000)}`],
    ['negations', `${'!'.repeat(100_000)}true`],
    ['signs', `${'-'.repeat(100_000)}1`],
    ['a chain of fields', `a${'.b'.repeat(50_000)}`],
    ['a list', `[${Array(50_000).fill('1').join(',')}]`],
    ['branches', `${'true ? 1 : '.repeat(20_000)}1`],
    ['negations that are short enough to be read', `${'!'.repeat(3999)}true`.slice(-4000)],
  ])('an expression of 100,000 signs is refused, not run: %s', (_name, expression) => {
    expect(message(formOf({}, { values: { v: expression } }))).toEqual([expect.stringMatching(/^an expression has at most /)]);
  });

  test('names such as __proto__ and constructor are only names', () => {
    const properties = JSON.parse('{"__proto__": {"type": "string"}, "constructor": {"type": "object", "properties": {"prototype": {"type": "number"}}, "required": ["prototype"]}}') as Record<string, SchemaSpec>;
    const engine = engineOf(formOf(properties, { required: ['__proto__', 'constructor'], values: { v: 'constructor.prototype == null' } }));
    const state = after(engine, [{ type: 'edit', path: '/__proto__', raw: 'x' }, { type: 'edit', path: '/constructor/prototype', raw: '2' }, { type: 'attempt', steps: [0] }]);
    expect(JSON.stringify(state.data)).toBe('{"__proto__":"x","constructor":{"prototype":2}}');
    expect(derive(engine, state).view.submittable).toBe(true);
    expect(derive(engine, after(engine, [{ type: 'attempt', steps: [0] }])).view.problems.map(({ path }) => path)).toEqual(['/__proto__', '/constructor/prototype']);
    expect(({} as { prototype?: unknown }).prototype).toBeUndefined();
  });
});
