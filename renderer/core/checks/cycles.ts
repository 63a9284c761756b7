// Fields whose asking, or filling in, depends on itself. In: the nodes and the parser. Out: faults. What is not asked is
// set aside, so a condition must not read what it hides, neither directly nor by way of values, other conditions and
// what fills other fields.
import type { Tree } from '../expression/tree.js';
import type { Fault } from '../faults.js';
import type { Expression, FormSpec } from '../form.js';
import type { Node } from '../model.js';
import { valueTree } from '../named.js';
import { placeOf } from '../nodes.js';

/** The part of a node that conditional schemas add while nodes are built. */
type Guarded = Node & { readonly guard?: Tree | null };

/** Circles of conditions, each told once, at its first field. */
export function cycleFaults(form: FormSpec, root: Node, nodes: readonly Guarded[], parse: (text: string) => Tree): Fault[] {
  const readers = new Map(nodes.flatMap((node) => {
    const trees = [node.guard ?? null, treeOf(node.schema.relevant, parse), treeOf(node.schema.prefill, parse)].filter((tree) => tree !== null);
    return trees.length > 0 ? [[node, trees] as const] : [];
  }));
  const reads = createReads(form, root, parse);
  const next = new Map([...readers].map(([node, trees]) => {
    const touched = new Set(trees.flatMap((tree) => [...reads(tree, node.parent)]).flatMap(withAncestors));
    return [node, [...readers.keys()].filter((other) => touched.has(other))] as const;
  }));
  return circles(next).map((circle) => fault(circle));
}

function fault(circle: readonly Node[]): Fault {
  const [node] = circle as [Node, ...Node[]];
  const names = [...circle, node].map(({ path }) => path.slice(1).replaceAll('/', '.'));
  const { relevant, prefill } = node.schema;
  const isAsked = relevant !== undefined || prefill === undefined || Boolean((node as Guarded).guard);
  const message = `${isAsked ? 'whether' : 'what fills'} ${names[0] ?? ''}${isAsked ? ' is asked' : ''} depends on itself: ${names.join(' → ')}.`;
  const text = isAsked ? relevant : prefill;
  if (text === undefined) return { pointer: node.at, key: true, message };
  return { pointer: placeOf(node, isAsked ? 'relevant' : 'prefill'), message, ...(typeof text === 'string' ? { expression: { text, start: 0, end: text.length } } : {}) };
}

/** One circle through each field that has one and is in none told before. */
function circles(next: ReadonlyMap<Node, readonly Node[]>): Node[][] {
  const told = new Set<Node>();
  const found: Node[][] = [];
  for (const start of next.keys()) {
    if (told.has(start)) continue;
    const circle = wayBack(start, next);
    if (!circle) continue;
    for (const node of circle) told.add(node);
    found.push(circle);
  }
  return found;
}

/** The shortest way from a field back to itself. */
function wayBack(start: Node, next: ReadonlyMap<Node, readonly Node[]>): Node[] | null {
  const seen = new Set<Node>();
  let ways: Node[][] = [[start]];
  while (ways.length > 0) {
    const longer: Node[][] = [];
    for (const way of ways) {
      for (const node of next.get(way.at(-1) as Node) ?? []) {
        if (node === start) return way;
        if (!seen.has(node)) longer.push([...way, node]);
        seen.add(node);
      }
    }
    ways = longer;
  }
  return null;
}

/** Makes the function that tells which fields an expression reads, also by way of named values. */
function createReads(form: FormSpec, root: Node, parse: (text: string) => Tree): (tree: Tree, self: Node | null) => ReadonlySet<Node> {
  const values = new Map(Object.entries(form.values ?? {}).map(([name, spec]) => [name, valueTree(name, spec, (expression) => treeOf(expression, parse))]));
  const bodies = new Map(Object.entries(form.functions ?? {}).map(([name, { params, expr }]) => [name, { params: Object.keys(params), tree: treeOf(expr, parse) }]));

  return (tree, self) => {
    const read = new Set<Node>();
    const known = new Map<string, Node | null>();
    visit(tree, new Map());
    return read;

    /** Records what a tree reads; returns the field, group or list that it stands for, if any. */
    function visit(here: Tree, locals: ReadonlyMap<string, Node | null>): Node | null {
      switch (here[0]) {
        case 'lit':
          return null;
        case 'name':
          return note(name(here[1], locals));
        case '.':
          return note(visit(here[1], locals)?.byKey.get(here[2]) ?? null);
        case 'list':
          return all(here[1], locals);
        case 'map':
          return all(here[1].map(([, item]) => item), locals);
        case 'op':
          return here[1] === '[]' ? (all(here[2], locals)?.item ?? null) : all(here[2], locals);
        case 'call':
          return call(here[1], here[2], locals);
      }
    }

    function note(node: Node | null): Node | null {
      if (node) read.add(node);
      return node;
    }

    function name(text: string, locals: ReadonlyMap<string, Node | null>): Node | null {
      if (locals.has(text)) return locals.get(text) ?? null;
      if (text === 'this') return self;
      const value = values.get(text);
      if (!value || known.has(text)) return known.get(text) ?? root.byKey.get(text) ?? null;
      known.set(text, null);
      known.set(text, visit(value, new Map()));
      return known.get(text) ?? null;
    }

    function call(called: string, args: readonly Tree[], locals: ReadonlyMap<string, Node | null>): Node | null {
      const [list, variable, body] = args;
      if (list && body && variable?.[0] === 'name') {
        const rows = visit(list, locals);
        visit(body, new Map(locals).set(variable[1], rows?.item ?? null));
        return rows;
      }
      const own = bodies.get(called);
      if (own?.tree) return bodyOf(called, own.params, own.tree, args.map((arg) => visit(arg, locals)));
      const node = all(args, locals);
      return called === 'first' || called === 'last' ? (node?.item ?? null) : node;
    }

    function bodyOf(called: string, params: readonly string[], tree: Tree, args: readonly (Node | null)[]): Node | null {
      const key = `${called}(${args.map((node) => node?.index ?? '').join()})`;
      if (!known.has(key)) {
        known.set(key, null);
        known.set(key, visit(tree, new Map(params.map((name, i) => [name, args[i] ?? null]))));
      }
      return known.get(key) ?? null;
    }

    /** Of several, the first place stands for all: `a + b`, `orElse(a, b)`. */
    function all(trees: readonly Tree[], locals: ReadonlyMap<string, Node | null>): Node | null {
      return trees.map((item) => visit(item, locals)).find((node) => node !== null) ?? null;
    }
  };
}

function withAncestors(node: Node): Node[] {
  return node.parent ? [node, ...withAncestors(node.parent)] : [node];
}

/** What cannot be read is told elsewhere. */
function treeOf(expression: Expression | undefined, parse: (text: string) => Tree): Tree | null {
  if (expression === undefined) return null;
  if (typeof expression !== 'string') return expression.expr;
  try {
    return parse(expression);
  } catch {
    return null;
  }
}
