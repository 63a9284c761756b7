// The functions that take an unevaluated argument: loops over a list with a variable, and those that look at a gap
// without being stopped by it. In: argument trees. Out: code.
import { toCode, type Code, type Frame, type Names, type World } from './evaluate.js';
import { finite, orNull } from './operators.js';
import { Day } from './day.js';
import { total } from './library/decimals.js';
import type { Tree } from './tree.js';
import { Gap, Ref, type Value } from './value.js';

interface Macro {
  /** Tells a macro from a function of the same name (`sum(list)` and `list.sum(x, e)`). */
  accepts(args: readonly Tree[]): boolean;
  code(args: readonly Tree[], names: Names): Code;
}

/** Each row with what the body says of it; null or a gap in place of the list passes through. */
type Rows = readonly (readonly [row: Value, result: Value])[];

/** Every macro by name. A list argument is the receiver: `list.exists(x, …)`. */
export const macros: ReadonlyMap<string, Macro> = new Map(Object.entries({
  exists: loop((rows) => some(rows, true)),
  all: loop((rows) => not(some(rows.map(([row, result]) => [row, not(result)] as const), true))),
  exists_one: loop((rows) => decided(rows, () => rows.filter(([, result]) => result === true).length === 1)),
  filter: loop((rows) => decided(rows, () => rows.filter(([, result]) => result === true).map(([row]) => row))),
  count: loop((rows) => decided(rows, () => rows.filter(([, result]) => result === true).length)),
  map: loop((rows) => decided(rows, () => rows.map(([, result]) => result))),
  sum: loop((rows) => decided(rows, () => finite(total(rows.map(([, result]) => result as number))))),
  collect: loop((rows) => rows.map(([, result]) => result).filter((result) => result !== null && !(result instanceof Gap))),
  sortBy: loop((rows) => decided(rows, () => [...rows].sort(([, a], [, b]) => order(a, b)).map(([row]) => row))),
  repeated: loop((rows) => repeated(rows)),
  orElse: { accepts: (args) => args.length === 2, code: orElse },
  pick: { accepts: (args) => args.length % 2 === 0 && args.every((arg, i) => i % 2 === 1 || arg[0] === 'lit'), code: pick },
  present: { accepts: (args) => args.length === 1, code: present },
} satisfies Record<string, Macro>));

function loop(combine: (rows: Rows) => Value): Macro {
  return {
    accepts: (args) => args.length === 3 && args[1]?.[0] === 'name',
    code([list, variable, body], names) {
      const receiver = toCode(list as Tree, names);
      const slot = Math.max(0, ...names.locals.values()) + 1;
      const locals = new Map(names.locals).set((variable as readonly ['name', string])[1], slot);
      const each = toCode(body as Tree, { ...names, locals });
      return (world, frame) => {
        const value = receiver(world, frame);
        if (!Array.isArray(value)) return value instanceof Gap ? value : null;
        return combine(evaluateRows(value as readonly Value[], each, slot, world, frame));
      };
    },
  };
}

function evaluateRows(items: readonly Value[], each: Code, slot: number, world: World, frame: Frame): Rows {
  return items.map((item) => {
    frame[slot] = item;
    return [item, each(world, frame)] as const;
  });
}

/** True as soon as one row is; open while one is open; otherwise false. */
function some(rows: Rows, wanted: boolean): Value {
  const results = rows.map(([, result]) => result);
  if (results.includes(wanted)) return true;
  return Gap.join(results) ?? (results.includes(null) ? null : false);
}

function not(value: Value): Value {
  return typeof value === 'boolean' ? !value : value;
}

/** One half-filled row makes a total undecided. */
function decided(rows: Rows, result: () => Value): Value {
  const results = rows.map(([, value]) => value);
  return Gap.join(results) ?? (results.includes(null) ? null : result());
}

function order(a: Value, b: Value): number {
  const [left, right] = [a, b].map((value) => (value instanceof Day ? value.days : (value as number | string))) as [number, number];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The rows whose key occurred in an earlier row. */
function repeated(rows: Rows): Value {
  const seen = new Set<Value>();
  return rows
    .filter(([, key]) => {
      if (key === null || key instanceof Gap) return false;
      const again = seen.has(key);
      seen.add(key);
      return again;
    })
    .map(([row]) => row);
}

function orElse([first, second]: readonly Tree[], names: Names): Code {
  const value = orNull(first as Tree, names);
  const fallback = toCode(second as Tree, names);
  return (world, frame) => value(world, frame) ?? fallback(world, frame);
}

/** The keys whose condition holds; one that is not decided yet does not apply yet. */
function pick(args: readonly Tree[], names: Names): Code {
  const entries = args.flatMap((key, i) => (i % 2 === 0 && key[0] === 'lit' ? [[key[1], toCode(args[i + 1] as Tree, names)] as const] : []));
  return (world, frame) => entries.filter(([, condition]) => condition(world, frame) === true).map(([key]) => key);
}

/** The items of a list that are decided: for comparisons of what is known, not for limits. */
function present([list]: readonly Tree[], names: Names): Code {
  const tree = list as Tree;
  const codes = tree[0] === 'list' ? tree[1].map((item) => toCode(item, names)) : null;
  const whole = toCode(tree, names);
  return (world, frame) => {
    const items = codes ? codes.map((code) => code(world, frame)) : whole(world, frame);
    if (!Array.isArray(items)) return items;
    return (items as readonly Value[]).filter((item) => item !== null && !(item instanceof Gap) && !(item instanceof Ref && item.json === undefined));
  };
}
