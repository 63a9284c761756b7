// Turns a parsed expression into code that runs it: closures, no generated source. In: a `Tree` and the names it may
// use. Out: `Code`, a function of the world (the answers, the day) and a frame of local variables.
import { own } from '../data.js';
import type { Json } from '../json.js';
import type { Node } from '../model.js';
import type { Calendar } from './calendar.js';
import { macros } from './macros.js';
import { operators } from './operators.js';
import { functions } from './functions.js';
import { ByDate } from './params.js';
import { rowRefs } from './row-refs.js';
import type { Tree } from './tree.js';
import { Gap, Ref, type Value } from './value.js';

/** What an evaluation may look at. Every look is recorded, so that results can be kept until one of them changes. */
export interface World {
  readonly root: Ref;
  readonly params: Value;
  readonly calendar: Calendar;
  /** The day of the evaluation. */
  today(): Value;
  /** What the host knows. */
  context(): Value;
  /** The result of a named value. */
  named(name: string): Value;
  /** The result of a function of the form; without it the function is run. The frame is the function's to use. */
  called?(callee: Callee, frame: Frame): Value;
  /** Called for each property of the data that is looked at. */
  record(ref: Ref, node: Node): void;
  /** Called for each object of the data that is compared as a whole. */
  recordAll(ref: Ref): void;
}

/** Local variables: slot 0 is `this`, then those of lambdas and functions. */
export type Frame = Value[];

/** An expression, ready to run. It never throws; what cannot be decided is a `Gap`. */
export type Code = (world: World, frame: Frame) => Value;

/** A function of the form. */
export interface Callee {
  readonly code: Code;
}

/** The names an expression may use besides the fixed ones (`this`, `today`, `params`, `context`). */
export interface Names {
  readonly root: Node;
  /** The node that `this` stands for; null in named values. */
  readonly self: Node | null;
  /** The property that `value` stands for, in `this`. */
  readonly field: Node | null;
  readonly values: { has(name: string): boolean };
  /** The functions of the form; their code is there once all are compiled. */
  readonly functions: ReadonlyMap<string, Callee>;
  /** Parameters of the function whose body this is: computed already, so no places of the data. */
  readonly params?: ReadonlySet<string>;
  readonly locals: ReadonlyMap<string, number>;
}

/** Makes code of a tree. Names are expected to exist: `check` has refused the others. */
export function toCode(tree: Tree, names: Names): Code {
  switch (tree[0]) {
    case 'lit': {
      const value = tree[1];
      return () => value;
    }
    case 'name':
      return nameCode(tree[1], names);
    case '.':
      return propertyCode(toCode(tree[1], names), tree[2]);
    case 'list':
      return listCode(tree[1], names);
    case 'map': {
      const entries = tree[1].map(([key, item]) => [key, toCode(item, names)] as const);
      return (world, frame) => Object.fromEntries(entries.map(([key, code]) => [key, code(world, frame)]));
    }
    case 'op': {
      const operator = operators[tree[1]];
      if (!operator) throw new RangeError(`no operator "${tree[1]}"`);
      return operator(tree[2], names);
    }
    case 'call': {
      const macro = macros.get(tree[1]);
      return macro?.accepts(tree[2]) ? macro.code(tree[2], names) : callCode(tree[1], tree[2], names);
    }
  }
}

function nameCode(name: string, names: Names): Code {
  const slot = names.locals.get(name);
  if (slot !== undefined) return (_world, frame) => frame[slot] ?? null;
  if (name === 'this') return thisCode;
  if (name === 'value' && names.field) return fieldCode((_world, frame) => frame[0] ?? null, names.field);
  if (name === 'today') return (world) => world.today();
  if (name === 'params') return (world) => world.params;
  if (name === 'context') return (world) => world.context();
  if (names.values.has(name)) return (world) => world.named(name);
  const node = names.root.byKey.get(name);
  if (!node) throw new RangeError(`no name "${name}"`);
  return fieldCode((world) => world.root, node);
}

/** The object around the field; whether it is there at all counts as a look at it. */
const thisCode: Code = (world, frame) => {
  const self = frame[0] ?? null;
  if (self instanceof Ref && self.parent) world.record(self.parent, self.node);
  return self;
};

const fieldCode = (object: Code, node: Node): Code => (world, frame) => {
  const ref = object(world, frame);
  return ref instanceof Ref ? readField(world, ref, node) : ref;
};

const propertyCode = (object: Code, name: string): Code => (world, frame) => {
  const value = object(world, frame);
  if (value instanceof Ref) {
    const node = value.node.byKey.get(name);
    return node ? readField(world, value, node) : null;
  }
  if (value === null || typeof value !== 'object' || value instanceof Gap || Array.isArray(value)) return value instanceof Gap ? value : null;
  const found = Object.hasOwn(value, name) ? ((value as Record<string, Value>)[name] ?? null) : null;
  return (found as unknown) instanceof ByDate ? (found as unknown as ByDate).on(world.today()) : found;
};

/** Reads one property of an object of the data. Lists are never missing; an absent object is an empty one. */
function readField(world: World, ref: Ref, node: Node): Value {
  world.record(ref, node);
  if (node.kind.shape === 'group') return ref.group(node);
  const json = own(ref.json, node.key);
  if (node.item) return rows(json, ref, node, node.item);
  const scalar = json === undefined || json === null || json === '' ? undefined : node.kind.scalar(json, node);
  return scalar === undefined ? new Gap([{ ref, node }]) : scalar;
}

function rows(json: Json | undefined, ref: Ref, list: Node, item: Node): readonly Value[] {
  if (!Array.isArray(json)) return [];
  if (item.kind.shape !== 'group') return json.map((entry: Json) => (entry === null ? undefined : item.kind.scalar(entry, item)) ?? null);
  return rowRefs(json as readonly Json[], ref, list, item);
}

/** A list that holds an awaited answer is awaited as a whole. */
function listCode(items: readonly Tree[], names: Names): Code {
  const codes = items.map((item) => toCode(item, names));
  const constants = items.flatMap((item) => (item[0] === 'lit' ? [item[1]] : []));
  if (constants.length === items.length) return () => constants;
  return (world, frame) => {
    const values = codes.map((code) => code(world, frame));
    return Gap.join(values) ?? values;
  };
}

function callCode(name: string, args: readonly Tree[], names: Names): Code {
  const codes = args.map((arg) => toCode(arg, names));
  const own = names.functions.get(name);
  if (own) {
    return (world, frame) => {
      const call: Frame = [null];
      for (const code of codes) call.push(code(world, frame));
      return world.called ? world.called(own, call) : own.code(world, call);
    };
  }
  const callee = functions.get(name);
  if (!callee) throw new RangeError(`no function "${name}"`);
  return (world, frame) => {
    const values: Value[] = [];
    for (const code of codes) values.push(code(world, frame));
    const gap = Gap.join(values);
    if (gap) return gap;
    return values.includes(null) ? null : (callee(values, world) as Value);
  };
}
