// The operators with their three values. In: operand trees. Out: code. A missing operand makes the result missing,
// unless the other operand decides alone (`false && …`) or the comparison is with a literal null, true or false.
import { Day } from './day.js';
import { ByDate } from './params.js';
import { toCode, type Code, type Names, type World } from './evaluate.js';
import type { Tree } from './tree.js';
import { Gap, isTable, Ref, sameValue, type Value } from './value.js';

type Operator = (args: readonly Tree[], names: Names) => Code;

/** Every operator by its CEL spelling. */
export const operators: Readonly<Record<string, Operator>> = {
  '&&': (args, names) => logic(args, names, false),
  '||': (args, names) => logic(args, names, true),
  '!': (args, names) => strict(args, names, (a) => a === false),
  neg: (args, names) => strict(args, names, (a) => -(a as number)),
  '==': (args, names) => equality(args, names, false),
  '!=': (args, names) => equality(args, names, true),
  '<': (args, names) => strict(args, names, (a, b) => rank(a) < rank(b)),
  '<=': (args, names) => strict(args, names, (a, b) => rank(a) <= rank(b)),
  '>': (args, names) => strict(args, names, (a, b) => rank(a) > rank(b)),
  '>=': (args, names) => strict(args, names, (a, b) => rank(a) >= rank(b)),
  in: (args, names) => strict(args, names, comparing(contains)),
  '+': (args, names) => strict(args, names, plus),
  '-': (args, names) => strict(args, names, minus),
  '*': (args, names) => strict(args, names, (a, b) => finite((a as number) * (b as number))),
  '/': (args, names) => strict(args, names, (a, b) => finite((a as number) / (b as number))),
  '%': (args, names) => strict(args, names, (a, b) => finite((a as number) % (b as number))),
  '[]': lookup,
  '?:': conditional,
};

/** Whether a tree names a place of the data or of what the host knows (a property, a chain of them), where being absent is an answer of its own. */
export function isPlace(tree: Tree, names: Names): boolean {
  if (tree[0] === '.') return (tree[1][0] === 'name' && names.params?.has(tree[1][1])) || isPlace(tree[1], names);
  if (tree[0] !== 'name' || names.params?.has(tree[1])) return false;
  return names.locals.has(tree[1]) || !(names.values.has(tree[1]) || ['today', 'params'].includes(tree[1]));
}

/** Code that gives `null` for a place without an answer; for computed operands a gap stays a gap. */
export function orNull(tree: Tree, names: Names): Code {
  const code = toCode(tree, names);
  const place = isPlace(tree, names);
  return (world, frame) => {
    const value = code(world, frame);
    if (value instanceof Ref) return value.json === undefined ? null : value;
    return place && value instanceof Gap ? null : value;
  };
}

/** An operator that needs all its operands. */
function strict(args: readonly Tree[], names: Names, apply: (a: Value, b: Value, world: World) => Value): Code {
  const [first, second] = args.map((arg) => toCode(arg, names));
  if (!first) throw new RangeError('an operator without operands');
  if (!second) {
    return (world, frame) => {
      const a = first(world, frame);
      return a === null || a instanceof Gap ? a : apply(a, null, world);
    };
  }
  return (world, frame) => {
    const a = first(world, frame);
    const b = second(world, frame);
    const gap = Gap.either(a, b);
    if (gap) return gap;
    return a === null || b === null ? null : apply(a, b, world);
  };
}

/** Objects of the data are the same when all that is in them is: who compares them looks at all of it. */
function comparing(compare: (a: Value, b: Value) => Value): (a: Value, b: Value, world: World) => Value {
  return (a, b, world) => {
    if (typeof a === 'object') recordAll(a, world);
    if (typeof b === 'object') recordAll(b, world);
    return compare(a, b);
  };
}

function recordAll(value: Value, world: World): void {
  if (value instanceof Ref) world.recordAll(value);
  else if (Array.isArray(value)) for (const item of value as readonly Value[]) recordAll(item, world);
}

/** `&&` and `||`: either side may decide alone; an open side is open only while the other does not decide. */
function logic(args: readonly Tree[], names: Names, decisive: boolean): Code {
  const [first, second] = args.map((arg) => toCode(arg, names)) as [Code, Code];
  return (world, frame) => {
    const a = first(world, frame);
    if (a === decisive) return decisive;
    const b = second(world, frame);
    if (b === decisive) return decisive;
    return Gap.either(a, b) ?? (a === null || b === null ? null : !decisive);
  };
}

function equality(args: readonly Tree[], names: Names, negated: boolean): Code {
  const [left, right] = args as [Tree, Tree];
  const literal = isTotal(right) ? right : isTotal(left) ? left : null;
  if (!literal) return strict(args, names, comparing((a, b) => sameValue(a, b) !== negated));
  const operand = orNull(literal === right ? left : right, names);
  const wanted = literal[0] === 'lit' ? literal[1] : [];
  return (world, frame) => {
    const value = operand(world, frame);
    return value instanceof Gap ? value : sameValue(value, wanted) !== negated;
  };
}

/** The literals that every place can be compared with: `null`, `true`, `false`, `[]`. */
function isTotal(tree: Tree): boolean {
  return tree[0] === 'lit' ? tree[1] === null || typeof tree[1] === 'boolean' : tree[0] === 'list' && tree[1].length === 0;
}

function conditional(args: readonly Tree[], names: Names): Code {
  const [test, then, otherwise] = args.map((arg) => toCode(arg, names)) as [Code, Code, Code];
  return (world, frame) => {
    const value = test(world, frame);
    if (value === null || value instanceof Gap) return value;
    return value === true ? then(world, frame) : otherwise(world, frame);
  };
}

/** Dates, numbers and texts order among themselves; the types were checked. */
function rank(value: Value): number | string {
  return value instanceof Day ? value.days : (value as number | string);
}

function plus(a: Value, b: Value): Value {
  if (a instanceof Day) return a.plus(b as number) ?? null;
  if (b instanceof Day) return b.plus(a as number) ?? null;
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as Value[]), ...(b as Value[])];
  return typeof a === 'string' ? a + (b as string) : finite((a as number) + (b as number));
}

function minus(a: Value, b: Value): Value {
  if (a instanceof Day) return b instanceof Day ? a.days - b.days : (a.plus(-(b as number)) ?? null);
  return finite((a as number) - (b as number));
}

/** A division by zero has no result: there is no such value. */
export function finite(value: number): Value {
  return Number.isFinite(value) ? value : null;
}

function contains(a: Value, list: Value): Value {
  if (isTable(list)) return typeof a === 'string' && Object.hasOwn(list, a);
  if (!Array.isArray(list)) return null;
  const items = list as readonly Value[];
  return typeof a !== 'object' || a instanceof Day ? items.includes(a) : items.some((item) => sameValue(item, a));
}

/** An entry of a list or a table; a figure that changes with the day is that of the day. */
function lookup(args: readonly Tree[], names: Names): Code {
  const code = strict(args, names, entry);
  return (world, frame) => {
    const found: unknown = code(world, frame);
    return found instanceof ByDate ? found.on(world.today()) : (found as Value);
  };
}

function entry(collection: Value, key: Value): Value {
  if (Array.isArray(collection)) return typeof key === 'number' ? ((collection as readonly Value[])[key] ?? null) : null;
  if (collection === null || typeof collection !== 'object' || typeof key !== 'string') return null;
  return Object.hasOwn(collection, key) ? ((collection as Record<string, Value>)[key] ?? null) : null;
}
