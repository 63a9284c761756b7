// The door of the engine: a form goes in, a model comes out, or every fault of the form by name.
import { compileCalendar } from './expression/calendar.js';
import { toCode, type Code, type Names } from './expression/evaluate.js';
import { toValue } from './expression/params.js';
import { escapeKey } from './expression/value.js';
import type { Tree } from './expression/tree.js';
import { compileAside, fieldAt } from './aside.js';
import { writeMessage } from './message.js';
import { SchemaError } from './faults.js';
import type { AlertSpec, Expression, FormSpec, SuggestSpec, Template } from './form.js';
import type { Checker, Expected, Language, Near } from './language.js';
import type { Alert, Computation, Message, Model, NamedValue, Node, Suggest, Titled } from './model.js';
import { labelOptions } from './labels.js';
import { cycleFrom, functionPointer, functionTrees, mentions, valueParts, valueTree, type PartTree } from './named.js';
import { buildNodes, placeOf, type DraftNode } from './nodes.js';
import { sectionsOf, stepsOf } from './steps.js';
import { templateParts } from './template.js';

/** Where an expression stands: what `this` and `value` mean there, and which local names it has. */
interface Place {
  readonly pointer: string;
  readonly self: Node | null;
  readonly field: Node | null;
  readonly locals?: readonly string[];
  /** What `each` stands for, when it is a row. */
  readonly each?: Node | null;
  /** The function whose body it is. */
  readonly body?: string;
  /** The message around it, and its offset there. */
  readonly within?: { readonly text: string; readonly start: number };
}

const NOTHING: Code = () => null;

/** A bundled form has been checked: nobody asks what its author may have meant. */
const UNASKED: Near = () => '';

/**
 * Compiles a form.
 * @param language needed when expressions are still texts; a bundled form carries parsed ones and needs none
 * @throws {SchemaError} with all faults at once
 */
export function compile(given: FormSpec, language?: Language): Model {
  const { form, faults: misshapen } = language?.sound(given) ?? { form: given, faults: [] };
  const near = language?.near ?? UNASKED;
  const { root, nodes, faults } = buildNodes(form, near);
  const known = form.context ? buildNodes(form, near, { spec: form.context, at: '/context', first: nodes.length }) : null;
  const context = known?.root ?? null;
  faults.push(...misshapen, ...(known?.faults ?? []), ...(language?.faults(form, root, [...nodes, ...(known?.nodes ?? [])], context) ?? []));
  const computations: Computation[] = [];
  const mentioned = new Set<string>();
  const partTree: PartTree = (expression, pointer) => treeOf(expression, { pointer, self: null, field: null });
  const trees = new Map(Object.entries(form.values ?? {}).map(([name, spec]) => [name, valueTree(name, spec, partTree)]));
  const bodies = functionTrees(form, partTree);
  const functions = new Map([...bodies.keys()].map((name) => [name, { code: NOTHING }]));
  const checker: Checker | undefined = language?.checker({ root, context, values: keepKnown(trees), functions: new Map(Object.entries(form.functions ?? {})), params: form.params ?? null, calendar: form.calendar });

  function blame({ pointer, within }: Place, expression: Expression, message: string, start: number, end: number): void {
    const { text, start: offset } = within ?? { text: typeof expression === 'string' ? expression : '', start: 0 };
    faults.push({ pointer, message, expression: { text, start: start + offset, end: end + offset } });
  }

  function treeOf(expression: Expression, place: Place): Tree | null {
    if (typeof expression !== 'string') return expression.expr;
    if (!language) {
      faults.push({ pointer: place.pointer, message: 'this form is not bundled: its expressions need the parser.' });
      return null;
    }
    try {
      return language.parse(expression);
    } catch (error) {
      const [start, end] = (error as { range?: readonly [number, number] }).range ?? [0, expression.length];
      blame(place, expression, (error as Error).message, start, end);
      return null;
    }
  }

  function codeOf(tree: Tree | null, expression: Expression, place: Place, expected: Expected): Code {
    if (!tree) return NOTHING;
    const locals = place.locals ?? [];
    const found = checker?.check(tree, { self: place.self, field: place.field, locals, body: place.body, each: place.each ?? null }, expected) ?? [];
    for (const { message, start, end } of found) blame(place, expression, message, start, end);
    if (found.length > 0) return NOTHING;
    const params = Object.keys(bodies.get(place.body ?? '')?.spec.params ?? {});
    const names: Names = { root, self: place.self, field: place.field, values: trees, functions, params: new Set(params), locals: new Map([...params, ...locals].map((name, i) => [name, i + 1])) };
    mentions(tree, mentioned);
    return toCode(tree, names);
  }

  const code = (expression: Expression, place: Place, expected: Expected): Code =>
    codeOf(treeOf(expression, place), expression, place, expected);

  function computation(run: Code): Computation {
    const made = { index: computations.length, code: run };
    computations.push(made);
    return made;
  }

  /** What a placeholder names directly and has words for constants: a named value, or a choice. */
  function titledBy(tree: Tree, place: Place): Titled | null {
    return (tree[0] === 'name' ? values.get(tree[1]) : null) ?? placeNode(tree, { root, context }, place);
  }

  function message(template: Template, place: Place): Message {
    return templateParts(template).map((part) => {
      if (typeof part === 'string') return part;
      const here = typeof template === 'string' ? { ...place, within: { text: template, start: part.start } } : place;
      const tree = treeOf(part.expr, here);
      return { code: codeOf(tree, part.expr, here, 'words'), node: tree ? titledBy(tree, place) : null };
    });
  }

  /** A text that is written anew whenever something that it speaks of changes. */
  function sentence(template: Template, place: Place): Computation {
    const text = message(template, place);
    return computation((world, frame) => writeMessage(text, world, frame, form.lang ?? 'it'));
  }

  function suggest(spec: SuggestSpec, node: Node, place: Place): Suggest | null {
    const target = spec.at === undefined ? node : (node.parent?.byKey.get(spec.at) ?? null);
    if (!target) {
      const allowed = [...(node.parent?.byKey.keys() ?? [])];
      faults.push({ pointer: `${place.pointer}/suggest/at`, message: `"${spec.at}" is not a field beside this one.${near(spec.at ?? '', allowed)}` });
      return null;
    }
    if (target.readOnly && language) faults.push({ pointer: `${place.pointer}/suggest`, message: `${target.key} is read-only, so nobody could take this offer.` });
    const value = code(spec.value, { ...place, pointer: `${place.pointer}/suggest/value` }, { sameAs: target });
    return { code: value, target, label: message(spec.label, { ...place, pointer: `${place.pointer}/suggest/label`, locals: ['suggested'] }) };
  }

  /** The places an alert points at; without `at` its own field, or the row it is judged for. */
  function targets(spec: AlertSpec, node: Node, from: Node, pointer: string): (readonly string[])[] {
    if (spec.at === undefined) return [spec.each === undefined && node.parent ? [node.key] : []];
    return [spec.at].flat().map((text, i) => {
      let here: Node | undefined = from;
      for (const key of text.split('/')) {
        const next: Node | undefined = here?.byKey.get(key);
        if (here && !next && language) faults.push({ pointer: `${pointer}/at${Array.isArray(spec.at) ? `/${i}` : ''}`, message: `"${key}" is not a field of ${here.key || 'the form'}.${near(key, here.byKey.keys())}` });
        here = next;
      }
      return text.split('/');
    });
  }

  function alert(spec: AlertSpec, node: Node, pointer: string): Alert {
    const place: Place = { pointer, self: node.parent ?? root, field: node.parent ? node : null };
    const each = spec.each === undefined ? null : treeOf(spec.each, { ...place, pointer: `${pointer}/each` });
    const row = each ? (checker?.rowOf(each, place) ?? null) : null;
    const inner: Place = spec.each === undefined ? place : { ...place, locals: ['each'], each: row };
    const when = computation(code(spec.when, { ...inner, pointer: `${pointer}/when` }, 'bool'));
    return {
      id: spec.id, level: spec.level, node, when, spec, source: spec.source ?? null,
      each: spec.each === undefined ? null : codeOf(each, spec.each, { ...place, pointer: `${pointer}/each` }, 'list'),
      targets: targets(spec, node, row ?? place.self ?? root, pointer),
      message: message(spec.message, { ...inner, pointer: `${pointer}/message` }),
      action: spec.action === undefined ? [] : message(spec.action, { ...inner, pointer: `${pointer}/action` }),
      suggest: spec.suggest ? suggest(spec.suggest, node, place) : null,
    };
  }

  const values = new Map<string, NamedValue>();
  for (const [name, spec] of Object.entries(form.values ?? {})) {
    const parts = valueParts(name, spec);
    const codes = parts.length === 1 ? [] : parts.map(({ expression, pointer, condition }) => code(expression, { pointer, self: null, field: null }, condition ? 'bool' : 'any'));
    const sound = !codes.includes(NOTHING);
    const run = sound ? codeOf(trees.get(name) ?? null, parts[0]?.expression ?? '', { pointer: parts.length === 1 ? (parts[0]?.pointer ?? '') : `/values/${escapeKey(name)}`, self: null, field: null }, 'any') : NOTHING;
    values.set(name, { name, title: (typeof spec === 'object' && 'title' in spec ? spec.title : null) ?? name, options: labelOptions(spec, root), computation: computation(run) });
  }
  const called = new Map([...trees, ...[...bodies].map(([name, { tree }]) => [name, tree] as const)]);
  for (const [name, { spec, tree }] of bodies) {
    const cycle = cycleFrom(name, called);
    const place: Place = { pointer: functionPointer(name), self: null, field: null, body: name };
    if (cycle) faults.push({ pointer: place.pointer, message: `a function may not lead back to itself: ${cycle.join(' → ')}.` });
    else Object.assign(functions.get(name) ?? {}, { code: codeOf(tree, spec.expr, place, 'any') });
  }
  for (const node of nodes) {
    const { guard, parent: self, schema } = node;
    const place: Place = { pointer: placeOf(node, 'relevant'), self, field: null };
    const conditions = [
      ...(guard ? [codeOf(guard, { expr: guard }, { ...place, pointer: node.at }, 'bool')] : []),
      ...(schema.relevant === undefined ? [] : [code(schema.relevant, place, 'bool')]),
    ];
    if (conditions.length > 0) node.relevant = computation((world, frame) => conditions.every((condition) => condition(world, frame) === true));
  }
  for (const node of nodes) {
    if (node.ui.text === undefined) continue;
    const place: Place = { pointer: `${placeOf(node, 'ui')}/text`, self: node.parent, field: null };
    node.note = sentence(node.ui.text, place);
  }
  for (const node of nodes) {
    const { prefill } = node.schema;
    if (prefill !== undefined && node.kind.shape === 'value') node.prefill = computation(code(prefill, { pointer: placeOf(node, 'prefill'), self: node.parent, field: null }, { sameAs: node }));
    if (node.ui.rows) node.rowsOf = fieldAt(root, node.ui.rows.list) ?? null;
  }
  const aside = compileAside(form, root, values, {
    computation: (expression, pointer, expected) => computation(code(expression, { pointer, self: null, field: null }, expected)),
    sentence: (template, pointer) => sentence(template, { pointer, self: null, field: null }),
  });
  const alerts = nodes.flatMap((node) => (node.schema.alerts ?? []).map((spec, i) => alert(spec, node, `${placeOf(node, 'alerts')}/${i}`)));
  const steps = stepsOf(form, root, faults, near);
  const sections = sectionsOf(root);
  if (faults.length > 0) throw new SchemaError(faults);
  return {
    id: form.$id, version: form.version, title: form.title, lang: form.lang ?? 'it', timeZone: form.timeZone ?? 'Europe/Rome', readsToday: mentioned.has('today') || aside.meters.some(({ deadline }) => deadline !== null) || JSON.stringify(form.params ?? null).includes('"byDate"'),
    ...aside, form, root, context, nodes, steps, sections, lists: sections.flatMap(({ lists }) => lists), values, computations, alerts,
    guarded: nodes.filter((node) => node.relevant !== null), notes: nodes.filter((node) => node.note !== null),
    prefilled: nodes.filter((node) => node.prefill !== null), rowChoices: nodes.filter((node) => node.rowsOf !== null),
    params: toValue(form.params ?? null), calendar: compileCalendar(form.calendar),
  };
}

/** A value that cannot be read may be anything, so that what reads it is not blamed too. */
function keepKnown(trees: ReadonlyMap<string, Tree | null>): Map<string, Tree> {
  return new Map([...trees].map(([name, tree]) => [name, tree ?? ['lit', null]]));
}

/** The choice that a placeholder names directly, so that its title is written instead of its constant. */
function placeNode(tree: Tree, form: { readonly root: DraftNode; readonly context: Node | null }, place: Place): Node | null {
  if (tree[0] === 'name') {
    if (tree[1] === 'this') return place.self;
    if (tree[1] === 'value') return place.field;
    return (tree[1] === 'context' ? form.context : form.root.byKey.get(tree[1])) ?? null;
  }
  return tree[0] === '.' ? (placeNode(tree[1], form, place)?.byKey.get(tree[2]) ?? null) : null;
}
