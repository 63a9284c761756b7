// What operators accept and give. In: operand trees. Out: the type of the result, or a fault with the way out.
import { didYouMean } from '../faults.js';
import type { Node } from '../model.js';
import type { Check } from './check.js';
import type { Tree } from './tree.js';
import { say } from './say.js';
import { BOOL, DATE, fits, nameOf, NUMBER, placeName, TEXT, unify, UNKNOWN, type Type } from './types.js';

/** So many constants are listed when none of them is near. */
const FEW = 8;

type Infer = (args: readonly Tree[], whole: Tree, check: Check) => Type;

/** The typing of every operator by its CEL spelling. */
export const operatorTypes: Readonly<Record<string, Infer>> = {
  '&&': yesNo('&&'),
  '||': yesNo('||'),
  '!': yesNo('!'),
  neg: numbers('-'),
  '*': numbers('*'),
  '/': numbers('/'),
  '%': numbers('%'),
  '+': sums,
  '-': differences,
  '==': equality,
  '!=': equality,
  '<': ordering,
  '<=': ordering,
  '>': ordering,
  '>=': ordering,
  in: membership,
  '[]': entry,
  '?:': conditional,
};

function yesNo(symbol: string): Infer {
  return (args, _whole, check) => {
    for (const arg of args) {
      const type = check.infer(arg);
      if (!fits(type, BOOL)) check.fault(arg, `${symbol} needs a yes/no, this is ${nameOf(type)}.${conditionHint(arg, type, symbol === '!')}`);
    }
    return BOOL;
  };
}

/** What is usually meant where a yes/no is needed and something else stands. */
export function conditionHint(tree: Tree, type: Type, negated = false): string {
  const [zero, empty, absent] = negated ? [' == 0', ' == []', ' == null'] : [' > 0', ' != []', ' != null'];
  return ` Did you mean "${say(tree)}${type.is === 'number' ? zero : type.is === 'list' ? empty : absent}"?`;
}

function numbers(symbol: string): Infer {
  return (args, _whole, check) => {
    for (const arg of args) {
      const type = check.infer(arg);
      if (!fits(type, NUMBER)) check.fault(arg, `${symbol} needs numbers, this is ${nameOf(type)}.`);
    }
    return NUMBER;
  };
}

function pair(args: readonly Tree[], check: Check): [Type, Type] {
  return [check.infer(args[0] as Tree), check.infer(args[1] as Tree)];
}

function sums(args: readonly Tree[], whole: Tree, check: Check): Type {
  const [a, b] = pair(args, check);
  if (a.is === 'unknown' || b.is === 'unknown') return UNKNOWN;
  if (a.is === 'number' && b.is === 'number') return NUMBER;
  if (a.is === 'text' && b.is === 'text') return TEXT;
  if ((a.is === 'date' && b.is === 'number') || (a.is === 'number' && b.is === 'date')) return DATE;
  const list = a.is === 'list' ? unify(a, b) : undefined;
  const days = a.is === 'date' && b.is === 'date' ? ` The days between them are "${args.map(say).join(' - ')}".` : '';
  return list ?? check.fault(whole, `cannot add ${nameOf(b)} to ${nameOf(a)}.${days}`);
}

function differences(args: readonly Tree[], whole: Tree, check: Check): Type {
  const [a, b] = pair(args, check);
  if (a.is === 'unknown' || b.is === 'unknown') return UNKNOWN;
  if (a.is === 'date' && b.is === 'date') return NUMBER;
  if (a.is === 'date' && b.is === 'number') return DATE;
  return a.is === 'number' && b.is === 'number' ? NUMBER : check.fault(whole, `cannot take ${nameOf(b)} from ${nameOf(a)}.`);
}

function equality(args: readonly Tree[], whole: Tree, check: Check): Type {
  const [a, b] = pair(args, check);
  if (!fits(a, b)) {
    check.fault(whole, `cannot compare ${nameOf(a)} with ${nameOf(b)}.${dateHint(args, a, b, whole)}`);
    return BOOL;
  }
  constants(a, [args[1] as Tree], check);
  constants(b, [args[0] as Tree], check);
  return BOOL;
}

function ordering(args: readonly Tree[], whole: Tree, check: Check): Type {
  const [a, b] = pair(args, check);
  const ordered = (type: Type): boolean => ['number', 'date', 'text', 'unknown', 'null'].includes(type.is);
  if (!fits(a, b) || !ordered(a) || !ordered(b)) {
    check.fault(whole, `cannot compare ${nameOf(a)} with ${nameOf(b)}.${dateHint(args, a, b, whole)}`);
  }
  return BOOL;
}

/** A date is compared with a text that was not written as a date, or with a number of days from another date. */
function dateHint(args: readonly Tree[], a: Type, b: Type, whole: Tree): string {
  const text = args.find((arg) => arg[0] === 'lit' && typeof arg[1] === 'string');
  const types = [a.is, b.is].sort().join();
  if (types === 'date,text') return text ? ` Write date(${say(text)}).` : '';
  const sides = args.map((arg, i) => ([a, b][i]?.is === 'date' ? `${say(arg)} - ${say(arg) === 'today' ? 'another date' : 'today'}` : say(arg)));
  return types === 'date,number' ? ` Dates differ by days: "${sides.join(` ${String(whole[1])} `)}".` : '';
}

function membership(args: readonly Tree[], whole: Tree, check: Check): Type {
  const [item, list] = pair(args, check);
  if (list.is === 'table' || list.is === 'record') {
    if (!fits(item, TEXT)) check.fault(whole, `the names in ${nameOf(list)} are texts; looked for ${nameOf(item)}.`);
    return BOOL;
  }
  if (list.is !== 'list') {
    if (list.is !== 'unknown') check.fault(whole, `"in" looks into a list, this is ${nameOf(list)}.`);
    return BOOL;
  }
  if (!fits(item, list.of)) check.fault(whole, `this is a list of other things: looked for ${nameOf(item)}, it holds ${nameOf(list.of)}.`);
  if (args[1]?.[0] === 'list') constants(item, args[1][1], check);
  constants(list.of, args.slice(0, 1), check);
  return BOOL;
}

function entry(args: readonly Tree[], whole: Tree, check: Check): Type {
  const [collection, key] = pair(args, check);
  if (collection.is === 'unknown') return UNKNOWN;
  if (collection.is === 'list' && fits(key, NUMBER)) return collection.of;
  if (collection.is === 'table' && fits(key, TEXT)) {
    if (args[0]?.[0] === 'map') constants(key, args[0][1].map(([name, item]): Tree => ['lit', name, item.at(-1) as [number, number]]), check);
    return collection.of;
  }
  const common = collection.is === 'record' && fits(key, TEXT) ? commonType([...collection.fields.values()]) : undefined;
  return common ?? check.fault(whole, `${nameOf(collection)} has no entry for ${nameOf(key)}.`);
}

/** Figures of one type, by name, can be looked up like a table. */
function commonType([first, ...others]: readonly Type[]): Type | undefined {
  return others.reduce<Type | undefined>((common, type) => common && unify(common, type), first);
}

function conditional(args: readonly Tree[], whole: Tree, check: Check): Type {
  const [test, then, otherwise] = args as [Tree, Tree, Tree];
  const type = check.infer(test);
  if (!fits(type, BOOL)) check.fault(test, `a condition must be a yes/no, this is ${nameOf(type)}.${conditionHint(test, type)}`);
  const [a, b] = [check.infer(then), check.infer(otherwise)];
  return unify(a, b) ?? check.fault(whole, `the two results differ: ${nameOf(a)} and ${nameOf(b)}.`);
}

/** A text compared with a choice must be one of its constants: most silent mistakes of authors are here. */
export function constants(type: Type, texts: readonly Tree[], check: Check): void {
  if (type.is !== 'text' || !type.choice || type.choice.options.length === 0) return;
  for (const text of texts) {
    if (text[0] === 'lit' && typeof text[1] === 'string') constant(type.choice, text, text[1], check);
  }
}

function constant(choice: Node, tree: Tree, text: string, check: Check): void {
  const allowed = choice.options.map(({ value }) => String(value));
  const hint = didYouMean(text, allowed).replaceAll('"', "'") || (allowed.length <= FEW ? ` Its values are ${allowed.map((value) => `'${value}'`).join(', ')}.` : '');
  if (!allowed.includes(text)) check.fault(tree, `'${text}' is not a value of ${placeName(choice)}.${hint}`);
}
