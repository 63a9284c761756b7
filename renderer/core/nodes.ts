// First half of compiling: the schema becomes a tree of nodes. In: a form. Out: the root node, all nodes in order, and
// the faults found on the way.
import { guardedFields } from './conditions.js';
import { didYouMean, type Fault } from './faults.js';
import type { FormSpec, SchemaSpec } from './form.js';
import { kindOf } from './kinds/index.js';
import { group } from './kinds/group.js';
import type { Kind } from './kinds/kind.js';
import { isNullable } from './kinds/type-of.js';
import type { Node, Option } from './model.js';
import type { Tree } from './expression/tree.js';
import { escapeKey } from './expression/value.js';
import { get } from './pointer.js';
import type { Json } from './json.js';

/** A node while it is being built; `guard` is the condition of the branch that declares it. */
export type DraftNode = { -readonly [K in keyof Node]: Node[K] } & { guard: Tree | null };

/** Deeper nesting than any form has; stops schemas that contain themselves. */
const MAX_DEPTH = 32;

/** Names with a fixed meaning in expressions, refused as names of properties and values at the root. */
export const RESERVED = ['this', 'value', 'today', 'params', 'context', 'suggested'] as const;

/** Builds the nodes of a form. */
export function buildNodes(form: FormSpec): { root: DraftNode; nodes: DraftNode[]; faults: Fault[] } {
  const nodes: DraftNode[] = [];
  const faults: Fault[] = [];

  function build(spec: SchemaSpec, at: string, key: string, parent: DraftNode | null, required: boolean, depth: number): DraftNode | null {
    const [schema, place] = resolve(form, spec, at, faults);
    if (!schema) return null;
    if (depth > MAX_DEPTH) {
      faults.push({ pointer: at, message: `nested deeper than ${MAX_DEPTH} levels; a schema may not contain itself.` });
      return null;
    }
    const kind: Kind | undefined = parent ? kindOf(schema) : group;
    if (!kind) {
      faults.push({ pointer: place, message: `type ${JSON.stringify(schema.type ?? null)} is no kind of field; allowed: string, number, integer, boolean, object, array, enum.` });
      return null;
    }
    const node: DraftNode = {
      index: nodes.length, key, kind, parent, schema, at: place, required,
      path: parent ? `${parent.path}/${key === '*' ? '*' : escapeKey(key)}` : '',
      ui: schema.ui ?? {}, label: schema.title ?? key, help: schema.ui?.help ?? schema.description ?? '',
      options: optionsOf(kind.shape === 'value' && schema.items ? schema.items : schema), nullable: isNullable(schema),
      constant: kind.agreed ? undefined : schema.const,
      hidden: schema.ui?.widget === 'hidden' || (schema.const !== undefined && !kind.agreed) || (parent?.hidden ?? false),
      children: [], byKey: new Map(), item: null, relevant: null, note: null, guard: null,
    };
    nodes.push(node);
    node.children = childrenOf(schema, place, node, depth);
    node.byKey = new Map(node.children.map((child) => [child.key, child]));
    node.item = schema.items ? build(schema.items, `${place}/items`, '*', node, false, depth + 1) : null;
    return node;
  }

  function childrenOf(schema: SchemaSpec, at: string, node: DraftNode, depth: number): Node[] {
    const required = schema.required ?? [];
    const properties = Object.entries(schema.properties ?? {});
    for (const name of required) {
      if (!Object.hasOwn(schema.properties ?? {}, name)) {
        faults.push({ pointer: `${at}/required`, message: `"${name}" is required but not declared in properties.${didYouMean(name, properties.map(([key]) => key))}` });
      }
    }
    const outright = properties.map(([key, child]) => build(child, `${at}/properties/${escapeKey(key)}`, key, node, required.includes(key), depth + 1));
    const guarded = (node.kind.shape === 'group' ? guardedFields(schema, at, faults) : []).map((field) => {
      const child = build(field.schema, field.at, field.key, node, field.required, depth + 1);
      if (child) child.guard = field.guard;
      return child;
    });
    return [...outright, ...guarded].filter((child) => child !== null);
  }

  const root = build(form, '', '', null, true, 0) as DraftNode;
  return { root, nodes, faults };
}

/** Follows a local `$ref`; keywords beside it are laid over what it points at. */
function resolve(form: FormSpec, spec: SchemaSpec, at: string, faults: Fault[]): [SchemaSpec | null, string] {
  let schema = spec;
  let place = at;
  for (let hops = 0; schema.$ref !== undefined; hops++) {
    const { $ref, ...beside } = schema;
    const target = $ref.startsWith('#') ? get(form as unknown as Json, decodeURIComponent($ref.slice(1))) : undefined;
    if (target === undefined || hops > MAX_DEPTH) {
      faults.push({ pointer: `${place}/$ref`, message: target ? `"${$ref}" leads back to itself.` : `"${$ref}" points at nothing in this form.` });
      return [null, place];
    }
    schema = { ...(target as unknown as SchemaSpec), ...beside };
    place = decodeURIComponent($ref.slice(1));
  }
  return [schema, place];
}

function optionsOf(schema: SchemaSpec): Option[] {
  if (schema.oneOf) {
    return schema.oneOf.flatMap(({ const: value, title, description }) =>
      typeof value === 'string' || typeof value === 'number' ? [{ value, label: title ?? String(value), ...(description === undefined ? {} : { description }) }] : [],
    );
  }
  return (schema.enum ?? []).filter((value) => typeof value === 'string' || typeof value === 'number').map((value) => ({ value, label: String(value) }));
}
