// What macros accept and give. In: argument trees. Out: the type of the result, or a fault with the way out.
import type { Check } from './check.js';
import type { Tree } from './tree.js';
import { BOOL, fits, nameOf, NUMBER, TEXT, unify, UNKNOWN, type Type } from './types.js';

interface MacroType {
  accepts(args: readonly Tree[]): boolean;
  infer(args: readonly Tree[], whole: Tree, check: Check): Type;
}

/** What rows can be sorted or told apart by. */
const KEY = 'key';
const SINGLE: readonly Type['is'][] = ['number', 'date', 'text', 'bool', 'null', 'unknown'];

/** The typing of every macro by name. */
export const macroTypes: ReadonlyMap<string, MacroType> = new Map(Object.entries<MacroType>({
  exists: loop(BOOL, () => BOOL),
  all: loop(BOOL, () => BOOL),
  exists_one: loop(BOOL, () => BOOL),
  filter: loop(BOOL, (row) => ({ is: 'list', of: row })),
  count: loop(BOOL, () => NUMBER),
  map: loop(null, (_row, result) => ({ is: 'list', of: result })),
  collect: loop(null, (_row, result) => ({ is: 'list', of: result })),
  sum: loop(NUMBER, () => NUMBER),
  sortBy: loop(KEY, (row) => ({ is: 'list', of: row })),
  repeated: loop(KEY, (row) => ({ is: 'list', of: row })),
  orElse: { accepts: (args) => args.length === 2, infer: orElse },
  pick: { accepts: (args) => args.length % 2 === 0, infer: picked },
  present: { accepts: (args) => args.length === 1, infer: ([list], _whole, check) => listOf(list as Tree, check) },
}));

function loop(wanted: Type | typeof KEY | null, result: (row: Type, body: Type) => Type): MacroType {
  return {
    accepts: (args) => args.length === 3 && args[1]?.[0] === 'name',
    infer([list, variable, body], _whole, check) {
      const receiver = listOf(list as Tree, check);
      const row = receiver.is === 'list' ? receiver.of : UNKNOWN;
      const name = (variable as readonly ['name', string])[1];
      const type = check.infer(body as Tree, new Map(check.locals).set(name, row));
      if (wanted === KEY ? !SINGLE.includes(type.is) : wanted && !fits(type, wanted)) check.fault(body as Tree, `for each row this must give ${wanted === KEY ? 'a single answer' : nameOf(wanted as Type)}, it gives ${nameOf(type)}.`);
      return result(row, type);
    },
  };
}

function listOf(tree: Tree, check: Check): Type {
  const type = check.infer(tree);
  if (type.is === 'list' || type.is === 'unknown') return type;
  return check.fault(tree, `this needs a list, found ${nameOf(type)}.`);
}

function picked(args: readonly Tree[], _whole: Tree, check: Check): Type {
  for (const [i, arg] of args.entries()) if (i % 2 === 1) check.infer(arg);
  return { is: 'list', of: TEXT };
}

function orElse([first, second]: readonly Tree[], whole: Tree, check: Check): Type {
  const [a, b] = [check.infer(first as Tree), check.infer(second as Tree)];
  return unify(a, b) ?? check.fault(whole, `both sides of orElse are of one type: found ${nameOf(a)} and ${nameOf(b)}.`);
}
