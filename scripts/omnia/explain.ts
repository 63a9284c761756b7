// `omnia explain`: why a rule fires on an application, or does not, or what would decide it.
// In: a rule, a file, a form. Out: a report for each condition and target.
import path from 'node:path';
import { Gap, Ref, toJson, type Value } from '../../renderer/core/expression/value.js';
import type { Expression } from '../../renderer/core/form.js';
import type { Model } from '../../renderer/core/model.js';
import { todayIn } from '../../renderer/host/today.js';
import type { Command } from './command.js';
import { applicationOf, dayOf, shortened, type Application } from './document.js';
import { awaited, explain as explainRule, type Explanation } from './explanation.js';
import { InputError, UsageError } from './faults.js';
import { loadEngine, SCHEMAS } from './load.js';
import { readJsonFile } from './read-json.js';
import { placeOf } from './report.js';
import { judge } from './verdict.js';
import { words } from './words.js';

/** `omnia explain ALERT --data FILE [FORM]`. */
export const explain: Command = {
  options: { data: 'text', today: 'text' },
  async run({ words: [id, place = path.join(SCHEMAS, 'cigo'), extra], texts }, { output }) {
    if (id === undefined) throw new UsageError(words.missing('ALERT'));
    if (texts.data === undefined) throw new UsageError(words.missing('"--data FILE"'));
    if (extra !== undefined) throw new UsageError(words.tooMany(extra));
    const asked = texts.today === undefined ? undefined : dayOf(texts.today, '--today');
    const { engine } = await loadEngine(place);
    const { model } = engine;
    const rules = new Set(model.alerts.map((alert) => alert.id));
    if (!rules.has(id)) throw new UsageError(words.unknownRule(id, [...rules]));
    const application = await read(texts.data, model, asked);
    const explanations = explainRule(model, judge(engine, application).derived, id);
    const blocks = explanations.map((explanation) => write(explanation, model, application));
    output.write(`${id} · ${texts.data} · ${words.today(application.today)}\n\n`);
    output.write(blocks.length === 0 ? `${words.noTarget}\n` : `${blocks.join('\n\n')}\n`);
    return 0;
  },
};

async function read(file: string, model: Model, asked: string | undefined): Promise<Application> {
  const json = await readJsonFile(file);
  try {
    return applicationOf(json, model, { asked, otherwise: todayIn(model.timeZone) });
  } catch (error) {
    throw error instanceof InputError ? new InputError(words.inFile(file, error.message)) : error;
  }
}

function write(
  { alert, path: at, outcome, awaits, values, answers, reads, raised }: Explanation,
  model: Model,
  application: Application,
): string {
  const { headings } = words;
  const { source } = alert;
  const lines = [
    `${placeOf(model, at)}: ${alert.level}, ${words.outcome[outcome]}`,
    ...section(
      words.wouldDecide,
      awaits.map((one) => placeOf(model, one)),
    ),
    ...section(headings.when, [textOf(alert.spec.when)]),
    ...section(
      headings.values,
      values.flatMap(({ name, result }) => writeValue(name, result, model)),
    ),
    ...section(headings.reads, [
      ...answers.map(
        (answer) =>
          `${placeOf(model, answer.path)} = ${answer.value === undefined ? words.notAnswered : shortened(answer.value)}`,
      ),
      ...(reads.today ? [`today = ${application.today}`] : []),
      ...(reads.context ? [`context = ${shortened(application.context)}`] : []),
    ]),
    ...section(
      headings.source,
      source ? [`${source.norm} (${source.status})`, ...(source.note === undefined ? [] : [source.note])] : [],
    ),
    ...section(headings.message, raised ? [raised.message] : []),
    ...section(headings.action, raised && raised.action !== '' ? [raised.action] : []),
  ];
  return lines.join('\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines.map((line) => `    ${line}`)];
}

function writeValue(name: string, result: Value, model: Model): readonly string[] {
  const spec = model.form.values?.[name];
  const title = typeof spec === 'object' && 'title' in spec ? ` (${spec.title})` : '';
  return [`${name}${title} = ${resultOf(result)}`, `  ${textOf(spec)}`];
}

function resultOf(result: Value): string {
  if (result instanceof Gap) return words.awaits(awaited(result).join(', '));
  if (result === null) return words.noSuchValue;
  if (result instanceof Ref) return result.path || '/';
  return shortened(toJson(result) ?? null);
}

/** What its author wrote; a bundled form has kept only what it means. */
function textOf(spec: unknown): string {
  if (typeof spec === 'string') return spec;
  if (typeof spec !== 'object' || spec === null) return words.bundledText;
  const { expr, ...rest } = spec as {
    readonly expr?: Expression;
    readonly title?: string;
    readonly description?: string;
  };
  if (typeof expr === 'string') return expr;
  const { title: _title, description: _description, ...others } = rest;
  return expr === undefined && Object.keys(others).length > 0 ? shortened(others, 400) : words.bundledText;
}
