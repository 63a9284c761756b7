// What is wrong with what a form shows beside its fields: meters, checklist, summary, fields to try. In: the form and its
// root. Out: faults.
import { fieldAt } from '../aside.js';
import { escapeKey } from '../expression/value.js';
import { choiceAt } from '../labels.js';
import { didYouMean, type Fault } from '../faults.js';
import type { ChecklistSpec, FormSpec, MeterSpec, ValueSpec } from '../form.js';
import type { Node } from '../model.js';
import { lists, paths } from './places.js';

/** Meters that show nothing, pointers that lead nowhere, values and labels that are none, things that stand twice. */
export function asideFaults(form: FormSpec, root: Node): Fault[] {
  const values = Object.keys(form.values ?? {});
  return [
    ...meters(form.meters ?? []),
    ...(form.whatIf ?? []).flatMap((pointer, i) => tryable(root, pointer, `/whatIf/${i}`)),
    ...(form.checklist ? checklist(form.checklist, form.values ?? {}, root) : []),
    ...Object.entries(form.values ?? {}).flatMap(([name, spec]) => labels(name, spec, root)),
    ...(form.summary ?? []).flatMap((name, i) => unknown(name, values, `/summary/${i}`)),
  ];
}

function meters(specs: readonly MeterSpec[]): Fault[] {
  return specs.flatMap((meter, i): Fault[] => {
    const first = specs.findIndex(({ id }) => id === meter.id);
    const twice = first < i ? [{ pointer: `/meters/${i}/id`, message: `two meters have the id "${meter.id}": this one and meter ${first + 1}.` }] : [];
    const [amount, day] = ['value' in meter, 'deadline' in meter];
    if (!amount && !day) return [...twice, { pointer: `/meters/${i}`, message: 'a meter shows an amount or a day: give it a "value" or a "deadline".' }];
    if (amount && day) return [...twice, { pointer: `/meters/${i}/deadline`, key: true, message: 'a meter has a "value" or a "deadline", not both; make it two meters.' }];
    const stray = (['limit', 'unit'] as const).filter((keyword) => day && keyword in meter);
    return [...twice, ...stray.map((keyword): Fault => ({ pointer: `/meters/${i}/${keyword}`, key: true, message: `"${keyword}" goes with "value"; a day has none.` }))];
  });
}

function tryable(root: Node, pointer: string, at: string): Fault[] {
  const node = fieldAt(root, pointer);
  if (!node) return [{ pointer: at, message: `"${pointer}" is no field of the form.${didYouMean(pointer, paths(root))}` }];
  if (node.kind.shape !== 'value') return [{ pointer: at, message: `"${pointer}" is a ${node.kind.shape}; only a single answer can be tried.` }];
  return node.readOnly ? [{ pointer: at, message: `"${pointer}" is read-only, so nobody can try another answer.` }] : [];
}

function checklist({ value, list, property }: ChecklistSpec, values: Readonly<Record<string, ValueSpec>>, root: Node): Fault[] {
  const node = fieldAt(root, list);
  const choice = node?.item?.byKey.get(property);
  const noValue = value === '' ? [] : unknown(value, Object.keys(values), '/checklist/value');
  if (list === '') return noValue;
  if (!node?.item) return [...noValue, { pointer: '/checklist/list', message: `"${list}" is no list of the form.${didYouMean(list, lists(root))}` }];
  if (!choice) return property === '' ? noValue : [...noValue, { pointer: '/checklist/property', message: `"${property}" is not a field of a row of ${list}.${didYouMean(property, node.item.byKey.keys())}` }];
  if (choice.options.length === 0) return [...noValue, { pointer: '/checklist/property', message: `"${property}" is no choice: only a choice has titles for the documents.` }];
  const constants = choice.options.map((option) => String(option.value));
  const spec = values[value];
  const picked = typeof spec === 'object' && 'pick' in spec ? Object.keys(spec.pick) : [];
  const strangers = picked.filter((key) => !constants.includes(key));
  return [...noValue, ...strangers.map((key): Fault => ({ pointer: `/values/${escapeKey(value)}/pick/${escapeKey(key)}`, key: true, message: `"${key}" is not one of the constants of ${list.slice(1)}.${property}, which the checklist shows.${didYouMean(key, constants)}` }))];
}

/** Labels that are taken from a choice: there has to be one. */
function labels(name: string, spec: ValueSpec, root: Node): Fault[] {
  const place = typeof spec === 'object' && 'labels' in spec ? spec.labels : undefined;
  if (typeof place !== 'string' || (choiceAt(root, place)?.options.length ?? 0) > 0) return [];
  return [{ pointer: `/values/${escapeKey(name)}/labels`, message: `"${place}" is no choice of the form; write its place as types do ("papers.type"), or the constants with their words.` }];
}

function unknown(name: string, values: readonly string[], pointer: string): Fault[] {
  return values.includes(name) ? [] : [{ pointer, message: `"${name}" is no value of the form.${didYouMean(name, values)}` }];
}
