// Fields that other people's schemas show under a condition: `if`/`then`/`else`, `dependentSchemas`, `oneOf` with a
// discriminator. In: an object schema. Out: those fields, each with a condition in our own language. For display, a
// condition on an absent answer does not hold.
import type { Fault } from './faults.js';
import type { SchemaSpec } from './form.js';
import type { Json } from './json.js';
import type { Tree } from './expression/tree.js';
import { Day } from './expression/day.js';
import { escapeKey } from './expression/value.js';

/** A field that is declared in a branch. */
export interface GuardedField {
  readonly key: string;
  readonly schema: SchemaSpec;
  readonly at: string;
  readonly required: boolean;
  readonly guard: Tree;
}

const THIS: Tree = ['name', 'this'];
const ALWAYS: Tree = ['lit', true];

/** The fields that an object schema declares under conditions, apart from those it declares outright. */
export function guardedFields(schema: SchemaSpec, at: string, faults: Fault[]): readonly GuardedField[] {
  const fields = new Map<string, GuardedField>();
  branches(schema, at, ALWAYS);
  return [...fields.values()];

  function branches(spec: SchemaSpec, place: string, guard: Tree): void {
    if (spec.if) {
      const holds = condition(spec.if, { tree: THIS, schema }, `${place}/if`, faults);
      if (spec.then) branch(spec.then, `${place}/then`, and(guard, holds));
      if (spec.else) branch(spec.else, `${place}/else`, and(guard, ['op', '!', [holds]]));
    }
    spec.allOf?.forEach((part, i) => branch(part, `${place}/allOf/${i}`, guard));
    for (const [key, part] of Object.entries(spec.dependentSchemas ?? {})) {
      branch(part, `${place}/dependentSchemas/${escapeKey(key)}`, and(guard, given(property(THIS, key))));
    }
    spec.oneOf?.forEach((part, i) => branch(part, `${place}/oneOf/${i}`, and(guard, discriminator(part, `${place}/oneOf/${i}`))));
  }

  function branch(spec: SchemaSpec, place: string, guard: Tree): void {
    for (const [key, child] of Object.entries(spec.properties ?? {})) {
      if (Object.hasOwn(schema.properties ?? {}, key)) continue;
      const known = fields.get(key);
      const either: Tree = known ? ['op', '||', [known.guard, guard]] : guard;
      fields.set(key, known ? { ...known, guard: either } : { key, schema: child, at: `${place}/properties/${escapeKey(key)}`, required: spec.required?.includes(key) ?? false, guard });
    }
    branches(spec, place, guard);
  }

  /** Branches of a `oneOf` are told apart by one property that is constant in each. */
  function discriminator(spec: SchemaSpec, place: string): Tree {
    const constants = Object.entries(spec.properties ?? {}).filter(([key, { const: value, enum: values }]) => Object.hasOwn(schema.properties ?? {}, key) && (value !== undefined || values?.length === 1));
    const [key, constant] = constants[0] ?? [];
    if (key === undefined || !constant) {
      faults.push({ pointer: place, message: 'this branch cannot be told from the others: give one property of the object a "const" in every branch.' });
      return ALWAYS;
    }
    return ['op', '==', [property(THIS, key), literal(constant.const ?? constant.enum?.[0] ?? null, schema.properties?.[key])]];
  }
}

/** What a condition is about, and the schema that declares it. */
interface Subject {
  readonly tree: Tree;
  readonly schema: SchemaSpec | undefined;
}

/** What each keyword of a condition means in our language. */
const KEYWORDS: Readonly<Record<string, (value: never, subject: Subject, at: string, faults: Fault[]) => Tree>> = {
  properties: (value: Record<string, SchemaSpec>, { tree, schema }, at, faults) =>
    all(Object.entries(value).map(([key, part]) => {
      const inner = { tree: property(tree, key), schema: schema?.properties?.[key] };
      return and(given(inner.tree), condition(part, inner, `${at}/properties/${escapeKey(key)}`, faults));
    })),
  required: (value: string[], { tree }) => all(value.map((key) => given(property(tree, key)))),
  const: (value: Json, { tree, schema }) => ['op', '==', [tree, literal(value, schema)]],
  enum: (value: Json[], { tree, schema }) => ['op', 'in', [tree, ['list', value.map((item) => literal(item, schema))]]],
  minimum: (value: number, { tree }) => ['op', '>=', [tree, literal(value)]],
  maximum: (value: number, { tree }) => ['op', '<=', [tree, literal(value)]],
  exclusiveMinimum: (value: number, { tree }) => ['op', '>', [tree, literal(value)]],
  exclusiveMaximum: (value: number, { tree }) => ['op', '<', [tree, literal(value)]],
  minLength: (value: number, { tree }) => ['op', '>=', [['call', 'size', [tree]], literal(value)]],
  minItems: (value: number, { tree }) => ['op', '>=', [['call', 'size', [tree]], literal(value)]],
  allOf: (value: SchemaSpec[], subject, at, faults) => all(value.map((part, i) => condition(part, subject, `${at}/allOf/${i}`, faults))),
  anyOf: (value: SchemaSpec[], subject, at, faults) => value.map((part, i) => condition(part, subject, `${at}/anyOf/${i}`, faults)).reduce((a, b): Tree => ['op', '||', [a, b]]),
  not: (value: SchemaSpec, subject, at, faults) => ['op', '!', [condition(value, subject, `${at}/not`, faults)]],
};

/** Keywords that say nothing about an answer, or only what its kind says already. */
const SILENT = new Set(['type', 'title', 'description', '$comment', 'default', 'examples']);

function condition(schema: SchemaSpec, subject: Subject, at: string, faults: Fault[]): Tree {
  const parts = Object.entries(schema).filter(([keyword]) => !SILENT.has(keyword)).map(([keyword, value]) => {
    const translate = KEYWORDS[keyword];
    if (translate) return translate(value as never, subject, at, faults);
    faults.push({ pointer: `${at}/${keyword}`, message: `"${keyword}" cannot decide what is shown; allowed: ${Object.keys(KEYWORDS).join(', ')}; or write "relevant".` });
    return ALWAYS;
  });
  return all(parts);
}

function all(parts: readonly Tree[]): Tree {
  return parts.length === 0 ? ALWAYS : parts.reduce(and);
}

function and(a: Tree, b: Tree): Tree {
  if (a === ALWAYS) return b;
  return b === ALWAYS ? a : ['op', '&&', [a, b]];
}

function given(place: Tree): Tree {
  return ['op', '!=', [place, ['lit', null]]];
}

function property(object: Tree, key: string): Tree {
  return ['.', object, key];
}

/** A constant as expressions have it: where a date is asked for, a date. */
function literal(value: Json, schema?: SchemaSpec): Tree {
  if (typeof value === 'string' && schema?.format === 'date' && Day.parse(value)) return ['call', 'date', [['lit', value]]];
  return typeof value === 'object' ? ['lit', null] : ['lit', value];
}
