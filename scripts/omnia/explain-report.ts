// An explanation in words. In: why a condition came to what it did. Out: plain text, one block.
import { Gap, Ref, toJson, type Value } from '../../renderer/core/expression/value.js';
import type { Expression } from '../../renderer/core/form.js';
import type { Model } from '../../renderer/core/model.js';
import { valueParts } from '../../renderer/core/named.js';
import { shortened, type Application } from './document.js';
import { awaited, type Answer, type Explanation } from '../../renderer/core/explanation.js';
import { placeOf } from './report.js';
import { words } from './words.js';

/** One condition on one target: what it came to, its text, what was looked at, where it comes from, what it says. */
export function writeExplanation(explanation: Explanation, model: Model, application: Application): string {
  const { alert, paths, outcome, awaits, values, answers, reads, raised } = explanation;
  const { source, spec } = alert;
  const looked = [
    ...answers.map((answer) => writeAnswer(answer, model)),
    ...(reads.today ? [`today = ${application.today}`] : []),
    ...(reads.context ? [`context = ${shortened(application.context)}`] : []),
  ];
  const { headings } = words;
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [headings.awaits, awaits.map((path) => placeOf(model, path))],
    [headings.each, spec.each === undefined ? [] : [textOf(spec.each)]],
    [headings.when, [textOf(spec.when)]],
    [headings.values, values.flatMap(({ name, result }) => writeValue(name, result, model))],
    [headings.reads, looked],
    [headings.source, source ? [`${source.norm} (${source.status})`, source.note ?? ''] : []],
    [headings.message, [raised?.message ?? '']],
    [headings.action, [raised?.action ?? '']],
  ];
  const places = paths.map((path) => placeOf(model, path)).join(', ');
  return [
    `${places}: ${alert.level}, ${words.outcome[outcome]}`,
    ...parts.flatMap(([heading, lines]) => section(heading, lines)),
  ].join('\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? [] : [`  ${heading}`, ...said.map((line) => `    ${line}`)];
}

function writeAnswer({ path, value }: Answer, model: Model): string {
  return `${placeOf(model, path)} = ${value === undefined ? words.notAnswered : shortened(value)}`;
}

/** Name, title and result; under it what its author wrote, in a table the conditions before their values. */
function writeValue(name: string, result: Value, model: Model): readonly string[] {
  const spec = model.form.values?.[name];
  if (spec === undefined) return [];
  const title = typeof spec === 'object' && 'title' in spec ? ` (${spec.title})` : '';
  const parts = valueParts(name, spec).map(
    ({ expression, condition }) => `  ${condition ? `${words.when} ` : ''}${textOf(expression)}`,
  );
  return [`${name}${title} = ${resultOf(result)}`, ...parts];
}

function resultOf(result: Value): string {
  if (result instanceof Gap) return words.awaits(awaited(result).join(', '));
  if (result === null) return words.noSuchValue;
  if (result instanceof Ref) return result.path || '/';
  return shortened(toJson(result) ?? null);
}

/** What its author wrote; a bundled form has kept only what it means. */
function textOf(expression: Expression): string {
  return typeof expression === 'string' ? expression : words.bundledText;
}
