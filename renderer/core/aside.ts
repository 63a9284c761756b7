// What a form shows beside its fields: meters, the checklist of documents, the start page, the values of the review.
// In: a form and the compiler's tools. Out: the same, ready to be computed. What leads nowhere is left out: the checks tell.
import { escapeKey } from './expression/value.js';
import type { Tree } from './expression/tree.js';
import type { Expression, FormSpec, MeterSpec, Template, ValueSpec } from './form.js';
import type { Expected } from './language.js';
import type { Aside, Checklist, Computation, Meter, NamedValue, Node, Start } from './model.js';

/** Makes computations of what stands at a pointer of the form. */
export interface Tools {
  readonly computation: (expression: Expression, pointer: string, expected: Expected) => Computation;
  /** A text with placeholders, as the sentence it makes. */
  readonly sentence: (template: Template, pointer: string) => Computation;
}

/** Compiles what stands beside the fields. */
export function compileAside(form: FormSpec, root: Node, values: ReadonlyMap<string, NamedValue>, tools: Tools): Aside {
  return {
    meters: (form.meters ?? []).map((spec, i) => meterOf(spec, `/meters/${i}`, tools)),
    whatIf: (form.whatIf ?? []).flatMap((pointer) => fieldAt(root, pointer) ?? []),
    checklist: checklistOf(form, root, values, tools),
    start: startOf(form, tools),
    summary: (form.summary ?? []).flatMap((name) => values.get(name) ?? []),
  };
}

/** The field, group or list that a JSON Pointer into the data leads to, rows apart. */
export function fieldAt(root: Node, pointer: string): Node | undefined {
  let node: Node | undefined = root;
  for (const key of pointer.split('/').slice(1)) node = node?.byKey.get(key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return node;
}

function meterOf(spec: MeterSpec, at: string, { computation }: Tools): Meter {
  const { id, title, help = '', when } = spec;
  const { value, limit, unit = '', deadline } = spec as { readonly [K in 'value' | 'limit' | 'deadline']?: Expression } & { readonly unit?: string };
  const made = (keyword: string, expression: Expression | undefined, expected: Expected): Computation | null => (expression === undefined ? null : computation(expression, `${at}/${keyword}`, expected));
  return { id, title, help, unit, amount: made('value', value, 'number'), limit: made('limit', limit, 'number'), deadline: made('deadline', deadline, 'date'), when: made('when', when, 'bool') };
}

function checklistOf({ checklist, values: specs = {} }: FormSpec, root: Node, values: ReadonlyMap<string, NamedValue>, { computation }: Tools): Checklist | null {
  if (!checklist) return null;
  const value = values.get(checklist.value);
  const list = fieldAt(root, checklist.list);
  const property = list?.item?.byKey.get(checklist.property);
  if (!value || !list || !property) return null;
  // A bundled form has trees in place of texts: a name is one.
  computation({ expr: ['name', checklist.value, [0, checklist.value.length]] }, '/checklist/value', { listOf: property });
  const reasons = new Map(pickedBy(specs[checklist.value]).map(([key, when]) => [key, computation(when, `/values/${escapeKey(checklist.value)}/pick/${escapeKey(key)}`, 'bool')] as const));
  return { title: checklist.title ?? list.label, value, list, property, reasons };
}

/** The conditions of a list of what applies, by key; in a bundled form it is a tree already. */
function pickedBy(spec: ValueSpec | undefined): readonly (readonly [string, Expression])[] {
  if (typeof spec !== 'object') return [];
  if ('pick' in spec) return Object.entries(spec.pick);
  const tree = 'expr' in spec ? spec.expr : null;
  if (!Array.isArray(tree)) return [];
  const [kind, name, args] = tree as unknown as Tree;
  if (kind !== 'call' || name !== 'pick') return [];
  return args.flatMap((key, i) => (i % 2 === 0 && key[0] === 'lit' && args[i + 1] ? [[String(key[1]), { expr: args[i + 1] as Tree }] as const] : []));
}

function startOf({ start }: FormSpec, { computation, sentence }: Tools): Start | null {
  if (!start) return null;
  return {
    title: start.title,
    text: (start.text ?? []).map((text, i) => sentence(text, `/start/text/${i}`)),
    needs: (start.needs ?? []).map(({ text, when }, i) => ({
      text: sentence(text, `/start/needs/${i}/text`),
      when: when === undefined ? null : computation(when, `/start/needs/${i}/when`, 'bool'),
    })),
    minutes: start.minutes ?? null,
  };
}
