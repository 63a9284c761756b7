// The functions that take an unevaluated argument: loops over a list with a variable, and those that look at a gap
// without being stopped by it. In: argument trees. Out: code.
import { toCode, type Code, type Names } from './evaluate.js';
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

/** What comes of the rows of a list and of what the body says of each. */
type Combine = (rows: readonly Value[], results: readonly Value[]) => Value;

/** Every macro by name. A list argument is the receiver: `list.exists(x, …)`. */
export const macros: ReadonlyMap<string, Macro> = new Map(Object.entries({
  exists: loop((_rows, results) => some(results, true)),
  all: loop((_rows, results) => some(results, false)),
  exists_one: loop(decided((_rows, results) => holding(results) === 1)),
  filter: loop(decided((rows, results) => rows.filter((_row, i) => results[i] === true))),
  count: loop(decided((_rows, results) => holding(results))),
  map: loop(decided((_rows, results) => results)),
  sum: loop(decided((_rows, results) => finite(total(results as readonly number[])))),
  collect: loop((_rows, results) => results.filter((result) => result !== null && !(result instanceof Gap))),
  sortBy: loop(decided((rows, results) => rows.map((row, i) => [row, results[i] as Value] as const).sort(([, a], [, b]) => order(a, b)).map(([row]) => row))),
  repeated: loop(repeated),
  orElse: { accepts: (args) => args.length === 2, code: orElse },
  pick: { accepts: (args) => args.length % 2 === 0 && args.every((arg, i) => i % 2 === 1 || arg[0] === 'lit'), code: pick },
  present: { accepts: (args) => args.length === 1, code: present },
} satisfies Record<string, Macro>));

/** A list that is null or a gap passes through. */
function loop(combine: Combine): Macro {
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
        const rows = value as readonly Value[];
        const results: Value[] = [];
        for (const row of rows) {
          frame[slot] = row;
          results.push(each(world, frame));
        }
        return combine(rows, results);
      };
    },
  };
}

/** `deciding` as soon as one row is; open while one is open; otherwise its opposite. */
function some(results: readonly Value[], deciding: boolean): Value {
  if (results.includes(deciding)) return deciding;
  return Gap.join(results) ?? (results.includes(null) ? null : !deciding);
}

/** One half-filled row makes a total undecided. */
function decided(combine: Combine): Combine {
  return (rows, results) => Gap.join(results) ?? (results.includes(null) ? null : combine(rows, results));
}

function holding(results: readonly Value[]): number {
  return results.filter((result) => result === true).length;
}

function order(a: Value, b: Value): number {
  const [left, right] = [a, b].map((value) => (value instanceof Day ? value.days : (value as number | string))) as [number, number];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The rows whose key occurred in an earlier row. */
function repeated(rows: readonly Value[], keys: readonly Value[]): Value {
  const seen = new Set<Value>();
  return rows.filter((_row, i) => {
    const key = keys[i] as Value;
    if (key === null || key instanceof Gap) return false;
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
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
