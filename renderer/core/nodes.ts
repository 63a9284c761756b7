// First half of compiling: the schema becomes a tree of nodes. In: a form. Out: the root node, all nodes in order, and
// the faults found on the way.
import { guardedFields } from './conditions.js';
import type { Fault } from './faults.js';
import type { FormSpec, SchemaSpec } from './form.js';
import { kindOf } from './kinds/index.js';
import { group } from './kinds/group.js';
import type { Kind } from './kinds/kind.js';
import { isNullable } from './kinds/type-of.js';
import type { Near } from './language.js';
import type { Node, Option } from './model.js';
import type { Tree } from './expression/tree.js';
import { escapeKey } from './expression/value.js';
import { get, segments } from './pointer.js';
import type { Json } from './json.js';

/** A node while it is being built; `guard` is the condition of the branch that declares it. */
export type DraftNode = { -readonly [K in keyof Node]: Node[K] } & { guard: Tree | null };

/** Deeper nesting than any form has; stops schemas that contain themselves. */
const MAX_DEPTH = 32;

/** More places than any form has; stops pieces that multiply each other. */
const MAX_NODES = 20_000;

/** The place of what a faulty `$ref` should have led to. */
const NOWHERE = '#';

/** The words of `type`. */
const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array'] as const;

/** Stands in for what has no kind, so that expressions which read it are not blamed too. */
const UNKNOWN: Kind = { ...group, name: 'unknown' };

/** Names with a fixed meaning in expressions, refused as names of properties and values at the root. */
export const RESERVED = ['this', 'value', 'today', 'params', 'context', 'suggested'] as const;

const BRANCH = ['if', 'then', 'else', 'not'] as const;
const BRANCHES = ['allOf', 'anyOf', 'oneOf'] as const;
const WITH_BRANCHES = [...BRANCH, ...BRANCHES, 'dependentSchemas'] as const;

/** Which tree of nodes is built: without it the form's own, with it that of another schema in it. */
interface Part {
  readonly spec: SchemaSpec;
  /** Where the schema stands in the form, and what the paths of its nodes begin with. */
  readonly at: string;
  /** Index of its first node. */
  readonly first: number;
}

/** Builds the nodes of a form, or of its context. */
export function buildNodes(form: FormSpec, near: Near, { spec, at, first }: Part = { spec: form, at: '', first: 0 }): { root: DraftNode; nodes: DraftNode[]; faults: Fault[] } {
  const start = at;
  const nodes: DraftNode[] = [];
  const faults: Fault[] = [];

  function build(spec: SchemaSpec, from: string, key: string, parent: DraftNode | null, required: boolean, depth: number): DraftNode {
    const { schema, at, beside } = resolve(form, spec, from, parent, faults, near);
    const found: Kind | undefined = parent ? kindOf(schema) : group;
    const kind: Kind = found ?? UNKNOWN;
    if (!found && at !== NOWHERE) {
      const what = schema.type === undefined ? 'without a type this is' : `type ${JSON.stringify(schema.type)} is`;
      const meant = typeof schema.type === 'string' ? near(schema.type, TYPES) : '';
      faults.push({ pointer: schema.type === undefined ? at : placeOf({ at, beside }, 'type'), message: `${what} no kind of field.${meant || ` Allowed: ${TYPES.join(', ')}.`}` });
    }
    const node: DraftNode = {
      index: first + nodes.length, key, kind, parent, schema, at, beside, required,
      path: parent ? `${parent.path}/${key === '*' ? '*' : escapeKey(key)}` : start,
      ui: schema.ui ?? {}, label: schema.title ?? (key === '*' ? (parent?.label ?? '') : key), help: schema.ui?.help ?? schema.description ?? '',
      options: optionsOf(kind.shape === 'value' && schema.items ? schema.items : schema), nullable: isNullable(schema),
      constant: kind.agreed ? undefined : schema.const,
      hidden: schema.ui?.widget === 'hidden' || (schema.const !== undefined && !kind.agreed) || (parent?.hidden ?? false),
      readOnly: schema.readOnly ?? parent?.readOnly ?? false,
      children: [], byKey: new Map(), item: null, relevant: null, note: null, prefill: null, rowsOf: null, guard: null,
    };
    nodes.push(node);
    if (depth >= MAX_DEPTH) faults.push({ pointer: at, message: `nested deeper than ${MAX_DEPTH} levels.` });
    if (nodes.length === MAX_NODES) faults.push({ pointer: at, message: `a form has at most ${MAX_NODES} fields; here they are more.` });
    if (depth >= MAX_DEPTH || nodes.length >= MAX_NODES) return node;
    node.children = childrenOf(node, depth);
    node.byKey = new Map(node.children.map((child) => [child.key, child]));
    node.item = schema.items ? build(schema.items, placeOf(node, 'items'), '*', node, false, depth + 1) : null;
    return node;
  }

  function childrenOf(node: DraftNode, depth: number): Node[] {
    const { required = [], properties = {} } = node.schema;
    for (const [i, name] of required.entries()) {
      if (!Object.hasOwn(properties, name)) {
        faults.push({ pointer: `${placeOf(node, 'required')}/${i}`, message: `"${name}" is required but not declared in properties.${near(name, Object.keys(properties))}` });
      }
    }
    const at = placeOf(node, 'properties');
    const outright = Object.entries(properties).map(([key, child]) => build(child, `${at}/${escapeKey(key)}`, key, node, required.includes(key), depth + 1));
    const guarded = (node.kind.shape === 'group' ? guardedFields(node.schema, node.at, faults) : []).map((field) => {
      const child = build(field.schema, field.at, field.key, node, field.required, depth + 1);
      child.guard = field.guard;
      return child;
    });
    return [...outright, ...guarded];
  }

  const root = build(spec, at, at.slice(1), null, true, 0);
  return { root, nodes, faults };
}

/** Where a keyword of a field stands in the form. */
export function placeOf({ at, beside }: Pick<Node, 'at' | 'beside'>, keyword: string): string {
  return beside.get(keyword) ?? `${at}/${keyword}`;
}

const NOTHING_BESIDE: ReadonlyMap<string, string> = new Map();

type Resolved = Pick<Node, 'schema' | 'at' | 'beside'>;

/** Follows a local `$ref`; keywords beside it are laid over what it points at. */
function resolve(form: FormSpec, spec: SchemaSpec, from: string, parent: Node | null, faults: Fault[], near: Near): Resolved {
  if (spec.$ref === undefined) return { schema: withBranches(form, spec, 0), at: from, beside: NOTHING_BESIDE };
  const beside = new Map<string, string>();
  const open: string[] = [];
  for (let node = parent; node; node = node.parent) open.unshift(node.at);
  let schema = spec;
  let at = from;
  while (schema.$ref !== undefined) {
    const { $ref, ...overlay } = schema;
    const place = `${at}/$ref`;
    for (const keyword of Object.keys(overlay)) if (!beside.has(keyword)) beside.set(keyword, `${at}/${keyword}`);
    at = pointerOf($ref);
    const target = at === NOWHERE ? undefined : get(form as unknown as Json, at);
    if (typeof target !== 'object' || target === null) {
      const known = Object.keys(form.$defs ?? {}).map((name) => `#/$defs/${escapeKey(name)}`);
      faults.push({ pointer: place, message: `"${$ref}" points at nothing in this form.${near($ref, known)}` });
      return { schema: {}, at: NOWHERE, beside };
    }
    if (open.includes(at)) {
      const round = [...open.slice(open.indexOf(at)), at].map((pointer) => segments(pointer).at(-1) ?? 'the form');
      faults.push({ pointer: place, message: `a schema may not contain itself: ${round.join(' → ')}.` });
      return { schema: {}, at: NOWHERE, beside };
    }
    open.push(at);
    schema = { ...(target as unknown as SchemaSpec), ...overlay };
  }
  return { schema: withBranches(form, schema, 0), at, beside };
}

/** The schema with references put in place where a whole branch is one; what they point at was checked where it stands. */
function withBranches(form: FormSpec, schema: SchemaSpec, depth: number): SchemaSpec {
  if (!WITH_BRANCHES.some((keyword) => schema[keyword] !== undefined)) return schema;
  const branch = (part: SchemaSpec): SchemaSpec => {
    const { $ref, ...beside } = part;
    if ($ref === undefined) return withBranches(form, part, depth + 1);
    const target = depth > MAX_DEPTH ? {} : get(form as unknown as Json, pointerOf($ref));
    return withBranches(form, { ...(typeof target === 'object' ? (target as SchemaSpec) : {}), ...beside }, depth + 1);
  };
  const one = BRANCH.flatMap((keyword) => (schema[keyword] ? [[keyword, branch(schema[keyword])] as const] : []));
  const several = BRANCHES.flatMap((keyword) => (schema[keyword]?.some((part) => typeof part === 'object') ? [[keyword, schema[keyword].map(branch)] as const] : []));
  const named = schema.dependentSchemas ? [['dependentSchemas', Object.fromEntries(Object.entries(schema.dependentSchemas).map(([name, part]) => [name, branch(part)]))] as const] : [];
  const placed = [...one, ...several, ...named];
  return depth > MAX_DEPTH || placed.length === 0 ? schema : { ...schema, ...(Object.fromEntries(placed) as Partial<SchemaSpec>) };
}

/** The pointer of a local `$ref`; NOWHERE when it is none. */
function pointerOf($ref: string): string {
  try {
    return /^#(\/|$)/.test($ref) ? decodeURIComponent($ref.slice(1)) : NOWHERE;
  } catch {
    return NOWHERE;
  }
}

function optionsOf(schema: SchemaSpec): Option[] {
  if (schema.oneOf) {
    return schema.oneOf.flatMap(({ const: value, title, description }) =>
      typeof value === 'string' || typeof value === 'number' ? [{ value, label: title ?? String(value), ...(description === undefined ? {} : { description }) }] : [],
    );
  }
  return (schema.enum ?? []).filter((value) => typeof value === 'string' || typeof value === 'number').map((value) => ({ value, label: String(value) }));
}
