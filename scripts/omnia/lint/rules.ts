// Rules that nobody can check, and fields that people will not understand. In: a compiled form and the names of its
// example files. Out: errors and doubts.
import { Day } from '../../../renderer/core/expression/day.js';
import { didYouMean, type Fault } from '../../../renderer/core/faults.js';
import type { AlertSpec } from '../../../renderer/core/form.js';
import type { Model, Node } from '../../../renderer/core/model.js';
import { GRAMMAR } from '../../../renderer/core/checks/names.js';
import { placeOf } from '../../../renderer/core/nodes.js';

interface Rule {
  readonly spec: AlertSpec;
  readonly at: string;
}

/** Examples that refer to nothing, and names that expressions cannot write. */
export function ruleErrors(model: Model, exampleFiles: readonly string[]): Fault[] {
  const examples = rulesOf(model).flatMap(({ spec, at }) => (spec.examples ?? []).flatMap(({ base, today }, i): Fault[] => [
    ...(exampleFiles.includes(base) ? [] : [{ pointer: `${at}/examples/${i}/base`, message: `there is no file examples/${base}.json.${didYouMean(base, exampleFiles)}` }]),
    ...(Day.parse(today) ? [] : [{ pointer: `${at}/examples/${i}/today`, message: `"${today}" is not a calendar date.` }]),
  ]));
  return [...examples, ...model.nodes.flatMap(nameErrors)];
}

/** The grammar keeps some words for itself; most of them only at the beginning of a path. */
function nameErrors({ key, parent }: Node): Fault[] {
  const kept: readonly string[] = parent?.parent ? ['in', 'true', 'false', 'null'] : GRAMMAR;
  if (!parent || !kept.includes(key)) return [];
  return [{ pointer: `${placeOf(parent, 'properties')}/${key}`, key: true, message: `"${key}" is a word of the expression language: no expression can name this field.` }];
}

/** What would help those who check the form, or fill it in. */
export function ruleAdvice(model: Model): Fault[] {
  const rules = rulesOf(model);
  const ids = [...new Set(rules.map(({ spec }) => spec.id))];
  return [
    ...rules.filter(({ spec }) => !spec.source).map(({ spec, at }): Fault => ({ pointer: at, message: `rule ${spec.id} has no "source": nobody can check where it comes from.` })),
    ...ids.flatMap((id) => shown(id, rules.filter(({ spec }) => spec.id === id))),
    ...model.nodes.flatMap(repeated),
    ...model.nodes.flatMap(unexplained),
  ];
}

function shown(id: string, rules: readonly Rule[]): Fault[] {
  const [first] = rules;
  const examples = rules.flatMap(({ spec }) => spec.examples ?? []);
  if (!first) return [];
  if (examples.length === 0) return [{ pointer: first.at, message: `rule ${id} has no "examples"; give one in which it fires and one in which it does not.` }];
  const pointer = `${(rules.find(({ spec }) => (spec.examples ?? []).length > 0) ?? first).at}/examples`;
  if (!examples.some(({ fires }) => fires)) return [{ pointer, message: `rule ${id} fires in none of its examples; add one with "fires": true.` }];
  if (examples.every(({ fires }) => fires)) return [{ pointer, message: `rule ${id} fires in all its examples; add one with "fires": false.` }];
  return [];
}

/** On one place the first alert of a rule that holds is told: a second with the same condition never is. */
function repeated(node: Node): Fault[] {
  const alerts = node.schema.alerts ?? [];
  return alerts.flatMap(({ id, when }, i): Fault[] => {
    const first = alerts.findIndex((other) => other.id === id && other.when === when);
    return first < i ? [{ pointer: `${placeOf(node, 'alerts')}/${i}/when`, message: `alert ${first + 1} of this field has the same id and condition, so this one is never told.` }] : [];
  });
}

function unexplained(node: Node): Fault[] {
  if (node.schema.pattern === undefined || node.help !== '' || node.hidden) return [];
  return [{ pointer: placeOf(node, 'pattern'), message: 'people cannot read a pattern: say in "ui": { "help": "…" } how the answer is written.' }];
}

function rulesOf(model: Model): Rule[] {
  const rules = model.nodes.flatMap((node) => (node.schema.alerts ?? []).map((spec, i) => ({ spec, at: `${placeOf(node, 'alerts')}/${i}` })));
  return [...new Map(rules.map((rule) => [rule.at, rule])).values()];
}
