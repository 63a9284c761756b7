// The checker: what is wrong with an expression before it ever runs. In: a tree and the names of the form. Out: faults,
// each with its place in the author's text and a way out. The types come from the schema, the meaning from nowhere.
import { didYouMean } from '../faults.js';
import type { FunctionSpec } from '../form.js';
import type { Checker, ExpressionFault, Scope } from '../language.js';
import type { Node } from '../model.js';
import { formats } from '../formats/index.js';
import { Day } from './day.js';
import { judgeFunction, judgeResult } from './expected-types.js';
import { insteadOf } from './hidden-functions.js';
import { library } from './library.js';
import { macroTypes } from './macro-types.js';
import { constants, operatorTypes } from './operator-types.js';
import { say } from './say.js';
import type { Range, Tree } from './tree.js';
import { alternatives, BOOL, DATE, fits, matches, namedType, nameOf, NULL, NUMBER, placeName, TEXT, typeOfJson, typeOfNode, unify, UNKNOWN, written, type Type } from './types.js';

/** What one check carries along. */
export interface Check {
  infer(tree: Tree, locals?: ReadonlyMap<string, Type>): Type;
  fault(tree: Tree, message: string): Type;
  readonly locals: ReadonlyMap<string, Type>;
}

/** The place of a tree in its text. */
export function rangeOf(tree: Tree): Range {
  const last = tree.at(-1);
  return Array.isArray(last) && last.length === 2 && typeof last[0] === 'number' && typeof last[1] === 'number' ? (last as unknown as Range) : [0, 0];
}

/** Makes the checker of one form; the types of named values are inferred when first needed. */
export function createChecker(scope: Scope): Checker {
  const params = typeOfJson(scope.params, 'params');
  const types = new Map<string, Type>();
  const pending: string[] = [];

  function valueType(name: string, fault: (message: string) => Type): Type {
    const known = types.get(name);
    if (known) return known;
    if (pending.includes(name)) return fault(`values depend on each other: ${[...pending.slice(pending.indexOf(name)), name].join(' → ')}.`);
    pending.push(name);
    const type = inference({ self: null, field: null, locals: new Map() }, fault).infer(scope.values.get(name) as Tree);
    pending.pop();
    types.set(name, type);
    return type;
  }

  function inference(at: { self: Node | null; field: Node | null; locals: ReadonlyMap<string, Type> }, cycle: (message: string) => Type, faults: ExpressionFault[] = []): Check {
    const check: Check = {
      locals: at.locals,
      infer: (tree, locals) => (locals ? inference({ ...at, locals }, cycle, faults).infer(tree) : inferHere(tree)),
      fault(tree, message) {
        const [start, end] = rangeOf(tree);
        if (!faults.some((fault) => fault.start === start && fault.message === message)) faults.push({ message, start, end });
        return UNKNOWN;
      },
    };
    return check;

    function inferHere(tree: Tree): Type {
      switch (tree[0]) {
        case 'lit':
          return tree[1] === null ? NULL : typeof tree[1] === 'boolean' ? BOOL : typeof tree[1] === 'number' ? NUMBER : TEXT;
        case 'name':
          return name(tree, tree[1]);
        case '.':
          return property(tree, check.infer(tree[1]), tree[2]);
        case 'list':
          return { is: 'list', of: common(tree[1]) };
        case 'map':
          return { is: 'table', of: common(tree[1].map(([, item]) => item)) };
        case 'op':
          return operatorTypes[tree[1]]?.(tree[2], tree, check) ?? check.fault(tree, `there is no operator "${tree[1]}".`);
        case 'call':
          return call(tree, tree[1], tree[2]);
      }
    }

    function name(tree: Tree, text: string): Type {
      const local = at.locals.get(text);
      if (local) return local;
      if (text === 'this') return at.self ? typeOfNode(at.self) : check.fault(tree, '"this" is only known on a field; a value of the form names its section.');
      if (text === 'value') return at.field ? typeOfNode(at.field) : check.fault(tree, '"value" is only known on a field.');
      if (text === 'today') return DATE;
      if (text === 'params') return params;
      if (text === 'context') return scope.context ? typeOfNode(scope.context) : UNKNOWN;
      if (scope.values.has(text)) return valueType(text, (message) => (cycle === ignore ? check.fault(tree, message) : cycle(message)));
      const node = scope.root.byKey.get(text);
      if (node) return typeOfNode(node);
      if (text === 'suggested') return check.fault(tree, '"suggested" is only known in the label of a suggestion.');
      if (text === 'each') return check.fault(tree, '"each" is only known in an alert that has "each".');
      const allowed = [...at.locals.keys(), ...scope.values.keys(), ...scope.root.byKey.keys(), 'today', 'params', 'context', 'this', 'value'];
      return check.fault(tree, `"${text}": no such name.${didYouMean(text, allowed)}`);
    }

    function property(tree: Tree & readonly ['.', ...unknown[]], object: Type, key: string): Type {
      const end = rangeOf(tree)[1];
      const here: Tree = ['name', key, [end - key.length, end]];
      if (object.is === 'unknown') return UNKNOWN;
      if (object.is === 'object') {
        const node = object.node.byKey.get(key);
        return node ? typeOfNode(node) : check.fault(here, `"${key}" is not a field of ${placeName(object.node)}.${didYouMean(key, object.node.byKey.keys())}`);
      }
      if (object.is === 'record') {
        return object.fields.get(key) ?? check.fault(here, `"${key}" is not one of the figures of ${object.name}.${didYouMean(key, object.fields.keys())}`);
      }
      if (object.is === 'list' && object.of.is === 'object') return check.fault(here, `${say(tree[1])} is a list of rows: write ${say(tree[1])}.exists(x, x.${key} …), or put the rule on a field of the row.`);
      return check.fault(here, `${nameOf(object)} has no fields.${library.has(key) ? ` Write ${key}(${say(tree[1])}).` : ''}`);
    }

    function common(items: readonly Tree[]): Type {
      let type: Type = UNKNOWN;
      for (const item of items) {
        const next = check.infer(item);
        type = unify(type, next) ?? check.fault(item, `the items of a list are of one type; this is ${nameOf(next)}, before it ${nameOf(type)}.`);
      }
      return type;
    }

    function call(tree: Tree, called: string, args: readonly Tree[]): Type {
      const macro = macroTypes.get(called);
      if (macro?.accepts(args)) return macro.infer(args, tree, check);
      const own = scope.functions.get(called);
      if (own) return ownCall(tree, called, own, args, args.map((arg) => check.infer(arg)));
      const callee = library.get(called);
      if (macro && !callee) return check.fault(tree, `${called} is written ${called === 'orElse' ? 'orElse(a, b)' : called === 'present' ? 'present([a, b])' : `list.${called}(x, …)`}.`);
      if (!callee) return check.fault(nameIn(tree, called, args), `there is no function "${called}".${insteadOf(called) || didYouMean(called, [...library.keys(), ...macroTypes.keys(), ...scope.functions.keys()])}`);
      const given = args.map((arg) => check.infer(arg));
      for (const { params: wanted, returns } of alternatives(callee.params, callee.returns)) {
        const bound = new Map<string, Type>();
        if (given.length === wanted.length && given.every((type, i) => matches(type, wanted[i]?.type ?? '', bound))) {
          literalArgument(called, args);
          return written(returns, bound);
        }
      }
      return check.fault(tree, `${called} is written ${called}(${callee.params.join(', ')}); found ${given.map(nameOf).join(', ') || 'nothing'}.`);
    }

    /** A call of a function of the form: each argument is of the type its parameter names, constants of choices included. */
    function ownCall(tree: Tree, called: string, { params: wanted, returns }: FunctionSpec, args: readonly Tree[], given: readonly Type[]): Type {
      const entries = Object.entries(wanted);
      const types = entries.map(([, text]) => namedType(text, scope.root, scope.context) ?? UNKNOWN);
      if (given.length !== types.length || !given.every((type, i) => fits(type, types[i] ?? UNKNOWN))) {
        return check.fault(tree, `${called} is written ${called}(${entries.map((entry) => entry.join(': ')).join(', ')}); found ${given.map(nameOf).join(', ') || 'nothing'}.`);
      }
      for (const [i, type] of types.entries()) constants(type, args.slice(i, i + 1), check);
      return namedType(returns, scope.root, scope.context) ?? UNKNOWN;
    }

    /** Texts that name a day or a format are known now, so they are judged now. */
    function literalArgument(called: string, args: readonly Tree[]): void {
      const last = args.at(-1);
      if (last?.[0] !== 'lit' || typeof last[1] !== 'string') return;
      if (called === 'date' && !Day.parse(last[1])) check.fault(last, `"${last[1]}" is not a calendar date; write YYYY-MM-DD.`);
      if (called === 'valid' && !formats.has(last[1])) check.fault(last, `"${last[1]}" is no format.${didYouMean(last[1], formats.keys())}`);
    }
  }

  return {
    rowOf(tree, at) {
      const type = inference({ ...at, locals: new Map() }, ignore).infer(tree);
      return type.is === 'list' && type.of.is === 'object' ? type.of.node : null;
    },
    check(tree, at, expected) {
      const faults: ExpressionFault[] = [];
      const own = at.body === undefined ? undefined : scope.functions.get(at.body);
      const locals = new Map<string, Type>([...at.locals.map((local) => [local, local === 'each' && at.each ? typeOfNode(at.each) : UNKNOWN] as const), ...Object.entries(own?.params ?? {}).map(([name, text]) => [name, namedType(text, scope.root, scope.context) ?? UNKNOWN] as const)]);
      const check = inference({ ...at, locals }, ignore, faults);
      const type = check.infer(tree);
      if (own) judgeFunction(tree, type, own, scope, check);
      else judgeResult(tree, type, expected, check);
      return faults;
    },
  };
}

const ignore = (): Type => UNKNOWN;

/** The name of the function in a call: at its beginning, or after what the method is called on. */
function nameIn(tree: Tree, called: string, args: readonly Tree[]): Tree {
  const [start] = rangeOf(tree);
  const [first, end] = args[0] ? rangeOf(args[0]) : [start + called.length + 1, 0];
  if (first > start + called.length) return ['name', called, [start, start + called.length]];
  return first === start ? ['name', called, [end + 1, end + 1 + called.length]] : tree;
}
