// All expressions of a form with their places, and what they name. In: a compiled form. Out: trees.
import { language } from '../../../renderer/core/expression/language.js';
import type { Tree } from '../../../renderer/core/expression/tree.js';
import type { Fault } from '../../../renderer/core/faults.js';
import type { AlertSpec, Expression, Template } from '../../../renderer/core/form.js';
import type { Model, Node } from '../../../renderer/core/model.js';
import { functionPointer, valueParts } from '../../../renderer/core/named.js';
import { placeOf } from '../../../renderer/core/nodes.js';
import { templateParts } from '../../../renderer/core/template.js';

/** One expression as its author wrote it. */
export interface Written {
  readonly pointer: string;
  /** The whole text at the pointer, and where the expression begins in it. */
  readonly text: string;
  readonly start: number;
  readonly length: number;
  readonly tree: Tree;
  /** What `this` and `value` stand for. */
  readonly self: Node | null;
  readonly field: Node | null;
}

/** Every expression of a form once, in the order of values, then fields. */
export function expressionsOf(model: Model): Written[] {
  const found = new Map<string, Written>();
  const add = (expression: Expression, place: Pick<Written, 'pointer' | 'self' | 'field'>, text = expression, start = 0): void => {
    if (typeof expression !== 'string' || typeof text !== 'string') return;
    found.set(`${place.pointer} ${start}`, { ...place, text, start, length: expression.length, tree: language.parse(expression) });
  };
  const addTemplate = (template: Template | undefined, place: Pick<Written, 'pointer' | 'self' | 'field'>): void => {
    if (typeof template !== 'string') return;
    for (const part of templateParts(template)) if (typeof part !== 'string') add(part.expr, place, template, part.start);
  };
  for (const [name, spec] of Object.entries(model.form.values ?? {})) {
    for (const { expression, pointer } of valueParts(name, spec)) add(expression, { pointer, self: null, field: null });
  }
  for (const [name, { expr }] of Object.entries(model.form.functions ?? {})) add(expr, { pointer: functionPointer(name), self: null, field: null });
  for (const node of model.nodes) {
    const place = { self: node.parent ?? model.root, field: node.parent ? node : null };
    if (node.schema.relevant !== undefined) add(node.schema.relevant, { ...place, field: null, pointer: placeOf(node, 'relevant') });
    if (node.schema.prefill !== undefined) add(node.schema.prefill, { ...place, field: null, pointer: placeOf(node, 'prefill') });
    addTemplate(node.ui.text, { ...place, field: null, pointer: `${placeOf(node, 'ui')}/text` });
    for (const [i, alert] of (node.schema.alerts ?? []).entries()) addAlert(alert, `${placeOf(node, 'alerts')}/${i}`, place);
  }
  const root = { self: null, field: null };
  for (const [i, meter] of (model.form.meters ?? []).entries()) {
    for (const keyword of ['value', 'limit', 'deadline', 'when'] as const) if (keyword in meter) add((meter as unknown as Record<typeof keyword, Expression>)[keyword], { ...root, pointer: `/meters/${i}/${keyword}` });
  }
  for (const [i, text] of (model.form.start?.text ?? []).entries()) addTemplate(text, { ...root, pointer: `/start/text/${i}` });
  for (const [i, { text, when }] of (model.form.start?.needs ?? []).entries()) {
    addTemplate(text, { ...root, pointer: `/start/needs/${i}/text` });
    if (when !== undefined) add(when, { ...root, pointer: `/start/needs/${i}/when` });
  }
  return [...found.values()];

  function addAlert(alert: AlertSpec, at: string, place: Pick<Written, 'self' | 'field'>): void {
    if (alert.each !== undefined) add(alert.each, { ...place, pointer: `${at}/each` });
    add(alert.when, { ...place, pointer: `${at}/when` });
    addTemplate(alert.message, { ...place, pointer: `${at}/message` });
    addTemplate(alert.action, { ...place, pointer: `${at}/action` });
    if (!alert.suggest) return;
    add(alert.suggest.value, { ...place, pointer: `${at}/suggest/value` });
    addTemplate(alert.suggest.label, { ...place, pointer: `${at}/suggest/label` });
  }
}

/** A doubt about part of an expression. */
export function doubt({ pointer, text, start }: Written, [from, to]: readonly [number, number], message: string): Fault {
  return { pointer, message, expression: { text, start: start + from, end: start + to } };
}

/** The trees directly below a tree. */
export function partsOf(tree: Tree): readonly Tree[] {
  switch (tree[0]) {
    case 'lit':
    case 'name':
      return [];
    case '.':
      return [tree[1]];
    case 'list':
      return tree[1];
    case 'map':
      return tree[1].map(([, item]) => item);
    case 'op':
    case 'call':
      return tree[2];
  }
}

/** A tree and all below it. */
export function allParts(tree: Tree): Tree[] {
  return [tree, ...partsOf(tree).flatMap(allParts)];
}

/** The field that a path names: `this.a.b`, `value`, `section.field`; null for anything else. */
export function nodeNamed(tree: Tree, { self, field }: Pick<Written, 'self' | 'field'>, model: Model): Node | null {
  if (tree[0] === '.') return nodeNamed(tree[1], { self, field }, model)?.byKey.get(tree[2]) ?? null;
  if (tree[0] !== 'name') return null;
  if (tree[1] === 'this') return self;
  return tree[1] === 'value' ? field : (model.root.byKey.get(tree[1]) ?? null);
}
